import { SSIError } from "../../errors/ssi-error.js";
import type { LinkedInExportOptions } from "../../linkedin/export-options.js";
import { reportName } from "../../linkedin/files/report-name.js";
import { type LinkedInExport, readLinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { InputError } from "../errors.js";
import type { ProgressBar } from "../terminal/progress-bar.js";
import { cureTold } from "./cure.js";
import { withPlainFileErrors } from "./file-error.js";
import type { Source } from "./source.js";

type Archives = Extract<Source, { kind: "export" }>["archives"];

/** The member's name stands in that of an analytics workbook, so only its kind is told. */
const toldName = (name: string) => (/\.xlsx?$/i.test(name) ? reportName(name) : name);

/** What the archives are called: by their own names, or, as an unpacked one has none, by that of them all. */
export const archiveNames = (name: string, archives: Archives): string[] =>
  archives.map((archive) => ("name" in archive && typeof archive.name === "string" ? toldName(archive.name) : name));

/**
 * Reads archives, with a bar while it lasts; what is wrong with them is told by their names, with what to do. Throws
 * `InputError`.
 */
export async function readingArchives<T>(
  name: string,
  archives: Archives,
  progress: ProgressBar,
  read: (onProgress: ProgressBar["show"]) => Promise<T>,
): Promise<T> {
  try {
    return await withPlainFileErrors(name, () => read(progress.show));
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    throw new InputError(cureTold(name, error.issues, archiveNames(name, archives)));
  } finally {
    progress.clear();
  }
}

/** Reads one member's archives. Throws `InputError`. */
export function readExport(
  name: string,
  archives: Archives,
  options: LinkedInExportOptions,
  progress: ProgressBar,
): Promise<LinkedInExport> {
  return readingArchives(name, archives, progress, (onProgress) =>
    readLinkedInExport(archives, { ...options, onProgress }),
  );
}
