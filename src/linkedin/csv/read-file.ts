import type { ArchiveFile } from "../archive.js";
import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import { readJsonRows } from "./read-json-rows.js";
import { type OnRow, readTable, type TableShape } from "./read-table.js";

/**
 * Reads a file as a table, whichever way its rows came, and hands each on. Returns the columns it has, of those the reader
 * uses; undefined, with an issue, when it does not have the columns that make it this table.
 *
 * @throws SSIError `import.limit`.
 */
export async function readFile(
  file: ArchiveFile,
  shape: TableShape,
  budget: ImportBudget,
  report: IssueReport,
  onRead: (bytes: number) => void,
  onRow: OnRow,
): Promise<ReadonlySet<string> | undefined> {
  return "rows" in file
    ? readJsonRows(file.rows, file.label, shape, budget, report, onRow)
    : readTable((onChunk) => file.read(onChunk, onRead), file.label, shape, budget, report, onRow);
}
