/** Eight tables of 256: what each of eight bytes does to the sum. */
const table = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table[byte] = rest;
}
for (let place = 256; place < table.length; place++) {
  const before = table[place - 256] ?? 0;
  table[place] = (table[before & 0xff] ?? 0) ^ (before >>> 8);
}
const of = (slice: number, byte: number) => table[slice * 256 + (byte & 0xff)] ?? 0;

/**
 * The CRC-32 of ZIP (polynomial 0xEDB88320), carried on over chunks: start with 0, pass the last result back in, and
 * read the end as unsigned. Eight bytes at a time.
 */
export function crc32(chunk: Uint8Array, before = 0): number {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  let crc = ~before;
  let at = 0;
  for (const end = chunk.length - 7; at < end; at += 8) {
    const near = crc ^ view.getInt32(at, true);
    const far = view.getInt32(at + 4, true);
    crc = of(7, near) ^ of(6, near >>> 8) ^ of(5, near >>> 16) ^ of(4, near >>> 24);
    crc ^= of(3, far) ^ of(2, far >>> 8) ^ of(1, far >>> 16) ^ of(0, far >>> 24);
  }
  for (; at < chunk.length; at++) crc = of(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
