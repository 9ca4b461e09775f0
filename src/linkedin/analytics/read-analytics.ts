import type { Workbook } from "../archive.js";
import type { DaySpan } from "../day-span.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";
import { instantOfPost, postKey } from "../words/links.js";
import { type DayOrder, findDayOrder, parseDay } from "./day-order.js";
import { type AnalyticsTables, findTables, parseCount, secondList } from "./find-tables.js";
import type { Cell, SheetRow } from "./read-sheet.js";
import { readWorkbook } from "./read-workbook.js";

/** A post in a workbook. */
export interface AnalyticsPost {
  /** By the clock in its id, else the start of its day; NaN where neither is known. */
  readonly at: number;
  /** Undefined where it is not known because the list is cut off. */
  readonly engagements: number | undefined;
}

/** The content of one workbook. */
export interface Analytics {
  readonly span: DaySpan | undefined;
  /** New followers by the start of the day; undefined where the table cannot be read. */
  readonly followers: ReadonlyMap<number, number> | undefined;
  /** Posts by their keys; undefined where the table cannot be read. */
  readonly posts: ReadonlyMap<string, AnalyticsPost> | undefined;
  /** Both lists of posts end before the most that they can have. */
  readonly allPosts: boolean;
  readonly rows: number;
  readonly unreadable: number;
}

/** Reads a workbook of LinkedIn's analytics; undefined, with an issue, for any other. Throws as {@link readWorkbook} does. */
export async function readAnalytics(
  workbook: Workbook,
  budget: ImportBudget,
  report: IssueReport,
): Promise<Analytics | undefined> {
  const { label } = workbook;
  const { sheets, from1904 } = await readWorkbook(workbook, budget);
  const tables = findTables(sheets);
  if (tables === undefined) {
    report.add("import.unknownWorkbook", label);
    return undefined;
  }
  const order = dayOrder(tables, label, report);
  const refused = new Set<SheetRow>();
  const reading: Reading = {
    day: (cell) => parseDay(cell, order, from1904),
    refuse(code, row) {
      if (refused.has(row)) return;
      refused.add(row);
      report.add(code, label, row.number);
    },
  };
  const byDay = (rows: readonly SheetRow[] | undefined, column: number) =>
    rows?.some(({ cells }) => reading.day(cells[0]) !== undefined) ? readDays(rows, column, reading) : undefined;
  const impressions = byDay(tables.engagement, 1);
  const engagements = byDay(tables.engagement, 2);
  const followers = byDay(tables.followers, 1);
  if (tables.followers === undefined) report.add("import.workbookSheet", label);
  if (impressions !== undefined && tables.impressions !== undefined && sum(impressions) !== tables.impressions)
    report.add("import.workbookSum", label);

  const { rows: postRows = [], most = 0 } = tables.posts ?? {};
  const lengths = [0, secondList].map((start) => listLength(postRows, start));
  const [byEngagements = 0, byImpressions = 0] = lengths;
  // An empty list means that there was no engagement, which the days must not contradict.
  const hasPosts =
    tables.posts !== undefined && (byEngagements > 0 || byImpressions === 0 || sum(engagements ?? new Map()) === 0);
  const posts = hasPosts ? readPosts(postRows, byEngagements >= most, reading) : undefined;
  if (!hasPosts) report.add("import.workbookSheet", label);

  const [from, to] = tables.period.map(reading.day);
  const days = [...(impressions ?? []), ...(followers ?? [])].map(([day]) => day);
  const span =
    from !== undefined && to !== undefined && from <= to
      ? { from, to }
      : days.length > 0
        ? { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) }
        : undefined;
  return {
    span,
    followers,
    posts,
    allPosts: lengths.every((length) => length < most),
    rows: (tables.followers?.length ?? 0) + postRows.length,
    unreadable: refused.size,
  };
}

/** Functions for reading rows. */
interface Reading {
  readonly day: (cell: Cell) => number | undefined;
  /** Notes a row that cannot be used. */
  readonly refuse: (code: "import.unreadableDate" | "import.unreadableNumber", row: SheetRow) => void;
}

const isLink = (cell: Cell): cell is string => typeof cell === "string" && /^(?:https?:|urn:)/i.test(cell);

/** A table with one row a day; of a day with two rows, the higher count. */
function readDays(rows: readonly SheetRow[], column: number, { day, refuse }: Reading): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const at = day(row.cells[0]);
    const count = parseCount(row.cells[column]);
    if (at === undefined) refuse("import.unreadableDate", row);
    else if (count === undefined) refuse("import.unreadableNumber", row);
    else counts.set(at, Math.max(count, counts.get(at) ?? count));
  }
  return counts;
}

/**
 * The two lists of posts, joined by the posts' links: they are side by side, but the two halves of a row have nothing in common except its
 * number. A post that only the list by impressions has was not engaged with, unless the other list is full.
 */
function readPosts(rows: readonly SheetRow[], isFull: boolean, { day, refuse }: Reading): Map<string, AnalyticsPost> {
  const posts = new Map<string, AnalyticsPost>();
  for (const [start, isEngagement] of [
    [0, true],
    [secondList, false],
  ] as const) {
    for (const row of rows) {
      const [link, published, metric] = row.cells.slice(start, start + 3);
      if (!isLink(link)) continue;
      const at = instantOfPost(link) ?? day(published) ?? Number.NaN;
      const count = parseCount(metric);
      if (Number.isNaN(at)) refuse("import.unreadableDate", row);
      if (count === undefined) refuse("import.unreadableNumber", row);
      const key = postKey(link);
      const known = posts.get(key);
      const engagements = isEngagement ? count : isFull ? undefined : 0;
      if (known === undefined || (isEngagement && (count ?? 0) > (known.engagements ?? -1)))
        posts.set(key, { at, engagements });
    }
  }
  return posts;
}

const listLength = (rows: readonly SheetRow[], start: number) =>
  rows.filter(({ cells }) => isLink(cells[start])).length;

const sum = (counts: ReadonlyMap<number, number>) => [...counts.values()].reduce((total, count) => total + count, 0);

/** The order of day and month in a workbook; undefined, with an issue, where it is not known. */
function dayOrder(tables: AnalyticsTables, label: string, report: IssueReport): DayOrder | undefined {
  const { period, engagement = [], followers = [], posts } = tables;
  const order = findDayOrder({
    period,
    tables: [engagement, followers].map((rows) => rows.map(({ cells }) => cells[0])),
    posts: (posts?.rows ?? []).flatMap(({ cells }) =>
      [0, secondList].map((at) => [cells[at + 1], instantOfPost(String(cells[at]))] as const),
    ),
  });
  if (order === undefined) report.add("import.workbookDates", label);
  return order;
}
