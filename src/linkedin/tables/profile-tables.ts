import { rowHash } from "../csv/row-hash.js";
import { distinctSkills, skillNames } from "../words/distinct-skills.js";
import { foldCompany } from "../words/fold-company.js";
import { decodeEntities } from "../words/fold-words.js";
import { nameKey } from "../words/links.js";
import { datedFact, fact, longestText, table, undatedFact } from "./export-table.js";
import type { ReadingContext } from "./reading-context.js";

/** A section whose rows are only counted. */
const section = (name: string, keys: readonly string[], domain: string, header: readonly string[]) =>
  table({
    name,
    keys,
    domains: [domain],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: header.map((column) => [column]),
    columns: {},
    flags: {},
    read: undatedFact,
  });

/** The same, where `entry` are the columns that identify an entry. */
const sectionOfEntries = (
  name: string,
  keys: readonly string[],
  domain: string,
  header: readonly string[],
  entry: readonly string[],
) =>
  table<string, "double">({
    ...section(name, keys, domain, header),
    sameEntry: entry,
    columns: Object.fromEntries(entry.map((column) => [column, [column]])),
    flags: { double: 1 << 0 },
  });

const noteSummary = (text: string, context: ReadingContext) => {
  context.summaryLength = Math.max(context.summaryLength, [...decodeEntities(text)].length);
};

/** The tables about the member's profile, and about recognition received and given. */
export const profileTables = /* @__PURE__ */ (() => ({
  profile: table({
    name: "Profile.csv",
    keys: ["profile"],
    domains: ["PROFILE"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["First Name", "Headline"]],
    columns: {
      firstName: ["First Name"],
      lastName: ["Last Name"],
      headline: ["Headline"],
      summary: ["Summary"],
      industry: ["Industry"],
      location: ["Geo Location", "Location", "Address"],
    },
    flags: { headline: 1 << 0, industry: 1 << 1, location: 1 << 2 },
    read(row, context, bits) {
      context.ownName = nameKey(`${row.text("firstName")} ${row.text("lastName")}`);
      noteSummary(row.text("summary", longestText), context);
      return fact(
        Number.NaN,
        bits({
          headline: row.text("headline") !== "",
          industry: row.text("industry") !== "",
          location: row.text("location") !== "",
        }),
      );
    },
  }),
  profileSummary: table({
    name: "Profile Summary.csv",
    keys: ["profilesummary"],
    domains: ["PROFILE_SUMMARY"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["Profile Summary"]],
    columns: { summary: ["Profile Summary"] },
    flags: {},
    read(row, context) {
      noteSummary(row.text("summary", longestText), context);
      return fact(Number.NaN);
    },
  }),
  positions: table({
    name: "Positions.csv",
    keys: ["positions"],
    domains: ["POSITIONS"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["Company Name", "Title"]],
    sameEntry: ["company", "started", "finished"],
    columns: {
      company: ["Company Name"],
      description: ["Description"],
      started: ["Started On"],
      finished: ["Finished On"],
    },
    flags: { double: 1 << 0, current: 1 << 1, described: 1 << 2 },
    read(row, context, bits) {
      const current = row.text("finished") === "";
      const company = foldCompany(decodeEntities(row.text("company")));
      if (current && company !== "") context.currentCompanies.add(rowHash([company]));
      return fact(Number.NaN, bits({ current, described: row.text("description") !== "" }));
    },
  }),
  education: sectionOfEntries(
    "Education.csv",
    ["education"],
    "EDUCATION",
    ["School Name"],
    ["School Name", "Start Date", "End Date"],
  ),
  skills: table({
    name: "Skills.csv",
    keys: ["skills"],
    domains: ["SKILLS"],
    edition: "basic",
    merge: "newest",
    dates: [],
    required: [["Name"]],
    columns: { name: ["Name"] },
    flags: { double: 1 << 0 },
    read(row, context) {
      context.skills.push(skillNames(decodeEntities(row.text("name"))).map((name) => context.skillNames.idOf(name)));
      return fact(Number.NaN);
    },
    distinct: ({ skills }) => distinctSkills(skills),
  }),
  volunteering: sectionOfEntries(
    "Volunteering.csv",
    ["volunteering", "volunteerexperiences"],
    "VOLUNTEERING_EXPERIENCES",
    ["Role", "Cause", "Company Name"],
    ["Company Name", "Started On", "Finished On"],
  ),
  publications: section("Publications.csv", ["publications"], "PUBLICATIONS", ["Name", "Title"]),
  certifications: section("Certifications.csv", ["certifications"], "CERTIFICATIONS", ["Name"]),
  honors: section("Honors.csv", ["honors"], "HONORS", ["Title"]),
  languages: section("Languages.csv", ["languages"], "LANGUAGES", ["Name"]),
  projects: sectionOfEntries("Projects.csv", ["projects"], "PROJECTS", ["Title"], ["Started On", "Finished On", "Url"]),
  courses: section("Courses.csv", ["courses"], "COURSES", ["Name"]),
  organizations: section("Organizations.csv", ["organizations"], "ORGANIZATIONS", ["Name", "Title"]),
  patents: section("Patents.csv", ["patents"], "PATENTS", ["Name", "Title"]),
  testScores: section("TestScores.csv", ["testscores"], "TEST_SCORES", ["Name"]),
  endorsementsReceived: table({
    name: "Endorsement_Received_Info.csv",
    keys: ["endorsementreceivedinfo"],
    domains: [],
    edition: "basic",
    merge: "newest",
    dates: ["slashUtc"],
    required: [["Endorsement Date", "Skill Name"]],
    columns: { date: ["Endorsement Date"], skill: ["Skill Name"], status: ["Endorsement Status"] },
    flags: { accepted: 1 << 0, focus: 1 << 1 },
    read: (row, context, bits) =>
      fact(
        context.instant(row),
        bits({
          accepted: row.text("status").toUpperCase() === "ACCEPTED",
          focus: skillNames(decodeEntities(row.text("skill"))).some((name) => context.focusSkills?.has(name) === true),
        }),
      ),
  }),
  endorsementsGiven: table({
    name: "Endorsement_Given_Info.csv",
    keys: ["endorsementgiveninfo"],
    domains: ["ENDORSEMENTS"],
    edition: "basic",
    merge: "newest",
    dates: ["slashUtc"],
    required: [["Endorsement Date", "Skill Name"]],
    columns: { date: ["Endorsement Date"] },
    flags: {},
    read: datedFact,
  }),
  recommendationsReceived: table({
    name: "Recommendations_Received.csv",
    keys: ["recommendationsreceived"],
    domains: [],
    edition: "basic",
    merge: "newest",
    dates: ["us12", "usDay"],
    required: [["Text", "Status"]],
    sameEntry: ["firstName", "lastName", "company", "title", "text", "date", "status"],
    columns: {
      date: ["Creation Date"],
      firstName: ["First Name"],
      lastName: ["Last Name"],
      company: ["Company"],
      title: ["Job Title"],
      text: ["Text"],
      status: ["Status"],
    },
    flags: { double: 1 << 0, visible: 1 << 1 },
    read: (row, context, bits) =>
      fact(context.instant(row), bits({ visible: row.text("status").toUpperCase() === "VISIBLE" })),
  }),
  recommendationsGiven: table({
    name: "Recommendations_Given.csv",
    keys: ["recommendationsgiven"],
    domains: [],
    edition: "basic",
    merge: "newest",
    dates: ["us12", "usDay"],
    required: [["Text", "Status"]],
    columns: { date: ["Creation Date"] },
    flags: {},
    read: datedFact,
  }),
}))();
