import fc from "fast-check";
import { expect, test } from "vitest";
import { equalBytes } from "../../../src/linkedin/csv/find-bytes.js";

// Bytes of which eight make the two zeros, infinities and what is no number, besides letters.
const bytes = fc.array(fc.constantFrom(0, 0x80, 0x7f, 0xf0, 0xf8, 0xff, 97, 98), { maxLength: 40 });

const shift = fc.nat({ max: 7 });

const viewOf = (before: number, content: readonly number[]) =>
  new DataView(Uint8Array.from([...Array(before).fill(1), ...content, 2]).buffer);

test("ranges are equal when all their bytes are, at any position", () => {
  fc.assert(
    fc.property(bytes, shift, shift, fc.nat(), fc.constantFrom(0, 0x80, 98), (content, here, there, place, other) => {
      const one = viewOf(here, content);
      expect(equalBytes(one, here, viewOf(there, content), there, content.length)).toBe(true);
      if (content.length === 0) return;
      const changed = content.with(place % content.length, other);
      const isSame = changed.every((byte, at) => byte === content[at]);
      expect(equalBytes(one, here, viewOf(there, changed), there, content.length)).toBe(isSame);
    }),
    { numRuns: 2000 },
  );
});
