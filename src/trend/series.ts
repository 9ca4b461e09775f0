import { canonicalJson } from "../model/canonical-json.js";
import { basisDifferences } from "../result/basis.js";
import type { Slope, TrendSummary, WeekChange } from "../result/trend-types.js";
import type { Snapshot } from "./snapshot.js";
import { slopeWeeks, theilSen } from "./theil-sen.js";
import { weekChange } from "./week-change.js";
import { type Calendar, instantOf, type Week } from "./weeks.js";

/** One week that has a snapshot: the last of the week counts. */
export interface TrendWeek<S extends Snapshot> {
  /** The ISO week, such as `2026-W05`. */
  readonly week: string;
  /** The last one of the week, whole. */
  readonly snapshot: S;
  /** Since the week before. */
  readonly change: WeekChange;
}

/** From this week on, scores were measured differently than in the weeks before. */
export interface TrendMarker {
  /** The ISO week, such as `2026-W05`. */
  readonly week: string;
  /** In what, such as `["model"]` or `["weights", "insights"]`. */
  readonly differs: readonly (readonly string[])[];
}

/** The weeks of one origin, oldest first. A week without a snapshot is not in it, and nothing is filled in. */
export interface TrendSeries<S extends Snapshot> {
  /** Those that have a snapshot, oldest first; none for an empty history. */
  readonly weeks: readonly TrendWeek<S>[];
  /** Over the eight weeks that end with the last one. */
  readonly slope: Slope;
  /** Where scores begin to be measured differently; none where all may be compared, and for official scores. */
  readonly markers: readonly TrendMarker[];
}

interface Dated<S extends Snapshot> {
  readonly snapshot: S;
  readonly week: Week;
  readonly instant: number;
}

/** Later first by time; at the same instant by their JSON, so that the order they came in never matters. */
function isLater<S extends Snapshot>(one: Dated<S>, other: Dated<S>): boolean {
  if (one.instant !== other.instant) return one.instant > other.instant;
  return canonicalJson(one.snapshot) > canonicalJson(other.snapshot);
}

function lastOfEachWeek<S extends Snapshot>(snapshots: readonly S[], calendar: Calendar): Dated<S>[] {
  const last = new Map<number, Dated<S>>();
  for (const snapshot of snapshots) {
    const instant = instantOf(snapshot.at);
    const dated = { snapshot, instant, week: calendar.weekOf(instant) };
    const before = last.get(dated.week.serial);
    if (before === undefined || isLater(dated, before)) last.set(dated.week.serial, dated);
  }
  return [...last.values()].sort((a, b) => a.week.serial - b.week.serial);
}

/** The parts in which two snapshots were measured differently; LinkedIn does not say how it measures. */
function differences(before: Snapshot, after: Snapshot): (readonly string[])[] {
  if (before.origin !== "model" || after.origin !== "model") return [];
  return basisDifferences(before, after).map(({ part }) => part);
}

function slopeOf<S extends Snapshot>(weeks: readonly Dated<S>[]): Slope {
  const end = weeks.at(-1)?.week.serial ?? 0;
  const recent = weeks.filter(({ week }) => week.serial > end - slopeWeeks);
  const [first] = recent;
  if (first !== undefined && recent.some(({ snapshot }) => differences(first.snapshot, snapshot).length > 0))
    return { status: "incomparable" };
  return theilSen(recent.map(({ week, snapshot }) => ({ serial: week.serial, score: snapshot.score })));
}

function changeSince(before: Dated<Snapshot> | undefined, snapshot: Snapshot, week: Week): WeekChange {
  return before === undefined
    ? weekChange(snapshot, undefined, 0)
    : weekChange(snapshot, before.snapshot, week.serial - before.week.serial);
}

/** Where a snapshot stands after older ones of its origin: its week, the change since the week before, the slope. */
export function placeAfter<S extends Snapshot>(
  older: readonly S[],
  snapshot: S,
  calendar: Calendar,
): Pick<TrendSummary, "week" | "change" | "slope"> {
  const instant = instantOf(snapshot.at);
  const week = calendar.weekOf(instant);
  const earlier = lastOfEachWeek(older, calendar).filter((dated) => dated.week.serial < week.serial);
  return {
    week: week.name,
    change: changeSince(earlier.at(-1), snapshot, week),
    slope: slopeOf([...earlier, { snapshot, week, instant }]),
  };
}

/** The weeks, the slope and the markers of snapshots of one origin. */
export function seriesOf<S extends Snapshot>(snapshots: readonly S[], calendar: Calendar): TrendSeries<S> {
  const dated = lastOfEachWeek(snapshots, calendar);
  const markers: TrendMarker[] = [];
  const weeks = dated.map(({ snapshot, week }, place): TrendWeek<S> => {
    const before = dated[place - 1];
    const differs = before === undefined ? [] : differences(before.snapshot, snapshot);
    if (differs.length > 0) markers.push({ week: week.name, differs });
    return { week: week.name, snapshot, change: changeSince(before, snapshot, week) };
  });
  return { weeks, slope: slopeOf(dated), markers };
}
