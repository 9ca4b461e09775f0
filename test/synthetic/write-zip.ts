import { deflateRawSync } from "node:zlib";
import type { Instant } from "./instant.js";
import { crc32 } from "./write/crc-32.js";

const centralHeader = 46;
const localHeader = 30;
const endRecord = 22;
/** UTF-8 names. */
const flags = 0x0800;
const deflated = 8;

/** Packs files into a ZIP; every entry carries the same time, the clock of the archive's making in UTC. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>, compiledAt: Instant): Uint8Array {
  const encoder = new TextEncoder();
  const { time, date } = dosTime(compiledAt);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = encoder.encode(name);
    const packed = deflateRawSync(content, { level: 9 });
    const sums = [crc32(content), packed.length, content.length] as const;
    const header = new DataView(new ArrayBuffer(localHeader));
    header.setUint32(0, 0x04034b50, true);
    describe(header, 4, time, date, sums, nameBytes.length);
    const entry = new DataView(new ArrayBuffer(centralHeader));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(4, 20, true);
    describe(entry, 6, time, date, sums, nameBytes.length);
    entry.setUint32(42, offset, true);
    parts.push(bytesOf(header), nameBytes, packed);
    directory.push(bytesOf(entry), nameBytes);
    offset += localHeader + nameBytes.length + packed.length;
  }
  const directorySize = directory.reduce((sum, each) => sum + each.length, 0);
  const end = new DataView(new ArrayBuffer(endRecord));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.size, true);
  end.setUint16(10, files.size, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(Buffer.concat([...parts, ...directory, bytesOf(end)]));
}

/** The fields that a local header and a directory entry share, from "version needed" on. */
function describe(
  view: DataView,
  at: number,
  time: number,
  date: number,
  [checksum, packed, unpacked]: readonly [checksum: number, packed: number, unpacked: number],
  nameLength: number,
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, unpacked, true);
  view.setUint16(at + 22, nameLength, true);
}

function dosTime(at: Instant): { readonly time: number; readonly date: number } {
  const clock = new Date(at * 1000);
  return {
    time: (clock.getUTCHours() << 11) | (clock.getUTCMinutes() << 5) | (clock.getUTCSeconds() >> 1),
    date: ((clock.getUTCFullYear() - 1980) << 9) | ((clock.getUTCMonth() + 1) << 5) | clock.getUTCDate(),
  };
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);
