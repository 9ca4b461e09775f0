import { say } from "../../errors/wording.js";
import type { ImportBudget } from "../import-budget.js";
import { importError } from "../import-error.js";
import { type ByteSource, pieces } from "./byte-source.js";
import { crc32 } from "./crc32.js";
import { brokenZip, dataStart, type ZipEntry } from "./zip-directory.js";

/** Chunks pulled one by one through the platform's inflater, so that no more is inflated than is asked for. */
function inflated(compressed: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream<Uint8Array> {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await compressed.next();
        if (done) controller.close();
        // The inflater's type wants a view of a plain buffer; a view of shared memory is copied into one.
        else
          controller.enqueue(value.buffer instanceof ArrayBuffer ? (value as Uint8Array<ArrayBuffer>) : value.slice());
      },
    },
    { highWaterMark: 0 },
  );
  return stream.pipeThrough(new DecompressionStream("deflate-raw"));
}

/**
 * The content of one entry in chunks. Output is counted as it comes, so a bomb stops at the limit; what comes must
 * have the size and the CRC-32 that the directory promised.
 *
 * @throws SSIError `import.zipEncrypted`, `import.zipUnsupported`, `import.zipBroken`, `import.limit`.
 */
export async function* inflateEntry(
  source: ByteSource,
  entry: ZipEntry,
  label: string,
  budget: ImportBudget,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const path = [label];
  if (entry.encrypted) {
    throw importError(
      "import.zipEncrypted",
      path,
      say("a file without a password"),
      say("an encrypted file"),
      say("unpack the archive with its password and pass the files"),
    );
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw importError(
      "import.zipUnsupported",
      path,
      say("a stored or deflated file"),
      say("method {number}", { number: entry.method }),
      say("unpack the archive and pass the files"),
    );
  }
  const start = await dataStart(source, entry, path);
  const raw = pieces(source, start, start + entry.compressedSize, onRead);
  const stream = entry.method === 8 ? inflated(raw) : undefined;
  const reader = stream?.getReader();
  const next = () => (reader === undefined ? raw.next() : reader.read());
  let size = 0;
  let crc = 0;
  try {
    for (;;) {
      const { done, value } = await next().catch(() => {
        throw brokenZip(path, say("compressed data that cannot be read"));
      });
      if (done) break;
      size += value.length;
      budget.takeBytes(label, value.length, size);
      if (size > entry.size) throw brokenZip(path, say("more data than the directory says"));
      crc = crc32(value, crc);
      yield value;
    }
  } finally {
    // A reader of an errored stream refuses to cancel; there is nothing left to release then.
    await reader?.cancel().catch(() => undefined);
  }
  if (size !== entry.size) throw brokenZip(path, say("less data than the directory says"));
  if (crc !== entry.crc) throw brokenZip(path, say("data that does not have its checksum"));
}
