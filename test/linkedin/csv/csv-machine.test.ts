import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCellText } from "../../../src/linkedin/csv/cell-text.js";
import { createCsvMachine } from "../../../src/linkedin/csv/csv-machine.js";

interface Dialect {
  readonly delimiter: string;
  readonly backslash: boolean;
}

/** Reads text in pieces of so many bytes, over and over. */
function read(
  text: string,
  dialect: Dialect,
  pieces: readonly number[] = [1_000_000],
  limits = { maxCellLength: 1000, maxRowLength: 10_000, maxColumns: 20 },
  prefixCells = 0,
) {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const prefixes: number[] = [];
  const texts = createCellText(dialect.backslash);
  const machine = createCsvMachine({
    backslash: dialect.backslash,
    delimiter: dialect.delimiter.charCodeAt(0),
    ...limits,
    prefixCells,
    onRow(cells, record) {
      prefixes.push(cells.prefix);
      rows.push(Array.from({ length: cells.width }, (_, column) => texts.of(cells, column, 1000)));
      numbers.push(record);
    },
    onLimit(limit) {
      throw new RangeError(limit);
    },
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = pieces[turn % pieces.length]!;
    machine.push(bytes.subarray(at, at + length));
    at += length;
  }
  const open = machine.finish();
  return { rows, numbers, prefixes, open, sawReturn: machine.sawReturn() };
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

describe("records that begin alike", () => {
  const head = fc.constantFrom('"a","b"', '"a","c"', '"","b"', "a,b", '"a""","b"', '"a","b"" "', 'a","b"');
  const rest = fc.constantFrom("", ',"x"', ",x,", ',"x""y"', ',"\n"');
  const tables = fc
    .array(fc.tuple(head, rest), { maxLength: 12 })
    .map((rows) => rows.map(([start, end]) => `${start}${end}\n`).join(""));
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });

  test("are read as they are without looking for it, and only those with the same first cells have one number", () => {
    const comma = { delimiter: ",", backslash: false };
    let repeated = 0;
    fc.assert(
      fc.property(tables, sizes, fc.integer({ min: 1, max: 3 }), (text, pieces, headCells) => {
        const { rows, numbers, prefixes } = read(text, comma, pieces, undefined, headCells);
        expect({ rows, numbers }).toEqual({ rows: read(text, comma).rows, numbers: read(text, comma).numbers });
        const byNumber = new Map<number, string>();
        for (const [place, number] of prefixes.entries()) {
          if (number < 0) continue;
          const cells = JSON.stringify(rows[place]?.slice(0, headCells));
          if (byNumber.has(number)) repeated++;
          expect(byNumber.get(number) ?? cells).toBe(cells);
          byNumber.set(number, cells);
        }
      }),
      { numRuns: 2000 },
    );
    // The rule would hold of a machine that never finds one, too.
    expect(repeated).toBeGreaterThan(1000);
  });

  test("are known again among the last four, until the bytes are moved", () => {
    const row = (letter: string) => `"${letter}","b","c"\n`;
    const prefixes = (text: string) =>
      read(text, { delimiter: ",", backslash: false }, [1_000_000], undefined, 2).prefixes;
    expect(prefixes([..."abab"].map(row).join(""))).toEqual([0, 1, 0, 1]);
    expect(prefixes([..."abcdea"].map(row).join(""))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(prefixes('"a","b"\n"a","b"\n')).toEqual([-1, -1]); // nothing behind the prefix shows where it ends
    expect(prefixes('"a""","b","c"\n"a""","b","c"\n')).toEqual([-1, -1]);
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

  test("an end inside quotes is reported, and what was read is kept", () => {
    expect(read('a,"b\nc', comma)).toMatchObject({ rows: [["a", "b\nc"]], open: true });
    expect(read('a,"b\\', { delimiter: ",", backslash: true })).toMatchObject({ rows: [["a", "b\\"]], open: true });
    expect(read('a,"b"', comma)).toMatchObject({ rows: [["a", "b"]], open: false });
  });

  test("records are counted with blank lines, as a spreadsheet counts rows", () => {
    expect(read("a\n\nb\r\n\r\nc", comma)).toMatchObject({ numbers: [1, 3, 5], sawReturn: true });
    expect(read("a\nb", comma).sawReturn).toBe(false);
  });

  test("cells and rows at a limit are read, beyond it refused, also across chunks", () => {
    const limits = { maxCellLength: 5, maxRowLength: 12, maxColumns: 2 };
    for (const sizes of [[2], [100]]) {
      expect(read('abcde,"abc"', comma, sizes, limits).rows).toEqual([["abcde", "abc"]]);
      expect(() => read("abc,abcdef", comma, sizes, limits)).toThrow("maxCellLength");
      expect(() => read('"abcd"', comma, sizes, limits)).toThrow("maxCellLength");
      expect(() => read('"abcd",""', comma, sizes, limits)).toThrow("maxCellLength");
      expect(() => read('"ab""d"', comma, sizes, limits)).toThrow("maxCellLength");
      expect(() => read("a,b,c", comma, sizes, limits)).toThrow("maxColumns");
      expect(() => read('"a","b","c","d"', comma, sizes, limits)).toThrow("maxColumns");
    }
  });

  test("a row that is not over is held up to a limit, however short its cells are", () => {
    const limits = { maxCellLength: 100, maxRowLength: 50, maxColumns: 100 };
    const row = `${"a,".repeat(24)}a`;
    expect(read(`${row}\n${row}`, comma, [7], limits).rows).toEqual([row.split(","), row.split(",")]);
    expect(() => read("a,".repeat(60), comma, [7], limits)).toThrow("maxRowLength");
  });

  test("a quote is found at any position, near or far", () => {
    for (let length = 0; length < 300; length++) {
      const text = "\u0122x!#".repeat(length).slice(0, length); // bytes that a careless search takes for a quote
      expect(read(`"${text}","b"\n"${text}"`, comma, [1_000_000])).toMatchObject({ rows: [[text, "b"], [text]] });
      expect(read(`"${text}""${text}"`, comma, [97]).rows).toEqual([[`${text}"${text}`]]);
    }
  });
});
