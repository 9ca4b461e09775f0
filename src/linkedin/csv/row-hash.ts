const border = 0x1ffff;
const highFactor = 2654435761;
const lowFactor = 1597334677;
const highStart = 0xdeadbeef;
const lowStart = 0x41c6ce57;

/** Both halves are mixed once more, and give 53 bits. */
function closed(high: number, low: number): number {
  const last = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const first = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(last ^ (last >>> 13), 3266489909);
  return (first & 0x1fffff) * 2 ** 32 + (last >>> 0);
}

/** A hash of 53 bits over texts and the borders between them: two multiplicative hashes side by side (cyrb53). */
export function rowHash(texts: Iterable<string>): number {
  let high = highStart;
  let low = lowStart;
  for (const text of texts) {
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : border;
      high = Math.imul(high ^ code, highFactor);
      low = Math.imul(low ^ code, lowFactor);
    }
  }
  return closed(high, low);
}

const isBlank = (byte: number | undefined) => byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);

/**
 * The same of one text given as bytes, without the blanks around it, so that it need not be decoded; NaN where the
 * bytes are not all ASCII.
 */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let until = end;
  while (from < until && isBlank(bytes[from])) from++;
  while (from < until && isBlank(bytes[until - 1])) until--;
  let high = highStart;
  let low = lowStart;
  let all = 0;
  for (let at = from; at < until; at++) {
    const code = bytes[at] ?? 0;
    all |= code;
    high = Math.imul(high ^ code, highFactor);
    low = Math.imul(low ^ code, lowFactor);
  }
  if (all > 127) return Number.NaN;
  return closed(Math.imul(high ^ border, highFactor), Math.imul(low ^ border, lowFactor));
}
