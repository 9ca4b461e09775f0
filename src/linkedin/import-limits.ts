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
 * The usual limits: some ten times the largest real export known (messages of tens of MB, 30 000 rows of one kind), and
 * small enough that an archive made to fill the memory is stopped within seconds.
 *
 * @example
 * ```ts
 * import { usualLimits } from "social-selling-index/linkedin";
 * console.log(usualLimits.maxRows);
 * // 2000000
 * ```
 */
export const usualLimits: ImportLimits = Object.freeze({
  maxArchives: 16,
  maxEntries: 10_000,
  maxEntryBytes: 512 * 2 ** 20,
  maxTotalBytes: 2 ** 30,
  maxRows: 2_000_000,
  maxPersons: 4_000_000,
  maxRecipients: 5_000_000,
  maxCellLength: 2 ** 20,
  maxRowLength: 2 ** 22,
  maxColumns: 256,
  maxWorkbookPartBytes: 8 * 2 ** 20,
});
