import { pillarIds, type SSIResult } from "social-selling-index";
import type { AnyOptions, LooseActivity } from "./arbitraries.js";
import { cents } from "./comparing.js";
import { type Compute, computed } from "./implementation.js";
import { contract, type Measured, type Reading, reference, type Steps } from "./reference.js";
import type { resultRules } from "./result-rules.js";
import type { scoreProperties } from "./score-properties.js";

/** The sentence of a rule or a property. */
export type Sentence = keyof typeof resultRules | keyof typeof scoreProperties;

/** A possible mistake, and the sentences that must detect it. */
export interface Variant {
  readonly mistake: string;
  readonly compute: Compute;
  readonly caughtBy: readonly Sentence[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const round = (value: number): number => Math.floor(value + 0.5);

/** The contract with some of its steps replaced by wrong ones. */
const instead =
  (steps: Partial<Steps>): Compute =>
  (activity, options) =>
    reference(activity, options, steps);

/** The library with its result changed afterwards. */
const afterwards =
  (change: (result: SSIResult, activity: LooseActivity, options: AnyOptions) => Partial<SSIResult>): Compute =>
  (activity, options = {}) => {
    const result = computed(activity, options);
    return { ...result, ...change(result, activity, options) };
  };

const asZero = (readings: Reading[], status: Reading["status"]): Reading[] =>
  readings.map((reading) => (reading.status === status ? { ...reading, status: "known" as const, level: 0 } : reading));

const asMean = (readings: Reading[]): Reading[] => {
  const known = readings.filter(({ status }) => status === "known");
  const level = known.length === 0 ? 0 : sum(known.map((one) => one.level)) / known.length;
  return readings.map((reading) =>
    reading.status === "unknown" ? { ...reading, status: "known" as const, level } : reading,
  );
};

const straightOutside: Steps["level"] = (curve, x) => {
  const [x0, y0] = curve.at(-2) ?? [0, 0];
  const [x1, y1] = curve.at(-1) ?? [1, 1];
  return x > x1 ? y0 + ((Math.min(x, 1e6) - x0) * (y1 - y0)) / (x1 - x0) : contract.level(curve, x);
};

const ownPoints = (readings: readonly Reading[]): number[] => readings.map(({ signal }) => round(signal.points * 100));

const plainShares = (readings: readonly Reading[], roundShare: (share: number) => number): number[] => {
  const points = ownPoints(readings).map((one, place) => (readings[place]?.status === "notApplicable" ? 0 : one));
  const applicable = sum(points);
  return points.map((one) => (applicable === 0 ? 0 : roundShare((one * 2500) / applicable)));
};

const floatTotal: Steps["total"] = (terms) => {
  const weight = sum(terms.map((term) => term.weight));
  return weight === 0 ? 0 : (4 * sum(terms.map((term) => term.weight * term.score))) / weight;
};

const floatParts: Steps["parts"] = (weights) => {
  const given = pillarIds.map((id) => weights[id] ?? 1);
  const total = sum(given);
  const [brand = 0, people = 0, insights = 0, relationships = 0] = given.map((one) =>
    round((one / total) * 2 ** 20 * 5 ** 6),
  );
  return { brand, people, insights, relationships };
};

/** The mistakes. */
export const variants: readonly Variant[] = [
  {
    mistake: "pillars rounded to whole points",
    compute: instead({ pillarScore: (earned) => round(sum(earned) / 100) * 100 }),
    caughtBy: ["signals sum to their pillar"],
  },
  {
    mistake: "a pillar is the rounded sum of unrounded parts",
    compute: instead({ pillarScore: (_, exact) => round(sum(exact)) }),
    caughtBy: ["signals sum to their pillar"],
  },
  {
    mistake: "signals rounded down",
    compute: instead({ earn: (level, max) => Math.floor(level * max) }),
    caughtBy: ["all numbers agree with a naive reading of the contract"],
  },
  {
    mistake: "a total that is not rounded",
    compute: instead({ total: floatTotal, contributions: (terms) => terms.map(() => 0) }),
    caughtBy: ["points are multiples of 0.01", "contributions sum to the score"],
  },
  {
    mistake: "the mean of the pillars rounded before it is multiplied by four",
    compute: instead({
      total: (terms) => 4 * round(floatTotal(terms) / 4),
      contributions: (terms) => terms.map(() => 0),
    }),
    caughtBy: ["equal weights give the plain sum"],
  },
  {
    mistake: "weights not normalised",
    compute: afterwards((result, _, { weights = {} }) => {
      const score = round(sum(pillarIds.map((id) => (weights[id] ?? 1) * result.pillars[id].score * 100))) / 100;
      return { score, remaining: 100 - score };
    }),
    caughtBy: ["the total stays within 0 to 100", "weights of five digits are scale-free"],
  },
  {
    mistake: "weights by floating point, each part rounded on its own",
    compute: instead({ parts: floatParts }),
    caughtBy: ["weights sum to 1 exactly"],
  },
  {
    mistake: "weights compared as floating-point shares",
    compute: afterwards((_, __, { weights = {} }) => {
      const given = pillarIds.map((id) => weights[id] ?? 1);
      const [brand = 0, people = 0, insights = 0, relationships = 0] = given.map((one) => one / sum(given));
      return { weights: { brand, people, insights, relationships } };
    }),
    caughtBy: ["weights of five digits are scale-free"],
  },
  {
    mistake: "contributions rounded each on its own",
    compute: instead({
      contributions: (terms) =>
        terms.map((term) => round((4 * term.weight * term.score) / Math.max(1, sum(terms.map((one) => one.weight))))),
    }),
    caughtBy: ["contributions sum to the score"],
  },
  {
    mistake: "what is missing to the score put on the first pillar",
    compute: instead({
      contributions: (terms, score) => {
        const all = Math.max(1, sum(terms.map((one) => one.weight)));
        const floors = terms.map((term) => Math.floor((4 * term.weight * term.score) / all));
        return floors.map((floor, place) => (place === 0 ? floor + score - sum(floors) : floor));
      },
    }),
    caughtBy: ["contributions sum to the score"],
  },
  {
    mistake: "losses rounded each on its own",
    compute: instead({
      shortfalls: (gaps, weightSum) => gaps.map(({ weight, gap }) => round((4 * weight * gap) / weightSum)),
    }),
    caughtBy: ["losses and unknowns sum to what remains, largest first"],
  },
  {
    mistake: "losses in the order of the model",
    compute: afterwards((result) => ({ losses: result.losses.toReversed() })),
    caughtBy: ["losses and unknowns sum to what remains, largest first"],
  },
  {
    mistake: "bounds that ignore what is unknown",
    compute: instead({ pillarBounds: (score) => ({ low: score, high: score }) }),
    caughtBy: ["bounds contain the score of any completion", "nothing known is 0, bounds 0 to 100, coverage 0"],
  },
  {
    mistake: "bounds without sharing out again what does not apply",
    compute: instead({
      pillarBounds: (score, readings) => {
        const own = ownPoints(readings);
        return {
          low: score,
          high: score + sum(readings.map(({ status }, at) => (status === "unknown" ? (own[at] ?? 0) : 0))),
        };
      },
    }),
    caughtBy: ["bounds contain the score of any completion"],
  },
  {
    mistake: "an estimate that leaves the bounds",
    compute: instead({
      pillarEstimate: ({ score, known }: Measured) => (known === 0 ? score : round((score * 2500) / known) + 1),
    }),
    caughtBy: ["bounds contain score and estimate"],
  },
  {
    mistake: "an estimate by the old rule: the unknown like the known, where half is known",
    compute: instead({
      pillarEstimate: ({ score, known, low, high }) =>
        known < 1250 ? score : Math.min(high, Math.max(low, round((score * 2500) / known))),
    }),
    caughtBy: [
      "learning the worst never raises the estimate",
      "all numbers agree with a naive reading of the contract",
    ],
  },
  {
    mistake: "an estimate by the rule with one side, capped by the upper bound",
    compute: instead({
      pillarEstimate: ({ low, high, signals, own }) => {
        if (own !== undefined) return own;
        const expected = (status: string) =>
          sum(signals.filter((one) => one.status === status).map(({ max, typical = 40 }) => max * typical));
        const whole = 40_000 + expected("known");
        return Math.min(high, low + round(((400 + low) * expected("unknown")) / whole));
      },
    }),
    caughtBy: ["learning the best never lowers the estimate", "all numbers agree with a naive reading of the contract"],
  },
  {
    mistake: "an estimate a hundredth above what is known",
    compute: afterwards((result) => ({ estimate: Math.min(10_000, cents(result.estimate) + 1) / 100 })),
    caughtBy: ["where all is known the estimate is the score"],
  },
  {
    mistake: "what does not apply counted as 0",
    compute: instead({ readings: (readings) => asZero(readings, "notApplicable") }),
    caughtBy: ["what does not apply is left out", "a perfect input is exactly 100, also without a seat"],
  },
  {
    mistake: "the unknown counted as a known 0",
    compute: instead({ readings: (readings) => asZero(readings, "unknown") }),
    caughtBy: ["nothing known is 0, bounds 0 to 100, coverage 0", "bounds contain the score of any completion"],
  },
  {
    mistake: "the unknown counted as the mean of the known",
    compute: instead({ readings: asMean }),
    caughtBy: ["learning never lowers the score"],
  },
  {
    mistake: "shared out again by rounding each share",
    compute: instead({ maxima: (readings) => plainShares(readings, round) }),
    caughtBy: ["maxima sum to 25, also where some do not apply"],
  },
  {
    mistake: "signals that are not rounded",
    compute: afterwards((result) => {
      const brand = result.pillars.brand;
      const signals = brand.signals.map((one) => ({ ...one, earned: (one.level ?? 0) * one.maxPoints }));
      return { pillars: { ...result.pillars, brand: { ...brand, signals } } };
    }),
    caughtBy: ["points are multiples of 0.01"],
  },
  {
    mistake: "maxima not shared out again",
    compute: instead({
      maxima: (readings) => ownPoints(readings).map((one, at) => (readings[at]?.status === "notApplicable" ? 0 : one)),
    }),
    caughtBy: ["maxima sum to 25, also where some do not apply", "what does not apply is left out"],
  },
  {
    mistake: "flows not brought to 30 days",
    compute: instead({ curveScale: (signal, value) => contract.curveScale(signal, value, 30) }),
    caughtBy: ["flows count per 30 days"],
  },
  {
    mistake: "flows divided before they are multiplied",
    compute: instead({
      curveScale: (signal, value, days) =>
        typeof value === "number" && (signal.unit === "flow" || signal.unit === "days")
          ? (value / days) * 30
          : contract.curveScale(signal, value, days),
    }),
    caughtBy: ["all numbers agree with a naive reading of the contract"],
  },
  {
    mistake: "a curve that goes on straight after its last point",
    compute: instead({ level: straightOutside }),
    caughtBy: ["0 <= earned <= max, and lost is the rest", "every pillar stays within 0 to 25"],
  },
  {
    mistake: "a curve that is 0 after its last point",
    compute: instead({ level: (curve, x) => (x > (curve.at(-1)?.[0] ?? 0) ? 0 : contract.level(curve, x)) }),
    caughtBy: ["more never lowers anything"],
  },
  {
    mistake: "a level that is not clamped",
    compute: instead({ level: (curve, x) => contract.level(curve, x) + 0.01 }),
    caughtBy: ["0 <= earned <= max, and lost is the rest"],
  },
  {
    mistake: "a level that overshoots between two points",
    compute: instead({
      level: (curve, x) => {
        const [first = [0, 0]] = curve;
        const level = contract.level(curve, x);
        return x > first[0] && level > 0 && level < 0.5 ? 1 - level : level;
      },
    }),
    caughtBy: ["more never lowers anything"],
  },
  {
    mistake: "coverage by the number of signals",
    compute: instead({
      known: (readings) => {
        const applicable = readings.filter(({ status }) => status !== "notApplicable").length;
        return Math.floor((readings.filter(({ status }) => status === "known").length * 2500) / applicable);
      },
    }),
    caughtBy: ["coverage is a share of points"],
  },
  {
    mistake: "a proportion without k",
    compute: instead({
      curveScale: (signal, value, days) => contract.curveScale({ ...signal, k: 0 }, value, days),
    }),
    caughtBy: ["few cases of a proportion are doubted"],
  },
  {
    mistake: "a proportion that forgets how many cases there are",
    compute: instead({
      curveScale: (signal, value, days) =>
        signal.unit === "proportion"
          ? Math.min(0.5, (value as { part: number }).part)
          : contract.curveScale(signal, value, days),
    }),
    caughtBy: ["few cases of a proportion are doubted"],
  },
  {
    mistake: "lost as the exact difference of two floating-point numbers",
    compute: afterwards((result) => {
      const brand = result.pillars.brand;
      const signals = brand.signals.map((one) => ({ ...one, lost: one.maxPoints - one.earned }));
      return { pillars: { ...result.pillars, brand: { ...brand, signals } } };
    }),
    caughtBy: ["points are multiples of 0.01"],
  },
  {
    mistake: "signals in the order of the input",
    compute: afterwards((result, activity) => {
      const given = Object.keys(activity.brand ?? {});
      const brand = result.pillars.brand;
      const signals = brand.signals.toSorted((a, b) => given.indexOf(a.id) - given.indexOf(b.id));
      return { pillars: { ...result.pillars, brand: { ...brand, signals } } };
    }),
    caughtBy: ["the order of the input does not count"],
  },
];
