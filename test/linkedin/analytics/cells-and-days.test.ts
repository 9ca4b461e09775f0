import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDayOrder, isDay, parseDay } from "../../../src/linkedin/analytics/day-order.js";
import { parseCount } from "../../../src/linkedin/analytics/find-tables.js";
import { readSharedStrings } from "../../../src/linkedin/analytics/read-sheet.js";
import { alignPosts } from "../../../src/linkedin/analytics/read-workbooks.js";
import { coveredDays, isCovered, mergeSpans } from "../../../src/linkedin/day-span.js";
import { dayMs } from "../../synthetic/analytics/plan-analytics.js";

const none = { period: [], tables: [], posts: [] };

const written = (day: number, order: "monthFirst" | "dayFirst") => {
  const date = new Date(day * dayMs);
  const [first, second] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `${order === "monthFirst" ? `${first}/${second}` : `${second}/${first}`}/${date.getUTCFullYear()}`;
};

describe("the order of day and month", () => {
  it("is found for any ten days in a row, and never the wrong one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 22_000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom("monthFirst" as const, "dayFirst" as const),
        (from, length, order) => {
          const days = Array.from({ length }, (_, place) => written(from + place, order));
          const found = findDayOrder({ ...none, tables: [days] });
          const read = found && days.map((day) => parseDay(day, found, false));
          expect(read ?? (length < 2 ? undefined : "refused")).toEqual(
            read === undefined ? undefined : days.map((_, place) => (from + place) * dayMs),
          );
        },
      ),
    );
  });

  it.each<[string, Parameters<typeof findDayOrder>[0], string | undefined]>([
    ["a day above 12 shows it", { ...none, tables: [["1/13/2026"]] }, "monthFirst"],
    [
      "a day above 12 in any other table",
      { ...none, tables: [["1/2/2026"]], posts: [["13/1/2026", undefined]] },
      "dayFirst",
    ],
    ["days that jump by months do not", { ...none, tables: [["1/2/2026", "2/2/2026"]] }, "dayFirst"],
    [
      "a period that would end before it begins",
      { ...none, period: ["1/2/2026", "3/1/2026"], tables: [] },
      "monthFirst",
    ],
    ["days outside the period", { ...none, period: ["2/1/2026", "3/2/2026"], tables: [["2/3/2026"]] }, "monthFirst"],
    [
      "days that begin and end with it",
      { ...none, period: ["10/4/2021", "1/1/2022"], tables: [[44_473, 44_562]] },
      "monthFirst",
    ],
    ["the clock in a post's id", { ...none, posts: [["1/2/2026", Date.UTC(2026, 1, 1, 9)]] }, "dayFirst"],
    ["one day alone shows nothing", { ...none, tables: [["1/2/2026"]] }, undefined],
    ["days without a neighbour show nothing", { ...none, tables: [["1/2/2026", "5/7/2026"]] }, undefined],
    ["a day that is the same either way", { ...none, tables: [["5/5/2026"]] }, "monthFirst"],
    ["a contradiction is refused", { ...none, tables: [["1/13/2026", "13/1/2026"]] }, undefined],
    ["a date that exists in neither shows nothing", { ...none, tables: [["13/13/2026", "1/14/2026"]] }, "monthFirst"],
    ["dots and years first need no order", { ...none, tables: [["28.09.2026", "2026-09-29"]] }, "monthFirst"],
  ])("%s", (_, days, order) => expect(findDayOrder(days)).toBe(order));
});

describe("a day", () => {
  it.each<[string | number, number | undefined]>([
    ["11/1/2025", Date.UTC(2025, 10, 1)],
    ["02.01.2026", Date.UTC(2026, 0, 2)],
    ["2026-01-02", Date.UTC(2026, 0, 2)],
    ["2026-01-02T00:00:00", Date.UTC(2026, 0, 2)],
    [45_962, Date.UTC(2025, 10, 1)],
    [45_962.75, Date.UTC(2025, 10, 1)],
    ["2/30/2026", undefined],
    ["Nov 1, 2025", undefined],
    ["11/1-2025", undefined],
    [12, undefined],
    [1e9, undefined],
  ])("%s", (cell, at) => expect(parseDay(cell, "monthFirst", false)).toBe(at));

  it("is not read in an order that is not known", () => {
    expect(parseDay("1/2/2026", undefined, false)).toBeUndefined();
    expect(parseDay("1.2.2026", undefined, false)).toBe(Date.UTC(2026, 1, 1));
  });

  it("counts from 1904 where the workbook says so", () => {
    expect(parseDay(44_500, "monthFirst", true)).toBe(Date.UTC(2025, 10, 1));
    expect([isDay(undefined), isDay(44_500), isDay("x")]).toEqual([false, true, false]);
    expect(parseDay(undefined, "dayFirst", false)).toBeUndefined();
  });
});

describe("a count", () => {
  it.each<[string | number | undefined, number | undefined]>([
    [12, 12],
    ["12", 12],
    ["-28", -28],
    ["−28", -28],
    ["1,234", 1234],
    ["1.234", 1234],
    ["1'006", 1006],
    ["1’006", 1006],
    ["1 234 567", 1_234_567],
    ["1\u00a0234", 1234],
    ["1\u202f234", 1234],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["12,5", 12.5],
    ["0", 0],
    ["1.234,567", undefined],
    ["1.23.456", undefined],
    ["2%", undefined],
    ["12,5 %", undefined],
    ["< 1%", undefined],
    ["menos de 1%", undefined],
    ["twelve", undefined],
    ["1e3", undefined],
    ["", undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [undefined, undefined],
  ])("%s is %s", (cell, count) => expect(parseCount(cell)).toBe(count));
});

describe("a text that is put together", () => {
  const shared = (...runs: readonly string[]) =>
    readSharedStrings(`<sst><si>${runs.map((run) => `<r><t>${run}</t></r>`).join("")}</si></sst>`, "*.xlsx");

  it("takes no more runs when it is longer than any link or heading", () => {
    expect(shared("Post", " URL")).toEqual(["Post URL"]);
    expect(shared("x".repeat(499), "yy", "z")).toEqual([`${"x".repeat(499)}yy`]);
  });
});

describe("periods", () => {
  const days = fc.integer({ min: 0, max: 60 });
  const spans = fc.array(
    fc.tuple(days, days).map(([a, b]) => ({ from: Math.min(a, b) * dayMs, to: Math.max(a, b) * dayMs })),
  );

  it("merged, cover the days that any of them covers, once", () => {
    fc.assert(
      fc.property(spans, days, days, fc.nat({ max: dayMs - 1 }), (all, a, b, within) => {
        const merged = mergeSpans(all);
        const [before, end] = [Math.min(a, b) * dayMs + within, Math.max(a, b) * dayMs + within];
        const starts = Array.from({ length: 62 }, (_, day) => day * dayMs).filter((at) => at > before && at <= end);
        const covered = starts.filter((at) => all.some(({ from, to }) => at >= from && at <= to));
        expect(coveredDays(merged, before, end)).toBe(covered.length);
        for (const at of starts) expect(isCovered(at + within, merged)).toBe(covered.includes(at));
        for (const [place, { from }] of merged.entries())
          if (place > 0) expect(from).toBeGreaterThan(merged[place - 1]!.to + dayMs);
      }),
    );
  });
});

describe("a listed post takes the instant of its share", () => {
  const row = (at: number) => ({ at, bits: 0, person: 0 });
  const noon = Date.UTC(2026, 4, 1, 12);
  const today = Date.UTC(2026, 4, 1);
  const later = noon + 60_000;

  it.each<[string, number[], number[], number[]]>([
    ["made moments later", [noon + 87], [noon], [noon]],
    ["across the border of two moments", [noon + 86], [noon - 1], [noon - 1]],
    ["made moments earlier by its clock", [noon - 86], [noon], [noon]],
    ["another post, an hour later", [noon + 3_600_000], [noon], [noon + 3_600_000]],
    ["where only its day is known, of any share of that day", [today], [noon], [noon]],
    ["each of another one", [today, today, today], [noon, later], [later, noon, today]],
    ["not of one that a clock belongs to", [today, noon + 87], [noon, later], [later, noon]],
    ["where two were made within a second", [noon + 1200, noon + 1300], [noon, noon + 1000], [noon, noon + 1000]],
    ["an undated share matches no post", [noon], [Number.NaN], [noon]],
    ["nor of one of another day", [today], [noon + dayMs], [today]],
  ])("%s", (_, posts, shares, instants) =>
    expect(alignPosts(posts.map(row), shares.map(row)).map(({ at }) => at)).toEqual(instants),
  );
});
