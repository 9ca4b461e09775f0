import { dateOfBytes } from "../dates/date-of-bytes.js";
import type { DateShape } from "../dates/date-shapes.js";
import { parseDate } from "../dates/parse-date.js";
import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import type { ByteCodes } from "./byte-codes.js";
import type { CellCodes } from "./cell-codes.js";
import { createCellText } from "./cell-text.js";
import { type CsvCells, type CsvMachine, createCsvMachine } from "./csv-machine.js";
import { hashOfBytes, rowHash } from "./row-hash.js";
import { createUtf8Chunks } from "./utf8-chunks.js";

/** What a table must have to be one: names of columns, by what the reader calls them. */
export interface TableShape<Column extends string = string> {
  /** Sets of header names; the header is the first row that holds all names of one set. */
  readonly required: readonly (readonly string[])[];
  /** For each column the reader uses, the header names it goes by, preferred first. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Written in the backslash dialect. */
  readonly backslash?: boolean;
  /** The columns that come first, whose cells often stand alike in several rows, and those that come last. */
  readonly head?: readonly Column[];
  readonly tail?: readonly Column[];
  /** The ways the column `date` is written, over the years. */
  readonly dates: readonly DateShape[];
}

/** One row, while it is being read. */
export interface TableRow {
  /**
   * The cell's text without surrounding blanks, cut at `longest` characters (usually 500, more than any name, address or
   * title has), so that no row costs more time than that; empty where the column is missing.
   */
  text(column: string, longest?: number): string;
  /** The instant that the column `date` names, ms since 1970 UTC; NaN where it names none. */
  readonly instant: () => number;
  has(column: string): boolean;
  /** Where the column stands, the same in all rows of a table; -1 where it is missing. */
  place(column: string): number;
  /** The number that `codes` has for the text of the cell at a place. */
  code(place: number, codes: CellCodes): number;
  /** `rowHash` of the text of the cell at a place. */
  hash(place: number): number;
  /** A number that only rows have whose cells in the columns of the head are the same; -1 where nothing is known of them. */
  readonly head: () => number;
  /** The number remembered for how the cells are written from the first column of the tail on; undefined where there is none. */
  tail(codes: ByteCodes): number | undefined;
  /** Remembers a number for them; nothing is remembered of long ones. */
  keepTail(codes: ByteCodes, code: number): void;
  /** The row as a spreadsheet counts it. */
  readonly number: () => number;
}

const delimiters = [",", ";", "\t"];
const headerWithin = 30;
const headLength = 2 ** 15;
const usualLongest = 500;
const longestId = 100_000;
const longestTail = 256;

/** A header name without case, blanks and punctuation: `Date/Time`, `date_time` and `DateTime` are one. */
export const foldHeader = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

interface Header {
  readonly delimiter: string;
  readonly record: number;
  readonly names: readonly string[];
}

/** Finds the header among the first rows, trying each delimiter: a preamble above it is passed over. */
function findHeader(
  head: Uint8Array,
  isWhole: boolean,
  shape: TableShape,
  limits: ImportBudget["limits"],
): Header | undefined {
  const wanted = shape.required.map((set) => set.map(foldHeader));
  for (const delimiter of delimiters) {
    let header: Header | undefined;
    const text = createCellText(false);
    const machine = createCsvMachine({
      delimiter: delimiter.charCodeAt(0),
      backslash: false,
      maxCellLength: headLength,
      maxRowLength: headLength,
      maxColumns: limits.maxColumns,
      onRow(cells, record) {
        if (header !== undefined || record > headerWithin) return;
        const names = Array.from({ length: cells.width }, (_, column) =>
          foldHeader(text.of(cells, column, usualLongest)),
        );
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

const noCells: CsvCells = {
  width: 0,
  head: -1,
  bytes: new Uint8Array(0),
  view: new DataView(new ArrayBuffer(0)),
  end: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  raw: new Uint8Array(0),
};

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
  const utf8 = createUtf8Chunks();
  const texts = createCellText(shape.backslash === true);
  const places = new Map<string, number>();
  let head = new Uint8Array(0);
  let machine: CsvMachine | undefined;

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
    const least = header.names.findLastIndex((name) => name !== "") + 1;
    const date = places.get("date") ?? -1;
    const parseBytes = dateOfBytes(shape.dates);
    let cells = noCells;
    let number = 0;
    /** The cell's place in the row; -1 where the row has none. */
    const placeOf = (column: string) => {
      const place = places.get(column) ?? -1;
      return place < cells.width ? place : -1;
    };
    const tail = Math.min(...(shape.tail ?? []).map((column) => places.get(column) ?? Number.POSITIVE_INFINITY));
    /** Where the bytes begin that tell the cells of the tail: behind the cell before them. */
    const tailStart = () => {
      const from = tail > 0 && tail < cells.width ? (cells.ends[tail - 1] ?? 0) : cells.end;
      return cells.end - from <= longestTail && from < cells.end ? from : -1;
    };
    const textAt = (place: number, longest: number) => (place < 0 ? "" : texts.of(cells, place, longest).trim());
    const row: TableRow = {
      text: (column, longest = usualLongest) => textAt(placeOf(column), longest),
      instant() {
        if (date < 0 || date >= cells.width) return Number.NaN;
        const found = parseBytes(cells.bytes, cells.starts[date] ?? 0, cells.ends[date] ?? 0);
        return Number.isNaN(found) ? (parseDate(textAt(date, usualLongest), shape.dates) ?? Number.NaN) : found;
      },
      has: (column) => places.has(column),
      place: (column) => places.get(column) ?? -1,
      hash(place) {
        const isPlain = place >= 0 && place < cells.width && cells.raw[place] === 0;
        const hash = isPlain ? hashOfBytes(cells.bytes, cells.starts[place] ?? 0, cells.ends[place] ?? 0) : Number.NaN;
        return Number.isNaN(hash) ? rowHash([place < cells.width ? textAt(place, longestId) : ""]) : hash;
      },
      head: () => cells.head,
      tail(codes) {
        const from = tailStart();
        return from < 0 ? undefined : codes.find(cells.view, from, cells.end);
      },
      keepTail(codes, code) {
        const from = tailStart();
        if (from >= 0) codes.keep(cells.bytes, from, cells.end, code);
      },
      code: (place, codes) => (place < 0 || place >= cells.width ? codes.work("") : codes.of(cells, place, texts)),
      number: () => number,
    };
    machine = createCsvMachine({
      delimiter: header.delimiter.charCodeAt(0),
      backslash: shape.backslash === true,
      maxCellLength: budget.limits.maxCellLength,
      maxRowLength: budget.limits.maxRowLength,
      maxColumns: budget.limits.maxColumns,
      headCells: Math.max(0, ...(shape.head ?? []).map((column) => (places.get(column) ?? -1) + 1)),
      onLimit: (limit) => budget.exceeded(limit, file),
      onRow(rowCells, record) {
        if (record <= header.record) return;
        budget.takeRow(file);
        cells = rowCells;
        number = record;
        if (cells.width < least || cells.width > header.names.length) report.add("import.raggedRow", file, record);
        onRow(row);
      },
    });
    machine.push(head);
    if (header.delimiter !== ",") report.add("import.resavedFile", file);
    return true;
  };

  const take = (bytes: Uint8Array): boolean => {
    if (machine !== undefined) machine.push(bytes);
    else {
      const longer = new Uint8Array(head.length + bytes.length);
      longer.set(head);
      longer.set(bytes, head.length);
      head = longer;
    }
    return machine !== undefined || head.length < headLength || begin(false);
  };
  for await (const chunk of chunks) if (!take(utf8.push(chunk))) return undefined;
  if (!take(utf8.end()) || (machine === undefined && !begin(true))) return undefined;
  if (machine?.end()) report.add("import.openQuote", file);
  if (texts.encoding() === "windows-1252") report.add("import.otherEncoding", file);
  if (utf8.found().byteOrderMark || machine?.sawReturn()) report.add("import.resavedFile", file);
  return new Set(places.keys());
}
