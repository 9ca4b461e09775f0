import { say } from "../errors/wording.js";
import type { Histogram } from "./histogram.js";

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

const isCount = (count: unknown): boolean => typeof count === "number" && Number.isSafeInteger(count) && count >= 0;

/** A hostile file can hold millions of faults; the first ones say enough. */
const mostIssues = 20;

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

/** Adds the counts of runs that were checked. */
export function addRuns(histogram: Histogram, runs: Runs): void {
  for (const [start, counts] of Object.entries(runs))
    counts.forEach((count, offset) => {
      if (count > 0) histogram.add(Number(start) + offset, count);
    });
}
