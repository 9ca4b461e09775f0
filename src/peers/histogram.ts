import { say } from "../errors/wording.js";

/** How many there are of each integer from 0 to a fixed top: exact, and no larger for millions of members than for thousands. */
export interface Histogram {
  /** The greatest integer that is counted. */
  readonly top: number;
  size(): number;
  /** Adds `count` of one integer; a negative count takes away. The caller keeps every count at 0 or more. */
  add(at: number, count: number): void;
  /** Adds all that another histogram of the same top holds. */
  absorb(other: Histogram): void;
  countAt(at: number): number;
  /** Calls `visit` for every integer whose count is above 0, in rising order. */
  each(visit: (at: number, count: number) => void): void;
  /** How many are less than an integer from 0 to top + 1. */
  countBelow(at: number): number;
  /** The integer at an index of the sorted list, from 0 to size - 1. */
  valueAt(index: number): number;
  /** The mean of one or more, rounded half up, in integers: floor((2 sum + n) / 2n). */
  mean(): number;
}

/**
 * The most a group can count: twice a sum of scores in hundredths then stays below 2^53, so every mean and every rank is
 * exact.
 */
export const greatestSize = 400_000_000_000;

/** An empty histogram of the integers from 0 to `top`. */
export function createHistogram(top: number): Histogram {
  const pages: (number[] | undefined)[] = [];
  let size = 0;
  let sum = 0;
  /** `before[i]` is the sum of the pages before page i; computed at the first query after a change. */
  let before: readonly number[] | undefined;

  const counted = (): readonly number[] => {
    if (before !== undefined) return before;
    let total = 0;
    const sums: number[] = [];
    for (const page of pages) {
      sums.push(total);
      if (page !== undefined) total += sumOf(page, pageSize);
    }
    before = sums;
    return sums;
  };

  const add = (at: number, count: number): void => {
    const page = pages[pageOf(at)] ?? new Array<number>(pageSize).fill(0);
    pages[pageOf(at)] = page;
    page[indexInPage(at)] = (page[indexInPage(at)] ?? 0) + count;
    size += count;
    sum += at * count;
    before = undefined;
  };

  const each = (visit: (at: number, count: number) => void): void => {
    for (const [number, page] of pages.entries())
      page?.forEach((count, index) => {
        if (count > 0) visit(number * pageSize + index, count);
      });
  };

  const countBelow = (at: number): number => {
    const page = pages[pageOf(at)];
    return (counted()[pageOf(at)] ?? size) + (page === undefined ? 0 : sumOf(page, indexInPage(at)));
  };

  const valueAt = (index: number): number => {
    let low = 0;
    let high = top;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (countBelow(middle + 1) > index) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return Object.freeze({
    top,
    size: () => size,
    add,
    absorb: (other: Histogram) => other.each(add),
    countAt: (at: number) => pages[pageOf(at)]?.[indexInPage(at)] ?? 0,
    each,
    countBelow,
    valueAt,
    mean: () => Math.floor((2 * sum + size) / (2 * size)),
  });
}

/** Counts are kept in pages of 64 integers; a page is made when one of its integers is first counted. */
const pageBits = 6;

const pageSize = 64;

const pageOf = (at: number): number => at >> pageBits;

const indexInPage = (at: number): number => at & (pageSize - 1);

function sumOf(counts: readonly number[], end: number): number {
  let sum = 0;
  for (let index = 0; index < end; index++) sum += counts[index] ?? 0;
  return sum;
}

/** A histogram as JSON: from each start, the counts of the integers that follow it. */
export type Runs = { readonly [start: string]: readonly number[] };

/** So many zeros in a row end a run: from five on, a new start is shorter than the zeros. */
const longestGap = 4;

/**
 * The runs of a histogram, one way only: a run begins and ends with a count above 0 and holds at most four zeros in a
 * row. Equal histograms give equal bytes.
 */
export function toRuns(histogram: Histogram): Runs {
  const runs: { [start: string]: number[] } = {};
  let run: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  histogram.each((at, count) => {
    if (at - end > longestGap) {
      run = [];
      runs[at] = run;
    } else for (; end < at; end++) run.push(0);
    run.push(count);
    end = at + 1;
  });
  return runs;
}

/** A reason why runs cannot be read, and where. */
export interface RunsIssue {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** What is wrong with lists that should be runs: starts, ends, overlaps, counts, their sum. */
export function runsIssues(
  runs: { readonly [start: string]: readonly unknown[] },
  top: number,
  greatest: number,
): RunsIssue[] {
  const issues: RunsIssue[] = [];
  let end = 0;
  let sum = 0;
  for (const [key, counts] of Object.entries(runs)) {
    if (issues.length >= mostIssues) break;
    const start = Number(key);
    if (!/^(?:0|[1-9]\d{0,4})$/.test(key) || start > top) {
      issues.push({ path: [key], expected: say("a start from 0 to {high}, in plain digits", { high: top }) });
      continue;
    }
    if (start < end)
      issues.push({
        path: [key],
        expected: say("a run that starts at {number} or after, where the last ended", { number: end }),
      });
    if (start + counts.length > top + 1) {
      issues.push({
        path: [key],
        expected: say("a run that ends at {high} or before, so {most} counts at most", {
          high: top,
          most: top + 1 - start,
        }),
      });
      continue;
    }
    end = Math.max(end, start + counts.length);
    const fault = counts.findIndex((count) => !isCount(count));
    if (fault >= 0) issues.push({ path: [key, fault], expected: say("an integer of {least} or more", { least: 0 }) });
    for (const count of counts) sum += Number(count);
  }
  if (issues.length === 0 && sum > greatest)
    issues.push({ path: [], expected: say("counts that sum to {most} at most", { most: greatest }) });
  return issues;
}

/** A hostile file can hold millions of faults: the first ones are enough. */
const mostIssues = 20;

const isCount = (count: unknown): boolean => typeof count === "number" && Number.isSafeInteger(count) && count >= 0;

/** Adds the counts of runs that were checked. */
export function addRuns(histogram: Histogram, runs: Runs): void {
  for (const [start, counts] of Object.entries(runs))
    counts.forEach((count, offset) => {
      if (count > 0) histogram.add(Number(start) + offset, count);
    });
}
