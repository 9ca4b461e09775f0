import { apportion, fullHundredths, largestFirst, pillarHundredths, toPoints } from "../model/hundredths.js";
import type { PillarId } from "../model/model-types.js";
import type { MeasuredPillar } from "../pillars/measure-pillar.js";
import type { PillarTotal, Totals } from "./aggregate.js";

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
  const gaps: Gap[] = [];
  const numerators: number[] = [];
  for (const id of totals.order) {
    const { pillar, weight } = totals.pillars[id];
    if (weight > 0) addGaps(pillar, 4 * weight, gaps, numerators);
  }
  const shares = apportion(numerators, Math.max(1, totals.weightSum), fullHundredths - totals.score);
  const losses: Shortfall[] = [];
  const unknowns: Shortfall[] = [];
  for (const index of largestFirst(shares, fullHundredths)) {
    const gap = gaps[index];
    const points = toPoints(shares[index] ?? 0);
    if (gap === undefined || points === 0) break;
    const { pillar, signal, isKnown } = gap;
    (isKnown ? losses : unknowns).push(signal === undefined ? { pillar, points } : { pillar, signal, points });
  }
  return { losses, unknowns };
}

/** A signal or a pillar in which points are missing. */
interface Gap {
  readonly pillar: PillarId;
  readonly signal: string | undefined;
  readonly isKnown: boolean;
}

/** Adds the gaps of a pillar, which sum to 2500 less its score, and their hundredths times a factor. */
function addGaps(pillar: MeasuredPillar, factor: number, gaps: Gap[], numerators: number[]): void {
  const { id, score, high, signals, lost } = pillar;
  let named = 0;
  let open = 0;
  for (let index = 0; index < signals.length; index++) {
    const signal = signals[index];
    const hundredths = lost[index] ?? 0;
    if (signal === undefined || hundredths === 0) continue;
    const isKnown = signal.status === "known";
    named += hundredths;
    if (!isKnown) open += hundredths;
    gaps.push({ pillar: id, signal: signal.id, isKnown });
    numerators.push(factor * hundredths);
  }
  // Points that no signal accounts for, since a scorer may show none or not all: unknown up to the upper bound, lost above it.
  const rest = pillarHundredths - score - named;
  const unknown = Math.min(rest, Math.max(0, high - score - open));
  if (unknown > 0) {
    gaps.push({ pillar: id, signal: undefined, isKnown: false });
    numerators.push(factor * unknown);
  }
  if (rest > unknown) {
    gaps.push({ pillar: id, signal: undefined, isKnown: true });
    numerators.push(factor * (rest - unknown));
  }
}

/** The strongest or the weakest pillar, or the reason why there is none. */
export type Standout =
  | {
      /** A pillar was found; among equals the first in the order of the model. */
      readonly status: "found";
      /** The pillar. */
      readonly pillar: PillarId;
    }
  | {
      /** There is none. */
      readonly status: "absent";
      /** No pillar that counts has at least half of its points known. */
      readonly reason: "tooLittleKnown";
    };

/** The strongest and the weakest among the pillars that count and are at least half known; ties by order. */
export function findExtremes(totals: Totals): { readonly strongest: Standout; readonly weakest: Standout } {
  const compared = totals.order
    .map((id) => totals.pillars[id])
    .filter(({ pillar, weight }) => weight > 0 && pillar.known * 2 >= pillarHundredths);
  const pick = (better: (a: PillarTotal, b: PillarTotal) => boolean): Standout => {
    const [first, ...others] = compared;
    if (first === undefined) return { status: "absent", reason: "tooLittleKnown" };
    return { status: "found", pillar: others.reduce((best, one) => (better(one, best) ? one : best), first).pillar.id };
  };
  return { strongest: pick(isBetter), weakest: pick((a, b) => isBetter(b, a)) };
}

/** Whether a earned more per known point than b; compared without a division. */
const isBetter = (a: PillarTotal, b: PillarTotal) => a.pillar.score * b.pillar.known > b.pillar.score * a.pillar.known;
