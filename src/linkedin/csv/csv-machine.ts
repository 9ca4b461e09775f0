import { createRecentPrefixes, findQuote, quote, type RecentPrefixes } from "./find-bytes.js";

/** How one table is written, and what to do with it. */
export interface CsvOptions {
  /** The code of the character between cells, below 128. */
  readonly delimiter: number;
  /** `\"` and `\\` inside a quoted cell stand for `"` and `\`, besides RFC 4180's `""`. */
  readonly backslash: boolean;
  /** In bytes, quotes included. */
  readonly maxCellLength: number;
  /** In bytes; one row is held in memory at once. */
  readonly maxRowLength: number;
  readonly maxColumns: number;
  /** How many of the first cells are often the same in several records; 0 by default. */
  readonly prefixCells?: number;
  /** Called for every record except blank lines. `cells` is reused for the next one. `record` counts blank lines too. */
  readonly onRow: (cells: CsvCells, record: number) => void;
  /** Called when a limit is exceeded; must throw. */
  readonly onLimit: (limit: "maxCellLength" | "maxRowLength" | "maxColumns") => never;
}

/** The cells of one record, as ranges of bytes: most are never made into text. */
export interface CsvCells {
  /** How many cells there are. */
  readonly width: number;
  /** A number that only records with the same first cells (`prefixCells`), byte by byte, share; -1 where there is none. */
  readonly prefix: number;
  /** Holds the record; valid until the next one. */
  readonly bytes: Uint8Array;
  /** The same bytes, to compare several at once. */
  readonly view: DataView;
  /** Where the record ends in `bytes`. */
  readonly end: number;
  /** For each cell, where it begins and ends in `bytes`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the range is the cell as written, quotes and all, because they are not just around it. */
  readonly raw: Uint8Array;
}

/** Takes bytes in pieces cut anywhere, of any encoding in which the bytes below 128 are ASCII. */
export interface CsvMachine {
  push(piece: Uint8Array): void;
  /** Ends the input; true when it ended inside a quoted cell. */
  finish(): boolean;
  /** Whether a line ended with a carriage return so far. */
  sawReturn(): boolean;
}

const lineFeed = 10;

const carriageReturn = 13;

const backslashCode = 92;

type State = "start" | "plain" | "quoted" | "quoteSeen" | "escaped";

/** The first size of the buffer, in bytes. */
const firstRoom = 32_768;

/** The buffer grows to this size, so that its content is rarely moved; and further where a record is longer. */
const largeRoom = 262_144;

/**
 * A CSV reader as a resumable state machine over bytes: RFC 4180 with LF, CRLF or CR, read as leniently as Python's `csv`:
 * a quote inside an unquoted cell is text, and so is everything between a closing quote and the next delimiter.
 */
class Machine implements CsvMachine, CsvCells {
  width = 0;
  prefix = -1;
  end = 0;
  bytes = new Uint8Array(firstRoom);
  view = new DataView(this.bytes.buffer);
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly raw: Uint8Array;

  private readonly delimiter: number;
  private readonly backslash: boolean;
  private readonly maxCellLength: number;
  private readonly maxColumns: number;
  private readonly prefixCells: number;
  private readonly prefixes: RecentPrefixes;
  private state: State = "start";
  /** Where the content of the buffer ends; it begins with the current record. `at` is the next byte to read. */
  private held = 0;
  private at = 0;
  private rowStart = 0;
  private cellStart = 0;
  private isQuoted = false;
  private isRaw = false;
  private column = 0;
  private record = 0;
  private returns = false;
  private skipLineFeed = false;

  constructor(private readonly options: CsvOptions) {
    this.delimiter = options.delimiter;
    this.backslash = options.backslash;
    this.maxCellLength = options.maxCellLength;
    this.maxColumns = options.maxColumns;
    this.prefixCells = options.prefixCells ?? 0;
    this.prefixes = createRecentPrefixes(this.prefixCells);
    this.starts = new Int32Array(this.maxColumns);
    this.ends = new Int32Array(this.maxColumns);
    this.raw = new Uint8Array(this.maxColumns);
  }

  push(piece: Uint8Array): void {
    if (this.held + piece.length > this.bytes.length) this.toFront(piece.length);
    this.bytes.set(piece, this.held);
    this.held += piece.length;
    this.scan();
  }

  finish(): boolean {
    const isOpen = this.state === "quoted" || this.state === "escaped";
    if (isOpen) this.isRaw = true;
    if (this.state !== "start" || this.column > 0) this.closeRow(this.held);
    return isOpen;
  }

  sawReturn(): boolean {
    return this.returns;
  }

  /** Moves the current record to the front of the buffer, to make room behind it: a record is never in two pieces. */
  private toFront(room: number): void {
    const { rowStart, starts, ends } = this;
    const kept = this.held - rowStart;
    const old = this.bytes;
    const most = kept + room > old.length ? this.options.maxRowLength : largeRoom;
    const size = Math.max(kept + room, Math.min(old.length * 2, most));
    if (size > old.length) {
      this.bytes = new Uint8Array(size);
      this.view = new DataView(this.bytes.buffer);
      this.bytes.set(old.subarray(rowStart, this.held));
    } else old.copyWithin(0, rowStart, this.held);
    for (let column = 0; column < this.column; column++) {
      starts[column] = (starts[column] ?? 0) - rowStart;
      ends[column] = (ends[column] ?? 0) - rowStart;
    }
    this.at -= rowStart;
    this.cellStart -= rowStart;
    this.held = kept;
    this.rowStart = 0;
    this.prefixes.forget();
  }

  /** Continues through the buffer. */
  private scan(): void {
    const { bytes, view, delimiter, backslash } = this;
    const end = this.held;
    let at = this.at;
    while (at < end) {
      if (this.state === "start") {
        if (this.skipLineFeed) {
          this.skipLineFeed = false;
          if (bytes[at] === lineFeed) {
            this.rowStart = this.cellStart = ++at;
            continue;
          }
        }
        if (this.column === 0 && this.prefixCells > 0) at = this.passPrefix(view, at, end);
        if (!backslash) at = this.passQuoted(bytes, view, at, end);
        if (at === end) break;
        this.isQuoted = bytes[at] === quote;
        this.state = this.isQuoted ? "quoted" : "plain";
        if (this.isQuoted) at++;
      } else if (this.state === "quoted") {
        if (backslash) {
          while (at < end && bytes[at] !== quote && bytes[at] !== backslashCode) at++;
        } else at = findQuote(bytes, view, at, end);
        if (at < end) this.state = bytes[at++] === quote ? "quoteSeen" : "escaped";
      } else if (this.state === "quoteSeen") {
        const code = bytes[at] ?? 0;
        if (code === delimiter || code === lineFeed || code === carriageReturn) this.closeAt(at, code);
        else {
          this.isRaw = true;
          this.state = code === quote ? "quoted" : "plain";
        }
        at++;
      } else if (this.state === "escaped") {
        this.isRaw = true;
        this.state = "quoted";
        if (bytes[at] === quote || bytes[at] === backslashCode) at++;
      } else {
        let stop = bytes[at];
        while (stop !== delimiter && stop !== lineFeed && stop !== carriageReturn && ++at < end) stop = bytes[at];
        if (at < end && stop !== undefined) this.closeAt(at++, stop);
      }
    }
    this.at = at;
    if (at - this.cellStart > this.maxCellLength) this.options.onLimit("maxCellLength");
    if (at - this.rowStart > this.options.maxRowLength) this.options.onLimit("maxRowLength");
  }

  /** Takes the first cells of a record that begins like a recent one. Returns the position behind them; `from` where it does not. */
  private passPrefix(view: DataView, from: number, end: number): number {
    const prefix = this.prefixes.find(view, from, end);
    if (prefix === undefined) return from;
    const { starts, ends, raw, prefixCells } = this;
    const further = from - prefix.at;
    for (let cell = 0; cell < prefixCells; cell++) {
      starts[cell] = (prefix.starts[cell] ?? 0) + further;
      ends[cell] = (prefix.ends[cell] ?? 0) + further;
      raw[cell] = 0;
    }
    this.prefix = prefix.id;
    this.column = prefixCells;
    this.cellStart = from + prefix.length;
    return this.cellStart;
  }

  /**
   * Takes the cells that are complete and in plain quotes, as nearly all cells of the largest files are, without a state for
   * each step. Returns the position of the first cell that is not.
   */
  private passQuoted(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    const { starts, ends, raw, maxColumns, maxCellLength, delimiter } = this;
    let at = from;
    let next = this.column;
    while (next < maxColumns && bytes[at] === quote) {
      const close = findQuote(bytes, view, at + 1, end);
      if (close + 1 >= end || bytes[close + 1] !== delimiter || close - at >= maxCellLength) break;
      starts[next] = at + 1;
      ends[next] = close;
      raw[next] = 0;
      next++;
      at = close + 2;
    }
    this.column = next;
    this.cellStart = at;
    return at;
  }

  /** Closes the cell before a delimiter or the end of a line. */
  private closeAt(end: number, code: number): void {
    if (code === this.delimiter) this.closeCell(end);
    else this.closeRow(end);
    if (code === carriageReturn) this.skipLineFeed = this.returns = true;
    this.cellStart = end + 1;
  }

  private closeCell(end: number): void {
    const { column, cellStart } = this;
    if (column === this.maxColumns) this.options.onLimit("maxColumns");
    if (end - cellStart > this.maxCellLength) this.options.onLimit("maxCellLength");
    const isWrapped = this.isQuoted && !this.isRaw;
    this.starts[column] = isWrapped ? cellStart + 1 : cellStart;
    this.ends[column] = isWrapped ? end - 1 : end;
    this.raw[column] = this.isRaw ? 1 : 0;
    this.column++;
    this.isQuoted = this.isRaw = false;
    this.state = "start";
  }

  private closeRow(end: number): void {
    this.closeCell(end);
    this.record++;
    // A line without a byte is blank; one with a pair of quotes is not.
    if (this.column > 1 || end > this.rowStart) {
      this.width = this.column;
      this.end = end;
      if (this.prefix < 0 && this.prefixCells > 0 && this.column > this.prefixCells) this.rememberPrefix();
      this.options.onRow(this, this.record);
    }
    this.column = 0;
    this.rowStart = end + 1;
    this.prefix = -1;
  }

  /** Remembers the first cells of the finished record, unless one must be unquoted. */
  private rememberPrefix(): void {
    const { bytes, starts, ends, raw, prefixCells, rowStart } = this;
    for (let cell = 0; cell < prefixCells; cell++) if (raw[cell] === 1) return;
    const last = starts[prefixCells - 1] ?? 0;
    const isWrapped = last > rowStart && bytes[last - 1] === quote;
    const behind = (ends[prefixCells - 1] ?? 0) + (isWrapped ? 2 : 1);
    this.prefix = this.prefixes.remember(rowStart, behind - rowStart, starts, ends);
  }
}

/** A reader that has read nothing yet. */
export const createCsvMachine = (options: CsvOptions): CsvMachine => new Machine(options);
