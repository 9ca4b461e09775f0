// What one explained score costs, beside writing it as JSON, a rules engine with the same model and the bare arithmetic,
// in turn, in one process. It measures what is built: npm run build && npm run bench compute
// Another build is measured with --dist=FOLDER; --smoke only checks that all of them give the same scores.
import type { ActivityInput } from "social-selling-index";
import { inactiveMember, strongSeller, typicalMember } from "../fixtures/members.js";
import { manyActivities, type PlainActivity, shuffleKeys } from "./activities.js";
import { given, importLibrary } from "./built.js";
import { createHandLoop, curveSignals } from "./hand-loop.js";
import { type Candidate, timeInRounds } from "./rounds.js";
import { createRulesScorer } from "./rules-engine.js";

const { computeSSI, createSSI, defaultModel } = await importLibrary();

const ssi = createSSI();
const signals = curveSignals(
  defaultModel,
  ssi.compute({ salesNavigator: true }),
  ssi.compute({ salesNavigator: false }),
);
const byHand = createHandLoop(signals);
const byRules = createRulesScorer(signals);
const weighted = (activity: ActivityInput) => computeSSI(activity, { weights: { insights: 2 } });

// As many as a batch of members, so that no candidate scores one and the same object again and again.
const members = manyActivities(defaultModel, 64, { hasSeat: true });
const withoutSeat = manyActivities(defaultModel, 64, { hasSeat: false });
const shuffled = shuffleKeys(members);
// The same members again and again: ten thousand of their own would make each collection of garbage take longer.
const rows = Array.from({ length: 10_000 }, (_, index) => members[index % members.length]);
const results = members.map((member) => ssi.compute(member));

/** The yardsticks do the same work, or their times mean nothing. */
async function checkScores() {
  const sparse: ActivityInput[] = [
    {},
    { insights: { posts: 0 } },
    { relationships: { responseRate: { part: 3, whole: 4 } } },
  ];
  const fixtures: ActivityInput[] = [typicalMember, inactiveMember, strongSeller];
  const activities = [...members, ...withoutSeat, ...shuffled, ...fixtures, ...sparse];
  for (const activity of activities) {
    const { score } = ssi.compute(activity);
    // Made above, or written so: numbers and proportions only.
    const plain = activity as PlainActivity;
    const scores = {
      computeSSI: computeSSI(activity).score,
      hand: byHand(plain),
      rules: (await byRules?.(plain)) ?? score,
    };
    for (const [name, other] of Object.entries(scores))
      if (other !== score)
        throw new Error(`${name} gives ${other} where compute gives ${score}: ${JSON.stringify(activity)}`);
  }
  for (const [index, row] of ssi.computeMany(shuffled).entries())
    if (!row.success || row.result.score !== results[index]?.score)
      throw new Error(`computeMany gives another score for row ${index}`);
  console.log(
    `${activities.length} activities: the same score from compute, computeSSI, the hand loop${byRules === undefined ? "" : " and json-rules-engine"}`,
  );
}

const each = <T>(name: string, items: readonly T[], use: (item: T) => unknown): Candidate => ({
  name,
  calls: items.length,
  run() {
    for (const item of items) use(item);
  },
});

const candidates: Candidate[] = [
  each("ssi.compute", members, (member) => ssi.compute(member)),
  each("computeSSI", members, (member) => computeSSI(member)),
  each("computeSSI with weights", members, weighted),
  each("ssi.compute, no seat", withoutSeat, (member) => ssi.compute(member)),
  each("ssi.compute, shuffled keys", shuffled, (member) => ssi.compute(member)),
  each("JSON.stringify of the result", results, (result) => JSON.stringify(result)),
  each("hand loop without explanation", members as readonly PlainActivity[], byHand),
];
if (byRules !== undefined)
  candidates.push({
    name: "json-rules-engine",
    calls: members.length,
    async run() {
      for (const member of members as readonly PlainActivity[]) await byRules(member);
    },
  });

/** In rounds of its own: ten thousand results at once are garbage that would be collected in the samples after it. */
const batch: Candidate = {
  name: "computeMany of 10,000, a row",
  calls: rows.length,
  run: () => ssi.computeMany(rows),
};

interface Ratio {
  readonly of: string;
  readonly to: string;
  readonly target?: number;
  readonly atLeast?: boolean;
}

const ratios: readonly Ratio[] = [
  { of: "ssi.compute", to: "JSON.stringify of the result", target: 0.3 },
  { of: "json-rules-engine", to: "ssi.compute", target: 30, atLeast: true },
  { of: "ssi.compute, no seat", to: "ssi.compute", target: 2 },
  { of: "ssi.compute, shuffled keys", to: "ssi.compute", target: 2 },
  { of: "computeSSI with weights", to: "ssi.compute", target: 1.5 },
  { of: "computeSSI", to: "ssi.compute" },
  { of: "computeMany of 10,000, a row", to: "ssi.compute" },
  { of: "ssi.compute", to: "hand loop without explanation" },
];

function printRatio({ of, to, target, atLeast = false }: Ratio, times: ReadonlyMap<string, number>) {
  const ratio = (times.get(of) ?? Number.NaN) / (times.get(to) ?? Number.NaN);
  const isMet = target !== undefined && (atLeast ? ratio >= target : ratio <= target);
  const limit = target === undefined ? "" : `${atLeast ? "at least" : "at most"} ${target}`.padEnd(14);
  const verdict = target === undefined ? "" : Number.isNaN(ratio) ? "not measured" : isMet ? "met" : "NOT MET";
  console.log(`${`${of} / ${to}`.padEnd(60)} ${ratio.toFixed(2).padStart(7)}   ${limit}${verdict}`.trimEnd());
}

await checkScores();
if (byRules === undefined) {
  console.error("json-rules-engine is not installed; install it with: npm ci --prefix test/bench");
  process.exitCode = 1;
}
if (!given.smoke) {
  const rounds = { rounds: 41, sampleMs: 15, warmUpMs: 400 };
  const times = new Map([...(await timeInRounds(candidates, rounds)), ...(await timeInRounds([batch], rounds))]);
  console.log(`\n${"microseconds of processor time, median of 41 rounds".padEnd(60)} ${given.dist}`);
  for (const [name, time] of times) console.log(`${name.padEnd(60)} ${time.toFixed(2).padStart(7)}`);
  console.log("\nratios");
  for (const ratio of ratios) printRatio(ratio, times);
}
