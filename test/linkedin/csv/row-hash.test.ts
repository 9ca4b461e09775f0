import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOfBytes, rowHash } from "../../../src/linkedin/csv/row-hash.js";

const text = fc.string({
  unit: fc.constantFrom("a", "B", "9", "-", " ", "\t", "\n", "\0", "\x1f", "é", "\u00a0"),
  maxLength: 12,
});

test("the hash of bytes is that of their text without the blanks around it, where it is ASCII", () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 3 }), (written, before) => {
      const bytes = new TextEncoder().encode(`${"x".repeat(before)}${written}x`);
      const hash = hashOfBytes(bytes, before, bytes.length - 1);
      // Above ASCII it takes the text to know what a blank is.
      const isAscii = /^[\0-\x7f]*$/.test(written);
      expect(hash).toBe(isAscii ? rowHash([written.trim()]) : Number.NaN);
    }),
    { numRuns: 2000 },
  );
});

test("the borders between texts count", () => {
  const hashes = [["ab"], ["a", "b"], ["ab", ""], ["", "ab"], []].map(rowHash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
});
