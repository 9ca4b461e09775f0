// A LinkedIn data export together with the analytics workbook: the synthetic ones of this repository, or your own.
//
//     npx tsx examples/export-and-analytics.ts
//     npx tsx examples/export-and-analytics.ts Complete_LinkedInDataExport_05-07-2026.zip AggregateAnalytics_Me.xlsx
//
// How to get both: docs/linkedin-data.md. Nothing leaves this machine.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { computeSSI } from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";

const given = process.argv.slice(2);
const examples = [
  "examples/synthetic-export/Complete_LinkedInDataExport_11-01-2026.zip",
  "examples/synthetic-export/AggregateAnalytics_AlexisMoravent_2025-11-02_2026-11-01.xlsx",
];
const files = await Promise.all(
  (given.length > 0 ? given : examples).map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
);

// Archives and workbooks are read together, in any order: their kind is recognised by their content.
const { activity, evidence, issues } = await readLinkedInExport(files);
const alone = await readLinkedInExport(files.slice(0, 1));

const before = computeSSI(alone.activity);
const after = computeSSI(activity);
console.log(`without the analytics: ${before.score}, up to ${before.bounds.high}`);
console.log(`with them:             ${after.score}, up to ${after.bounds.high}`);

for (const [name, value, { files: sources, reason }] of [
  ["followersGained", activity.brand.followersGained, evidence.signals.brand.followersGained],
  ["engagementPerPost", activity.insights.engagementPerPost, evidence.signals.insights.engagementPerPost],
] as const) {
  console.log(`\n${name}: ${value === undefined ? `unknown (${reason})` : Math.round(value * 100) / 100}`);
  for (const { name: source, rows, counted } of sources) console.log(`  ${source}: ${counted} of ${rows} rows counted`);
}
for (const { code, file, count } of issues) console.log(`\n${code}: ${count} in ${file ?? "the archive"}`);
