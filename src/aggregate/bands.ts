import { toHundredths, toPoints } from "../model/hundredths.js";
import type { BandDefinition } from "../model/model-types.js";
import type { Totals } from "./aggregate.js";

/** The band of a score, when what is unknown cannot move it elsewhere or hardly anything is unknown; else the bands it may be in. */
export type BandResult =
  | { readonly status: "certain"; readonly id: string }
  | { readonly status: "open"; readonly low: string; readonly high: string };

/** How many points are missing to the next band, or that there is none above. */
export type NextBand =
  | { readonly status: "next"; readonly id: string; readonly points: number }
  | { readonly status: "top" };

/** From this coverage on, in hundredths, a band is called certain. */
const certainCoverage = 90;

/** The band a score in hundredths falls in; the bands begin at 0 and rise. */
export function bandAt(bands: readonly BandDefinition[], score: number): string {
  let id = "";
  for (const band of bands) if (toHundredths(band.from) <= score) id = band.id;
  return id;
}

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
