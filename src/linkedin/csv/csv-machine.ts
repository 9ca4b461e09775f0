/** How one table is written, and what to do with it. */
export interface CsvOptions {
  readonly delimiter: string;
  /** `\"` and `\\` inside a quoted cell stand for `"` and `\`, besides RFC 4180's `""`. */
  readonly backslash: boolean;
  /** Which columns to keep the text of; the others are passed over. */
  readonly keeps: (column: number) => boolean;
  readonly maxCellLength: number;
  readonly maxColumns: number;
  /** Hears of every record but blank lines. `cells` is used again for the next one. `record` counts blank lines too. */
  readonly onRow: (cells: readonly string[], width: number, record: number) => void;
  /** Is told when a limit is exceeded, and must throw. */
  readonly onLimit: (limit: "maxCellLength" | "maxColumns") => never;
}

/** Takes text in pieces cut anywhere. */
export interface CsvMachine {
  push(text: string): void;
  /** The text is over; true when it ended inside a quoted cell. */
  end(): boolean;
  /** Whether a line ended with a carriage return so far. */
  readonly sawReturn: () => boolean;
}

/**
 * Characters of a cell that are kept, more than any reader looks at. Without an end, a cell of doubled quotes would be held
 * as a million pieces of one character, which take thirty times as much memory.
 */
const mostKept = 2 ** 17;

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const backslash = 92;

/**
 * A CSV reader as a resumable state machine: RFC 4180 with LF, CRLF or CR, read as leniently as Python's `csv`: a quote
 * inside an unquoted cell is text, and so is what stands between a closing quote and the next delimiter.
 */
export function createCsvMachine(options: CsvOptions): CsvMachine {
  const { onRow, onLimit, maxCellLength, maxColumns } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  const keep = Array.from({ length: maxColumns }, (_, column) => options.keeps(column));
  const cells: string[] = [];
  let state: "start" | "plain" | "quoted" | "quoteSeen" | "escaped" = "start";
  let column = 0;
  let record = 0;
  let held = "";
  let length = 0;
  let hasContent = false;
  let returns = false;
  let skipLineFeed = false;

  const take = (text: string, from: number, to: number) => {
    length += to - from;
    if (length > maxCellLength) onLimit("maxCellLength");
    if (keep[column] && held.length < mostKept) held += text.slice(from, to);
  };
  const closeCell = () => {
    if (column === maxColumns) onLimit("maxColumns");
    if (length > 0) hasContent = true;
    cells[column++] = held;
    held = "";
    length = 0;
    state = "start";
  };
  const closeRow = () => {
    closeCell();
    record++;
    if (hasContent || column > 1) onRow(cells, column, record);
    column = 0;
    hasContent = false;
  };
  const endOfQuoted = options.backslash
    ? (text: string, from: number) => {
        let at = from;
        for (; at < text.length; at++) {
          const code = text.charCodeAt(at);
          if (code === quote || code === backslash) break;
        }
        return at;
      }
    : (text: string, from: number) => {
        const at = text.indexOf('"', from);
        return at < 0 ? text.length : at;
      };

  const push = (text: string) => {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (skipLineFeed) {
        skipLineFeed = false;
        if (code === lineFeed) {
          at++;
          continue;
        }
      }
      if (state === "start" && code === quote) {
        state = "quoted";
        hasContent = true;
        at++;
      } else if (state === "quoted") {
        const end = endOfQuoted(text, at);
        take(text, at, end);
        if (end < text.length) state = text.charCodeAt(end) === quote ? "quoteSeen" : "escaped";
        at = end + 1;
      } else if (state === "quoteSeen" && code === quote) {
        take(text, at, ++at);
        state = "quoted";
      } else if (state === "escaped") {
        if (code === quote || code === backslash) take(text, at, ++at);
        else take("\\", 0, 1);
        state = "quoted";
      } else {
        let end = at;
        let stop = code;
        while (stop !== delimiter && stop !== lineFeed && stop !== carriageReturn && ++end < text.length) {
          stop = text.charCodeAt(end);
        }
        take(text, at, end);
        state = "plain";
        at = end + 1;
        if (end === text.length) return;
        if (stop === delimiter) closeCell();
        else closeRow();
        if (stop === carriageReturn) skipLineFeed = returns = true;
      }
    }
  };
  return {
    push,
    end() {
      const open = state === "quoted" || state === "escaped";
      if (state === "escaped") take("\\", 0, 1);
      if (state !== "start" || column > 0) closeRow();
      return open;
    },
    sawReturn: () => returns,
  };
}
