import { apportion, fullHundredths, largestFirst, toPoints } from "../model/hundredths.js";
import type { PillarId } from "../model/model-types.js";
import type { MeasuredPillar } from "../pillars/measure-pillar.js";
import type { Totals } from "./aggregate.js";

/** Points of the score that a signal does not earn; without a signal where the scorer of the pillar does not show them. */
export interface Shortfall {
  /** The pillar in which the points are missing. */
  readonly pillar: PillarId;
  /** The signal; absent where the scorer of the pillar does not show it. */
  readonly signal?: string;
  /** Points of the whole score (0 to 100), after weights. */
  readonly points: number;
}

/** The points missing to 100: those that are lost, and those that are unknown. */
interface Shortfalls {
  readonly losses: readonly Shortfall[];
  readonly unknowns: readonly Shortfall[];
}

/**
 * Splits the points missing to 100 over the signals, after weights: those that are lost and those that are unknown, each
 * largest first, ties by order. Together they sum exactly to 100 less the score (largest remainder).
 */
export function findShortfalls(totals: Totals): Shortfalls {
  const { order, pillars, weightSum, score } = totals;
  // First the shares, as numbers alone; then one object for each, in the same order.
  const numerators: number[] = [];
  for (const id of order) {
    const { pillar, weight } = pillars[id];
    if (weight > 0) addHundredths(pillar, 4 * weight, numerators);
  }
  const shares = apportion(numerators, Math.max(1, weightSum), fullHundredths - score);
  const found: Shortfall[] = [];
  const isKnown: boolean[] = [];
  for (const id of order) if (pillars[id].weight > 0) addShortfalls(pillars[id].pillar, shares, found, isKnown);
  const losses: Shortfall[] = [];
  const unknowns: Shortfall[] = [];
  for (const index of largestFirst(shares, fullHundredths)) {
    const shortfall = found[index];
    if (shortfall === undefined || shortfall.points === 0) break;
    (isKnown[index] ? losses : unknowns).push(shortfall);
  }
  return { losses, unknowns };
}

/** Adds the missing hundredths of a pillar times a factor; before that, they sum to 2500 less its score. */
function addHundredths({ lost, rest }: MeasuredPillar, factor: number, numerators: number[]): void {
  for (const hundredths of lost) if (hundredths > 0) numerators.push(factor * hundredths);
  if (rest.unknown > 0) numerators.push(factor * rest.unknown);
  if (rest.lost > 0) numerators.push(factor * rest.lost);
}

/** Adds a shortfall for each of the same, with its share of the whole. */
function addShortfalls(
  { id, signals, lost, rest }: MeasuredPillar,
  shares: readonly number[],
  found: Shortfall[],
  isKnown: boolean[],
): void {
  const next = () => toPoints(shares[found.length] ?? 0);
  for (let index = 0; index < signals.length; index++) {
    const signal = signals[index];
    if (signal === undefined || lost[index] === 0) continue;
    found.push({ pillar: id, signal: signal.id, points: next() });
    isKnown.push(signal.status === "known");
  }
  if (rest.unknown > 0) {
    found.push({ pillar: id, points: next() });
    isKnown.push(false);
  }
  if (rest.lost > 0) {
    found.push({ pillar: id, points: next() });
    isKnown.push(true);
  }
}
