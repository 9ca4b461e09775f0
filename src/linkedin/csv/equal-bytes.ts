/**
 * Whether two ranges of bytes are the same. Addresses and ids differ at their ends, so it looks there first, at eight bytes at
 * once: as a number with a fraction, since JavaScript has no quicker one of that size. Two that compare as equal are the same
 * bytes but for the two zeros, which are NUL bytes in a text; these, and what is no number, are looked at one by one.
 */
export function equalBytes(
  one: DataView,
  oneStart: number,
  other: DataView,
  otherStart: number,
  length: number,
): boolean {
  let left = length;
  for (; left >= 8; left -= 8) {
    const value = one.getFloat64(oneStart + left - 8, true);
    if (value !== other.getFloat64(otherStart + left - 8, true) || value === 0) break;
  }
  while (--left >= 0) if (one.getUint8(oneStart + left) !== other.getUint8(otherStart + left)) return false;
  return true;
}
