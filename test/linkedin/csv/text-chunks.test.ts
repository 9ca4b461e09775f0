import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextChunks } from "../../../src/linkedin/csv/text-chunks.js";

function read(bytes: Uint8Array, sizes: readonly number[]) {
  const chunks = createTextChunks();
  let text = "";
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    text += chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return { text: text + chunks.end(), ...chunks.found() };
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
const words = fc.string({ unit: fc.constantFrom("a", "é", "€", "🙂", "\n", ","), maxLength: 20 });
/** The windows-1252 bytes of Latin-1 letters are their code points. */
const latin = fc.string({ unit: fc.constantFrom("a", "é", "ü", "ß", "\n"), maxLength: 20 });

describe("bytes become text at any chunk size", () => {
  test("UTF-8, with and without a byte order mark", () => {
    fc.assert(
      fc.property(words, fc.boolean(), sizes, (text, mark, pieces) => {
        const bytes = new TextEncoder().encode(mark ? `\ufeff${text}` : text);
        expect(read(bytes, pieces)).toEqual({ text, encoding: "utf-8", byteOrderMark: mark });
      }),
      { numRuns: 1000 },
    );
  });

  test("UTF-16 of both byte orders", () => {
    fc.assert(
      fc.property(words, fc.boolean(), sizes, (text, little, pieces) => {
        const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
        if (!little) bytes.swap16();
        expect(read(bytes, pieces)).toEqual({ text, encoding: "utf-16", byteOrderMark: true });
      }),
      { numRuns: 1000 },
    );
  });

  test("windows-1252, told from UTF-8 by the first bytes that are none", () => {
    fc.assert(
      fc.property(latin, sizes, (text, pieces) => {
        // Behind a plain letter, no letter of the list starts or goes on a UTF-8 sequence.
        const spaced = [...text].join("a");
        const bytes = Buffer.from(spaced, "latin1");
        const plain = /^[\0-\x7f]*$/.test(text);
        expect(read(bytes, pieces)).toEqual({
          text: spaced,
          encoding: plain ? "utf-8" : "windows-1252",
          byteOrderMark: false,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("a byte that only windows-1252 has, alone, in the middle and at the very end", () => {
    expect(read(Uint8Array.of(0x80), [1]).text).toBe("€");
    expect(read(Uint8Array.of(0x61, 0x62, 0x63, 0x80, 0x80, 0x80, 0x80), [7]).text).toBe("abc€€€€");
    expect(read(Uint8Array.of(0x61, 0x62, 0x63, 0xe9), [1])).toMatchObject({ text: "abcé", encoding: "windows-1252" });
    expect(read(Uint8Array.of(), [1])).toMatchObject({ text: "", encoding: "utf-8" });
  });
});
