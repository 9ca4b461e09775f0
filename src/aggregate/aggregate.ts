import { apportion, pillarHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar } from "../model/model-types.js";
import type { MeasuredPillar } from "./run-scorers.js";
import type { WeightParts } from "./weights.js";

/** A pillar's place in the total, in integer hundredths. */
export interface PillarTotal {
  readonly pillar: MeasuredPillar;
  /** The best guess: what is unknown shared out over what is known; the score where less than half is known. */
  readonly estimate: number;
  /** The integer weight applied; 0 for a pillar that does not apply. */
  readonly weight: number;
  /** What the pillar adds to the score; the four sum to it. */
  readonly contribution: number;
}

/** The whole in integer hundredths: low <= score <= estimate <= high, all within 0 to 10000. */
export interface Totals {
  readonly pillars: PerPillar<PillarTotal>;
  /** The order of the pillars in the model, which breaks ties. */
  readonly order: readonly PillarId[];
  /** The sum of the integer weights applied; 0 where no pillar applies. */
  readonly weightSum: number;
  readonly score: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** The share of the applicable points that are known, in hundredths, rounded down. */
  readonly coverage: number;
}

/** A pillar's estimate: earned / known of the whole pillar, half up, where at least half is known; within the bounds. */
function estimatePillar({ score, known, low, high }: MeasuredPillar): number {
  if (known * 2 < pillarHundredths) return score;
  const shared = Math.floor((2 * score * pillarHundredths + known) / (2 * known));
  return Math.min(Math.max(shared, low), high);
}

/**
 * The weighted mean of the pillars on a scale of 0 to 10000, half up, in integers below 2^53:
 * floor((8 sum(W s) + sum(W)) / (2 sum(W))). With equal weights it is the plain sum of the four.
 */
export function weightedScore(weighted: number, weightSum: number): number {
  return weightSum === 0 ? 0 : Math.floor((8 * weighted + weightSum) / (2 * weightSum));
}

/** Puts the four pillars together: score, estimate, bounds, coverage, and what each pillar contributes. */
export function aggregate(measured: PerPillar<MeasuredPillar>, parts: WeightParts, order: readonly PillarId[]): Totals {
  const weights = perPillar((id) => (measured[id].status === "notApplicable" ? 0 : parts[id]));
  const sum = (of: (id: PillarId) => number) => order.reduce((total, id) => total + of(id), 0);
  const weightSum = sum((id) => weights[id]);
  const total = (of: (pillar: MeasuredPillar) => number) =>
    weightedScore(
      sum((id) => weights[id] * of(measured[id])),
      weightSum,
    );
  const score = total((pillar) => pillar.score);
  const numerators = order.map((id) => 4 * weights[id] * measured[id].score);
  const contributions = apportion(numerators, Math.max(1, weightSum), score);
  return {
    pillars: perPillar((id) => ({
      pillar: measured[id],
      estimate: estimatePillar(measured[id]),
      weight: weights[id],
      contribution: contributions[order.indexOf(id)] ?? 0,
    })),
    order,
    weightSum,
    score,
    estimate: total(estimatePillar),
    low: total((pillar) => pillar.low),
    high: total((pillar) => pillar.high),
    coverage: Math.floor(sum((id) => weights[id] * measured[id].known) / (25 * Math.max(1, weightSum))),
  };
}
