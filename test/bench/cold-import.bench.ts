// What `import "social-selling-index"` costs a fresh process, beside zod alone, which it needs anyway; in turn. It
// measures what is built: npm run build && npm run bench cold-import (another build with --dist=FOLDER).
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { given } from "./built.js";
import { median } from "./rounds.js";

const cwd = resolve(given.dist);
const processes = 10;
const target = 1.5;
const modules = { "zod alone": "zod", ".": "./index.js", "./linkedin": "./linkedin.js" } as const;
type Name = keyof typeof modules;
const names = Object.keys(modules) as Name[];

/** Milliseconds around the import, and of them processor time. */
type Cost = readonly [elapsed: number, processor: number];

function importInFreshProcess(name: Name): Cost {
  const script = `
    const spent = process.cpuUsage();
    const begun = performance.now();
    await import(${JSON.stringify(modules[name])});
    const elapsed = performance.now() - begun;
    const { user, system } = process.cpuUsage(spent);
    console.log(JSON.stringify([elapsed, (user + system) / 1000]));`;
  const options = { cwd, encoding: "utf8" } as const;
  // Printed by the script above.
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], options)) as Cost;
}

for (const name of names) importInFreshProcess(name); // The files are in the system's cache from here on.
const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]));
for (let round = 0; round < processes; round++)
  for (const name of names) costs.get(name)?.push(importInFreshProcess(name));

const mediansOf = (name: Name): Cost => {
  const all = costs.get(name) ?? [];
  return [median(all.map(([elapsed]) => elapsed)), median(all.map(([, processor]) => processor))];
};
const [zodElapsed, zodProcessor] = mediansOf("zod alone");
console.log(`import in a fresh process, medians of ${processes}, ${given.dist}`);
for (const name of names) {
  const [elapsed, processor] = mediansOf(name);
  const times = `${elapsed.toFixed(1).padStart(6)} ms, processor ${processor.toFixed(1).padStart(6)} ms`;
  const ratios = `${(elapsed / zodElapsed).toFixed(2)} and ${(processor / zodProcessor).toFixed(2)} times zod`;
  // Judged by processor time: what else runs on the machine does not count in it.
  const verdict = processor / zodProcessor <= target ? "met" : "NOT MET";
  console.log(`${name.padEnd(12)} ${times}   ${ratios}${name === "." ? `   at most ${target}: ${verdict}` : ""}`);
}
