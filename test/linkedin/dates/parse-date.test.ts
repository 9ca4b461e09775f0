import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateShape, dateShapes, instantOfDate, parseDate } from "../../../src/linkedin/dates.js";

const read = (text: string, shape: DateShape) => {
  const at = parseDate(text, [shape]);
  return at === undefined ? undefined : new Date(at).toISOString().replace(".000", "");
};

test("a year of four digits is that year, and before 1970 there was none", () => {
  expect(read("0026-05-01 10:00:00", "iso")).toBeUndefined();
  expect(read("1969-12-31 23:59:59", "iso")).toBeUndefined();
  expect(read("1970-01-01 00:00:00", "iso")).toBe("1970-01-01T00:00:00Z");
});

test("every day has the instant that the engine gives it", () => {
  for (let day = 0; day < 100_000; day++) {
    const date = new Date(day * 86_400_000);
    const at = instantOfDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), 23, 59, 58);
    if (at !== date.getTime() + 86_398_000) expect(at).toBe(date.getTime() + 86_398_000);
  }
});

describe("each way of writing a date", () => {
  test.each<[DateShape, string, string]>([
    ["iso", "2026-05-07 16:41:18", "2026-05-07T16:41:18Z"],
    ["isoUtc", "2026-01-01 10:00:00 UTC", "2026-01-01T10:00:00Z"],
    ["isoT", "2019-11-06T02:08:20", "2019-11-06T02:08:20Z"],
    ["isoMinute", "2020-12-29 14:24 UTC", "2020-12-29T14:24:00Z"],
    ["isoMinute", "2024-09-20 06:04", "2024-09-20T06:04:00Z"],
    ["slashUtc", "2023/06/20 13:05:02 UTC", "2023-06-20T13:05:02Z"],
    ["us12", "1/29/26, 2:37 PM", "2026-01-29T14:37:00Z"],
    ["us12", "06/30/25, 03:14 PM", "2025-06-30T15:14:00Z"],
    ["us12", "06/30/25 12:00 PM", "2025-06-30T12:00:00Z"],
    ["us12", "06/30/25 12:00 AM", "2025-06-30T00:00:00Z"],
    ["us12", "06/30/25 12:59 am", "2025-06-30T00:59:00Z"],
    ["us12", "06/30/25 11:59 PM", "2025-06-30T23:59:00Z"],
    ["us12", "1/1/99, 1:00 AM", "2099-01-01T01:00:00Z"],
    ["us12", "1/1/00, 1:00\u202fAM", "2000-01-01T01:00:00Z"],
    ["usDay", "06/30/25", "2025-06-30T00:00:00Z"],
    ["usDay", "1/1/23", "2023-01-01T00:00:00Z"],
    ["dayMonthYear", "08 Feb 2026", "2026-02-08T00:00:00Z"],
    ["dayMonthYear", "29 Feb 2024", "2024-02-29T00:00:00Z"],
    ["resavedDay", "4-Apr-21", "2021-04-04T00:00:00Z"],
    ["java", "Fri Jan 24 02:54:41 UTC 2025", "2025-01-24T02:54:41Z"],
    ["uploadSentence", "You uploaded a feed photo on April 12, 2026 at 8:03 AM (GMT)", "2026-04-12T08:03:00Z"],
    ["uploadSentence", "You uploaded a feed video on December 1, 2025 at 12:30 PM (GMT)", "2025-12-01T12:30:00Z"],
  ])("%s: %s", (shape, text, iso) => {
    expect(read(text, shape)).toBe(iso);
  });

  test.each<[DateShape, string]>([
    ["iso", "2026-02-30 10:00:00"],
    ["iso", "2025-02-29 10:00:00"],
    ["iso", "2026-13-01 10:00:00"],
    ["iso", "2026-00-01 10:00:00"],
    ["iso", "2026-01-00 10:00:00"],
    ["iso", "2026-01-01 24:00:00"],
    ["iso", "2026-01-01 10:60:00"],
    ["iso", "2026-01-01 10:00:60"],
    ["iso", "1969-12-31 10:00:00"],
    ["iso", "2026-01-01 10:00:00 UTC"],
    ["iso", "2026-1-1 10:00:00"],
    ["iso", ""],
    ["us12", "1/29/26, 0:37 PM"],
    ["us12", "1/29/26, 13:37 PM"],
    ["us12", "29/1/26, 2:37 PM"],
    ["us12", "1/29/26, 14:37"],
    ["dayMonthYear", "31 Apr 2026"],
    ["dayMonthYear", "08 Foo 2026"],
    ["dayMonthYear", "00 Feb 2026"],
    ["uploadSentence", "You uploaded a feed photo"],
    ["uploadSentence", "You uploaded a feed photo on Brumaire 12, 2026 at 8:03 AM (GMT)"],
  ])("%s does not exist or is another way of writing: %s", (shape, text) => {
    expect(read(text, shape)).toBeUndefined();
  });

  test("a file's ways are tried in order and no others", () => {
    expect(parseDate("06/30/25", ["us12", "usDay"])).toBe(Date.UTC(2025, 5, 30));
    expect(parseDate("2025-06-30 10:00:00", ["us12", "usDay"])).toBeUndefined();
  });
});

test("every second from 1970 to 2099 is read back as it was written", () => {
  const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) / 1000 - 1 }).map((seconds) => seconds * 1000);
  fc.assert(
    fc.property(instants, (instant) => {
      const iso = new Date(instant).toISOString();
      expect(parseDate(iso.slice(0, 19).replace("T", " "), ["iso"])).toBe(instant);
      const date = new Date(instant);
      const hour = date.getUTCHours();
      const us = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${iso.slice(2, 4)}, ${hour % 12 || 12}:${iso.slice(14, 16)} ${hour < 12 ? "AM" : "PM"}`;
      const minute = Math.floor(instant / 60_000) * 60_000;
      expect(parseDate(us, ["us12"])).toBe(
        date.getUTCFullYear() < 2000
          ? Date.UTC(date.getUTCFullYear() + 100, date.getUTCMonth(), date.getUTCDate(), hour, date.getUTCMinutes())
          : minute,
      );
    }),
    { numRuns: 1000 },
  );
});

test("no day that a calendar does not have", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2099 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (y, m, d) => {
        const lengths = [
          31,
          y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
          31,
          30,
          31,
          30,
          31,
          31,
          30,
          31,
          30,
          31,
        ];
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= lengths[m - 1]!;
        expect(instantOfDate(y, m, d) !== undefined).toBe(exists);
      },
    ),
    { numRuns: 1000 },
  );
});

test("patterns have as many groups as parts", () => {
  for (const { pattern, parts } of Object.values(dateShapes)) {
    expect(new RegExp(`${pattern.source}|`).exec("")?.length).toBe(parts.length + 1);
  }
});
