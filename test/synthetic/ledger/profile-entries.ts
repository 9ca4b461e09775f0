import type { LedgerContext } from "./ledger-context.js";
import type { Entry, Reason } from "./ledger-types.js";
import { tally } from "./tally.js";

const sectionStems = [
  "Volunteering",
  "Publications",
  "Certifications",
  "Honors",
  "Languages",
  "Projects",
  "Courses",
  "Organizations",
  "Patents",
  "TestScores",
];

/** The profile, its sections, skills, endorsements and recommendations. */
export function profileEntries(context: LedgerContext): Entry[] {
  const { plan, has } = context;
  const { profile } = plan;
  const once = ({ double }: { readonly double: boolean }): Reason | undefined => (double ? "double" : undefined);
  const positions = context.rows("Positions", profile.positions);
  const education = context.rows("Education", profile.education);
  const skills = tally(context.rows("Skills", profile.skills), once);
  const summary = has("Profile") || has("Profile Summary") ? profile.summary : "";
  const sections = [
    has("Profile") && profile.headline !== "",
    summary !== "",
    has("Profile") && profile.industry !== "",
    has("Profile") && profile.location !== "",
    positions.some(({ current, cells }) => current && cells["Description"] !== ""),
    education.length > 0,
    skills.counted >= 5,
  ];
  const profileTally = { Profile: tally(context.rows("Profile", [profile]), () => undefined) };
  const summaryTally = { "Profile Summary": tally(context.rows("Profile Summary", [profile]), () => undefined) };
  const optional = profile.sections.filter(({ stem }) => sectionStems.includes(stem) && has(stem));
  return [
    {
      signal: "profileCompleteness",
      value: sections.filter(Boolean).length / sections.length,
      files: ["Profile", "Profile Summary", "Positions", "Education", "Skills"],
      tallies: {
        ...profileTally,
        ...summaryTally,
        Positions: tally(positions, once),
        Education: tally(education, once),
        Skills: skills,
      },
    },
    // Code points: an emoji is one or two, never its UTF-16 units.
    {
      signal: "summaryLength",
      value: [...summary].length,
      files: ["Profile", "Profile Summary"],
      tallies: { ...profileTally, ...summaryTally },
    },
    {
      signal: "optionalSections",
      value: optional.filter(({ rows }) => rows.length > 0).length,
      files: optional.map(({ stem }) => stem),
      tallies: Object.fromEntries(optional.map(({ stem, rows }) => [stem, tally(rows, once)])),
      // A kind whose file is absent is inferred to be empty, so the count is measured only when all ten are there.
      status: optional.length === sectionStems.length ? "measured" : has("Profile") ? "inferred" : "unknown",
    },
    { signal: "skills", value: skills.counted, files: ["Skills"], tallies: { Skills: skills } },
    ...recognitionEntries(context),
  ];
}

function recognitionEntries(context: LedgerContext): Entry[] {
  const { plan, later, options } = context;
  const received = context.rows("Endorsement_Received_Info", plan.endorsementsReceived);
  const statusReason = (status: string): Reason | undefined =>
    status === "PENDING" ? "statusPending" : status === "HIDDEN" ? "statusHidden" : undefined;
  const accepted = tally(received, ({ status, at }) => statusReason(status) ?? later(at));
  const focus = options.focusSkills?.map((skill) => skill.toLowerCase());
  const focused = tally(
    received,
    ({ status, at, skill }) =>
      statusReason(status) ?? later(at) ?? (focus?.includes(skill.toLowerCase()) ? undefined : "otherSkill"),
  );
  const recommendations = tally(
    context.rows("Recommendations_Received", plan.recommendationsReceived),
    ({ status, at, double }) => statusReason(status) ?? later(at) ?? (double ? "double" : undefined),
  );
  const isKnown = focus !== undefined && accepted.counted > 0;
  const file = "Endorsement_Received_Info";
  return [
    { signal: "endorsements", value: accepted.counted, files: [file], tallies: { [file]: accepted } },
    {
      signal: "focusSkillsEndorsed",
      value: isKnown ? focused.counted / accepted.counted : "unknown",
      files: isKnown ? [file] : [],
      tallies: isKnown ? { [file]: focused } : {},
    },
    {
      signal: "recommendations",
      value: recommendations.counted,
      files: ["Recommendations_Received"],
      tallies: { Recommendations_Received: recommendations },
    },
  ];
}
