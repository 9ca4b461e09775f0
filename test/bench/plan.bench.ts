// What a plan takes: medians and memory, for people to read; no test depends on them. It measures what is built:
// npm run build && npm run bench plan (another build with --dist=FOLDER). Memory is more exact with
// node --expose-gc --import tsx test/bench/plan.bench.ts.
import type { PlanTarget } from "social-selling-index";
import { typicalMember } from "../fixtures/members.js";
import { importLibrary } from "./built.js";
import { median } from "./rounds.js";

const { createSSI, plan, recommend } = await importLibrary();

const ssi = createSSI();
const weighted = createSSI({ weights: { brand: 1, people: 0.7, insights: 2, relationships: 1.3 } });
const collect: (() => void) | undefined = globalThis.gc;

function measure(name: string, make: () => unknown, runs = 60): void {
  const times: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    const spent = process.cpuUsage();
    make();
    times.push(performance.now() - begin);
    const { user, system } = process.cpuUsage(spent);
    processor.push((user + system) / 1000);
  }
  collect?.();
  const before = process.memoryUsage();
  make();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const fastest = Math.min(...times);
  console.log(
    `${name.padEnd(44)} median ${median(times).toFixed(2)} ms, fastest ${fastest.toFixed(1)} ms, processor ${median(processor).toFixed(1)} ms, allocated ${(grown / 2 ** 20).toFixed(1)} MiB`,
  );
}

const targets: [string, PlanTarget][] = [
  ["typical member to 60", { score: 60 }],
  ["typical member to 70", { score: 70 }],
  ["typical member to 100 (infeasible)", { score: 100 }],
  ["typical member, relationships to 20", { pillar: "relationships", score: 20 }],
  ["typical member, 300 minutes", { minutes: 300 }],
];
for (const [name, target] of targets) {
  measure(name, () => plan(ssi, typicalMember, { target }));
  measure(`${name}, own weights`, () => plan(weighted, typicalMember, { target }));
}
const popular = {
  ...typicalMember,
  relationships: { ...typicalMember.relationships, invitationAcceptance: { part: 400, whole: 400 } },
};
measure("99 % of invitations accepted, to 60", () => plan(ssi, popular, { target: { score: 60 } }));
measure("nothing known, all taken as 0, to 60", () => plan(ssi, {}, { target: { score: 60 }, assumeUnknown: 0 }));
measure("recommend", () => recommend(ssi, typicalMember));
const { maxRSS } = process.resourceUsage();
console.log(`peak resident set ${(maxRSS / 1024).toFixed(0)} MiB, of which the runtime and tsx take most`);
