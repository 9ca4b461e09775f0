/** The points of one pillar, in hundredths. Every published number of points is an integer of this scale over 100. */
export const pillarHundredths = 2500;

/** The points of the whole, in hundredths: four full pillars. */
export const fullHundredths = 4 * pillarHundredths;

/** Rounds points to integer hundredths, half up. */
export const toHundredths = (points: number): number => Math.floor(points * 100 + 0.5);

/** Integer hundredths as points: the nearest double to a decimal of at most two places. */
export const toPoints = (hundredths: number): number => hundredths / 100;

/** Whether a number of points is a multiple of 0.01. */
export const isHundredth = (value: number): boolean => toHundredths(value) / 100 === value;

/**
 * Integers that sum to `total` and are as near as possible to `numerators[i] / denominator` (largest remainder, also called
 * Hamilton's method). All arguments are integers, and the denominator times the number of shares is below 2^53.
 */
export function apportion(numerators: readonly number[], denominator: number, total: number): number[] {
  const shares: number[] = [];
  let left = total;
  for (const numerator of numerators) {
    const floor = Math.floor(numerator / denominator);
    shares.push(floor);
    left -= floor;
  }
  // With equal weights, the most common case, nothing is left.
  if (left <= 0) return shares;
  const remainders = numerators.map((numerator, index) => numerator - (shares[index] ?? 0) * denominator);
  const order = largestFirst(remainders, denominator);
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Up to this number the keys of {@link largestFirst} are sorted fastest. */
const greatestInt32 = 2_147_483_647;

/** The indexes of integers from 0 to `most`, largest first; equals keep their order. */
export function largestFirst(values: readonly number[], most: number): number[] {
  const count = values.length;
  // One integer for a value and its index, so that the numeric sort needs no comparison function.
  const keys = new ((most + 1) * count > greatestInt32 ? Float64Array : Int32Array)(count);
  for (let index = 0; index < count; index++) keys[index] = (most - (values[index] ?? 0)) * count + index;
  keys.sort();
  const order: number[] = [];
  for (let index = 0; index < count; index++) {
    const key = keys[index] ?? 0;
    order.push(key - Math.floor(key / count) * count);
  }
  return order;
}
