import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import { createCsvMachine } from "./csv-machine.js";
import { createTextChunks } from "./text-chunks.js";

/** What a table must have to be one: names of columns, by what the reader calls them. */
export interface TableShape<Column extends string = string> {
  /** Sets of header names; the header is the first row that holds all names of one set. */
  readonly required: readonly (readonly string[])[];
  /** For each column the reader uses, the header names it goes by, preferred first. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Written in the backslash dialect. */
  readonly backslash?: boolean;
}

/** One row, while it is being read. */
export interface TableRow {
  /**
   * The cell's text without surrounding blanks, cut at `longest` characters (usually 500, more than any name, address or
   * title has), so that no row costs more time than that; empty where the column is missing.
   */
  text(column: string, longest?: number): string;
  has(column: string): boolean;
  /** The row as a spreadsheet counts it. */
  readonly number: () => number;
}

const delimiters = [",", ";", "\t"];
const headerWithin = 30;
const headLength = 2 ** 15;

/** A header name without case, blanks and punctuation: `Date/Time`, `date_time` and `DateTime` are one. */
export const foldHeader = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

interface Header {
  readonly delimiter: string;
  readonly record: number;
  readonly names: readonly string[];
}

/** Finds the header among the first rows, trying each delimiter: a preamble above it is passed over. */
function findHeader(
  head: string,
  isWhole: boolean,
  shape: TableShape,
  limits: ImportBudget["limits"],
): Header | undefined {
  const wanted = shape.required.map((set) => set.map(foldHeader));
  for (const delimiter of delimiters) {
    let header: Header | undefined;
    const machine = createCsvMachine({
      delimiter,
      backslash: false,
      keeps: () => true,
      maxCellLength: headLength,
      maxColumns: limits.maxColumns,
      onRow(cells, width, record) {
        if (header !== undefined || record > headerWithin) return;
        const names = cells.slice(0, width).map(foldHeader);
        if (wanted.some((set) => set.every((name) => names.includes(name)))) header = { delimiter, record, names };
      },
      // Not a table with this delimiter, then.
      onLimit: () => {
        throw new RangeError("no header");
      },
    });
    try {
      machine.push(head);
      if (isWhole) machine.end();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    if (header !== undefined) return header;
  }
  return undefined;
}

/**
 * Reads a table from chunks of bytes and hands each row on. Finds encoding, delimiter, preamble and header by itself,
 * and reports what is unusual. Returns the columns it has, of those the
 * reader uses; undefined, with an issue, when there is no header to be found.
 *
 * @throws SSIError `import.limit`.
 */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  shape: TableShape,
  budget: ImportBudget,
  report: IssueReport,
  onRow: (row: TableRow) => void,
): Promise<ReadonlySet<string> | undefined> {
  const decoder = createTextChunks();
  let head = "";
  let machine: ReturnType<typeof createCsvMachine> | undefined;
  const places = new Map<string, number>();

  const begin = (isWhole: boolean): boolean => {
    const header = findHeader(head, isWhole, shape, budget.limits);
    if (header === undefined) {
      report.add("import.headerNotFound", file);
      return false;
    }
    for (const [column, aliases] of Object.entries(shape.columns)) {
      const place = aliases.map((alias) => header.names.indexOf(foldHeader(alias))).find((found) => found >= 0);
      if (place !== undefined) places.set(column, place);
    }
    const kept = new Set(places.values());
    const least = header.names.findLastIndex((name) => name !== "") + 1;
    let cells: readonly string[] = [];
    let width = 0;
    let number = 0;
    const row: TableRow = {
      text(column, longest = 500) {
        const place = places.get(column);
        return place === undefined || place >= width ? "" : (cells[place]?.slice(0, longest).trim() ?? "");
      },
      has: (column) => places.has(column),
      number: () => number,
    };
    machine = createCsvMachine({
      delimiter: header.delimiter,
      backslash: shape.backslash === true,
      keeps: (column) => kept.has(column),
      maxCellLength: budget.limits.maxCellLength,
      maxColumns: budget.limits.maxColumns,
      onLimit: (limit) => budget.exceeded(limit, file),
      onRow(rowCells, rowWidth, record) {
        if (record <= header.record) return;
        budget.takeRow(file);
        cells = rowCells;
        width = rowWidth;
        number = record;
        if (width < least || width > header.names.length) report.add("import.raggedRow", file, record);
        onRow(row);
      },
    });
    machine.push(head);
    if (header.delimiter !== ",") report.add("import.resavedFile", file);
    return true;
  };

  for await (const chunk of chunks) {
    const text = decoder.push(chunk);
    if (machine !== undefined) machine.push(text);
    else {
      head += text;
      if (head.length >= headLength && !begin(false)) return undefined;
    }
  }
  const last = decoder.end();
  if (machine === undefined) {
    head += last;
    if (!begin(true)) return undefined;
  } else machine.push(last);
  if (machine?.end()) report.add("import.openQuote", file);
  const { encoding, byteOrderMark } = decoder.found();
  if (encoding === "windows-1252") report.add("import.otherEncoding", file);
  if (byteOrderMark || machine?.sawReturn()) report.add("import.resavedFile", file);
  return new Set(places.keys());
}
