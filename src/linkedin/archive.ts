import type { Workbook } from "./analytics/open-workbook.js";
import type { FileClass } from "./files/classify-file.js";
import type { FileKey } from "./files/file-key.js";
import type { OnChunk } from "./zip/byte-source.js";

/** A row of a table that came as JSON: column names and what stands in them, which is not checked yet. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** What is known of a file before it is read. */
interface FileInfo {
  /** A name fit for reports. */
  readonly label: string;
  readonly path: string;
  readonly key: FileKey;
  readonly class: FileClass;
  /** Bytes to read, as they lie in the archive; of a table that came as JSON, its rows. */
  readonly weight: number;
  /** ms since 1970; undefined where the archive does not say. */
  readonly modified: number | undefined;
}

/** A file as bytes, which can be read again. */
interface FileBytes {
  /** Hands the content on in chunks, until one is answered with false; `onRead` hears of the bytes read for it. */
  read(onChunk: OnChunk, onRead: (bytes: number) => void): Promise<void>;
}

/** A file as a table whose rows came as JSON: LinkedIn's API tells the same tables without CSV. */
interface FileRows {
  readonly rows: readonly JsonRow[];
}

/** One file of an archive, not yet read. */
export type ArchiveFile = FileInfo & (FileBytes | FileRows);

/** One archive, or one unpacked folder. */
export interface Archive {
  readonly files: readonly ArchiveFile[];
  /** Workbooks of LinkedIn's analytics, or others; an input that is one has no files besides. */
  readonly workbooks: readonly Workbook[];
  /** What its name says it is, where LinkedIn gave the name. */
  readonly named: "basic" | "complete" | undefined;
  /** The last second of the day in its name, UTC. */
  readonly nameDate: number | undefined;
  /** The newest of its LinkedIn files, as the archive tells. */
  readonly entryTime: number | undefined;
}
