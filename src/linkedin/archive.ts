import type { Workbook } from "./analytics/open-workbook.js";
import type { FileClass } from "./files/classify-file.js";
import type { FileKey } from "./files/file-key.js";

/** One file of an archive, not yet read. */
export interface ArchiveFile {
  /** A name fit for reports. */
  readonly label: string;
  readonly path: string;
  readonly key: FileKey;
  readonly class: FileClass;
  /** Bytes to read, as they lie in the archive. */
  readonly weight: number;
  /** ms since 1970; undefined where the archive does not say. */
  readonly modified: number | undefined;
  /** The content, in chunks; can be asked for again. */
  chunks(onRead: (bytes: number) => void): AsyncIterable<Uint8Array>;
}

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
