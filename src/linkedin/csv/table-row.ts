import { type DateShape, type DateTemplate, dateOfBytes, parseDate } from "../dates.js";
import { type ByteCodes, type CellCodes, longestId } from "./byte-codes.js";
import type { CellText } from "./cell-text.js";
import type { CsvCells } from "./csv-machine.js";
import { hashOfBytes, rowHash } from "./row-hash.js";

/** One row, while it is being read. */
export interface TableRow {
  /**
   * The cell's text without surrounding blanks, cut at `longest` characters (usually 500, more than any name, address or
   * title has), so that no row costs more time than that; empty where the column is missing.
   */
  text(column: string, longest?: number): string;
  /** The instant that the column `date` names, ms since 1970 UTC; NaN where it names none. */
  instant(): number;
  has(column: string): boolean;
  /** Where the column stands, the same in all rows of a table; -1 where it is missing. */
  place(column: string): number;
  /** The number that `codes` has for the text of the cell at a place. */
  code(place: number, codes: CellCodes): number;
  /** `rowHash` of the text of the cell at a place. */
  hash(place: number): number;
  /** A number that only rows have whose cells in the columns of the head are the same; -1 where nothing is known of them. */
  head(): number;
  /** The number remembered for how the cells are written from the first column of the tail on; undefined where there is none. */
  tail(codes: ByteCodes): number | undefined;
  /** Remembers a number for them; nothing is remembered of long ones. */
  keepTail(codes: ByteCodes, code: number): void;
  /** The row as a spreadsheet counts it. */
  number(): number;
}

/** More than any name, address or title has. */
export const usualLongest = 500;

const longestTail = 256;

/** What all rows of a table have in common. */
export interface RowFrame {
  /** Where each column stands. */
  readonly places: ReadonlyMap<string, number>;
  readonly texts: CellText;
  readonly dates: readonly DateShape[];
  readonly templates: readonly DateTemplate[];
  /** The first column of the tail; Infinity where there is none. */
  readonly tail: number;
}

/** The row that a machine has just read; all rows of a table are one object, and `at` puts it on the next. */
export class CsvRow implements TableRow {
  private readonly datePlace: number;
  private record = 0;

  constructor(
    private readonly frame: RowFrame,
    private cells: CsvCells,
  ) {
    this.datePlace = frame.places.get("date") ?? -1;
  }

  at(cells: CsvCells, record: number): void {
    this.cells = cells;
    this.record = record;
  }

  text(column: string, longest: number = usualLongest): string {
    return this.textAt(this.place(column), longest);
  }

  instant(): number {
    const { cells, datePlace } = this;
    if (datePlace < 0 || datePlace >= cells.width) return Number.NaN;
    const { templates, dates } = this.frame;
    const at = dateOfBytes(cells.bytes, cells.starts[datePlace] ?? 0, cells.ends[datePlace] ?? 0, templates);
    return Number.isNaN(at) ? (parseDate(this.textAt(datePlace, usualLongest), dates) ?? Number.NaN) : at;
  }

  has(column: string): boolean {
    return this.frame.places.has(column);
  }

  place(column: string): number {
    return this.frame.places.get(column) ?? -1;
  }

  code(place: number, codes: CellCodes): number {
    return this.isHere(place) ? codes.of(this.cells, place, this.frame.texts) : codes.work("");
  }

  hash(place: number): number {
    const { starts, ends, raw, bytes } = this.cells;
    const isPlain = this.isHere(place) && raw[place] === 0;
    const hash = isPlain ? hashOfBytes(bytes, starts[place] ?? 0, ends[place] ?? 0) : Number.NaN;
    return Number.isNaN(hash) ? rowHash([this.textAt(place, longestId)]) : hash;
  }

  head(): number {
    return this.cells.head;
  }

  tail(codes: ByteCodes): number | undefined {
    const from = this.tailStart();
    return from < 0 ? undefined : codes.find(this.cells.view, from, this.cells.end);
  }

  keepTail(codes: ByteCodes, code: number): void {
    const from = this.tailStart();
    if (from >= 0) codes.keep(this.cells.bytes, from, this.cells.end, code);
  }

  number(): number {
    return this.record;
  }

  private isHere(place: number): boolean {
    return place >= 0 && place < this.cells.width;
  }

  private textAt(place: number, longest: number): string {
    return this.isHere(place) ? this.frame.texts.of(this.cells, place, longest).trim() : "";
  }

  /** Where the bytes begin that tell the cells of the tail: behind the cell before them. */
  private tailStart(): number {
    const { width, ends, end } = this.cells;
    const { tail } = this.frame;
    const from = tail > 0 && tail < width ? (ends[tail - 1] ?? 0) : end;
    return end - from <= longestTail && from < end ? from : -1;
  }
}
