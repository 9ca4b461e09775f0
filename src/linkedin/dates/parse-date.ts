import { type DateShape, type DateShapeDefinition, dateShapes } from "./date-shapes.js";

const months = "janfebmaraprmayjunjulaugsepoctnovdec";
const monthNames = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The month of a number or an English name, 1 to 12; NaN for anything else. */
const monthOf = (text: string) =>
  monthNames.test(text) ? months.indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1 : Number(text);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The instant that a calendar date names, in ms since 1970 UTC; undefined for one that does not exist, such as
 * 30 February or hour 24, and for one before 1970.
 */
export function instantOf(year: number, m: number, d: number, h = 0, i = 0, s = 0): number | undefined {
  const days = monthLengths[m - 1];
  if (days === undefined || year < 1970 || h > 23 || i > 59 || s > 59) return undefined;
  if (d < 1 || d > days + (m === 2 && isLeapYear(year) ? 1 : 0)) return undefined;
  // As the standard of the language says it (DayFromYear), but without a call of the engine for each of a million dates.
  // The years are whole and not before 1970, so cutting off is rounding down, and quicker.
  const leapDays = ((year - 1969) >> 2) - (((year - 1901) / 100) | 0) + (((year - 1601) / 400) | 0);
  const day = (year - 1970) * 365 + leapDays + (daysBefore[m - 1] ?? 0) + (m > 2 && isLeapYear(year) ? 1 : 0) + d - 1;
  return (((day * 24 + h) * 60 + i) * 60 + s) * 1000;
}

/** The year that is written: two digits are 2000 to 2099. */
export const yearOf = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

/** Reads a date written in one of the given ways; undefined where it is in none of them or does not exist. */
export function parseDate(text: string, shapes: readonly DateShape[]): number | undefined {
  for (const shape of shapes) {
    const { pattern, parts }: DateShapeDefinition = dateShapes[shape];
    const match = pattern.exec(text);
    if (match === null) continue;
    const fields = { y: 0, m: 0, d: 0, h: 0, i: 0, s: 0, p: "" };
    for (const [place, part] of parts.entries()) {
      const written = String(match[place + 1]);
      if (part === "p") fields.p = written.toUpperCase();
      else if (part === "y") fields.y = yearOf(written);
      else fields[part] = part === "m" ? monthOf(written) : Number(written);
    }
    if (fields.p !== "") {
      if (fields.h < 1 || fields.h > 12) return undefined;
      fields.h = (fields.h % 12) + (fields.p === "P" ? 12 : 0);
    }
    return instantOf(fields.y, fields.m, fields.d, fields.h, fields.i, fields.s);
  }
  return undefined;
}
