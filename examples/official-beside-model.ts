// LinkedIn's own index beside the model's score, week by week.
//
//     npx tsx examples/official-beside-model.ts
//
// LinkedIn shows its index and keeps no history of it. Save what it shows, with the day: as text copied from
// linkedin.com/sales/ssi, or as JSON that you saved. The values below are made up.
import { computeSSI, toSnapshot } from "social-selling-index";
import { fromOfficialPayload, fromOfficialText, shownOfficial, sideBySide } from "social-selling-index/linkedin";

const copied = `Current Social Selling Index
33 out of 100
14.206 | Establish your professional brand
5.1 | Find the right people
0.7 | Engage with insights
12.5 | Build relationships
People in your Industry
31 out of 100`;

const saved = {
  memberScore: {
    overall: 36.312,
    subScores: [
      { pillar: "PROFESSIONAL_BRAND", score: 14.206001 },
      { pillar: "FIND_RIGHT_PEOPLE", score: 5.1 },
      { pillar: "INSIGHT_ENGAGEMENT", score: 3.9060001 },
      { pillar: "STRONG_RELATIONSHIP", score: 13.1 },
    ],
  },
  groupScore: [{ groupType: "INDUSTRY", rank: 42, score: { overall: 31.27 } }],
};

const official = [fromOfficialText(copied, { at: "2026-05-04" }), fromOfficialPayload(saved, { at: "2026-05-18" })];

const model = [
  { asOf: "2026-05-05", insights: { posts: 2, substantiveComments: 4 }, relationships: { connections: 540 } },
  { asOf: "2026-05-12", insights: { posts: 4, substantiveComments: 9 }, relationships: { connections: 548 } },
  { asOf: "2026-05-19", insights: { posts: 7, substantiveComments: 15 }, relationships: { connections: 561 } },
].map((activity) => toSnapshot(computeSSI(activity)));

// Two formulas, so two columns, and no difference between them, which would mean nothing. Compare the directions.
console.log("week      LinkedIn   model");
for (const week of sideBySide(official, model, { timeZone: "Europe/Rome" })) {
  const theirs = week.official.status === "known" ? String(shownOfficial(week.official.snapshot).score) : "-";
  const ours = week.model.status === "known" ? week.model.snapshot.score.toFixed(2) : "-";
  console.log(`${week.week}  ${theirs.padStart(8)}  ${ours.padStart(6)}`);
}

// The snapshot keeps every digit that LinkedIn sent; only what is shown is rounded.
const [, last] = official;
console.log("\nas sent: ", last?.score, last?.pillars.insights, last?.groups);
if (last !== undefined) console.log("as shown:", shownOfficial(last).score, shownOfficial(last).pillars.insights);
