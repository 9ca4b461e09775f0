import { isDay } from "./day-order.js";
import type { Cell, SheetRow } from "./read-sheet.js";

/** The tables of LinkedIn's analytics, each recognised by its shape: the names of sheets and headings are localised. */
export interface AnalyticsTables {
  /** First and last day, from `Overall Performance | 11/1/2025 - 11/30/2025`. */
  readonly period: readonly Cell[];
  /** Impressions of the whole period. */
  readonly impressions: number | undefined;
  /** ENGAGEMENT: rows of day, impressions, engagements. */
  readonly engagement: readonly SheetRow[] | undefined;
  /** FOLLOWERS: rows of day, new followers. */
  readonly followers: readonly SheetRow[] | undefined;
  /** TOP POSTS: rows of two lists side by side, and how many posts each can have. */
  readonly posts: { readonly rows: readonly SheetRow[]; readonly most: number } | undefined;
}

/** The second list of posts starts in column E. */
export const secondList = 4;

/** Finds the tables of a workbook; undefined where it is no export of LinkedIn's analytics for a period. */
export function findTables(sheets: readonly (readonly SheetRow[])[]): AnalyticsTables | undefined {
  let period: readonly Cell[] = [];
  let impressions: number | undefined;
  let engagement: readonly SheetRow[] | undefined;
  let followers: readonly SheetRow[] | undefined;
  let posts: AnalyticsTables["posts"];
  for (const sheet of sheets) {
    const head = sheet.slice(0, headRows);
    const heading = head.findIndex(isPostHeading);
    const range = head.findIndex(({ cells }) => rangeOf(cells).length === 2);
    const days = dayRows(sheet);
    if (heading >= 0) {
      const most = /\d+/.exec(String(sheet[0]?.cells[0]))?.[0];
      posts ??= { rows: sheet.slice(heading + 1), most: most === undefined ? defaultMost : Number(most) };
    } else if (range >= 0) {
      period = rangeOf(head[range]?.cells ?? []);
      impressions = parseCount(head[range + 1]?.cells[1]);
    } else if (days.some(({ cells }) => cells[2] !== undefined)) engagement ??= days;
    else if (days.length > 0) followers ??= days;
  }
  const found = [period[0], engagement, followers, posts].filter((table) => table !== undefined).length;
  return found < 2 ? undefined : { period, impressions, engagement, followers, posts };
}

/** The length of a list of posts where the sheet does not give it. */
const defaultMost = 50;

/** Headings are in the first rows. */
const headRows = 10;

/** The days that the first two cells of a row name within their text. */
const rangeOf = (cells: readonly Cell[]) =>
  cells
    .slice(0, 2)
    .flatMap((cell) =>
      typeof cell === "string" ? (cell.match(/\d+([-/.])\d+\1\d+/g) ?? []).filter((day) => isDay(day)) : [],
    );

/** Both lists have the same first two headings, whatever the language, and a third of their own. */
const isPostHeading = ({ cells }: SheetRow) =>
  [0, 1].every((at) => typeof cells[at] === "string" && cells[at] === cells[at + secondList]) &&
  [2, 2 + secondList].every((at) => typeof cells[at] === "string") &&
  cells[2] !== cells[2 + secondList];

const dayRows = (sheet: readonly SheetRow[]) => sheet.filter(({ cells }) => isDay(cells[0]) && cells[1] !== undefined);

/** Whole numbers in groups of three, by any one of the marks in use: 1,234 · 1.234 · 1'006 · 1 234. */
const grouped = /^\d{1,3}(?:(?<mark>[.,'’ \u00a0\u202f])\d{3})(?:\k<mark>\d{3})*(?:[.,]\d{1,2})?$/;

const plain = /^\d+(?:[.,]\d+)?$/;

/**
 * A count as LinkedIn or a spreadsheet program writes it; undefined for anything else, percentages and `< 1%` included.
 * Since counts are whole, a mark before three digits parts thousands: `1.234` is 1234.
 */
export function parseCount(cell: Cell): number | undefined {
  if (typeof cell !== "string") return cell !== undefined && Number.isFinite(cell) ? cell : undefined;
  const isNegative = /^[-−]/.test(cell);
  const digits = isNegative ? cell.slice(1).trim() : cell;
  const mark = grouped.exec(digits)?.groups?.["mark"];
  if (mark === undefined && !plain.test(digits)) return undefined;
  const count = Number((mark === undefined ? digits : digits.replaceAll(mark, "")).replace(",", "."));
  return isNegative ? -count : count;
}
