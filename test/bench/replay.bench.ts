// Replaying an archive week by week, against reading it once for each week: ratios in one run, since machines are noisy.
// It measures what is built: npm run build && npm run bench replay (another build with --dist=FOLDER).
import { readFileSync } from "node:fs";
import { importLibrary, importLinkedIn } from "./built.js";
import { median } from "./rounds.js";

const { computeSSI } = await importLibrary();
const { readLinkedInExport, replay } = await importLinkedIn();
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
  return median(times);
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
