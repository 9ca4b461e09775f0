import { dayLength } from "../../model/time.js";
import { instantOfDate } from "../dates.js";
import type { Cell } from "./read-sheet.js";

/** Which number of a date comes first, where that is not clear from the date alone: 11/1/2025 or 1/11/2025. */
export type DayOrder = "monthFirst" | "dayFirst";

/** Serial numbers of 2003, the year LinkedIn began, to 2099. */
const serials = { least: 37_622, greatest: 73_050 };

/** 30 December 1899 and 1 January 1904, in ms since 1970. */
const serialStart = { from1900: -2_209_161_600_000, from1904: -2_082_844_800_000 };

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T.*)?$/;

const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Whether a cell has the form of a date, which may not exist. */
export const isDay = (cell: Cell): boolean =>
  typeof cell === "number"
    ? cell >= serials.least - 1462 && cell <= serials.greatest // 1462 days lie between the two starts
    : cell !== undefined && (yearFirst.test(cell) || yearLast.test(cell));

/**
 * The start of the day in a cell, ms since 1970 UTC; undefined where there is none, or where it needs an order that is not
 * known. With dots, the day always comes first.
 */
export function parseDay(cell: Cell, order: DayOrder | undefined, from1904: boolean): number | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === "number")
    return isDay(cell) ? serialStart[from1904 ? "from1904" : "from1900"] + Math.floor(cell) * dayLength : undefined;
  const year = yearFirst.exec(cell);
  if (year !== null) return instantOfDate(Number(year[1]), Number(year[3]), Number(year[4]));
  const written = yearLast.exec(cell);
  if (written === null) return undefined;
  const [, first, mark, second, last] = written;
  if (mark !== "." && order === undefined) return undefined;
  const [day, month] = mark === "." || order === "dayFirst" ? [first, second] : [second, first];
  return instantOfDate(Number(last), Number(month), Number(day));
}

/** The dates of one workbook, as cells. */
export interface WrittenDays {
  /** The first and the last day of its period, where they are given. */
  readonly period: readonly Cell[];
  /** Tables with one row a day. */
  readonly tables: readonly (readonly Cell[])[];
  /** Days of posts, each with the instant in the post's own id. */
  readonly posts: readonly (readonly [day: Cell, instant: number | undefined])[];
}

const orders: readonly DayOrder[] = ["monthFirst", "dayFirst"];

/**
 * The order that all dates of a workbook have in common: the one in which they exist, in which the days are inside of the period,
 * begin and end with it and follow one another, and in which posts are as old as their ids. Undefined where both orders are
 * possible and differ, or neither is: it is not guessed.
 */
export function findDayOrder({ period, tables, posts }: WrittenDays): DayOrder | undefined {
  const cells = [...period, ...tables.flat(), ...posts.map(([day]) => day)];
  const read = (cell: Cell, order: DayOrder) => parseDay(cell, order, false) ?? Number.NaN;
  const exist = (order: DayOrder, other: DayOrder) =>
    cells.every((cell) => !Number.isNaN(read(cell, order)) || Number.isNaN(read(cell, other)));
  const [monthFirst, dayFirst] = [exist("monthFirst", "dayFirst"), exist("dayFirst", "monthFirst")];
  if (!monthFirst && !dayFirst) return undefined;
  if (monthFirst !== dayFirst) return monthFirst ? "monthFirst" : "dayFirst";

  const edges = (order: DayOrder) => period.map((cell) => read(cell, order));
  const days = (order: DayOrder) => tables.flat().map((cell) => read(cell, order));
  const tests: readonly ((order: DayOrder) => boolean)[] = [
    (order) => {
      const [from = Number.NaN, to = Number.NaN] = edges(order);
      return from <= to && days(order).every((day) => day >= from && day <= to);
    },
    (order) => edges(order).length > 0 && edges(order).every((edge) => days(order).includes(edge)),
    (order) =>
      tables.every((days) =>
        days.every((day, row) => row === 0 || Math.abs(read(day, order) - read(days[row - 1], order)) === dayLength),
      ),
    (order) =>
      posts.every(([day, instant]) => instant === undefined || Math.abs(instant - read(day, order)) < 2 * dayLength),
  ];
  let left = orders;
  for (const test of tests) {
    const passed = left.filter(test);
    if (passed.length > 0) left = passed;
  }
  const [order] = left;
  const same = cells.every((cell) => Object.is(read(cell, "monthFirst"), read(cell, "dayFirst")));
  return left.length === 1 || same ? order : undefined;
}
