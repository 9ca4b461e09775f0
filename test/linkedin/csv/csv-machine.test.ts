import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCsvMachine } from "../../../src/linkedin/csv/csv-machine.js";

interface Dialect {
  readonly delimiter: string;
  readonly backslash: boolean;
}

/** Reads text in pieces of the given lengths, over and over. */
function read(
  text: string,
  dialect: Dialect,
  pieces: readonly number[] = [1_000_000],
  limits = { maxCellLength: 1000, maxColumns: 20 },
) {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const machine = createCsvMachine({
    ...dialect,
    ...limits,
    keeps: () => true,
    onRow(cells, width, record) {
      rows.push(cells.slice(0, width));
      numbers.push(record);
    },
    onLimit(limit) {
      throw new RangeError(limit);
    },
  });
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = pieces[turn % pieces.length]!;
    machine.push(text.slice(at, at + length));
    at += length;
  }
  const open = machine.end();
  return { rows, numbers, open, sawReturn: machine.sawReturn() };
}

/** A reader of the whole text, one character at a time, written to be obviously right for well-formed text. */
function naive(text: string, { delimiter, backslash }: Dialect): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let wasQuoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.length > 1 || cell !== "" || wasQuoted) rows.push(row);
    row = [];
    cell = "";
    wasQuoted = false;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const next = text[i + 1];
    if (quoted) {
      if (backslash && c === "\\" && (next === '"' || next === "\\")) cell += text[++i];
      else if (c === '"' && next === '"') cell += text[++i];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && cell === "") quoted = wasQuoted = true;
    else if (c === delimiter) {
      row.push(cell);
      cell = "";
    } else if (c === "\r" && next === "\n") {
      endRow();
      i++;
    } else if (c === "\n" || c === "\r") endRow();
    else cell += c;
  }
  if (row.length > 0 || cell !== "" || wasQuoted) endRow();
  return rows;
}

const dialects = fc.record({ delimiter: fc.constantFrom(",", ";", "\t"), backslash: fc.boolean() });
const cell = fc.string({
  unit: fc.constantFrom("a", "é", "🙂", '"', "\\", ",", ";", "\t", "\n", "\r", "\r\n", " "),
  maxLength: 8,
});
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const newline = fc.constantFrom("\n", "\r\n", "\r");

const write = (text: string, { delimiter, backslash }: Dialect, always: boolean) => {
  if (!always && !/["\n\r]/.test(text) && !text.includes(delimiter) && text !== "") return text;
  return backslash ? `"${text.replace(/[\\"]/g, "\\$&")}"` : `"${text.replaceAll('"', '""')}"`;
};

describe("a table written by the rules is read back", () => {
  test("in every dialect, at any chunk size, as the naive reader does", () => {
    fc.assert(
      fc.property(
        dialects,
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        newline,
        fc.boolean(),
        fc.boolean(),
        pieces,
        (dialect, table, end, always, closed, sizes) => {
          const text =
            table.map((row) => row.map((text) => write(text, dialect, always)).join(dialect.delimiter)).join(end) +
            (closed && table.length > 0 ? end : "");
          const { rows } = read(text, dialect, sizes);
          expect(rows).toEqual(table);
          expect(naive(text, dialect)).toEqual(table);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("any text at all gives the same rows at any chunk size", () => {
    fc.assert(
      fc.property(
        dialects,
        fc.string({ unit: fc.constantFrom("a", '"', "\\", ",", ";", "\t", "\n", "\r"), maxLength: 40 }),
        pieces,
        (dialect, text, sizes) => {
          expect(read(text, dialect, sizes)).toEqual(read(text, dialect));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("what the rules leave open", () => {
  const comma = { delimiter: ",", backslash: false };
  test.each([
    ["a quote inside an unquoted cell is text", 'a"b,c', [['a"b', "c"]]],
    ["text behind a closing quote belongs to the cell, as in Python", '"a"b,c', [["ab", "c"]]],
    ["blank lines are no rows, lines of delimiters are", "a\n\n\r\n,\n", [["a"], ["", ""]]],
    ["a quoted empty cell is a row", '""\n', [[""]]],
    ["a row may end in an empty cell", "a,", [["a", ""]]],
    ["CR, LF and CRLF may be mixed", "a\rb\nc\r\nd", [["a"], ["b"], ["c"], ["d"]]],
    ["a backslash is a character", '"a\\",b\n', [["a\\", "b"]]],
  ])("%s", (_, text, rows) => {
    expect(read(text, comma).rows).toEqual(rows);
  });

  test("with backslash escapes both ways of writing a quote are read, and other backslashes stay", () => {
    const text = '"He said \\"hi\\", ""yes""",x\n"\\_(o)_/ \\\\",y\n';
    expect(read(text, { delimiter: ",", backslash: true }).rows).toEqual([
      ['He said "hi", "yes"', "x"],
      ["\\_(o)_/ \\", "y"],
    ]);
  });

  test("the end inside quotes is told, and what was read is kept", () => {
    expect(read('a,"b\nc', comma)).toMatchObject({ rows: [["a", "b\nc"]], open: true });
    expect(read('a,"b\\', { delimiter: ",", backslash: true })).toMatchObject({ rows: [["a", "b\\"]], open: true });
    expect(read('a,"b"', comma)).toMatchObject({ rows: [["a", "b"]], open: false });
  });

  test("records are counted with blank lines, as a spreadsheet counts rows", () => {
    expect(read("a\n\nb\r\n\r\nc", comma)).toMatchObject({ numbers: [1, 3, 5], sawReturn: true });
    expect(read("a\nb", comma).sawReturn).toBe(false);
  });

  test("cells and rows at a limit are read, beyond it refused, also across chunks", () => {
    const limits = { maxCellLength: 3, maxColumns: 2 };
    expect(read("abc,abc", comma, [2], limits).rows).toEqual([["abc", "abc"]]);
    expect(() => read("abc,abcd", comma, [2], limits)).toThrow("maxCellLength");
    expect(() => read('"ab""d"', comma, [2], limits)).toThrow("maxCellLength");
    expect(() => read("a,b,c", comma, [2], limits)).toThrow("maxColumns");
  });

  test("columns nobody needs are passed over, and still counted", () => {
    const seen: string[][] = [];
    const machine = createCsvMachine({
      ...comma,
      maxCellLength: 9,
      maxColumns: 9,
      keeps: (column) => column === 1,
      onRow: (cells, width) => seen.push(cells.slice(0, width)),
      onLimit: () => {
        throw new RangeError();
      },
    });
    machine.push('a,b,"c');
    machine.push('c"\n');
    expect(seen).toEqual([["", "b", ""]]);
  });
});
