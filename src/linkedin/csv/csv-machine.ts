import { createRecentHeads } from "./recent-heads.js";

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
  end(): boolean;
  /** Whether a line ended with a carriage return so far. */
  readonly sawReturn: () => boolean;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const backslash = 92;

/** A search by the engine costs more to start than these many bytes looked at here. */
const nearby = 96;
const quotes = 0x22222222;

/** Where the next quote stands, or `end`. Looks at four bytes at once: one of them is a quote where a byte of `rest` is 0. */
function findQuote(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  const near = Math.min(from + nearby, end);
  let at = from;
  for (; at + 4 <= near; at += 4) {
    const rest = view.getInt32(at, true) ^ quotes;
    const zeros = (rest - 0x01010101) & ~rest & 0x80808080;
    // The lowest byte found is a true one, whatever stands above it.
    if (zeros !== 0) return at + ((31 - Math.clz32(zeros & -zeros)) >> 3);
  }
  for (; at < near; at++) if (bytes[at] === quote) return at;
  if (near === end) return end;
  const found = bytes.indexOf(quote, near);
  return found < 0 || found > end ? end : found;
}

/**
 * A CSV reader as a resumable state machine over bytes: RFC 4180 with LF, CRLF or CR, read as leniently as Python's `csv`:
 * a quote inside an unquoted cell is text, and so is what stands between a closing quote and the next delimiter.
 */
export function createCsvMachine(options: CsvOptions): CsvMachine {
  const { delimiter, onRow, onLimit, maxCellLength, maxRowLength, maxColumns, headCells = 0 } = options;
  const heads = createRecentHeads(headCells);
  const first = new Uint8Array(2 ** 18);
  const cells = {
    width: 0,
    head: -1,
    bytes: first,
    view: new DataView(first.buffer),
    end: 0,
    starts: new Int32Array(maxColumns),
    ends: new Int32Array(maxColumns),
    raw: new Uint8Array(maxColumns),
  };
  const { starts, ends, raw } = cells;
  let state: "start" | "plain" | "quoted" | "quoteSeen" | "escaped" = "start";
  /** What is held begins with the record being read; `at` is the next byte to look at. */
  let held = 0;
  let at = 0;
  let rowStart = 0;
  let cellStart = 0;
  let isQuoted = false;
  let isRaw = false;
  let column = 0;
  let record = 0;
  let returns = false;
  let skipLineFeed = false;

  const closeCell = (end: number) => {
    if (column === maxColumns) onLimit("maxColumns");
    if (end - cellStart > maxCellLength) onLimit("maxCellLength");
    const isWrapped = isQuoted && !isRaw;
    starts[column] = isWrapped ? cellStart + 1 : cellStart;
    ends[column] = isWrapped ? end - 1 : end;
    raw[column] = isRaw ? 1 : 0;
    column++;
    isQuoted = isRaw = false;
    state = "start";
  };
  /** The first cells of the record that is over, if they are written as they are. */
  const rememberHead = () => {
    for (let cell = 0; cell < headCells; cell++) if (raw[cell] === 1) return;
    const { bytes } = cells;
    const last = starts[headCells - 1] ?? 0;
    const isWrapped = last > rowStart && bytes[last - 1] === quote;
    const behind = (ends[headCells - 1] ?? 0) + (isWrapped ? 2 : 1);
    cells.head = heads.remember(rowStart, behind - rowStart, starts, ends);
  };
  const closeRow = (end: number) => {
    closeCell(end);
    record++;
    // A line without a byte is blank; one with a pair of quotes is not.
    if (column > 1 || end > rowStart) {
      cells.width = column;
      cells.end = end;
      if (cells.head < 0 && column > headCells && headCells > 0) rememberHead();
      onRow(cells, record);
    }
    column = 0;
    rowStart = end + 1;
    cells.head = -1;
  };
  /** Closes the cell before a delimiter or the end of a line. */
  const closeAt = (end: number, code: number) => {
    if (code === delimiter) closeCell(end);
    else closeRow(end);
    if (code === carriageReturn) skipLineFeed = returns = true;
    cellStart = end + 1;
  };

  /** The first cells of a record that begins as one did lately. Returns the place behind them; the same place where it does not. */
  const passHead = (view: DataView, from: number, end: number): number => {
    const head = heads.find(view, from, end);
    if (head === undefined) return from;
    const further = from - head.at;
    for (let cell = 0; cell < headCells; cell++) {
      starts[cell] = (head.starts[cell] ?? 0) + further;
      ends[cell] = (head.ends[cell] ?? 0) + further;
      raw[cell] = 0;
    }
    cells.head = head.number;
    column = headCells;
    cellStart = from + head.length;
    return cellStart;
  };

  /**
   * The cells from here on that are whole and in plain quotes, as nearly all cells of the largest files are, without a
   * state for each step. Returns the place of the first cell that is not.
   */
  const passQuoted = (bytes: Uint8Array, view: DataView, from: number, end: number): number => {
    let place = from;
    let next = column;
    while (next < maxColumns && bytes[place] === quote) {
      const close = findQuote(bytes, view, place + 1, end);
      if (close + 1 >= end || bytes[close + 1] !== delimiter || close - place >= maxCellLength) break;
      starts[next] = place + 1;
      ends[next] = close;
      raw[next] = 0;
      next++;
      place = close + 2;
    }
    column = next;
    cellStart = place;
    return place;
  };

  /** Goes on through what is held. */
  const scan = () => {
    const { bytes } = cells;
    const view = cells.view;
    const end = held;
    let place = at;
    while (place < end) {
      if (state === "start") {
        if (skipLineFeed) {
          skipLineFeed = false;
          if (bytes[place] === lineFeed) {
            rowStart = cellStart = ++place;
            continue;
          }
        }
        if (column === 0 && headCells > 0) place = passHead(view, place, end);
        if (!options.backslash) place = passQuoted(bytes, view, place, end);
        if (place === end) break;
        isQuoted = bytes[place] === quote;
        state = isQuoted ? "quoted" : "plain";
        if (isQuoted) place++;
      } else if (state === "quoted") {
        if (options.backslash) {
          while (place < end && bytes[place] !== quote && bytes[place] !== backslash) place++;
        } else place = findQuote(bytes, view, place, end);
        if (place < end) state = bytes[place++] === quote ? "quoteSeen" : "escaped";
      } else if (state === "quoteSeen") {
        const code = bytes[place] ?? 0;
        if (code === delimiter || code === lineFeed || code === carriageReturn) closeAt(place, code);
        else {
          isRaw = true;
          state = code === quote ? "quoted" : "plain";
        }
        place++;
      } else if (state === "escaped") {
        isRaw = true;
        state = "quoted";
        if (bytes[place] === quote || bytes[place] === backslash) place++;
      } else {
        let stop = bytes[place];
        while (stop !== delimiter && stop !== lineFeed && stop !== carriageReturn && ++place < end) stop = bytes[place];
        if (place < end && stop !== undefined) closeAt(place++, stop);
      }
    }
    at = place;
    if (at - cellStart > maxCellLength) onLimit("maxCellLength");
    if (at - rowStart > maxRowLength) onLimit("maxRowLength");
  };

  /** Puts a piece behind the record being read, which is never in two pieces; where there is no room, at the front. */
  const take = (piece: Uint8Array) => {
    if (held + piece.length > cells.bytes.length) toFront(piece.length);
    cells.bytes.set(piece, held);
    held += piece.length;
  };
  const toFront = (room: number) => {
    const kept = held - rowStart;
    const old = cells.bytes;
    if (kept + room > old.length) {
      cells.bytes = new Uint8Array(Math.max(kept + room, Math.min(old.length * 2, maxRowLength)));
      cells.view = new DataView(cells.bytes.buffer);
      cells.bytes.set(old.subarray(rowStart, held));
    } else old.copyWithin(0, rowStart, held);
    for (let place = 0; place < column; place++) {
      starts[place] = (starts[place] ?? 0) - rowStart;
      ends[place] = (ends[place] ?? 0) - rowStart;
    }
    at -= rowStart;
    cellStart -= rowStart;
    held = kept;
    rowStart = 0;
    heads.forget();
  };

  return {
    push(piece) {
      take(piece);
      scan();
    },
    end() {
      const isOpen = state === "quoted" || state === "escaped";
      if (isOpen) isRaw = true;
      if (state !== "start" || column > 0) closeRow(held);
      return isOpen;
    },
    sawReturn: () => returns,
  };
}
