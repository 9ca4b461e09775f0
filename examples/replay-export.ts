// The past weeks from one data export: the synthetic one of this repository, or your own.
//
//     npx tsx examples/replay-export.ts
//     npx tsx examples/replay-export.ts Complete_LinkedInDataExport_05-07-2026.zip 2024-01-07
//
// Nothing leaves this machine.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { explainChange, toSnapshot, trend } from "social-selling-index";
import { replay } from "social-selling-index/linkedin";

const [path = "examples/synthetic-export/Complete_LinkedInDataExport_11-01-2026.zip", from = "2026-09-13"] =
  process.argv.slice(2);

// The export is read once for all weeks; the last one is the score of today.
const { points, asNow, asOf } = await replay({ name: basename(path), bytes: await readFile(path) }, { from });

console.log("to          score  estimate  posts  reactions  connections");
for (const { asOf: end, result, counts } of points) {
  const cells = [
    result.score.toFixed(2).padStart(5),
    result.estimate.toFixed(2).padStart(8),
    String(counts.insights["posts"] ?? "-").padStart(5),
    String(counts.insights["reactionsGiven"] ?? "-").padStart(9),
    String(counts.relationships["connectionsGained"] ?? "-").padStart(11),
  ];
  console.log(`${end.slice(0, 10)}  ${cells.join("  ")}`);
}

// Replayed results are ordinary results: they have a trend, and their change can be explained. Weeks depend on the member's
// time zone; these dates are ends of Sundays in UTC.
const history = points.map(({ result }) => toSnapshot(result));
console.log("\nslope to", asOf.slice(0, 10), trend(history, { timeZone: "UTC" }).model.slope);

const [first, last] = [points[0], points.at(-1)];
if (first !== undefined && last !== undefined) {
  const { change, parts } = explainChange(first.result, last.result);
  console.log(`\n${first.result.score} -> ${last.result.score}: ${change}, most of it`);
  for (const { pillar, signal = "", points: gained } of parts.slice(0, 4))
    console.log(`  ${gained > 0 ? "+" : ""}${gained.toFixed(2)}  ${pillar} ${signal}`);
}

// No export has the past values of these signals.
console.log("\ntaken as they are now:", asNow.map(({ signal }) => signal).join(", "));
