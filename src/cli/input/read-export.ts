import { SSIError } from "../../errors/ssi-error.js";
import type { LinkedInExportOptions } from "../../linkedin/export-options.js";
import { type LinkedInExport, readLinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { InputError } from "../errors.js";
import { issueMessage } from "../issue-lines.js";
import type { ProgressBar } from "../terminal/progress-bar.js";
import { withPlainFileErrors } from "./file-error.js";
import type { Source } from "./source.js";

/** Reads one member's archives, with a bar while it lasts. Throws `InputError`. */
export async function readExport(
  name: string,
  archives: Extract<Source, { kind: "export" }>["archives"],
  options: LinkedInExportOptions,
  progress: ProgressBar,
): Promise<LinkedInExport> {
  try {
    return await withPlainFileErrors(name, () =>
      readLinkedInExport(archives, { ...options, onProgress: progress.show }),
    );
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
