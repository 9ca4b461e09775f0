import type { FileClass, FileKey } from "./tables/classify.js";
import type { ExportBytes, OnChunk } from "./zip/byte-source.js";

/** A row of a table in JSON: column names and their values, which are not checked yet. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** What is known of a file before it is read. */
interface FileInfo {
  /** A name fit for reports. */
  readonly label: string;
  readonly path: string;
  readonly key: FileKey;
  readonly class: FileClass;
  /** Its size in the archive, in bytes; of a table in JSON, its number of rows. */
  readonly weight: number;
  /** ms since 1970; undefined where it is not known. */
  readonly modified: number | undefined;
}

/** A file as bytes, which can be read again. */
interface FileBytes {
  /** Calls `onChunk` with the content in chunks until it returns false, and `onRead` with the number of bytes read. */
  read(onChunk: OnChunk, onRead: (bytes: number) => void): Promise<void>;
}

/** A file as a table in JSON: LinkedIn's API has the same tables without CSV. */
interface FileRows {
  readonly rows: readonly JsonRow[];
}

/** One file of an archive, not yet read. */
export type ArchiveFile = FileInfo & (FileBytes | FileRows);

/** An analytics workbook that was recognised, and not yet read. Its name contains the member's, so it is never reported. */
export interface Workbook {
  readonly label: string;
  /** The text of one part; undefined where there is none. */
  part(path: string): Promise<string | undefined>;
}

/** One archive, or one unpacked folder. */
export interface Archive {
  readonly files: readonly ArchiveFile[];
  /** Workbooks of LinkedIn's analytics, or others; an input that is one has no other files. */
  readonly workbooks: readonly Workbook[];
  /** Which archive it is by its name, where that is one of LinkedIn's. */
  readonly named: "basic" | "complete" | undefined;
  /** The last second of the day in its name, UTC. */
  readonly nameDate: number | undefined;
  /** When the newest of its LinkedIn files was written, where the archive has times. */
  readonly entryTime: number | undefined;
}

/** An archive or a workbook with its file name: `Complete_LinkedInDataExport_05-07-2026.zip` contains its date. */
export interface NamedArchive {
  /** The file name, with or without folders. */
  readonly name: string;
  /** The content. */
  readonly bytes: ExportBytes;
}

/** An unpacked archive: paths and contents. One folder around all files is accepted. */
export type ExportFolder = Readonly<Record<string, ExportBytes>> | ReadonlyMap<string, ExportBytes>;

/**
 * The input of {@link readLinkedInExport}: one ZIP, several, or an unpacked folder, and analytics workbooks (`.xlsx`) in place of
 * or among ZIPs. The name of a `File` is used.
 */
export type LinkedInExportInput =
  | ExportBytes
  | NamedArchive
  | ExportFolder
  | readonly (ExportBytes | NamedArchive | ExportFolder)[];
