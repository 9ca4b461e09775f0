import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createUtf8Chunks } from "../../../src/linkedin/csv/utf8-chunks.js";

function read(bytes: Uint8Array, sizes: readonly number[]) {
  const chunks = createUtf8Chunks();
  const parts: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    parts.push(chunks.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return { bytes: Buffer.concat([...parts, chunks.end()]), ...chunks.found() };
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
const words = fc.string({ unit: fc.constantFrom("a", "é", "€", "🙂", "\n", ","), maxLength: 20 });

describe("bytes become readable at any chunk size", () => {
  test("UTF-8 as it is, without its byte order mark", () => {
    fc.assert(
      fc.property(words, fc.boolean(), sizes, (text, mark, pieces) => {
        const { bytes, byteOrderMark } = read(new TextEncoder().encode(mark ? `\ufeff${text}` : text), pieces);
        expect(bytes.toString()).toBe(text);
        expect(byteOrderMark).toBe(mark);
      }),
      { numRuns: 1000 },
    );
  });

  test("UTF-16 of both byte orders as UTF-8", () => {
    fc.assert(
      fc.property(words, fc.boolean(), sizes, (text, little, pieces) => {
        const wide = Buffer.from(`\ufeff${text}`, "utf16le");
        if (!little) wide.swap16();
        const { bytes, byteOrderMark } = read(wide, pieces);
        expect(bytes.toString()).toBe(text);
        expect(byteOrderMark).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("any other bytes as they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), sizes, (given, pieces) => {
        const { bytes, byteOrderMark } = read(given, pieces);
        if (!byteOrderMark) expect(new Uint8Array(bytes)).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });
});
