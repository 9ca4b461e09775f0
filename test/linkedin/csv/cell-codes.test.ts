import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCellCodes } from "../../../src/linkedin/csv/byte-codes.js";
import { createCellText } from "../../../src/linkedin/csv/cell-text.js";
import { createCsvMachine } from "../../../src/linkedin/csv/csv-machine.js";

/** Asks for the code of each word, in order; tells the codes and the words that were worked out. */
function codesOf(words: Iterable<string>, work: (text: string) => number) {
  const worked: string[] = [];
  const codes: number[] = [];
  const texts = createCellText(false);
  const book = createCellCodes((text) => {
    worked.push(text);
    return work(text);
  });
  const machine = createCsvMachine({
    delimiter: 44,
    backslash: false,
    maxCellLength: 2 ** 20,
    maxRowLength: 2 ** 20,
    maxColumns: 2,
    onRow: (cells) => codes.push(book.of(cells, 1, texts)),
    onLimit(limit) {
      throw new RangeError(limit);
    },
  });
  const encoder = new TextEncoder();
  for (const word of words) machine.push(encoder.encode(`,"${word.replaceAll('"', '""')}"\n`));
  machine.finish();
  return { codes, worked };
}

const number = (text: string) =>
  [...text].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7);

describe("codes of cells", () => {
  test("are those of their texts, each worked out once", () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "b", '"', "é"), maxLength: 3 }),
      fc.string({ unit: fc.constantFrom("a", "b"), minLength: 28, maxLength: 34 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { codes, worked } = codesOf(words, number);
        expect(codes).toEqual(words.map(number));
        expect(worked).toEqual([...new Set(words)]);
      }),
      { numRuns: 1000 },
    );
  });

  test("are right for more texts than are kept, and after starting anew", () => {
    const words = Array.from({ length: 140_000 }, (_, place) => `https://www.linkedin.com/in/member-${place >> 1}`);
    const { codes, worked } = codesOf(words, number);
    expect(codes).toEqual(words.map(number));
    expect(worked.length).toBeGreaterThanOrEqual(70_000);
    expect(worked.length).toBeLessThan(70_010);
  });

  test("do not take long for texts that were made to be confused", () => {
    // All that is looked at to find them is their ends, which are the same.
    const end = "x".repeat(40);
    const words = Array.from({ length: 5_000 }, (_, place) => String(place + 10_000) + end);
    const { codes, worked } = codesOf([...words, ...words], number);
    expect(codes).toEqual([...words, ...words].map(number));
    // The few that have a place are found again; the others are worked out again.
    expect(worked.length).toBeGreaterThan(9_900);
  });

  test("do not mind blanks around a text", () => {
    expect(codesOf([" a", "a", "a "], number).codes).toEqual([number("a"), number("a"), number("a")]);
  });
});
