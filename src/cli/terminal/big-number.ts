import type { Glyphs } from "./glyphs.js";

/** A number in digits three lines high; undefined where the terminal has no signs for it. */
export function bigNumber(text: string, glyphs: Glyphs): readonly [string, string, string] | undefined {
  const digits = [...text].map((digit) => glyphs.bigDigits?.[digit]);
  if (digits.some((digit) => digit === undefined)) return undefined;
  const line = (row: 0 | 1 | 2) => digits.map((digit) => digit?.[row]).join(" ");
  return [line(0), line(1), line(2)];
}
