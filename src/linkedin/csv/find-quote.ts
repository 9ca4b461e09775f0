const quote = 34;

/** A search by the engine costs more to start than these many bytes looked at here. */
const nearby = 96;
const quotes = 0x22222222;

/** Where the next quote stands, or `end`. Looks at four bytes at once: one of them is a quote where a byte of `rest` is 0. */
export function findQuote(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  const near = Math.min(from + nearby, end);
  let at = from;
  for (; at + 4 <= near; at += 4) {
    const rest = view.getInt32(at, true) ^ quotes;
    const zeros = (rest - 0x01010101) & ~rest & 0x80808080;
    // The lowest byte found is a true one, whatever stands above it.
    if (zeros !== 0) return at + ((31 - Math.clz32(zeros & -zeros)) >> 3);
  }
  for (; at < near; at++) if (bytes[at] === quote) return at;
  if (near === end) return end;
  const found = bytes.indexOf(quote, near);
  return found < 0 || found > end ? end : found;
}
