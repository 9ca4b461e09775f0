import { say } from "../../errors/wording.js";
import { importError } from "../import-limits.js";

/** Bytes as the reader takes them: a view, a buffer, or a Blob (a File from a browser's file picker is one). */
export type ExportBytes = Uint8Array | ArrayBuffer | Blob;

/** Bytes that can be read in any order, so that a Blob need not be in memory. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. Both are inside of the source. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Called with a chunk of content; returns false where no more is needed. */
export type OnChunk = (chunk: Uint8Array) => boolean;

const pieceSize = 262_144;

/** Whether a value is something the reader can read bytes from. */
export const isExportBytes = (value: unknown): value is ExportBytes =>
  value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;

const unreadable = (path: readonly (string | number)[]) =>
  importError(
    "import.input",
    path,
    say("bytes that can be read"),
    say("bytes that cannot, or not all of them"),
    say("choose the file again: it was changed or moved since, or its buffer was handed to somebody else"),
  );

/**
 * One way to read all kinds of bytes. A file that changed on disk, and a buffer that was transferred, end in the code
 * `import.input` with `path` in it.
 */
export function byteSource(bytes: ExportBytes, path: readonly (string | number)[]): ByteSource {
  let size: number;
  let part: (start: number, end: number) => Promise<Uint8Array>;
  try {
    if (bytes instanceof Blob) {
      size = bytes.size;
      part = async (start, end) => new Uint8Array(await bytes.slice(start, end).arrayBuffer());
    } else {
      const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      size = view.length;
      part = async (start, end) => view.subarray(start, end);
    }
  } catch {
    throw unreadable(path);
  }
  return {
    size,
    async read(start, end) {
      const read = await part(start, end).catch(() => undefined);
      if (read?.length !== end - start) throw unreadable(path);
      return read;
    },
  };
}

/** The bytes of a range in small pieces; `onRead` is called with the length of each before it is yielded. */
export async function* pieces(
  source: ByteSource,
  start: number,
  end: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = start; at < end; at += pieceSize) {
    const piece = await source.read(at, Math.min(at + pieceSize, end));
    onRead(piece.length);
    yield piece;
  }
}
