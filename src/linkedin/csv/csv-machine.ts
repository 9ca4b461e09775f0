import { createRecentHeads, findQuote, type RecentHeads } from "./find-bytes.js";

/** How one table is written, and what to do with it. */
export interface CsvOptions {
  /** The code of the character between cells, below 128. */
  readonly delimiter: number;
  /** `\"` and `\\` inside a quoted cell stand for `"` and `\`, besides RFC 4180's `""`. */
  readonly backslash: boolean;
  /** In bytes, quotes included. */
  readonly maxCellLength: number;
  /** In bytes: what must be held at once. */
  readonly maxRowLength: number;
  readonly maxColumns: number;
  /** How many of the first cells often stand alike in several records; 0 where none are known to. */
  readonly headCells?: number;
  /** Hears of every record but blank lines. `cells` is used again for the next one. `record` counts blank lines too. */
  readonly onRow: (cells: CsvCells, record: number) => void;
  /** Is told when a limit is exceeded, and must throw. */
  readonly onLimit: (limit: "maxCellLength" | "maxRowLength" | "maxColumns") => never;
}

/** The cells of one record, as ranges of bytes: most are never made into text. */
export interface CsvCells {
  /** How many cells there are. */
  readonly width: number;
  /** A number that only records have whose first cells (`headCells`) are the same, byte by byte; -1 where there is none. */
  readonly head: number;
  /** Holds the record; valid until the next one. */
  readonly bytes: Uint8Array;
  /** The same bytes, to look at several at once. */
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
  /** The bytes are over; true when they ended inside a quoted cell. */
  finish(): boolean;
  /** Whether a line ended with a carriage return so far. */
  sawReturn(): boolean;
}

const lineFeed = 10;

const carriageReturn = 13;

const quote = 34;

const backslashCode = 92;

type State = "start" | "plain" | "quoted" | "quoteSeen" | "escaped";

/** So many bytes are held at first. */
const firstRoom = 2 ** 15;

/** Room for so many is made by and by, so that what is held need rarely be moved; and for more where a record is longer. */
const usualRoom = 2 ** 18;

/**
 * A CSV reader as a resumable state machine over bytes: RFC 4180 with LF, CRLF or CR, read as leniently as Python's `csv`:
 * a quote inside an unquoted cell is text, and so is what stands between a closing quote and the next delimiter.
 */
class Machine implements CsvMachine, CsvCells {
  width = 0;
  head = -1;
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
  private readonly headCells: number;
  private readonly heads: RecentHeads;
  private state: State = "start";
  /** Where what is held ends; it begins with the record being read. `at` is the next byte to look at. */
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
    this.headCells = options.headCells ?? 0;
    this.heads = createRecentHeads(this.headCells);
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

  /** Moves the record being read to the front, where there is room behind it: a record is never in two pieces. */
  private toFront(room: number): void {
    const { rowStart, starts, ends } = this;
    const kept = this.held - rowStart;
    const old = this.bytes;
    const most = kept + room > old.length ? this.options.maxRowLength : usualRoom;
    const size = Math.max(kept + room, Math.min(old.length * 2, most));
    if (size > old.length) {
      this.bytes = new Uint8Array(size);
      this.view = new DataView(this.bytes.buffer);
      this.bytes.set(old.subarray(rowStart, this.held));
    } else old.copyWithin(0, rowStart, this.held);
    for (let place = 0; place < this.column; place++) {
      starts[place] = (starts[place] ?? 0) - rowStart;
      ends[place] = (ends[place] ?? 0) - rowStart;
    }
    this.at -= rowStart;
    this.cellStart -= rowStart;
    this.held = kept;
    this.rowStart = 0;
    this.heads.forget();
  }

  /** Goes on through what is held. */
  private scan(): void {
    const { bytes, view, delimiter, backslash } = this;
    const end = this.held;
    let place = this.at;
    while (place < end) {
      if (this.state === "start") {
        if (this.skipLineFeed) {
          this.skipLineFeed = false;
          if (bytes[place] === lineFeed) {
            this.rowStart = this.cellStart = ++place;
            continue;
          }
        }
        if (this.column === 0 && this.headCells > 0) place = this.passHead(view, place, end);
        if (!backslash) place = this.passQuoted(bytes, view, place, end);
        if (place === end) break;
        this.isQuoted = bytes[place] === quote;
        this.state = this.isQuoted ? "quoted" : "plain";
        if (this.isQuoted) place++;
      } else if (this.state === "quoted") {
        if (backslash) {
          while (place < end && bytes[place] !== quote && bytes[place] !== backslashCode) place++;
        } else place = findQuote(bytes, view, place, end);
        if (place < end) this.state = bytes[place++] === quote ? "quoteSeen" : "escaped";
      } else if (this.state === "quoteSeen") {
        const code = bytes[place] ?? 0;
        if (code === delimiter || code === lineFeed || code === carriageReturn) this.closeAt(place, code);
        else {
          this.isRaw = true;
          this.state = code === quote ? "quoted" : "plain";
        }
        place++;
      } else if (this.state === "escaped") {
        this.isRaw = true;
        this.state = "quoted";
        if (bytes[place] === quote || bytes[place] === backslashCode) place++;
      } else {
        let stop = bytes[place];
        while (stop !== delimiter && stop !== lineFeed && stop !== carriageReturn && ++place < end) stop = bytes[place];
        if (place < end && stop !== undefined) this.closeAt(place++, stop);
      }
    }
    this.at = place;
    if (place - this.cellStart > this.maxCellLength) this.options.onLimit("maxCellLength");
    if (place - this.rowStart > this.options.maxRowLength) this.options.onLimit("maxRowLength");
  }

  /** The first cells of a record that begins as one did lately. Returns the place behind them; the same place where it does not. */
  private passHead(view: DataView, from: number, end: number): number {
    const head = this.heads.find(view, from, end);
    if (head === undefined) return from;
    const { starts, ends, raw, headCells } = this;
    const further = from - head.at;
    for (let cell = 0; cell < headCells; cell++) {
      starts[cell] = (head.starts[cell] ?? 0) + further;
      ends[cell] = (head.ends[cell] ?? 0) + further;
      raw[cell] = 0;
    }
    this.head = head.number;
    this.column = headCells;
    this.cellStart = from + head.length;
    return this.cellStart;
  }

  /**
   * The cells from here on that are whole and in plain quotes, as nearly all cells of the largest files are, without a
   * state for each step. Returns the place of the first cell that is not.
   */
  private passQuoted(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    const { starts, ends, raw, maxColumns, maxCellLength, delimiter } = this;
    let place = from;
    let next = this.column;
    while (next < maxColumns && bytes[place] === quote) {
      const close = findQuote(bytes, view, place + 1, end);
      if (close + 1 >= end || bytes[close + 1] !== delimiter || close - place >= maxCellLength) break;
      starts[next] = place + 1;
      ends[next] = close;
      raw[next] = 0;
      next++;
      place = close + 2;
    }
    this.column = next;
    this.cellStart = place;
    return place;
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
      if (this.head < 0 && this.headCells > 0 && this.column > this.headCells) this.rememberHead();
      this.options.onRow(this, this.record);
    }
    this.column = 0;
    this.rowStart = end + 1;
    this.head = -1;
  }

  /** The first cells of the record that is over, if they are written as they are. */
  private rememberHead(): void {
    const { bytes, starts, ends, raw, headCells, rowStart } = this;
    for (let cell = 0; cell < headCells; cell++) if (raw[cell] === 1) return;
    const last = starts[headCells - 1] ?? 0;
    const isWrapped = last > rowStart && bytes[last - 1] === quote;
    const behind = (ends[headCells - 1] ?? 0) + (isWrapped ? 2 : 1);
    this.head = this.heads.remember(rowStart, behind - rowStart, starts, ends);
  }
}

/** A reader that has read nothing yet. */
export const createCsvMachine = (options: CsvOptions): CsvMachine => new Machine(options);
