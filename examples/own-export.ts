// Score a LinkedIn data export: the synthetic one of this repository, or your own.
//
//     npx tsx examples/own-export.ts
//     npx tsx examples/own-export.ts Complete_LinkedInDataExport_05-07-2026.zip
//
// How to ask LinkedIn for it: docs/linkedin-data.md. Nothing leaves this machine.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { computeSSI } from "social-selling-index";
import { readLinkedInExport, type SignalEvidence } from "social-selling-index/linkedin";

const path = process.argv[2] ?? "examples/synthetic-export/Complete_LinkedInDataExport_11-01-2026.zip";

// The name contains the date of the export, so pass it with the bytes. The last two options give what no export contains:
// whom this member sells to, and what they want to be known for.
const { activity, evidence, asOf } = await readLinkedInExport(
  { name: basename(path), bytes: await readFile(path) },
  {
    audience: { titles: ["buyer", "procurement", "supply chain"] },
    focusSkills: ["Social Selling", "Key Account Management"],
  },
);

const result = computeSSI(activity);
console.log(`${result.windowDays} days to ${asOf.slice(0, 10)}`);
console.log(`${result.score} proven, ${result.estimate} estimated, ${result.bounds.high} possible`);
for (const [id, { score, bounds }] of Object.entries(result.pillars))
  console.log(`  ${id.padEnd(13)} ${score.toFixed(2).padStart(5)} of 25, up to ${bounds.high.toFixed(2)}`);

// The sources of a value: the files, the rows that counted, and why the others did not.
console.log("\nresponseRate:", activity.relationships.responseRate);
for (const { name, rows, counted, left } of evidence.signals.relationships.responseRate.files) {
  console.log(`  ${name}: ${counted} of ${rows} rows counted`);
  for (const { reason, rows: some } of left) console.log(`    ${some} left out: ${reason}`);
}

// What the export does not contain, and why.
console.log("\nnot known yet:");
for (const { pillar, signal = "", points } of result.unknowns) {
  const signals: { readonly [id: string]: SignalEvidence } = evidence.signals[pillar];
  console.log(`  ${points.toFixed(2)}  ${signal} (${signals[signal]?.reason})`);
}
