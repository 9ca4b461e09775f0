// The same archive gives the same bytes in every runtime, after npm run build:
// npm run test:runtimes -- bun (or deno, chromium, node22, node24; several, or none for all)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { commands, programs, run } from "./commands.js";
import { inChromium } from "./in-chromium.js";

const example = "examples/synthetic-export/Complete_LinkedInDataExport_11-01-2026.zip";

async function reportOf(runtime: string, archive: string): Promise<string> {
  const command = commands[runtime];
  if (command !== undefined) return run([...command, "test/runtimes/print-report.mjs", archive]).trimEnd();
  const { report, foreign } = await inChromium(archive);
  check(foreign.length === 0, "the page asks for nothing outside localhost", foreign.join(", "));
  return report;
}

let passed = 0;
let failed = 0;
function check(isRight: boolean, what: string, problem = "") {
  if (isRight) passed++;
  else failed++;
  console.log(`${isRight ? "ok    " : "FAILED"} ${what}${isRight ? "" : ` ${problem}`}`);
}

/** The first line in which two texts differ. */
function difference(a: string, b: string): string {
  const [lines, others] = [a.split("\n"), b.split("\n")];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return `line ${at + 1}: ${lines[at]} and ${others[at]}`;
}

const folder = mkdtempSync(join(tmpdir(), "runtimes-"));
try {
  // The same archive written a day later: another date, another window, other counts.
  const changed = join(folder, basename(example).replace("11-01", "10-31"));
  writeFileSync(changed, readFileSync(example));
  const expected = await reportOf("node", example);
  const { damaged, view, ...others } = JSON.parse(expected);
  const codes = ["import.zipBroken", "import.zipBroken", "import.zipBroken", "import.zipBroken", "import.zipBroken"];
  check(JSON.stringify(damaged) === JSON.stringify(codes), "damaged archives end in a code", JSON.stringify(damaged));
  for (const [kind, reading] of Object.entries(others))
    check(JSON.stringify(reading) === JSON.stringify(view), `a ${kind} is read as bytes are`);
  const runtimes = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(programs);
  for (const runtime of runtimes) {
    console.log(`\n${runtime}: ${run([...(programs[runtime] ?? []), "--version"]).split("\n")[0]}`);
    const found = await reportOf(runtime, example);
    check(found === expected, `${runtime} gives the bytes that Node gives`, difference(expected, found));
    const other = await reportOf(runtime, changed);
    check(other !== expected && other.startsWith("{"), `${runtime} gives other bytes for another archive`);
    if (runtime !== "chromium") continue;
    const { foreign } = await inChromium(example, "http://elsewhere.example/");
    check(foreign.length === 1, "a page that asks outside would be seen", foreign.join(", "));
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
