import { apportion, fullHundredths, pillarHundredths, toPoints } from "../model/hundredths.js";
import type { PillarId } from "../model/model-types.js";
import type { PillarTotal, Totals } from "./aggregate.js";
import type { MeasuredPillar } from "./run-scorers.js";

/** Points of the score that a signal does not earn; a pillar that shows no signals is named alone. */
export interface Shortfall {
  /** Where the points are missing. */
  readonly pillar: PillarId;
  /** Which signal; absent where the scorer of the pillar does not show it. */
  readonly signal?: string;
  /** Points of the whole score (0 to 100), after weights. */
  readonly points: number;
}

/** Where the points that are missing to 100 are: known to be lost, and unknown. */
export interface Shortfalls {
  readonly losses: readonly Shortfall[];
  readonly unknowns: readonly Shortfall[];
}

interface Gap {
  readonly pillar: PillarId;
  readonly signal?: string;
  readonly isKnown: boolean;
  readonly hundredths: number;
}

/** The gaps of a pillar, in hundredths of the pillar; they sum to 2500 less its score. */
function gapsOf({ id, score, high, signals }: MeasuredPillar): Gap[] {
  const gaps: Gap[] = [];
  let named = 0;
  let open = 0;
  for (const { output, earned, max } of signals) {
    const hundredths = max - earned;
    const isKnown = output.status === undefined || output.status === "known";
    named += hundredths;
    if (!isKnown) open += hundredths;
    if (hundredths > 0) gaps.push({ pillar: id, signal: output.id, isKnown, hundredths });
  }
  // What no signal accounts for (a scorer that shows none, or not all): unknown up to the upper bound, lost above it.
  const rest = pillarHundredths - score - named;
  const unknown = Math.min(rest, Math.max(0, high - score - open));
  if (unknown > 0) gaps.push({ pillar: id, isKnown: false, hundredths: unknown });
  if (rest > unknown) gaps.push({ pillar: id, isKnown: true, hundredths: rest - unknown });
  return gaps;
}

/**
 * Splits the points missing to 100 over the signals, after weights: what is known to be lost and what is merely unknown,
 * each largest first, ties by order. Together they sum exactly to 100 less the score (largest remainder).
 */
export function findShortfalls(totals: Totals): Shortfalls {
  if (totals.weightSum === 0) return { losses: [], unknowns: [] };
  const gaps: Gap[] = [];
  const weighted: number[] = [];
  for (const id of totals.order) {
    const { pillar, weight } = totals.pillars[id];
    for (const gap of gapsOf(pillar)) {
      gaps.push(gap);
      weighted.push(4 * gap.hundredths * weight);
    }
  }
  const shares = apportion(weighted, totals.weightSum, fullHundredths - totals.score);
  const order = gaps.map((_, place) => place);
  order.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const losses: Shortfall[] = [];
  const unknowns: Shortfall[] = [];
  for (const place of order) {
    const gap = gaps[place];
    const share = shares[place] ?? 0;
    if (gap === undefined || share === 0) continue;
    const points = toPoints(share);
    const list = gap.isKnown ? losses : unknowns;
    list.push(
      gap.signal === undefined ? { pillar: gap.pillar, points } : { pillar: gap.pillar, signal: gap.signal, points },
    );
  }
  return { losses, unknowns };
}

/** The pillar that stands out, or why none is named. */
export type Standout =
  | {
      /** A pillar could be named; among equals the first in the order of the model. */
      readonly status: "found";
      /** Which one. */
      readonly pillar: PillarId;
    }
  | {
      /** None is named. */
      readonly status: "absent";
      /** No pillar that counts has at least half of its points known. */
      readonly reason: "tooLittleKnown";
    };

/** Whether a is better than b: earned per known point, compared without a division. */
const isBetter = (a: PillarTotal, b: PillarTotal) => a.pillar.score * b.pillar.known > b.pillar.score * a.pillar.known;

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
