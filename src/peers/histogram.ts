/** How many of each integer from 0 to a fixed top: exact, and as small for a million as for ten. */
export interface Histogram {
  /** The greatest integer that is counted. */
  readonly top: number;
  size(): number;
  /** Adds `count` of one integer; a negative count takes away. The caller keeps every count at 0 or more. */
  add(at: number, count: number): void;
  /** Adds all that another histogram of the same top holds. */
  absorb(other: Histogram): void;
  countAt(at: number): number;
  /** How many are less than an integer from 0 to top + 1. */
  countBelow(at: number): number;
  /** The integer at a place of the sorted list, from 0 to size - 1. */
  valueAt(place: number): number;
  /** The mean of one or more, rounded half up, in integers: floor((2 sum + n) / 2n). */
  mean(): number;
}

/**
 * The most a group can count: twice a sum of scores in hundredths then stays below 2^53, so every mean and every rank is
 * exact.
 */
export const greatestSize = 400_000_000_000;

/** What an array holds at a place; outside of it, nothing is counted. */
const countIn = (counts: Float64Array, at: number): number => counts[at] ?? 0;

/** An empty histogram of the integers from 0 to `top`. */
export function createHistogram(top: number): Histogram {
  const counts = new Float64Array(top + 1);
  let size = 0;
  let sum = 0;
  /** `below[i]` counts what is less than i; made at the first question after a change. */
  let below: Float64Array | undefined;

  const counted = (): Float64Array => {
    if (below !== undefined) return below;
    const sums = new Float64Array(top + 2);
    let total = 0;
    for (let at = 0; at <= top; at++) {
      total += countIn(counts, at);
      sums[at + 1] = total;
    }
    below = sums;
    return sums;
  };

  const add = (at: number, count: number): void => {
    counts[at] = countIn(counts, at) + count;
    size += count;
    sum += at * count;
    below = undefined;
  };

  const absorb = (other: Histogram): void => {
    for (let at = 0; at <= top; at++) {
      const count = other.countAt(at);
      if (count > 0) add(at, count);
    }
  };

  const valueAt = (place: number): number => {
    const sums = counted();
    let low = 0;
    let high = top;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (countIn(sums, middle + 1) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return Object.freeze({
    top,
    size: () => size,
    add,
    absorb,
    countAt: (at: number) => countIn(counts, at),
    countBelow: (at: number) => countIn(counted(), at),
    valueAt,
    mean: () => Math.floor((2 * sum + size) / (2 * size)),
  });
}
