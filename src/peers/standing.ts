import { isHundredth, toHundredths } from "../model/hundredths.js";
import type { Interval, Standing } from "../result/rank.js";
import type { Histogram } from "./histogram.js";

/** How many of n others are lower, equal and greater. */
interface Among {
  readonly lower: number;
  readonly equal: number;
  readonly greater: number;
}

/**
 * Counts the others around a score. `self` is the member's own entry, in hundredths: it is not one of the others. A score
 * between two hundredths (LinkedIn shows such) is compared without rounding.
 */
export function countAmong(histogram: Histogram, points: number, self: number | undefined): Among {
  const between = !isHundredth(points);
  const at = between ? floorHundredths(points) + 1 : toHundredths(points);
  const lower = histogram.countBelow(at) - (self !== undefined && self < at ? 1 : 0);
  const equal = between ? 0 : histogram.countAt(at) - (self === at ? 1 : 0);
  const others = histogram.size() - (self === undefined ? 0 : 1);
  return { lower, equal, greater: others - lower - equal };
}

/** The greatest integer of hundredths that is not above a number of points. */
function floorHundredths(points: number): number {
  const floor = Math.floor(points * 100);
  return floor / 100 > points ? floor - 1 : floor;
}

/** 100 (G + 1) / (n + 1): a member who is better than all of 99 others is in the top 1 percent. */
export const topPercentOf = (greater: number, others: number): number => (100 * (greater + 1)) / (others + 1);

/** The standing among at least one other; every number is the double nearest to an exact fraction. */
export function standingOf({ lower, equal, greater }: Among): Standing {
  const others = lower + equal + greater;
  return {
    percentile: (2 * lower + equal) / (2 * others),
    strict: lower / others,
    weak: (lower + equal) / others,
    place: greater + 1,
    topPercent: topPercentOf(greater, others),
    top: Math.floor((100 * (greater + 1) + others) / (others + 1)),
  };
}

/**
 * Wilson's score interval, 95 %: where the percentile lies in the population that the n others were drawn from
 * (E. B. Wilson, 1927). Only + - x / and a square root, which every engine rounds alike.
 */
export function wilsonInterval(percentile: number, others: number): Interval {
  // The 97.5 % point of the standard normal distribution.
  const z = 1.959963984540054;
  const scale = 1 + (z * z) / others;
  const centre = percentile + (z * z) / (2 * others);
  const spread = z * Math.sqrt((percentile * (1 - percentile)) / others + (z * z) / (4 * others * others));
  // At 0 and 1 one end equals the percentile; rounding can put it a few bits to the wrong side.
  const low = Math.min(percentile, (centre - spread) / scale);
  const high = Math.max(percentile, (centre + spread) / scale);
  return { low: Math.max(0, low), high: Math.min(1, high) };
}
