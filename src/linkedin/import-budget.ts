import { say } from "../errors/wording.js";
import { importError } from "./import-error.js";
import type { ImportLimits } from "./import-limits.js";

/** Counts what an import has read, and stops it with a coded error at a limit. */
export interface ImportBudget {
  readonly limits: ImportLimits;
  /** Counts bytes after inflating; `inFile` is the file's own sum so far, these included. */
  takeBytes(file: string, bytes: number, inFile: number): void;
  takeRow(file: string): void;
  /** Stops for a limit that the caller has seen exceeded. */
  exceeded(limit: keyof ImportLimits, file: string): never;
}

/** A budget of which nothing is spent; `subject` is the reader that spends it. */
export function createImportBudget(limits: ImportLimits, subject?: string): ImportBudget {
  let bytesRead = 0;
  let rowsRead = 0;
  const exceeded = (limit: keyof ImportLimits, file: string): never => {
    throw importError(
      "import.limit",
      [file],
      say("at most {most} ({name})", { most: limits[limit], name: limit }),
      say("more"),
      say("check that the archive is LinkedIn's own, or raise limits.{name}", { name: limit }),
      subject,
    );
  };
  return {
    limits,
    exceeded,
    takeBytes(file, bytes, inFile) {
      bytesRead += bytes;
      if (inFile > limits.maxEntryBytes) exceeded("maxEntryBytes", file);
      if (bytesRead > limits.maxTotalBytes) exceeded("maxTotalBytes", file);
    },
    takeRow(file) {
      rowsRead++;
      if (rowsRead > limits.maxRows) exceeded("maxRows", file);
    },
  };
}
