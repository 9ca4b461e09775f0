import { describeReceived } from "../../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { dayLength } from "../../model/time.js";
import { parseAsOf } from "../export-options.js";
import { type ExportFacts, eachInstant } from "../facts/export-facts.js";

/** How far apart the dates of a replay are. */
export type ReplayStep = "day" | "week" | "month";

/** A date to measure at, and the days since the one before it. */
export interface ReplayDate {
  /** ms since 1970. */
  readonly at: number;
  readonly days: number;
}

/**
 * The dates of a replay, oldest first: counted back from the end of the export, not before `first`, not after `last`. There
 * is always the end itself, unless `last` is before it.
 */
export function replayDates(range: {
  readonly every: ReplayStep;
  readonly first: number;
  readonly last: number | undefined;
  readonly end: number;
}): ReplayDate[] {
  const { every, first, last = range.end, end } = range;
  const dates: ReplayDate[] = [];
  for (let count = 0; count === 0 || before(end, every, count) >= first; count++) {
    const at = before(end, every, count);
    if (at <= last) dates.push({ at, days: (at - before(end, every, count + 1)) / dayLength });
    if (dates.length > mostDates) {
      const expected = say("at most {most} dates", { most: mostDates });
      const more = { day: say("more, by day"), week: say("more, by week"), month: say("more, by month") };
      const repair = say("choose a later `from`, or longer steps");
      throw new SSIError("replay", [
        { code: "options.invalid", path: ["from"], expected, received: more[every], repair },
      ]);
    }
  }
  return dates.reverse();
}

/** Checks the options of a replay. Throws `SSIError` `options.invalid` with all that is wrong. */
export function checkReplayRange(range: { readonly every: unknown; readonly from: unknown; readonly to: unknown }): {
  readonly from: number | undefined;
  readonly to: number | undefined;
} {
  const issues: FoundIssue[] = [];
  const refuse = (name: string, expected: string, value: unknown, repair: string) =>
    issues.push({ code: "options.invalid", path: [name], expected, received: describeReceived(value), repair });
  const instant = (name: "from" | "to"): number | undefined => {
    const text = range[name];
    if (text === undefined) return undefined;
    const at = typeof text === "string" ? parseAsOf(text) : undefined;
    if (at === undefined) refuse(name, say("an ISO date or instant"), text, say("send a date such as 2026-05-07"));
    return at;
  };
  if (!steps.some((step) => step === range.every))
    refuse("every", say("one of {names}", { names: steps.join(", ") }), range.every, say("send one of them"));
  const from = instant("from");
  const to = instant("to");
  if (from !== undefined && to !== undefined && from > to)
    refuse("from", say("a date not after `to`, {date}", { date: String(range.to) }), range.from, say("swap the two"));
  throwIfAny("replay", issues);
  return { from, to };
}

/** The instant of the first dated row of an export; its end where nothing has a date. */
export function firstAct(facts: ExportFacts): number {
  let first = Number.POSITIVE_INFINITY;
  eachInstant(facts, (at) => {
    first = Math.min(first, at);
  });
  return first;
}

const steps: readonly ReplayStep[] = ["day", "week", "month"];

/** The most dates of one replay: over ten years by day. */
const mostDates = 4000;

/** The same day and time so many months earlier; the last day of the month where it has no such day. */
function monthsBefore(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

const before = (at: number, every: ReplayStep, count: number): number =>
  every === "month" ? monthsBefore(at, count) : at - count * (every === "week" ? 7 : 1) * dayLength;
