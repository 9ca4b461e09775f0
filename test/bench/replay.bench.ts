// Ratios in one run, since machines are noisy: npx tsx test/bench/replay.bench.ts
import { readFileSync } from "node:fs";
import { computeSSI } from "social-selling-index";
import { readLinkedInExport, replay } from "social-selling-index/linkedin";

const name = "Complete_LinkedInDataExport_11-01-2026.zip";
const bytes = readFileSync(new URL(`../../examples/synthetic-export/${name}`, import.meta.url));
const from = "2016-11-13";

async function milliseconds(work: () => Promise<unknown>, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const once = async () => computeSSI((await readLinkedInExport({ name, bytes })).activity);
const all = () => replay({ name, bytes }, { from });
await once();
const weeks = (await all()).points.length;
const perWeek = await milliseconds(once, 9);
const replayed = await milliseconds(all, 3);
console.log(`weeks replayed                     ${weeks}`);
console.log(`reading and scoring one week       ${perWeek.toFixed(1)} ms (median of 9)`);
console.log(`replaying all of them              ${replayed.toFixed(1)} ms (median of 3)`);
console.log(`replay / (weeks x reading)         1/${((weeks * perWeek) / replayed).toFixed(0)}`);
