import type { IssueCode } from "../errors/issue-codes.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";

/** How much one import may read before it stops with the code `import.limit`; every number can be set by option. */
export interface ImportLimits {
  /** Archives given at once. */
  readonly maxArchives: number;
  /** Entries in one archive. */
  readonly maxEntries: number;
  /** Bytes of one file after inflating. */
  readonly maxEntryBytes: number;
  /** Bytes of all files read, after inflating. */
  readonly maxTotalBytes: number;
  /** Rows of all tables read. */
  readonly maxRows: number;
  /** Different persons, and different conversations. */
  readonly maxPersons: number;
  /** Recipients of all messages together. */
  readonly maxRecipients: number;
  /** Bytes of one cell. */
  readonly maxCellLength: number;
  /** Bytes of one row. */
  readonly maxRowLength: number;
  /** Cells of one row. */
  readonly maxColumns: number;
  /** Bytes of one part of an analytics workbook, such as a sheet, after inflating. */
  readonly maxWorkbookPartBytes: number;
}

/**
 * The default limits: some ten times the largest real export known (messages of tens of MB, 30 000 rows of one kind), and
 * small enough to stop an archive that was forged to fill the memory within seconds.
 *
 * @example
 * ```ts
 * import { usualLimits } from "social-selling-index/linkedin";
 * console.log(usualLimits.maxRows);
 * // 2000000
 * ```
 */
export const usualLimits: ImportLimits = /* @__PURE__ */ Object.freeze({
  maxArchives: 16,
  maxEntries: 10_000,
  maxEntryBytes: 536_870_912,
  maxTotalBytes: 1_073_741_824,
  maxRows: 2_000_000,
  maxPersons: 500_000,
  maxRecipients: 4_000_000,
  maxCellLength: 1_048_576,
  maxRowLength: 4_194_304,
  maxColumns: 256,
  maxWorkbookPartBytes: 8_388_608,
});

/** Counts what an import has read, and stops it with a coded error at a limit. */
export interface ImportBudget {
  readonly limits: ImportLimits;
  /** Counts bytes after inflating; `inFile` is the file's own sum so far, these included. */
  takeBytes(file: string, bytes: number, inFile: number): void;
  takeRow(file: string): void;
  /** Stops the import because a limit is exceeded. */
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

/** An unused budget; `subject` is the reader that its errors name. */
export const createImportBudget = (limits: ImportLimits, subject?: string): ImportBudget => new Budget(limits, subject);

/** What the errors of the reader of archives name as their subject. */
export const importSubject = "readLinkedInExport";

/** An import that cannot go on, as an error with one coded issue. */
export function importError(
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: string,
  repair: string,
  subject: string = importSubject,
): SSIError {
  return new SSIError(subject, [{ code, path, expected, received, repair }]);
}
