import { say } from "../../errors/wording.js";
import { importError } from "../import-limits.js";
import type { ByteSource } from "./byte-source.js";

/** One file of an archive, as its central directory describes it. Nothing here can be trusted before the file is read. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not supported. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The position of its local header. */
  readonly offset: number;
  /** When the file was written, ms since 1970 as if in UTC; undefined where it is not known. */
  readonly modified: number | undefined;
}

/**
 * The entries that an archive's central directory lists, folders left out.
 *
 * @throws SSIError `import.notZip`, `import.zipBroken`, `import.limit` (through `onTooMany`).
 */
export async function readZipDirectory(
  source: ByteSource,
  path: readonly (string | number)[],
  maxEntries: number,
  onTooMany: () => never,
): Promise<readonly ZipEntry[]> {
  const { count, size, start } = await findDirectory(source, path);
  if (count > maxEntries || size > maxEntries * directoryBytesPerEntry) onTooMany();
  if (start + size > source.size) throw brokenZip(path, say("a directory outside the archive"));
  const bytes = await source.read(start, start + size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const isEntry = (at: number) => at + 46 <= size && view.getUint32(at, true) === signatures.central;
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (!isEntry(at)) throw brokenZip(path, say("a damaged directory"));
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > size) throw brokenZip(path, say("a damaged directory"));
    const extra = readExtra(new DataView(bytes.buffer, bytes.byteOffset + nameEnd, extraEnd - nameEnd), [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const name = entryName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
    if (!name.endsWith("/")) {
      entries.push({
        name,
        encrypted: (flags & 0x41) !== 0,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        compressedSize: extra.compressedSize,
        size: extra.size,
        offset: extra.offset,
        modified: extra.modified ?? dosTime(view, at + 12),
      });
    }
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (isEntry(at)) throw brokenZip(path, say("more files than the directory says"));
  return entries;
}

/** Where an entry's data starts: behind its local header, which must be there. */
export async function dataStart(
  source: ByteSource,
  entry: ZipEntry,
  path: readonly (string | number)[],
): Promise<number> {
  if (entry.offset + 30 > source.size) throw brokenZip(path, say("a file outside the archive"));
  const header = viewOf(await source.read(entry.offset, entry.offset + 30));
  if (header.getUint32(0, true) !== signatures.local) throw brokenZip(path, say("a file without its header"));
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.compressedSize > source.size) throw brokenZip(path, say("a file that ends outside the archive"));
  return start;
}

const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};

const endSize = 22;

const longestComment = 0xffff;

/** Bytes that an entry may take in the directory on average; LinkedIn's take some 80. */
const directoryBytesPerEntry = 1024;

/** The error for an archive that stops early or contradicts itself. */
export const brokenZip = (path: readonly (string | number)[], received: string) =>
  importError(
    "import.zipBroken",
    path,
    say("a whole ZIP archive"),
    received,
    say("download the archive again and pass it as it came"),
  );

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A 64-bit number as a double; beyond 2^53 it is no longer exact, but then it is outside of every file anyway. */
const wide = (view: DataView, at: number) => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** The time of an MS-DOS stamp, read as UTC; the zero date of tools that know none is undefined. */
function dosTime(view: DataView, at: number): number | undefined {
  const time = view.getUint16(at, true);
  const date = view.getUint16(at + 2, true);
  const year = 1980 + (date >> 9);
  if (year === 1980) return undefined;
  return Date.UTC(year, ((date >> 5) & 15) - 1, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

/** The fields of an entry's extra part that matter here: 64-bit sizes and the modification time in UTC. */
function readExtra(extra: DataView, narrow: readonly [size: number, compressed: number, offset: number]) {
  let [size, compressedSize, offset] = narrow;
  let modified: number | undefined;
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const id = extra.getUint16(at, true);
    const length = extra.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (end > extra.byteLength) break;
    let next = at + 4;
    const take = (value: number) => {
      if (value !== 0xffffffff || next + 8 > end) return value;
      next += 8;
      return wide(extra, next - 8);
    };
    if (id === 1) {
      size = take(size);
      compressedSize = take(compressedSize);
      offset = take(offset);
    } else if (id === 0x5455 && length >= 5 && extra.getUint8(next) & 1) {
      modified = extra.getInt32(next + 1, true) * 1000;
    }
    at = end;
  }
  return { size, compressedSize, offset, modified };
}

/** The position of the central directory and its number of entries, from the record at the archive's end. */
async function findDirectory(source: ByteSource, path: readonly (string | number)[]) {
  const tailStart = Math.max(0, source.size - endSize - longestComment);
  const tail = viewOf(await source.read(tailStart, source.size));
  let at = -1;
  for (let index = tail.byteLength - endSize; index >= 0; index--) {
    if (tail.getUint32(index, true) !== signatures.end) continue;
    if (at < 0) at = index;
    // The comment may contain a false end; the true one is followed by a comment of the length it gives.
    if (index + endSize + tail.getUint16(index + 20, true) !== tail.byteLength) continue;
    at = index;
    break;
  }
  if (at < 0) {
    if (tail.byteLength >= 4 && viewOf(await source.read(0, 4)).getUint32(0, true) === signatures.local) {
      throw brokenZip(path, say("an archive without its end"));
    }
    throw importError(
      "import.notZip",
      path,
      say("the bytes of a ZIP archive"),
      say("{count} bytes of something else", { count: source.size }),
      say("pass the .zip that LinkedIn delivered, or the unpacked files as an object of names and bytes"),
    );
  }
  const narrow = {
    count: tail.getUint16(at + 10, true),
    size: tail.getUint32(at + 12, true),
    start: tail.getUint32(at + 16, true),
  };
  const isWide = narrow.count === 0xffff || narrow.size === 0xffffffff || narrow.start === 0xffffffff;
  const locator = at - 20;
  if (!isWide || locator < 0 || tail.getUint32(locator, true) !== signatures.locator64) return narrow;
  const end64 = wide(tail, locator + 8);
  if (end64 + 56 > source.size) throw brokenZip(path, say("a directory outside the archive"));
  const record = viewOf(await source.read(end64, end64 + 56));
  if (record.getUint32(0, true) !== signatures.end64) throw brokenZip(path, say("a damaged directory"));
  return { count: wide(record, 32), size: wide(record, 40), start: wide(record, 48) };
}

/** The upper half of code page 437, which ZIP uses for names that do not say they are UTF-8. */
const upperHalf =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** An entry's name as text: UTF-8 where its flag says so, else code page 437. */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  let name = "";
  for (const byte of bytes) name += byte < 128 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 128);
  return name;
}
