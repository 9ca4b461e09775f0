const table = new DataView(new ArrayBuffer(4 * 256 * 4));
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table.setInt32(byte * 4, rest);
}
for (let slice = 1; slice < 4; slice++) {
  for (let byte = 0; byte < 256; byte++) {
    const before = table.getInt32(((slice - 1) * 256 + byte) * 4);
    table.setInt32((slice * 256 + byte) * 4, table.getInt32((before & 0xff) * 4) ^ (before >>> 8));
  }
}

/**
 * The CRC-32 of ZIP (polynomial 0xEDB88320), carried on over chunks: start with 0, pass the last result back in, and
 * read the end as unsigned. Four bytes at a time.
 */
export function crc32(chunk: Uint8Array, before = 0): number {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  let crc = ~before;
  let i = 0;
  for (const end = view.byteLength - 3; i < end; i += 4) {
    crc ^= view.getInt32(i, true);
    crc =
      table.getInt32((768 + (crc & 0xff)) << 2) ^
      table.getInt32((512 + ((crc >>> 8) & 0xff)) << 2) ^
      table.getInt32((256 + ((crc >>> 16) & 0xff)) << 2) ^
      table.getInt32((crc >>> 24) << 2);
  }
  for (; i < view.byteLength; i++) crc = table.getInt32(((crc ^ view.getUint8(i)) & 0xff) << 2) ^ (crc >>> 8);
  return ~crc >>> 0;
}
