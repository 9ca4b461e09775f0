import { type LinkedInExport, type LinkedInExportOptions, readLinkedInExport } from "social-selling-index/linkedin";
import { SSIError } from "../../src/errors/ssi-error.js";

/** Rows of cells as CSV, LF, no newline at the end, quoted where needed. */
export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","))
    .join("\n");

/** Texts as an unpacked folder. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    ]),
  );

/** Reads texts as an unpacked folder, by default as of 2026-05-07. */
export const readFolder = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: LinkedInExportOptions = { asOf: "2026-05-07" },
): Promise<LinkedInExport> => readLinkedInExport(folder(files), options);

/** The error an import ends in. */
export async function failure(work: Promise<unknown>): Promise<SSIError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SSIError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}

/** The one row that makes absent Basic files count as empty. */
export const profile = csv(
  ["First Name", "Last Name", "Headline", "Summary", "Industry", "Geo Location"],
  ["Ada", "Doe", "Sells things", "", "", ""],
);

/** An empty file that shows that the archive is the Complete one. */
export const completeMarker = { "Saved_Items.csv": "savedItem,CreatedTime" };
