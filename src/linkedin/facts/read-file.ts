import type { ArchiveFile, JsonRow } from "../archive.js";
import { foldHeader, type OnRow, readTable, type TableShape } from "../csv/read-table.js";
import { rowHash } from "../csv/row-hash.js";
import { defaultLongest, longestHashed, type TableRow } from "../csv/table-row.js";
import { parseDate } from "../dates.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";

/**
 * Reads a file as a table, from bytes or from JSON, and calls `onRow` with each row. Returns which of the columns of `shape` it
 * has; undefined, with an issue, when it does not have those that identify the table.
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
    ? readJsonTable(file.rows, file.label, shape, budget, report, onRow)
    : readTable((onChunk) => file.read(onChunk, onRead), file.label, shape, budget, report, onRow);
}

/**
 * Reads a table whose rows are objects of column names and texts, in any order and any case, and calls `onRow` with each row
 * as `readTable` does. A cell that is no text is empty, with an issue.
 *
 * @throws SSIError `import.limit`.
 */
function readJsonTable(
  rows: readonly JsonRow[],
  file: string,
  shape: TableShape,
  budget: ImportBudget,
  report: IssueReport,
  onRow: OnRow,
): ReadonlySet<string> | undefined {
  const header = headerOf(rows, file, budget);
  if (!shape.required.some((set) => set.every((name) => header.has(foldHeader(name))))) {
    report.add("import.headerNotFound", file);
    return undefined;
  }
  const keys = new Map<string, readonly string[]>();
  for (const [column, aliases] of Object.entries(shape.columns)) {
    const name = aliases.map(foldHeader).find((alias) => header.has(alias));
    if (name !== undefined) keys.set(column, [...(header.get(name) ?? [])]);
  }
  let current: JsonRow = {};
  let number = 0;
  const columns = [...keys.keys()];
  const row: TableRow = {
    text(column, longest = defaultLongest) {
      const key = keys.get(column)?.find((written) => Object.hasOwn(current, written));
      if (key === undefined) return "";
      const text = cellText(current[key]);
      if (text === undefined) report.add("import.cellType", file, number);
      if (text !== undefined && text.length > budget.limits.maxCellLength) budget.exceeded("maxCellLength", file);
      return (text ?? "").slice(0, longest).trim();
    },
    instant: () => parseDate(row.text("date"), shape.dates) ?? Number.NaN,
    has: (column) => keys.has(column),
    indexOf: (column) => columns.indexOf(column),
    hash: (index) => rowHash([row.text(columns[index] ?? "", longestHashed)]),
    prefixId: () => -1,
    repeatsSuffix: () => false,
    number: () => number,
  };
  for (const one of rows) {
    budget.takeRow(file);
    current = one;
    number++;
    onRow(row);
  }
  return new Set(keys.keys());
}

/** The header names of a table in JSON: the keys of all rows, folded, each with the ways it is written. */
function headerOf(rows: readonly JsonRow[], file: string, budget: ImportBudget): ReadonlyMap<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const row of rows) {
    for (const key of Object.keys(row)) {
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > budget.limits.maxColumns) budget.exceeded("maxColumns", file);
      const name = foldHeader(key);
      names.set(name, (names.get(name) ?? new Set()).add(key));
    }
  }
  return names;
}

/** The text of a JSON value: numbers and booleans as JSON writes them, null is empty; undefined for objects and arrays. */
export function cellText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
