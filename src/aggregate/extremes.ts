import { pillarHundredths } from "../model/hundredths.js";
import type { PillarId } from "../model/model-types.js";
import type { PillarTotal, Totals } from "./aggregate.js";

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
