import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exampleWorkbook, exampleWorkbookName } from "./analytics/example-workbook.js";
import { exampleSeed } from "./example-seed.js";
import { ledger } from "./ledger.js";
import { planMember } from "./plan-member.js";
import { archiveName, writeExport } from "./write-export.js";
import { writeZip } from "./write-zip.js";

// Rewrites examples/synthetic-export: npx tsx test/synthetic/generate.ts
const folder = fileURLToPath(new URL("../../examples/synthetic-export/", import.meta.url));
const plan = planMember(exampleSeed);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}${archiveName(plan)}`, writeZip(writeExport(plan), plan.compiledAt));
writeFileSync(`${folder}${exampleWorkbookName}`, writeZip(exampleWorkbook(plan), plan.compiledAt));
writeFileSync(`${folder}ledger.json`, `${jsonText(ledger(plan))}\n`);

/** Indented JSON with short lists on one line, as the formatter leaves it. */
function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /^( *"\w+": )\[\n([^[\]{}]+)\n *\]/gm,
    (all, key: string, items: string) => {
      const line = `${key}[${items
        .split("\n")
        .map((item) => item.trim())
        .join(" ")}]`;
      return line.length < 120 ? line : all;
    },
  );
}
