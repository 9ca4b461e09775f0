import { type DateShape, templatesOf } from "../dates.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget, ImportLimits } from "../import-limits.js";
import type { OnChunk } from "../zip/byte-source.js";
import { createCellText } from "./cell-text.js";
import { type CsvCells, type CsvMachine, type CsvOptions, createCsvMachine } from "./csv-machine.js";
import { CsvRow, type RowFrame, type TableRow } from "./table-row.js";
import { createUtf8Chunks } from "./utf8-chunks.js";

/** How a table is recognised and read. */
export interface TableShape<Column extends string = string> {
  /** Sets of header names; the header is the first row that holds all names of one set. */
  readonly required: readonly (readonly string[])[];
  /** For each column that is used, its possible header names, preferred first. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Written in the backslash dialect. */
  readonly backslash?: boolean;
  /** The columns that come first, whose cells are often the same in several rows, and those that come last. */
  readonly prefix?: readonly NoInfer<Column>[];
  readonly suffix?: readonly NoInfer<Column>[];
  /** The formats of the column `date`, over the years. */
  readonly dates: readonly DateShape[];
}

/** Called with each row of a table, always the same object. */
export type OnRow = (row: TableRow) => void;

/** Calls `onChunk` with chunks of bytes, until it returns false. */
type ReadChunks = (onChunk: OnChunk) => Promise<void>;

const noCells = (): CsvCells => ({
  width: 0,
  prefix: -1,
  bytes: new Uint8Array(0),
  view: new DataView(new ArrayBuffer(0)),
  end: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  raw: new Uint8Array(0),
});

/** Options and callbacks of a machine for the rows of one table. */
class Rows implements CsvOptions {
  readonly delimiter: number;
  readonly backslash: boolean;
  readonly maxCellLength: number;
  readonly maxRowLength: number;
  readonly maxColumns: number;
  readonly prefixCells: number;
  private readonly row: CsvRow;
  private readonly least: number;

  constructor(
    private readonly file: string,
    private readonly header: Header,
    shape: TableShape,
    frame: RowFrame,
    private readonly budget: ImportBudget,
    private readonly report: IssueReport,
    private readonly handle: OnRow,
  ) {
    const { limits } = budget;
    this.delimiter = header.delimiter.charCodeAt(0);
    this.backslash = shape.backslash === true;
    this.maxCellLength = limits.maxCellLength;
    this.maxRowLength = limits.maxRowLength;
    this.maxColumns = limits.maxColumns;
    this.prefixCells = Math.max(0, ...(shape.prefix ?? []).map((column) => (frame.columns.get(column) ?? -1) + 1));
    this.row = new CsvRow(frame, noCells());
    this.least = header.names.findLastIndex((name) => name !== "") + 1;
  }

  onRow(cells: CsvCells, record: number): void {
    if (record <= this.header.record) return;
    this.budget.takeRow(this.file);
    const isRagged = cells.width < this.least || cells.width > this.header.names.length;
    if (isRagged) this.report.add("import.raggedRow", this.file, record);
    this.row.at(cells, record);
    this.handle(this.row);
  }

  onLimit(limit: "maxCellLength" | "maxRowLength" | "maxColumns"): never {
    return this.budget.exceeded(limit, this.file);
  }
}

/**
 * Reads a table from chunks of bytes and calls `onRow` with each row. Detects encoding, delimiter, preamble and header, and
 * reports what is unusual. Returns which of the columns of `shape` the table has; undefined, with an issue, when no header is
 * found.
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
  const columns = new Map<string, number>();
  let start = new Uint8Array(0);
  let machine: CsvMachine | undefined;

  const begin = (isWhole: boolean): boolean => {
    const header = findHeader(start, isWhole, shape.required, budget.limits);
    if (header === undefined) return false;
    for (const [column, aliases] of Object.entries(shape.columns)) {
      const index = aliases.map((alias) => header.names.indexOf(foldHeader(alias))).find((found) => found >= 0);
      if (index !== undefined) columns.set(column, index);
    }
    const suffix = Math.min(...(shape.suffix ?? []).map((column) => columns.get(column) ?? Number.POSITIVE_INFINITY));
    const frame = { columns, texts, dates: shape.dates, templates: templatesOf(shape.dates), suffix };
    machine = createCsvMachine(new Rows(file, header, shape, frame, budget, report, onRow));
    machine.push(start);
    if (header.delimiter !== ",") report.add("import.resavedFile", file);
    return true;
  };

  const take = (bytes: Uint8Array): boolean => {
    if (machine !== undefined) {
      machine.push(bytes);
      return true;
    }
    const longer = new Uint8Array(start.length + bytes.length);
    longer.set(start);
    longer.set(bytes, start.length);
    start = longer;
    return start.length < headerBytes || begin(false);
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
  return new Set(columns.keys());
}

/** The row with the names of the columns. */
interface Header {
  readonly delimiter: string;
  /** The number of the row as a spreadsheet counts it. */
  readonly record: number;
  /** Folded. */
  readonly names: readonly string[];
}

/** The header is expected within this many bytes. */
const headerBytes = 32_768;

const delimiters = [",", ";", "\t"];

const headerWithin = 30;

const longestName = 500;

/** A header name without case, blanks and punctuation: `Date/Time`, `date_time` and `DateTime` are the same. */
export const foldHeader = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Finds the header among the first rows, trying each delimiter: a preamble above it is skipped. The header is the first row
 * that has all names of one of the sets.
 */
function findHeader(
  start: Uint8Array,
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
      maxCellLength: headerBytes,
      maxRowLength: headerBytes,
      maxColumns,
      onRow(cells, record) {
        if (header !== undefined || record > headerWithin) return;
        const names = Array.from({ length: cells.width }, (_, column) =>
          foldHeader(text.of(cells, column, longestName)),
        );
        if (wanted.some((set) => set.every((name) => names.includes(name)))) header = { delimiter, record, names };
      },
      // Then it is no table with this delimiter.
      onLimit: () => {
        throw new RangeError("no header");
      },
    });
    try {
      machine.push(start);
      if (isWhole) machine.finish();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    if (header !== undefined) return header;
  }
  return undefined;
}
