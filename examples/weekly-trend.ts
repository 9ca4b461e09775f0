// What changed since last week, and why.
//
//     npx tsx examples/weekly-trend.ts
import { computeSSI, explainChange, type Snapshot, snapshotSchema, toSnapshot } from "social-selling-index";

/** What a member did in the 90 days to each Monday; 20 April was not measured. */
const weeks = [
  { asOf: "2026-04-06", insights: { posts: 4, substantiveComments: 10 }, relationships: { connections: 610 } },
  { asOf: "2026-04-13", insights: { posts: 5, substantiveComments: 16 }, relationships: { connections: 612 } },
  { asOf: "2026-04-27", insights: { posts: 7, substantiveComments: 21 }, relationships: { connections: 618 } },
  {
    asOf: "2026-05-04",
    insights: { posts: 9, substantiveComments: 19 },
    relationships: { connections: 618, responseRate: { part: 14, whole: 20 } },
  },
];
const results = weeks.map((activity) => computeSSI(activity));

// Each week appends one line to a file, and all lines are checked when they are read back.
const lines = results.slice(0, -1).map((result) => JSON.stringify(toSnapshot(result)));
const history: Snapshot[] = lines.map((line) => snapshotSchema.parse(JSON.parse(line)));

// The newest result, placed at the end of that history.
const now = computeSSI(weeks[3] ?? {}, { history, timeZone: "Europe/Rome" });
const summary = now.trend;
if (summary !== undefined) {
  console.log(`${summary.week}: ${now.score}`);
  console.log("since last week:", summary.change.score);
  console.log("insights:", summary.change.pillars.insights);
  console.log("slope:", summary.slope);
}

// The reasons, in points that sum exactly to the change. What was `learned` may have been true before.
const before = results[2];
if (before !== undefined) {
  const { change, parts } = explainChange(before, now);
  console.log(`\n${before.score} -> ${now.score}: ${change}`);
  for (const { kind, pillar, signal = "", points } of parts)
    console.log(`  ${points > 0 ? "+" : ""}${points.toFixed(2)}  ${kind}: ${pillar} ${signal}`);
}
