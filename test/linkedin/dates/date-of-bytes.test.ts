import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateShape, dateOfBytes, dateShapes, parseDate, templatesOf } from "../../../src/linkedin/dates.js";

const fixed: readonly DateShape[] = ["iso", "isoUtc", "isoT", "slashUtc"];

const two = fc.integer({ min: 0, max: 99 }).map((part) => String(part).padStart(2, "0"));

const date = fc
  .tuple(
    fc.integer({ min: 1960, max: 2100 }),
    two,
    two,
    two,
    two,
    two,
    fc.constantFrom("-", "/"),
    fc.constantFrom(" ", "T"),
  )
  .map(([y, m, d, h, i, s, dash, gap]) => `${y}${dash}${m}${dash}${d}${gap}${h}:${i}:${s}`);

const tail = fc.constantFrom("", " UTC", " GMT", "Z", " ");

describe("dates in bytes", () => {
  test("are what their text is, for the ways of writing that have a fixed width", () => {
    fc.assert(
      fc.property(date, tail, fc.nat({ max: 3 }), fc.constantFrom(...fixed), (start, end, before, shape) => {
        const text = start + end;
        const bytes = new TextEncoder().encode(`${"9".repeat(before)}${text}9`);
        expect(dateOfBytes(bytes, before, before + text.length, templatesOf([shape]))).toBe(
          parseDate(text, [shape]) ?? Number.NaN,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("exist for every day there is, and for no other", () => {
    for (let year = 1972; year <= 2100; year += 4)
      for (const [month, last] of [31, year === 2100 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
        const of = (day: number) => {
          const text = `${year}-${String(month + 1).padStart(2, "0")}-${day} 00:00:00`;
          return dateOfBytes(new TextEncoder().encode(text), 0, text.length, templatesOf(["iso"]));
        };
        expect(of(last)).toBe(Date.UTC(year, month, last));
        expect(of(last + 1)).toBeNaN();
      }
  });

  test("are none with a letter instead of a digit or a digit instead of a mark", () => {
    const text = "2026-05-07 16:41:18";
    for (let place = 0; place < text.length; place++)
      for (const letter of ["a", "/", ":", "7"]) {
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        const at = dateOfBytes(new TextEncoder().encode(changed), 0, changed.length, templatesOf(["iso"]));
        expect(at).toBe(parseDate(changed, ["iso"]) ?? Number.NaN);
      }
  });

  test("need their text in every other way of writing", () => {
    const text = "1/29/26, 2:37 PM";
    expect(dateOfBytes(new TextEncoder().encode(text), 0, text.length, templatesOf(["us12"]))).toBeNaN();
    expect(parseDate(text, ["us12"])).toBe(Date.UTC(2026, 0, 29, 14, 37));
    expect(Object.keys(dateShapes)).toEqual(expect.arrayContaining([...fixed]));
  });
});
