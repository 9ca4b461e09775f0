import type { Endorsement, MemberPlan, Recommendation } from "../plan/member-plan.js";
import type { Table } from "./csv-text.js";
import type { Era } from "./eras.js";
import { formatDate } from "./format-date.js";
import { personUrl } from "./person-url.js";
import { table } from "./table.js";

/** The profile, its sections, endorsements and recommendations. */
export function profileTables(plan: MemberPlan, era: Era): Table[] {
  const { profile, owner } = plan;
  const cells = (rows: readonly { readonly cells: Readonly<Record<string, string>> }[]) => rows.map((row) => row.cells);
  const who = (role: "Endorser" | "Endorsee") => [
    "Endorsement Date",
    "Skill Name",
    `${role} First Name`,
    `${role} Last Name`,
    ...(era.endorsementUrls ? [`${role} Public Url`] : []),
    "Endorsement Status",
  ];
  const endorsement = (role: "Endorser" | "Endorsee") => (row: Endorsement) => ({
    "Endorsement Date": formatDate.slashUtc(row.at),
    "Skill Name": row.skill,
    [`${role} First Name`]: row.person.first,
    [`${role} Last Name`]: row.person.last,
    [`${role} Public Url`]: personUrl.endorsements(row.person),
    "Endorsement Status": row.status,
  });
  const recommendation = (row: Recommendation) => ({
    "First Name": row.person.first,
    "Last Name": row.person.last,
    Company: row.person.company,
    "Job Title": row.person.title,
    Text: row.text,
    "Creation Date": formatDate.us12Padded(row.at),
    Status: row.status,
  });
  const recommendationColumns = ["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"];
  return [
    table("Profile", era.columns.Profile, [
      {
        "First Name": owner.first,
        "Last Name": owner.last,
        Headline: profile.headline,
        Summary: profile.summary,
        Industry: profile.industry,
        "Geo Location": profile.location,
        // Where there was no other column for it, the address was the place.
        ...(era.columns.Profile.includes("Geo Location") ? {} : { Address: profile.location }),
        "Birth Date": "Oct 12",
        "Twitter Handles": "[nobody_at_all]",
        Websites: "[PERSONAL:http://www.example.com,COMPANY:https://pumps.example.com]",
      },
    ]),
    table("Profile Summary", ["Profile Summary"], [{ "Profile Summary": profile.summary }]),
    table(
      "Positions",
      ["Company Name", "Title", "Description", "Location", "Started On", "Finished On"],
      cells(profile.positions),
    ),
    table(
      "Education",
      ["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"],
      cells(profile.education),
    ),
    table("Skills", ["Name"], cells(profile.skills)),
    ...profile.sections.map((section) => table(section.stem, section.columns, cells(section.rows))),
    table("Endorsement_Received_Info", who("Endorser"), plan.endorsementsReceived.map(endorsement("Endorser"))),
    table("Endorsement_Given_Info", who("Endorsee"), plan.endorsementsGiven.map(endorsement("Endorsee"))),
    table("Recommendations_Received", recommendationColumns, plan.recommendationsReceived.map(recommendation)),
    table("Recommendations_Given", recommendationColumns, plan.recommendationsGiven.map(recommendation)),
  ];
}
