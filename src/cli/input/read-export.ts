import { SSIError } from "../../errors/ssi-error.js";
import type { LinkedInExportOptions } from "../../linkedin/export-options.js";
import { type LinkedInExport, readLinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { InputError } from "../errors.js";
import { issueMessage } from "../issue-lines.js";
import type { ProgressBar } from "../terminal/progress-bar.js";
import { withPlainFileErrors } from "./file-error.js";
import type { Source } from "./source.js";

/** Reads archives, with a bar while it lasts; what is wrong with them is told by their names. Throws `InputError`. */
export async function readingArchives<T>(
  name: string,
  archives: Extract<Source, { kind: "export" }>["archives"],
  progress: ProgressBar,
  read: (onProgress: ProgressBar["show"]) => Promise<T>,
): Promise<T> {
  try {
    return await withPlainFileErrors(name, () => read(progress.show));
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    const names = archives.map((archive) =>
      "name" in archive && typeof archive.name === "string" ? archive.name : name,
    );
    throw new InputError(issueMessage(name, error.issues, names));
  } finally {
    progress.clear();
  }
}

/** Reads one member's archives. Throws `InputError`. */
export function readExport(
  name: string,
  archives: Extract<Source, { kind: "export" }>["archives"],
  options: LinkedInExportOptions,
  progress: ProgressBar,
): Promise<LinkedInExport> {
  return readingArchives(name, archives, progress, (onProgress) =>
    readLinkedInExport(archives, { ...options, onProgress }),
  );
}
