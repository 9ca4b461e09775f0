import * as z from "zod";
import { answering } from "../errors/answering.js";
import { valueAt } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import type { SSIResult } from "../result/result.js";
import type { TrendSummary } from "../result/trend-summary.js";
import { seriesOf, summaryAfter, type TrendSeries } from "./series.js";
import { type ModelSnapshot, type OfficialSnapshot, type Snapshot, schemaOf, snapshotOf } from "./snapshot.js";
import { calendarOf, instantOf } from "./weeks.js";

/** Where the member lives: a week begins on Monday at midnight there. */
export interface TrendOptions {
  /** A name of the IANA time zone database, such as `Europe/Rome`. */
  readonly timeZone: string;
}

/** The model's scores and LinkedIn's own, week by week: two series, never mixed. */
export interface Trend {
  /** The time zone in which weeks begin, as it was given. */
  readonly timeZone: string;
  /** The snapshots of this library's scores. */
  readonly model: TrendSeries<ModelSnapshot>;
  /** The snapshots of LinkedIn's own. */
  readonly official: TrendSeries<OfficialSnapshot>;
}

/**
 * The trend of dated scores: ISO weeks in the member's time zone, the change since last week of score, pillars and ranks,
 * the slope of the last eight weeks, and the weeks from which on scores were measured differently. The last snapshot of a
 * week counts; the order of the snapshots does not. A date means its last second, UTC. Weeks without a snapshot are left
 * out and nothing is filled in: the week after a gap has the status `gap`.
 *
 * Throws `SSIError`: `trend.timeZone`, `trend.invalid`, `trend.mixedMembers`.
 *
 * @example
 * ```ts
 * import { computeSSI, toSnapshot, trend } from "social-selling-index";
 * const at = (asOf: string, posts: number) => toSnapshot(computeSSI({ asOf, insights: { posts } }));
 * const { model } = trend([at("2026-02-02", 6), at("2026-02-11", 12)], { timeZone: "Europe/Rome" });
 * console.log(model.weeks.map(({ week, change }) => [week, change.score]));
 * // [
 * //   [ '2026-W06', { status: 'first' } ],
 * //   [ '2026-W07', { status: 'known', points: 1.87 } ]
 * // ]
 * ```
 */
export function trend(snapshots: readonly Snapshot[], options: TrendOptions): Trend {
  return answering("trend", "trend.invalid", () => trendOf(snapshots, options));
}

function trendOf(snapshots: readonly Snapshot[], options: TrendOptions): Trend {
  const calendar = calendarOf(options?.timeZone);
  const read = readSnapshots(snapshots);
  const model = read.filter(isModel);
  demandOneMember(model);
  return {
    timeZone: calendar.timeZone,
    model: seriesOf(model, calendar),
    official: seriesOf(read.filter(isOfficial), calendar),
  };
}

/**
 * Reads a history once; the function returned gives each result its change since last week and the slope of the model's
 * scores. Only snapshots that are older than the result count.
 */
export function readHistory(history: readonly Snapshot[], timeZone: unknown): (result: SSIResult) => TrendSummary {
  const calendar = calendarOf(timeZone, "options");
  const past = readSnapshots(history, "history").filter(isModel);
  demandOneMember(past);
  return (result) => {
    const now = snapshotOf("trend", result);
    demandOneMember([...past, now]);
    const older = past.filter(({ at }) => instantOf(at) < instantOf(now.at));
    return { timeZone: calendar.timeZone, ...summaryAfter(older, now, calendar) };
  };
}

/** Checks snapshots; `path` leads to them in what was passed. Throws `trend.invalid` with all issues at once. */
function readSnapshots(snapshots: unknown, ...path: string[]): Snapshot[] {
  const repair = say("send snapshots as toSnapshot or the readers of official scores made them");
  const issues: FoundIssue[] = [];
  const refuse = (error: z.ZodError, value: unknown, ...at: (string | number)[]) => {
    for (const issue of fromZodIssues(error.issues, value, "trend.invalid", repair))
      issues.push({ ...issue, path: [...at, ...issue.path] });
  };
  const list = z.array(z.unknown()).safeParse(snapshots);
  if (!list.success) refuse(list.error, snapshots, ...path);
  const read = (list.data ?? []).flatMap((given, index): Snapshot[] => {
    const at = [...path, index];
    // What people send most often in place of a snapshot.
    if (valueAt(given, ["formatVersion"]) !== undefined) {
      const words = { expected: say("a snapshot"), received: say("a result"), repair: say("send toSnapshot(result)") };
      issues.push({ code: "trend.invalid", path: at, ...words });
      return [];
    }
    const parsed = schemaOf(valueAt(given, ["origin"])).safeParse(given);
    if (parsed.success) return [parsed.data];
    refuse(parsed.error, given, ...at);
    return [];
  });
  throwIfAny("trend", issues);
  return read;
}

/** Throws `trend.mixedMembers` where ids are known and differ. */
function demandOneMember(members: readonly { readonly id?: string }[]): void {
  const ids = new Set(members.flatMap(({ id }) => (id === undefined ? [] : [id])));
  if (ids.size < 2) return;
  const issue = {
    path: ["id"],
    expected: say("snapshots of one member"),
    received: say("{count} different ids", { count: ids.size }),
  };
  throw new SSIError("trend", [{ code: "trend.mixedMembers", ...issue, repair: say("make a trend for each member") }]);
}

const isModel = (snapshot: Snapshot): snapshot is ModelSnapshot => snapshot.origin === "model";

const isOfficial = (snapshot: Snapshot): snapshot is OfficialSnapshot => snapshot.origin === "official";
