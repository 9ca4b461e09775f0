import { toPoints } from "../model/hundredths.js";
import type { Totals } from "./aggregate.js";

/** What to show first of a result: one rule for every picture and every text. */
export type Headline =
  | {
      /** There is no number to show. */
      readonly status: "none";
      /** No pillar that counts applies to this member. */
      readonly reason: "notApplicable";
    }
  | {
      /** Nothing is left to find out: both bounds are equal. */
      readonly status: "exact";
      /** The score, 0 to 100. */
      readonly value: number;
    }
  | {
      /** Every pillar that counts is at least half known. */
      readonly status: "estimate";
      /** The estimate, 0 to 100. */
      readonly value: number;
      /** The lower bound. */
      readonly low: number;
      /** The upper bound. */
      readonly high: number;
    }
  | {
      /** Too little is known for one number. */
      readonly status: "range";
      /** The lower bound. */
      readonly low: number;
      /** The upper bound. */
      readonly high: number;
    };

/** The headline of the totals. */
export function headlineOf({ order, pillars, weightSum, estimate, low, high }: Totals): Headline {
  if (weightSum === 0) return { status: "none", reason: "notApplicable" };
  if (low === high) return { status: "exact", value: toPoints(low) };
  for (const id of order) {
    const { weight, pillar } = pillars[id];
    if (weight > 0 && !pillar.isHalfKnown) return { status: "range", low: toPoints(low), high: toPoints(high) };
  }
  return { status: "estimate", value: toPoints(estimate), low: toPoints(low), high: toPoints(high) };
}
