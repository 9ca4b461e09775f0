import { apportion } from "../model/hundredths.js";
import type { PerPillar, PillarId } from "../model/model-types.js";
import type { MeasuredPillar } from "../pillars/measure-pillar.js";
import type { WeightParts } from "./weights.js";

/** A pillar's part in the total, in integer hundredths. */
export interface PillarTotal {
  readonly pillar: MeasuredPillar;
  /** The integer weight applied; 0 for a pillar that does not apply. */
  readonly weight: number;
  /** The hundredths that the pillar adds to the score; the four sum to it. */
  readonly contribution: number;
}

/** The whole in integer hundredths: low <= score, estimate <= high, all within 0 to 10000. */
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

/** Aggregates the four pillars: score, estimate, bounds, coverage, and the contribution of each. */
export function aggregate(measured: PerPillar<MeasuredPillar>, parts: WeightParts, order: readonly PillarId[]): Totals {
  let weightSum = 0;
  let [score, estimate, low, high, known] = [0, 0, 0, 0, 0];
  const numerators: number[] = [];
  for (const id of order) {
    const pillar = measured[id];
    const weight = weightOf(pillar, parts);
    weightSum += weight;
    score += weight * pillar.score;
    estimate += weight * pillar.estimate;
    low += weight * pillar.low;
    high += weight * pillar.high;
    known += weight * pillar.known;
    numerators.push(4 * weight * pillar.score);
  }
  const total = weightedScore(score, weightSum);
  const contributions = apportion(numerators, Math.max(1, weightSum), total);
  const totalOf = (id: PillarId): PillarTotal => {
    const pillar = measured[id];
    const contribution = contributions[order.indexOf(id)] ?? 0;
    return { pillar, weight: weightOf(pillar, parts), contribution };
  };
  return {
    pillars: {
      brand: totalOf("brand"),
      people: totalOf("people"),
      insights: totalOf("insights"),
      relationships: totalOf("relationships"),
    },
    order,
    weightSum,
    score: total,
    estimate: weightedScore(estimate, weightSum),
    low: weightedScore(low, weightSum),
    high: weightedScore(high, weightSum),
    coverage: Math.floor(known / (25 * Math.max(1, weightSum))),
  };
}

/** The integer weight of a pillar; one that does not apply has none. */
const weightOf = ({ id, status }: MeasuredPillar, parts: WeightParts): number =>
  status === "notApplicable" ? 0 : parts[id];

/**
 * The weighted mean of the pillars on a scale of 0 to 10000, half up, in integers below 2^53:
 * floor((8 sum(W s) + sum(W)) / (2 sum(W))). With equal weights it is the plain sum of the four.
 */
export function weightedScore(weighted: number, weightSum: number): number {
  return weightSum === 0 ? 0 : Math.floor((8 * weighted + weightSum) / (2 * weightSum));
}
