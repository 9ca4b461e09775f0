import { stat } from "node:fs/promises";
import type { ExportFolder, NamedArchive } from "../../linkedin/export-input.js";
import { InputError } from "../errors.js";
import { tell } from "../tell.js";
import { openArchive, readExportFolder } from "./read-export-folder.js";

/** The archives a path stands for: a ZIP, or all in a folder. Throws `InputError` for a folder without one. */
export async function readArchives(path: string): Promise<(NamedArchive | ExportFolder)[]> {
  if (!(await stat(path)).isDirectory()) return [await openArchive(path)];
  const archives = await readExportFolder(path);
  if (archives.length > 0) return archives;
  throw new InputError(
    tell(
      "{path}: expected a folder with an unpacked LinkedIn export (Profile.csv, Connections.csv and others) or its ZIP files, found neither",
      { path },
    ),
  );
}
