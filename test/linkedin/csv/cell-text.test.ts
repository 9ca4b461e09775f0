import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCellText } from "../../../src/linkedin/csv/cell-text.js";
import { type CsvCells, createCsvMachine } from "../../../src/linkedin/csv/csv-machine.js";

/** The texts of the only row of a table. */
function textsOf(bytes: Uint8Array, longest = 1000, backslash = false) {
  const cells = createCellText(backslash);
  const texts: string[] = [];
  const machine = createCsvMachine({
    delimiter: 44,
    backslash,
    maxCellLength: 2 ** 20,
    maxRowLength: 2 ** 20,
    maxColumns: 20,
    onRow(row: CsvCells) {
      for (let column = 0; column < row.width; column++) texts.push(cells.of(row, column, longest));
    },
    onLimit(limit) {
      throw new RangeError(limit);
    },
  });
  machine.push(bytes);
  machine.finish();
  return { texts, encoding: cells.encoding() };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("the text of a cell", () => {
  test("is windows-1252 from the first cell on that is no UTF-8", () => {
    // Behind a plain letter, no letter of the list starts or goes on a UTF-8 sequence.
    const latin = fc.string({ unit: fc.constantFrom("a", "é", "ü", "ß"), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(latin, { minLength: 1, maxLength: 4 }), (words) => {
        const spaced = words.map((word) => [...word].join("a"));
        const { texts, encoding } = textsOf(Buffer.from(`x,${spaced.join(",")}`, "latin1"));
        expect(texts).toEqual(["x", ...spaced]);
        expect(encoding).toBe(/^[\0-\x7f]*$/.test(words.join("")) ? "utf-8" : "windows-1252");
      }),
      { numRuns: 1000 },
    );
  });

  test("knows the bytes that only windows-1252 has", () => {
    expect(textsOf(Uint8Array.of(0x80)).texts).toEqual(["€"]);
    expect(textsOf(Uint8Array.of(0x61, 0x2c, 0x80, 0x80, 0x80, 0x80)).texts).toEqual(["a", "€€€€"]);
  });

  test("is cut at a number of characters, never within one, whatever is quoted in it", () => {
    const units = fc.constantFrom("a", "é", "€", "🙂", '"');
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (text, longest) => {
        const { texts, encoding } = textsOf(utf8(`"${text.replaceAll('"', '""')}"`), longest);
        expect(texts).toEqual([text.slice(0, longest)]);
        expect(encoding).toBe("utf-8");
      }),
      { numRuns: 1000 },
    );
  });
});
