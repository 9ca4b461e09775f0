import { dayLength } from "../../model/time.js";
import type { Archive } from "../archive.js";
import { type DaySpan, mergeSpans } from "../day-span.js";
import type { FileEvidence } from "../evidence.js";
import type { AnalyticsCoverage, FactTable } from "../facts/export-facts.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";
import type { AnalyticsId } from "../tables/export-tables.js";
import type { FactRow } from "../tables/fact-row.js";
import { type Analytics, type AnalyticsPost, readAnalytics } from "./read-analytics.js";

/** The facts of all analytics workbooks of the input. */
export interface WorkbookFacts {
  readonly tables: { readonly [A in AnalyticsId]?: FactTable };
  readonly covered: AnalyticsCoverage;
  /** The last second of the last day they cover. */
  readonly end: number | undefined;
  readonly files: readonly FileEvidence[];
}

/** Reads all workbooks of the input and merges them, day by day and post by post; `shares` are those of the archives. */
export async function readWorkbooks(
  archives: readonly Archive[],
  shares: readonly FactRow[],
  budget: ImportBudget,
  report: IssueReport,
): Promise<WorkbookFacts> {
  const read: Analytics[] = [];
  const files: FileEvidence[] = [];
  for (const [archive, { workbooks }] of archives.entries()) {
    for (const workbook of workbooks) {
      const name = workbook.label;
      const analytics = await readAnalytics(workbook, budget, report);
      if (analytics === undefined) files.push({ archive, name, status: "ignored", reason: "unknown" });
      else {
        const { rows, unreadable, span } = analytics;
        const period = span && { from: isoDay(span.from), to: isoDay(span.to) };
        read.push(analytics);
        files.push({ archive, name, status: "read", rows, unreadable, ...(period !== undefined && { period }) });
      }
    }
  }
  const spans = (applies: (analytics: Analytics) => boolean): readonly DaySpan[] =>
    mergeSpans(read.filter(applies).flatMap(({ span }) => (span === undefined ? [] : [span])));
  const hasFollowers = ({ followers }: Analytics) => followers !== undefined;
  const hasPosts = ({ posts }: Analytics) => posts !== undefined;
  const table = (rows: readonly FactRow[], applies: (analytics: Analytics) => boolean): FactTable => ({
    rows,
    doubled: 0,
    columns: new Set(),
    readable: read.some(applies),
    dated: true,
  });
  const last = spans(() => true).at(-1);
  return {
    tables:
      read.length === 0
        ? {}
        : {
            followers: table(mergeFollowers(read), hasFollowers),
            topPosts: table(alignPosts(mergePosts(read), shares), hasPosts),
          },
    covered: {
      followers: spans(hasFollowers),
      posts: spans(hasPosts),
      allPosts: spans(({ posts, allPosts }) => posts !== undefined && allPosts),
    },
    end: last === undefined ? undefined : last.to + dayLength - 1000,
    files,
  };
}

/** The higher of the counts of two workbooks: LinkedIn revises recent days upward. */
const higher = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

function mergeFollowers(read: readonly Analytics[]): readonly FactRow[] {
  const days = new Map<number, number>();
  for (const [day, count] of read.flatMap(({ followers }) => [...(followers ?? [])]))
    days.set(day, Math.max(days.get(day) ?? count, count));
  return [...days].map(([at, value]) => ({ at, bits: 0, person: 0, value }));
}

function mergePosts(read: readonly Analytics[]): readonly FactRow[] {
  const merged = new Map<string, AnalyticsPost>();
  for (const [key, post] of read.flatMap(({ posts }) => [...(posts ?? [])])) {
    const known = merged.get(key);
    merged.set(key, { at: post.at, engagements: higher(known?.engagements, post.engagements) });
  }
  return [...merged.values()].map(({ at, engagements }) => ({
    at,
    bits: 0,
    person: 0,
    ...(engagements !== undefined && { value: engagements }),
  }));
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The activity that a post appears in has an id of its own, made within moments. */
const moment = 5_000;

const datedInOrder = (rows: readonly FactRow[]) =>
  rows.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);

const hasClock = ({ at }: FactRow) => at % dayLength !== 0;

/**
 * Gives each listed post the instant of its share, so that the two are one. A share and its listed post have ids of different
 * kinds: they are matched in order by the clocks in them, or where only the day of the listed post is known, by that day.
 */
export function alignPosts(posts: readonly FactRow[], shares: readonly FactRow[]): readonly FactRow[] {
  const instants = new Map<FactRow, number>();
  const byDay = new Map<number, number[]>();
  const pass = ({ at }: FactRow) => {
    const day = Math.floor(at / dayLength) * dayLength;
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [at]);
    else known.push(at);
  };
  const left = datedInOrder(shares)[Symbol.iterator]();
  let share: FactRow | undefined = left.next().value;
  for (const post of datedInOrder(posts).filter(hasClock)) {
    for (; share !== undefined && share.at < post.at - moment; share = left.next().value) pass(share);
    if (share === undefined || share.at > post.at + moment) continue;
    instants.set(post, share.at);
    share = left.next().value;
  }
  for (; share !== undefined; share = left.next().value) pass(share);
  for (const post of posts) {
    const at = hasClock(post) ? undefined : byDay.get(post.at)?.pop();
    if (at !== undefined) instants.set(post, at);
  }
  return posts.map((post) => ({ ...post, at: instants.get(post) ?? post.at }));
}
