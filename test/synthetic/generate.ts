import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
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
writeFileSync(`${folder}ledger.json`, `${JSON.stringify(ledger(plan), null, 2)}\n`);
