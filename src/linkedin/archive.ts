import type { Workbook } from "./analytics/read-workbook.js";
import type { FileClass, FileKey } from "./tables/classify.js";
import type { ExportBytes, OnChunk } from "./zip/byte-source.js";

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

/** An archive or a workbook with the name it was downloaded under: `Complete_LinkedInDataExport_05-07-2026.zip` tells its date. */
export interface NamedArchive {
  /** The file name, with or without folders. */
  readonly name: string;
  /** The content. */
  readonly bytes: ExportBytes;
}

/** An unpacked archive: paths and contents. One folder around all files is accepted. */
export type ExportFolder = Readonly<Record<string, ExportBytes>> | ReadonlyMap<string, ExportBytes>;

/**
 * What {@link readLinkedInExport} takes: one ZIP, several, or an unpacked folder, and analytics workbooks (`.xlsx`) wherever a
 * ZIP may stand. A `File` brings its name along.
 */
export type LinkedInExportInput =
  | ExportBytes
  | NamedArchive
  | ExportFolder
  | readonly (ExportBytes | NamedArchive | ExportFolder)[];
