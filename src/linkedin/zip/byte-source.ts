/** Bytes as the reader takes them: a view, a buffer, or a Blob (a File from a browser's file picker is one). */
export type ExportBytes = Uint8Array | ArrayBuffer | Blob;

/** Bytes that can be read in any order, so that a Blob need not be in memory. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. Both lie inside the source. */
  read(start: number, end: number): Promise<Uint8Array>;
}

const pieceSize = 2 ** 16;

/** Whether a value is something the reader can read bytes from. */
export const isExportBytes = (value: unknown): value is ExportBytes =>
  value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;

/** One way to read all kinds of bytes. */
export function byteSource(bytes: ExportBytes): ByteSource {
  if (bytes instanceof Blob) {
    return {
      size: bytes.size,
      read: async (start, end) => new Uint8Array(await bytes.slice(start, end).arrayBuffer()),
    };
  }
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  return { size: view.length, read: async (start, end) => view.subarray(start, end) };
}

/** The bytes of a range in small pieces; `onRead` hears of each before it is handed on. */
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
