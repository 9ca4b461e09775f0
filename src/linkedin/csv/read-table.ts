import { type DateShape, templatesOf } from "../dates.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget, ImportLimits } from "../import-limits.js";
import type { OnChunk } from "../zip/byte-source.js";
import { createCellText } from "./cell-text.js";
import { type CsvCells, type CsvMachine, type CsvOptions, createCsvMachine } from "./csv-machine.js";
import { CsvRow, type RowFrame, type TableRow } from "./table-row.js";
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

/** Hears of each row of a table; all of them come as one object. */
export type OnRow = (row: TableRow) => void;

/** Hands chunks of bytes on, until one is answered with false. */
type ReadChunks = (onChunk: OnChunk) => Promise<void>;

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

/** What a machine does with the rows of one table. */
class Rows implements CsvOptions {
  readonly delimiter: number;
  readonly backslash: boolean;
  readonly maxCellLength: number;
  readonly maxRowLength: number;
  readonly maxColumns: number;
  readonly headCells: number;
  private readonly row: CsvRow;
  private readonly least: number;

  constructor(
    private readonly file: string,
    private readonly header: Header,
    shape: TableShape,
    frame: RowFrame,
    private readonly budget: ImportBudget,
    private readonly report: IssueReport,
    private readonly hear: OnRow,
  ) {
    const { limits } = budget;
    this.delimiter = header.delimiter.charCodeAt(0);
    this.backslash = shape.backslash === true;
    this.maxCellLength = limits.maxCellLength;
    this.maxRowLength = limits.maxRowLength;
    this.maxColumns = limits.maxColumns;
    this.headCells = Math.max(0, ...(shape.head ?? []).map((column) => (frame.places.get(column) ?? -1) + 1));
    this.row = new CsvRow(frame, noCells);
    this.least = header.names.findLastIndex((name) => name !== "") + 1;
  }

  onRow(cells: CsvCells, record: number): void {
    if (record <= this.header.record) return;
    this.budget.takeRow(this.file);
    const isRagged = cells.width < this.least || cells.width > this.header.names.length;
    if (isRagged) this.report.add("import.raggedRow", this.file, record);
    this.row.at(cells, record);
    this.hear(this.row);
  }

  onLimit(limit: "maxCellLength" | "maxRowLength" | "maxColumns"): never {
    return this.budget.exceeded(limit, this.file);
  }
}

/**
 * Reads a table from chunks of bytes and hands each row on. Finds encoding, delimiter, preamble and header by itself,
 * and reports what is unusual. Returns the columns it has, of those the
 * reader uses; undefined, with an issue, when there is no header to be found.
 *
 * @throws SSIError `import.limit`.
 */
export async function readTable(
  readChunks: ReadChunks,
  file: string,
  shape: TableShape,
  budget: ImportBudget,
  report: IssueReport,
  onRow: OnRow,
): Promise<ReadonlySet<string> | undefined> {
  const utf8 = createUtf8Chunks();
  const texts = createCellText(shape.backslash === true);
  const places = new Map<string, number>();
  let head = new Uint8Array(0);
  let machine: CsvMachine | undefined;

  const begin = (isWhole: boolean): boolean => {
    const header = findHeader(head, isWhole, shape.required, budget.limits);
    if (header === undefined) return false;
    for (const [column, aliases] of Object.entries(shape.columns)) {
      const place = aliases.map((alias) => header.names.indexOf(foldHeader(alias))).find((found) => found >= 0);
      if (place !== undefined) places.set(column, place);
    }
    const tail = Math.min(...(shape.tail ?? []).map((column) => places.get(column) ?? Number.POSITIVE_INFINITY));
    const frame = { places, texts, dates: shape.dates, templates: templatesOf(shape.dates), tail };
    machine = createCsvMachine(new Rows(file, header, shape, frame, budget, report, onRow));
    machine.push(head);
    if (header.delimiter !== ",") report.add("import.resavedFile", file);
    return true;
  };

  const take = (bytes: Uint8Array): boolean => {
    if (machine !== undefined) {
      machine.push(bytes);
      return true;
    }
    const longer = new Uint8Array(head.length + bytes.length);
    longer.set(head);
    longer.set(bytes, head.length);
    head = longer;
    return head.length < headLength || begin(false);
  };
  let isTable = true;
  await readChunks((chunk) => {
    isTable = take(utf8.push(chunk));
    return isTable;
  });
  if (!isTable || !take(utf8.end()) || (machine === undefined && !begin(true))) {
    report.add("import.headerNotFound", file);
    return undefined;
  }
  if (machine?.finish()) report.add("import.openQuote", file);
  if (texts.encoding() === "windows-1252") report.add("import.otherEncoding", file);
  if (utf8.found().byteOrderMark || machine?.sawReturn()) report.add("import.resavedFile", file);
  return new Set(places.keys());
}

/** The row that names the columns of a table. */
export interface Header {
  readonly delimiter: string;
  /** The row as a spreadsheet counts it. */
  readonly record: number;
  /** Folded. */
  readonly names: readonly string[];
}

/** A header is looked for in so many bytes. */
export const headLength = 2 ** 15;

const delimiters = [",", ";", "\t"];

const headerWithin = 30;

const longestName = 500;

/** A header name without case, blanks and punctuation: `Date/Time`, `date_time` and `DateTime` are one. */
export const foldHeader = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Finds the header among the first rows, trying each delimiter: a preamble above it is passed over. It is the first row that
 * holds all names of one of the sets.
 */
export function findHeader(
  head: Uint8Array,
  isWhole: boolean,
  required: readonly (readonly string[])[],
  { maxColumns }: ImportLimits,
): Header | undefined {
  const wanted = required.map((set) => set.map(foldHeader));
  for (const delimiter of delimiters) {
    let header: Header | undefined;
    const text = createCellText(false);
    const machine = createCsvMachine({
      delimiter: delimiter.charCodeAt(0),
      backslash: false,
      maxCellLength: headLength,
      maxRowLength: headLength,
      maxColumns,
      onRow(cells, record) {
        if (header !== undefined || record > headerWithin) return;
        const names = Array.from({ length: cells.width }, (_, column) =>
          foldHeader(text.of(cells, column, longestName)),
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
      if (isWhole) machine.finish();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    if (header !== undefined) return header;
  }
  return undefined;
}
