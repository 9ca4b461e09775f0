import { toHundredths, toPoints } from "../model/hundredths.js";
import type { BandDefinition } from "../model/model-types.js";
import type { Totals } from "./aggregate.js";
import type { Headline } from "./headline.js";

/** The band that the score is in and stays in, or the bands it may be in. */
export type BandResult =
  | {
      /** Both bounds are in this band. */
      readonly status: "certain";
      /** The band, by its id in the model. */
      readonly id: string;
    }
  | {
      /** Unknown signals could still move the score to another band. */
      readonly status: "open";
      /** The band of the lower bound. */
      readonly low: string;
      /** The band of the upper bound. */
      readonly high: string;
      /** The band of the estimate; only where the headline is an estimate. */
      readonly likely?: string;
    };

/** The points missing to the next band, or that there is no higher one. */
export type NextBand =
  | {
      /** There is a band above that of the score. */
      readonly status: "next";
      /** The next band, by its id in the model. */
      readonly id: string;
      /** The points missing to it, above 0. */
      readonly points: number;
    }
  | {
      /** The score is in the highest band. */
      readonly status: "top";
    };

/** The band of the totals: certain, or open between two. */
export function bandOf(
  bands: readonly BandDefinition[],
  totals: Pick<Totals, "low" | "high" | "estimate">,
  headline: Headline["status"],
): BandResult {
  const low = bandAt(bands, totals.low);
  const high = bandAt(bands, totals.high);
  if (low === high) return { status: "certain", id: low };
  if (headline !== "estimate") return { status: "open", low, high };
  return { status: "open", low, high, likely: bandAt(bands, totals.estimate) };
}

/** The first band above a score in hundredths. */
export function nextBand(bands: readonly BandDefinition[], score: number): NextBand {
  const next = bands.find((band) => toHundredths(band.from) > score);
  if (next === undefined) return { status: "top" };
  return { status: "next", id: next.id, points: toPoints(toHundredths(next.from) - score) };
}

/** The band of a score in hundredths; the bands begin at 0 and rise. */
export function bandAt(bands: readonly BandDefinition[], score: number): string {
  let id = "";
  for (const band of bands) if (toHundredths(band.from) <= score) id = band.id;
  return id;
}
