import { SSIError } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { type ImportBudget, importError } from "../import-limits.js";
import { type ByteSource, type OnChunk, pieces } from "./byte-source.js";
import { brokenZip, dataStart, type ZipEntry } from "./zip-directory.js";

/**
 * Calls `onChunk` with the content of one entry in chunks, until it returns false. Output is counted while it is inflated, so a
 * bomb stops at the limit; it must have the size and the CRC-32 of the directory.
 *
 * @throws SSIError `import.zipEncrypted`, `import.zipUnsupported`, `import.zipBroken`, `import.limit`.
 */
export async function inflateEntry(
  source: ByteSource,
  entry: ZipEntry,
  label: string,
  budget: ImportBudget,
  onChunk: OnChunk,
  onRead?: (bytes: number) => void,
): Promise<void> {
  const path = [label];
  checkMethod(entry, path);
  const start = await dataStart(source, entry, path);
  // Reported outside of the stream, since an error of `onRead` is not the archive's fault.
  let unreported = 0;
  const raw = pieces(source, start, start + entry.compressedSize, (bytes) => {
    unreported += bytes;
  });
  const content = (
    entry.method === 8
      ? pulled(asGzip(raw, entry)).pipeThrough(new DecompressionStream("gzip"))
      : pulled(checked(raw, entry))
  ).getReader();
  let size = 0;
  let pending = content.read();
  try {
    for (;;) {
      const { done, value } = await readable(pending, path);
      if (unreported > 0) onRead?.(unreported);
      unreported = 0;
      if (done) break;
      size += value.length;
      budget.takeBytes(label, value.length, size);
      if (size > entry.size) throw brokenZip(path, say("more data than the directory says"));
      // While this chunk is read, the next is inflated.
      pending = content.read();
      if (!onChunk(value)) return;
    }
  } finally {
    // The pending chunk is not waited for. The reader of a failed stream refuses to cancel; there is nothing left to release then.
    pending.catch(() => undefined);
    await content.cancel().catch(() => undefined);
  }
  if (size !== entry.size) throw brokenZip(path, say("less data than the directory says"));
}

/** The shortest header of a gzip file: deflated, no name, no time. */
const gzipHeader = () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** An entry's data as a gzip file, which ends with the checksum and size of the directory: the platform's inflater checks them. */
async function* asGzip(compressed: AsyncIterable<Uint8Array>, { crc, size }: ZipEntry) {
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, crc, true);
  end.setUint32(4, size % 2 ** 32, true);
  yield gzipHeader();
  yield* compressed;
  yield new Uint8Array(end.buffer);
}

/** A stream that asks for chunks one by one, so that no more is read or inflated than needed. */
const pulled = (chunks: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        // The inflater's type wants a view of a plain buffer; a view of shared memory is copied into one.
        else
          controller.enqueue(value.buffer instanceof ArrayBuffer ? (value as Uint8Array<ArrayBuffer>) : value.slice());
      },
    },
    { highWaterMark: 0 },
  );

/** Refuses what needs a password or another program. */
function checkMethod({ encrypted, method }: ZipEntry, path: readonly string[]): void {
  if (encrypted) {
    throw importError(
      "import.zipEncrypted",
      path,
      say("a file without a password"),
      say("an encrypted file"),
      say("unpack the archive with its password and pass the files"),
    );
  }
  if (method !== 0 && method !== 8) {
    throw importError(
      "import.zipUnsupported",
      path,
      say("a stored or deflated file"),
      say("method {number}", { number: method }),
      say("unpack the archive and pass the files"),
    );
  }
}

/** Stored data, unchanged; fails at the end unless it has the checksum of the directory. */
async function* checked(
  raw: AsyncIterable<Uint8Array>,
  { crc }: ZipEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  let sum = 0;
  for await (const piece of raw) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== crc) throw new RangeError("not its checksum");
}

/** The result of reading. An error without a code is the archive's fault. */
async function readable<Read>(pending: Promise<Read>, path: readonly string[]): Promise<Read> {
  try {
    return await pending;
  } catch (error) {
    throw error instanceof SSIError
      ? error
      : brokenZip(path, say("data that cannot be read or does not have its checksum"));
  }
}

/** Eight tables of 256: the effect of each of eight bytes on the sum. */
const crcTable = /* @__PURE__ */ (() => {
  const values = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    values[byte] = rest;
  }
  for (let index = 256; index < values.length; index++) {
    const before = values[index - 256] ?? 0;
    values[index] = (values[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return values;
})();

const of = (slice: number, byte: number) => crcTable[slice * 256 + (byte & 0xff)] ?? 0;

/**
 * The CRC-32 of ZIP (polynomial 0xEDB88320) over chunks: start with 0, and pass the result so far with the next chunk. Eight
 * bytes at a time.
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
