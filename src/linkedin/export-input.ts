import type { ExportBytes } from "./zip/byte-source.js";

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
