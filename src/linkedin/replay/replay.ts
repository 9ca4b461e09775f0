import { computeSSI } from "../../compute-ssi.js";
import { answeringLater, callback } from "../../errors/answering.js";
import { defaultModel } from "../../model/default-model.js";
import type { SignalName } from "../../model/model-types.js";
import { type PerPillar, perPillar, pillarIds } from "../../model/model-types.js";
import { dayLength } from "../../model/time.js";
import { isPerThirtyDays } from "../../model/units.js";
import type { SSIResult } from "../../result/result.js";
import type { LinkedInExportInput } from "../archive.js";
import { type CheckedOptions, checkExportOptions, type LinkedInExportOptions } from "../export-options.js";
import type { ExportFacts } from "../facts/export-facts.js";
import type { ImportIssue } from "../import-issue.js";
import type { LinkedInActivity, LinkedInPillars } from "../linkedin-activity.js";
import { measureFacts } from "../measure/measure-facts.js";
import { type SignalRule, type SourceRule, signalRules } from "../measure/signal-rules.js";
import { type OpenedExport, openExport } from "../open-export.js";
import { isAnalytics } from "../tables/export-tables.js";
import { factsTimeline } from "./facts-timeline.js";
import { checkReplayRange, firstAct, type ReplayDate, type ReplayStep, replayDates } from "./replay-dates.js";

/** Options of {@link replay}, besides those of {@link readLinkedInExport}. */
export interface ReplayOptions extends LinkedInExportOptions {
  /** How far apart the dates are, counted back from the date of the export; by default `"week"`. */
  readonly every?: ReplayStep | undefined;
  /** The first date: an ISO date or instant; by default that of the first act in the export. */
  readonly from?: string | undefined;
  /** The last date; by default that of the export, which is also the latest possible. */
  readonly to?: string | undefined;
  /** How to score, such as the `compute` of your own scorer; by default {@link computeSSI}. */
  readonly compute?: ((activity: LinkedInActivity) => SSIResult) | undefined;
}

/** The index at one date. */
export interface ReplayPoint {
  /** An ISO instant. */
  readonly asOf: string;
  /** What the export shows of the window that ends at the date. */
  readonly activity: LinkedInActivity;
  /** Its score. */
  readonly result: SSIResult;
  /** What was done since the date before, signal by signal: the window moves slowly, this does not. */
  readonly counts: PerPillar<{ readonly [signal: string]: number }>;
}

/** The index at each date of the past, oldest first. Plain JSON. */
export interface Replay {
  /** One a date, oldest first. */
  readonly points: readonly ReplayPoint[];
  /** Signals without a history in the export, taken at every date as they are now. */
  readonly asNow: readonly SignalName[];
  /** What was unusual in the export, and did not stop the reading. */
  readonly issues: readonly ImportIssue[];
  /** The date of the export, and of the last point where `to` names no other. */
  readonly asOf: string;
}

/**
 * The index at each week (or day, or month) of the past, from one reading of an export: what {@link readLinkedInExport} and
 * `computeSSI` would say of the export as it stood then. The dates are counted back from the date of the export, so that the
 * last point is the present one.
 *
 * What has no history in the export is taken as it is now, and named in `asNow`: the profile, titles and companies of
 * connections, who is still followed. Deleted posts and removed connections are in no export. Before a file's first row its
 * shares are unknown, since LinkedIn keeps only recent rows of some (Invitations).
 *
 * @throws SSIError as {@link readLinkedInExport}; `options.invalid` for `every`, `from`, `to` or more than 4,000 dates.
 *
 * @example
 * ```ts
 * import { replay } from "social-selling-index/linkedin";
 * const text = (lines: string[]) => new TextEncoder().encode(lines.join("\n"));
 * const { points } = await replay(
 *   { "Reactions.csv": text(["Date,Type,Link", "2026-05-05 10:00:00,LIKE,", "2026-04-20 10:00:00,LIKE,"]) },
 *   { asOf: "2026-05-07" },
 * );
 * console.log(points.map(({ asOf, counts }) => [asOf.slice(0, 10), counts.insights["reactionsGiven"]]));
 * // [ [ '2026-04-23', 1 ], [ '2026-04-30', 0 ], [ '2026-05-07', 1 ] ]
 * ```
 */
export async function replay(input: LinkedInExportInput, options: ReplayOptions = {}): Promise<Replay> {
  return (await replayLast(input, options)).replay;
}

/** As `replay`; where no `from` is given, of the last days only, and whether there are earlier dates. */
export function replayLast(
  input: LinkedInExportInput,
  options: ReplayOptions,
  days = Number.POSITIVE_INFINITY,
): Promise<ReplayedLast> {
  return answeringLater("replay", "import.input", () => replayedLast(input, options, days));
}

/** A replay of the last days, and whether there are earlier dates. */
interface ReplayedLast {
  readonly replay: Replay;
  readonly isCut: boolean;
}

async function replayedLast(input: LinkedInExportInput, options: ReplayOptions, days: number): Promise<ReplayedLast> {
  const { every = "week", from, to, compute = computeSSI, ...reading } = options;
  const checked = checkExportOptions(reading, "replay");
  const range = checkReplayRange({ every, from, to });
  const opened = await openExport(input, checked);
  const { facts, report, time } = opened;
  const begin = firstAct(facts);
  const earliest = (range.to ?? time) - days * dayLength + 1;
  const first = range.from ?? Math.max(begin, earliest);
  const dates = replayDates({ every, first, last: range.to, end: time });
  const points = replayPoints(opened, checked, dates, compute);
  const asOf = new Date(time).toISOString();
  return {
    replay: { points, asNow: signalsAsNow(facts), issues: report.list(), asOf },
    isCut: range.from === undefined && begin < earliest,
  };
}

/** The index at each of the last weeks, oldest first, of an export that was read; fewer where it does not reach so far back. */
export function replayWeeks(
  opened: OpenedExport,
  checked: CheckedOptions,
  weeks: number,
  compute: (activity: LinkedInActivity) => SSIResult,
): ReplayPoint[] {
  const { facts, time: end } = opened;
  const first = Math.max(firstAct(facts), end - weeks * 7 * dayLength + 1);
  return replayPoints(opened, checked, replayDates({ every: "week", first, last: undefined, end }), compute);
}

/** The index at dates, of an export that was read. */
function replayPoints(
  { facts }: OpenedExport,
  { windowDays, salesNavigator }: CheckedOptions,
  dates: readonly ReplayDate[],
  compute: (activity: LinkedInActivity) => SSIResult,
): ReplayPoint[] {
  const factsAt = factsTimeline(facts);
  const score = callback(compute);
  return dates.map(({ at, days }): ReplayPoint => {
    const asOf = new Date(at).toISOString();
    const { pillars } = measureFacts(factsAt(at, windowDays), { asOf: at, windowDays, salesNavigator });
    const activity = { asOf, windowDays, salesNavigator, ...pillars };
    const since = measureFacts(factsAt(at, days, true), { asOf: at, windowDays: days, salesNavigator });
    return { asOf, activity, result: score(activity), counts: countsOf(since.pillars) };
  });
}

/** Of values measured over a period, those that count what was done in it. */
function countsOf(pillars: LinkedInPillars): PerPillar<{ readonly [signal: string]: number }> {
  return perPillar((id) => {
    const flows = defaultModel.pillars
      .filter((pillar) => pillar.id === id)
      .flatMap(({ signals }) => signals.filter(({ unit }) => isPerThirtyDays(unit)).map((signal) => signal.id));
    const values = Object.entries<unknown>(pillars[id]).flatMap(([signal, value]) =>
      typeof value === "number" && flows.some((flow) => flow === signal) ? [[signal, value] as const] : [],
    );
    return Object.fromEntries(values);
  });
}

/** The signals that depend on something without a history in the export: a profile without dates, the present title. */
const signalsAsNow = ({ tables }: ExportFacts): SignalName[] => {
  const isAsNow = ({ source, when, asNow }: SourceRule) =>
    (when === "ever" || asNow === true) && (!isAnalytics(source) || tables[source] !== undefined);
  return pillarIds.flatMap((pillar) =>
    Object.entries<SignalRule>(signalRules[pillar])
      .filter(([, rule]) => "sources" in rule && rule.sources.some(isAsNow))
      .map(([signal]) => ({ pillar, signal })),
  );
};
