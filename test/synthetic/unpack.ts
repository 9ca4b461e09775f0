import { inflateRawSync } from "node:zlib";

/** Unpacks an archive that writeZip made: names and contents by the central directory. */
export function unpack(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  const files = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const packed = view.getUint32(entry + 20, true);
    const nameLength = view.getUint16(entry + 28, true);
    const start = view.getUint32(entry + 42, true) + 30 + nameLength;
    const name = new TextDecoder().decode(zip.subarray(entry + 46, entry + 46 + nameLength));
    files.set(name, new Uint8Array(inflateRawSync(zip.subarray(start, start + packed))));
    entry += 46 + nameLength;
  }
  return files;
}
