import { describe, expect, test } from "vitest";
import { repairNestedQuotes } from "../../../src/linkedin/csv/cell-text.js";
import { readTable, type TableShape } from "../../../src/linkedin/csv/read-table.js";
import { createIssueReport } from "../../../src/linkedin/import-issue.js";
import { createImportBudget, usualLimits } from "../../../src/linkedin/import-limits.js";

const shape: TableShape = {
  required: [["First Name", "Connected On"]],
  dates: [],
  columns: { name: ["First Name"], date: ["Connected On"], url: ["URL"] },
};

const inPieces = (bytes: Uint8Array, size: number) => async (onChunk: (chunk: Uint8Array) => boolean) => {
  for (let at = 0; at < bytes.length; at += size) if (!onChunk(bytes.subarray(at, at + size))) return;
};

async function read(content: string | Uint8Array, size = 65_536, limits = usualLimits, of = shape) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const report = createIssueReport();
  const rows: string[][] = [];
  const numbers: number[] = [];
  const columns = await readTable(
    inPieces(bytes, size),
    "Connections.csv",
    of,
    createImportBudget(limits),
    report,
    (row) => {
      rows.push([row.text("name"), row.text("date"), row.text("url")]);
      numbers.push(row.number());
    },
  );
  return { columns: columns && [...columns], rows, numbers, issues: report.list() };
}

const preamble = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n';

describe("the header is found by its names", () => {
  test("without a preamble, with that of LinkedIn, and with any within the first 30 rows", async () => {
    const table = "First Name,Last Name,URL,Connected On\nAda,Doe,u,08 Feb 2026";
    for (const before of ["", preamble, "x,y\n".repeat(29)]) {
      expect((await read(before + table)).rows).toEqual([["Ada", "08 Feb 2026", "u"]]);
    }
    expect(await read("x,y\n".repeat(30) + table)).toMatchObject({
      columns: undefined,
      issues: [{ code: "import.headerNotFound" }],
    });
  });

  test("in any order, case and spelling of the names; the first of two equal names counts", async () => {
    expect((await read("connected_on,URL,FIRST-NAME,first name\n1,2,3,4")).rows).toEqual([["3", "1", "2"]]);
  });

  test("a column that is missing is empty, and not among those returned", async () => {
    expect(await read("First Name,Connected On\nAda,1")).toMatchObject({
      columns: ["name", "date"],
      rows: [["Ada", "1", ""]],
      issues: [],
    });
  });

  test("commas, semicolons and tabs; all but commas show that a spreadsheet saved the file", async () => {
    expect((await read("First Name,Connected On\nAda,1")).issues).toEqual([]);
    for (const delimiter of [";", "\t"]) {
      expect(await read(`First Name${delimiter}Connected On\nA,da${delimiter}1`)).toMatchObject({
        rows: [["A,da", "1", ""]],
        issues: [{ code: "import.resavedFile", file: "Connections.csv", count: 1 }],
      });
    }
  });

  test("a byte order mark, CRLF, and UTF-16 with tabs", async () => {
    for (const content of ["\ufeffFirst Name,Connected On\nAda,1", "First Name,Connected On\r\nAda,1\r\n"]) {
      expect(await read(content)).toMatchObject({ rows: [["Ada", "1", ""]], issues: [{ code: "import.resavedFile" }] });
    }
    const wide = Buffer.from("\ufeffFirst Name\tConnected On\r\nZoë\t1\r\n", "utf16le");
    expect((await read(wide, 3)).rows).toEqual([["Zoë", "1", ""]]);
  });

  test("windows-1252 is read with an issue", async () => {
    const content = Buffer.from("First Name,Connected On\nZoë,1", "latin1");
    expect(await read(content)).toMatchObject({ rows: [["Zoë", "1", ""]], issues: [{ code: "import.otherEncoding" }] });
  });

  test("an empty file, a file of other names, and a head too wide for a table have no header", async () => {
    for (const content of ["", "a,b\n1,2", ",".repeat(300), `"${"x".repeat(40_000)}"`]) {
      expect(await read(content)).toMatchObject({
        columns: undefined,
        rows: [],
        issues: [{ code: "import.headerNotFound" }],
      });
    }
  });

  test("a header without rows is a table of no rows", async () => {
    expect(await read("First Name,Connected On")).toMatchObject({ columns: ["name", "date"], rows: [], issues: [] });
  });
});

describe("rows", () => {
  test("are the same at any chunk size, also far behind the head", async () => {
    const content = `${preamble}First Name,Connected On\n${'"A, ""a""\nb",1\n'.repeat(5000)}`;
    const whole = await read(content);
    expect(whole.rows).toHaveLength(5000);
    expect(whole.rows[4999]).toEqual(['A, "a"\nb', "1", ""]);
    expect(await read(content, 777)).toEqual(whole);
  });

  test("are numbered as a spreadsheet numbers them; ragged ones are reported once, with the first and a count", async () => {
    const { numbers, issues, rows } = await read(`${preamble}First Name,Connected On,\nA,1\n\nB\nC,1,,4`);
    expect(numbers).toEqual([5, 7, 8]);
    expect(issues).toEqual([{ code: "import.raggedRow", file: "Connections.csv", row: 7, count: 2 }]);
    expect(rows).toEqual([
      ["A", "1", ""],
      ["B", "", ""],
      ["C", "1", ""],
    ]);
  });

  test("an end inside quotes is reported", async () => {
    expect((await read('First Name,Connected On\n"Ada,1')).issues.map(({ code }) => code)).toEqual([
      "import.raggedRow",
      "import.openQuote",
    ]);
  });

  test("stop at the limits with a code", async () => {
    await expect(read("First Name,Connected On\nA,1\nB,2", 9, { ...usualLimits, maxRows: 1 })).rejects.toThrow(
      "import.limit",
    );
    await expect(
      read(`First Name,Connected On\n${"x".repeat(50)},1`, 9, { ...usualLimits, maxCellLength: 49 }),
    ).rejects.toThrow("maxCellLength");
  });

  test("of another dialect", async () => {
    const comments: TableShape = {
      required: [["Date", "Message"]],
      dates: [],
      columns: { name: ["Message"], date: ["Date"] },
      backslash: true,
    };
    const text = 'Date,Link,Message\n2026-01-01 10:00:00,x,"He said \\"hi\\",\n""bye"""\n';
    expect((await read(text, 5, usualLimits, comments)).rows).toEqual([
      ['He said "hi",\n"bye"', "2026-01-01 10:00:00", ""],
    ]);
  });
});

describe("nested quotes around each line", () => {
  test.each([
    ['He said "hi"."\n""\n"Next line', 'He said "hi".\n\nNext line'],
    ['"One"\n"Two"', "One\nTwo"],
    ['a ""b"" c"\r\n"d', 'a "b" c\nd'],
    ["plain\ntext", "plain\ntext"],
    ['one "word"\nnot at the break', 'one "word"\nnot at the break'],
    ['ends"\nbut does not begin', 'ends"\nbut does not begin'],
    ['""no line break""', '""no line break""'],
    ["", ""],
  ])("%j is %j", (raw, text) => {
    expect(repairNestedQuotes(raw)).toBe(text);
  });
});
