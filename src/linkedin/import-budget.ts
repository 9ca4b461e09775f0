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

class Budget implements ImportBudget {
  private bytesRead = 0;
  private rowsRead = 0;

  constructor(
    readonly limits: ImportLimits,
    private readonly subject: string | undefined,
  ) {}

  takeBytes(file: string, bytes: number, inFile: number): void {
    this.bytesRead += bytes;
    if (inFile > this.limits.maxEntryBytes) this.exceeded("maxEntryBytes", file);
    if (this.bytesRead > this.limits.maxTotalBytes) this.exceeded("maxTotalBytes", file);
  }

  takeRow(file: string): void {
    this.rowsRead++;
    if (this.rowsRead > this.limits.maxRows) this.exceeded("maxRows", file);
  }

  exceeded(limit: keyof ImportLimits, file: string): never {
    throw importError(
      "import.limit",
      [file],
      say("at most {most} ({name})", { most: this.limits[limit], name: limit }),
      say("more"),
      say("check that the archive is LinkedIn's own, or raise limits.{name}", { name: limit }),
      this.subject,
    );
  }
}

/** A budget of which nothing is spent; `subject` is the reader that spends it. */
export const createImportBudget = (limits: ImportLimits, subject?: string): ImportBudget => new Budget(limits, subject);
