import { openAsBlob } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ExportFolder, NamedArchive } from "../../linkedin/archive.js";
import { InputError, tell } from "../texts/tell.js";

/** The archives of a path: a ZIP, or all in a folder. Throws `InputError` for a folder without one. */
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

/** A ZIP or an analytics workbook by its path. The bytes stay on disk until they are asked for. */
export const openArchive = async (path: string): Promise<NamedArchive> => ({
  name: basename(path),
  bytes: await openAsBlob(path),
});

/**
 * The archives in a folder: its ZIPs and workbooks, its unpacked archives (sub-folders that LinkedIn named), and itself when it is
 * one. None where there is no table in it.
 */
async function readExportFolder(folder: string): Promise<(NamedArchive | ExportFolder)[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isHidden(name));
  const inside = (name: string) => join(folder, name);
  const zips = entries.filter((entry) => entry.isFile() && isArchive(entry.name)).map(({ name }) => inside(name));
  const unpacked = entries.filter((entry) => entry.isDirectory() && isArchiveName(entry.name)).map(({ name }) => name);
  const folders = await Promise.all([
    ...unpacked.map((name) => filesOf(inside(name), name, [])),
    filesOf(folder, basename(folder), unpacked),
  ]);
  const archives = await Promise.all(zips.sort().map(openArchive));
  return [...archives, ...folders.filter((files) => [...files.keys()].some((path) => /\.csv$/i.test(path)))];
}

/** The files of a folder and of those below, by path; the folder's own name is kept, since it may hold the date. */
async function filesOf(folder: string, name: string, except: readonly string[]): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  const visit = async (path: string, label: string, depth: number): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (isHidden(entry.name) || (depth === 0 && except.includes(entry.name))) continue;
      const inner = join(path, entry.name);
      if (entry.isDirectory() && depth < deepest) await visit(inner, `${label}/${entry.name}`, depth + 1);
      else if (entry.isFile() && /\.(csv|html)$/i.test(entry.name)) {
        if (files.size === most)
          throw new InputError(
            tell("{path}: it holds more than {most} files; give the export's own folder", { path: folder, most }),
          );
        files.set(`${label}/${entry.name}`, await openAsBlob(inner));
      }
    }
  };
  await visit(folder, name, 0);
  return files;
}

const deepest = 4;

const most = 2_000;

/** `~$` begins the names of the files that a spreadsheet program keeps while a workbook is open. */
const isHidden = (name: string) => /^(\.|~\$)/.test(name) || name === "__MACOSX";

const isArchive = (name: string) => /\.(zip|xlsx)$/i.test(name);

const isArchiveName = (name: string) => /LinkedInDataExport/i.test(name);
