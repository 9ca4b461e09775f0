/** The greatest common divisor of two integers of 0 or more; 1 where both are 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a > 0n ? a : 1n;
}

/** The entry at an index that exists. Throws `RangeError` where it does not, which is a defect of this library. */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return entry;
}
