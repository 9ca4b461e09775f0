import { dayLength } from "../model/time.js";

/** A period of whole days: the starts of its first and last day, ms since 1970 UTC. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const merged: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to + dayLength)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** Whether an instant is on one of the days. */
export const isCovered = (at: number, spans: readonly DaySpan[]): boolean =>
  spans.some(({ from, to }) => at >= from && at < to + dayLength);

/** How many days of spans that do not overlap start after `before` and not after `end`. */
export function coveredDays(spans: readonly DaySpan[], before: number, end: number): number {
  const startsUpTo = (at: number) => Math.floor(at / dayLength);
  return spans.reduce(
    (days, { from, to }) => days + Math.max(0, startsUpTo(Math.min(to, end)) - startsUpTo(Math.max(from - 1, before))),
    0,
  );
}
