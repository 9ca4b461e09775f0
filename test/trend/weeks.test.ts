import { computeSSI, toSnapshot, trend } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { vectors } from "../peers/vectors.js";

const template = toSnapshot(computeSSI({ asOf: "2026-01-01" }));

/** The name of the week of an instant in a time zone. */
function weekOf(at: string, timeZone: string): string | undefined {
  return trend([{ ...template, at }], { timeZone }).model.weeks[0]?.week;
}

/** The last second of a Sunday and the first of the Monday after it, in a time zone. */
const boundaries: [name: string, timeZone: string, monday: string, before: string, after: string][] = [
  ["Auckland in summer, UTC+13", "Pacific/Auckland", "2026-02-01T11:00:00Z", "2026-W05", "2026-W06"],
  ["Los Angeles in winter, UTC-8", "America/Los_Angeles", "2026-02-02T08:00:00Z", "2026-W05", "2026-W06"],
  ["Auckland, the Sunday before its winter time", "Pacific/Auckland", "2026-03-29T11:00:00Z", "2026-W13", "2026-W14"],
  ["Auckland, the Sunday its winter time begins", "Pacific/Auckland", "2026-04-05T12:00:00Z", "2026-W14", "2026-W15"],
  ["Auckland, the Sunday its summer time begins", "Pacific/Auckland", "2026-09-27T11:00:00Z", "2026-W39", "2026-W40"],
  [
    "Los Angeles, the Sunday its summer time begins",
    "America/Los_Angeles",
    "2026-03-09T07:00:00Z",
    "2026-W10",
    "2026-W11",
  ],
  [
    "Los Angeles, the Sunday its winter time begins",
    "America/Los_Angeles",
    "2026-11-02T08:00:00Z",
    "2026-W44",
    "2026-W45",
  ],
  ["Kathmandu, at a quarter", "Asia/Kathmandu", "2026-02-01T18:15:00Z", "2026-W05", "2026-W06"],
  ["UTC, into week 53", "UTC", "2026-12-28T00:00:00Z", "2026-W52", "2026-W53"],
  ["UTC, out of week 53", "UTC", "2027-01-04T00:00:00Z", "2026-W53", "2027-W01"],
];

describe("a week", () => {
  it.each(boundaries)("ends at Sunday's midnight: %s", (_, timeZone, monday, before, after) => {
    const instant = Date.parse(monday);
    expect(weekOf(monday, timeZone)).toBe(after);
    expect(weekOf(new Date(instant - 1000).toISOString(), timeZone)).toBe(before);
  });

  it("can be another one in another time zone at the same instant", () => {
    const at = "2026-02-01T12:00:00Z";
    expect(weekOf(at, "Pacific/Auckland")).toBe("2026-W06");
    expect(weekOf(at, "America/Los_Angeles")).toBe("2026-W05");
  });

  it("reads a date as its last second, UTC, and respects offsets", () => {
    expect(weekOf("2026-02-01", "UTC")).toBe("2026-W05");
    expect(weekOf("2026-02-01", "Europe/Rome")).toBe("2026-W06");
    expect(weekOf("2026-02-01", "America/Los_Angeles")).toBe("2026-W05");
    expect(weekOf("2026-02-02T00:30:00+01:00", "UTC")).toBe("2026-W05");
    expect(weekOf("2026-02-02T00:30:00+01:00", "Europe/Rome")).toBe("2026-W06");
  });

  it.each([
    ["0001-01-01", "0001-W01"],
    ["0001-12-31", "0002-W01"],
    ["0050-06-15", "0050-W24"],
    ["0099-01-01", "0099-W01"],
    ["0099-12-31", "0099-W53"],
    ["0100-01-01", "0099-W53"],
    // Before Python's first year: as 2000, since the calendar repeats after 400 years.
    ["0000-01-01", "-0001-W52"],
    ["0000-01-03", "0000-W01"],
  ])("is Python's isocalendar in the first century: %s", (day, week) => expect(weekOf(day, "UTC")).toBe(week));

  it("is Python's isocalendar around sixty new years, week 53 among them", () => {
    const days = Object.entries(vectors.isoWeeks);
    expect(days.filter(([, week]) => week.endsWith("W53")).length).toBeGreaterThan(50);
    expect(days.map(([day]) => weekOf(day, "UTC"))).toEqual(days.map(([, week]) => week));
  });
});
