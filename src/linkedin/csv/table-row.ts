import { type DateShape, type DateTemplate, dateOfBytes, parseDate } from "../dates.js";
import type { CellText } from "./cell-text.js";
import type { CsvCells } from "./csv-machine.js";
import { equalBytes, quote } from "./find-bytes.js";
import { hashOfBytes, rowHash } from "./row-hash.js";

/** One row, while it is being read. */
export interface TableRow<Column extends string = string> {
  /**
   * The cell's text without surrounding blanks, cut at `longest` characters (500 by default, more than any name, address or
   * title has), so that no row costs more time than that; empty where the column is missing.
   */
  text(column: Column, longest?: number): string;
  /** The instant in the column `date`, ms since 1970 UTC; NaN where there is none or it cannot be read. */
  instant(): number;
  has(column: Column): boolean;
  /** The index of a column, the same in all rows of a table; -1 where it is missing. */
  indexOf(column: Column): number;
  /** `rowHash` of the text of the cell at an index; that of the empty text where the index is -1. */
  hash(index: number): number;
  /** A number that only rows with the same cells in the columns of the prefix share; -1 where it is not known. */
  prefixId(): number;
  /** Whether the columns of the suffix have the same bytes as in the last row that was asked; false where it is not known. */
  repeatsSuffix(): boolean;
  /** The row as a spreadsheet counts it. */
  number(): number;
}

/** More than any name, address or title has. */
export const defaultLongest = 500;

/** A list of recipients is the longest text that is hashed. */
export const longestHashed = 100_000;

const longestSuffix = 256;

/** What all rows of a table have in common. */
export interface RowFrame {
  /** The index of each column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly texts: CellText;
  readonly dates: readonly DateShape[];
  readonly templates: readonly DateTemplate[];
  /** The index of the first column of the suffix; Infinity where there is none. */
  readonly suffix: number;
}

/** The row that a machine has just read; all rows of a table are one object, and `at` moves it to the next. */
export class CsvRow implements TableRow {
  private readonly dateIndex: number;
  private record = 0;
  /** The bytes of the suffix of the last row that was asked. */
  private readonly suffix = new Uint8Array(longestSuffix);
  private readonly suffixView = new DataView(this.suffix.buffer);
  private suffixLength = 0;

  constructor(
    private readonly frame: RowFrame,
    private cells: CsvCells,
  ) {
    this.dateIndex = frame.columns.get("date") ?? -1;
  }

  at(cells: CsvCells, record: number): void {
    this.cells = cells;
    this.record = record;
  }

  text(column: string, longest: number = defaultLongest): string {
    return this.textAt(this.indexOf(column), longest);
  }

  instant(): number {
    const { cells, dateIndex } = this;
    if (dateIndex < 0 || dateIndex >= cells.width) return Number.NaN;
    const { templates, dates } = this.frame;
    const at = dateOfBytes(cells.bytes, cells.starts[dateIndex] ?? 0, cells.ends[dateIndex] ?? 0, templates);
    return Number.isNaN(at) ? (parseDate(this.textAt(dateIndex, defaultLongest), dates) ?? Number.NaN) : at;
  }

  has(column: string): boolean {
    return this.frame.columns.has(column);
  }

  indexOf(column: string): number {
    return this.frame.columns.get(column) ?? -1;
  }

  hash(index: number): number {
    const { starts, ends, raw, bytes } = this.cells;
    const isPlain = this.hasCell(index) && raw[index] === 0;
    const hash = isPlain ? hashOfBytes(bytes, starts[index] ?? 0, ends[index] ?? 0) : Number.NaN;
    return Number.isNaN(hash) ? rowHash([this.textAt(index, longestHashed)]) : hash;
  }

  prefixId(): number {
    return this.cells.prefix;
  }

  repeatsSuffix(): boolean {
    const { width, starts, end, bytes, view } = this.cells;
    const { suffix } = this.frame;
    const start = suffix < width ? (starts[suffix] ?? 0) : end;
    // The cell begins with its quote, if it has one.
    const from = bytes[start - 1] === quote ? start - 1 : start;
    const length = end - from;
    if (length === this.suffixLength && equalBytes(this.suffixView, 0, view, from, length)) return length > 0;
    this.suffixLength = length > longestSuffix ? 0 : length;
    this.suffix.set(bytes.subarray(from, from + this.suffixLength));
    return false;
  }

  number(): number {
    return this.record;
  }

  private hasCell(index: number): boolean {
    return index >= 0 && index < this.cells.width;
  }

  private textAt(index: number, longest: number): string {
    return this.hasCell(index) ? this.frame.texts.of(this.cells, index, longest).trim() : "";
  }
}
