import { toHundredths, toPoints } from "../model/hundredths.js";
import type { BandDefinition } from "../model/model-types.js";
import type { Totals } from "./aggregate.js";

/** The band of a score, where the unknown cannot move it to another band or hardly anything is unknown; else the bands it may be in. */
export type BandResult =
  | {
      /** Both bounds are in this band, or at least 0.9 of the points are known. */
      readonly status: "certain";
      /** The band of the score, by its id in the model. */
      readonly id: string;
    }
  | {
      /** Unknown signals could still move the score to another band. */
      readonly status: "open";
      /** The band of the lower bound. */
      readonly low: string;
      /** The band of the upper bound. */
      readonly high: string;
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
export function bandOf(bands: readonly BandDefinition[], totals: Totals): BandResult {
  const low = bandAt(bands, totals.low);
  const high = bandAt(bands, totals.high);
  if (low === high || totals.coverage >= certainCoverage) return { status: "certain", id: bandAt(bands, totals.score) };
  return { status: "open", low, high };
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

/** The coverage, in hundredths, from which on a band is certain. */
const certainCoverage = 90;
