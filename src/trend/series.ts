import { canonicalJson } from "../model/identity.js";
import { perPillar } from "../model/model-types.js";
import { basisDifferences, estimateDifferences } from "../result/basis.js";
import type { NoChange, PointsChange, RankChange, Slope, TrendSummary, WeekChange } from "../result/trend-summary.js";
import type { ModelSnapshot, OfficialSnapshot, Snapshot } from "./snapshot.js";
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

/** From this week on, scores or estimates were measured differently than in the weeks before. */
export interface TrendMarker {
  /** The ISO week, such as `2026-W05`. */
  readonly week: string;
  /** In what, such as `["model"]` or `["weights", "insights"]`; `["estimate"]` where estimates alone follow another rule. */
  readonly differs: readonly (readonly string[])[];
}

/** The weeks of one origin, oldest first. A week without a snapshot is not in it, and nothing is filled in. */
export interface TrendSeries<S extends Snapshot> {
  /** Those that have a snapshot, oldest first; none for an empty history. */
  readonly weeks: readonly TrendWeek<S>[];
  /** Over the eight weeks that end with the last one. */
  readonly slope: Slope;
  /** Where scores or estimates begin to be measured differently; none where all may be compared, and for official scores. */
  readonly markers: readonly TrendMarker[];
}

/** The weeks, the slope and the markers of snapshots of one origin. */
export function seriesOf<S extends Snapshot>(snapshots: readonly S[], calendar: Calendar): TrendSeries<S> {
  const dated = lastOfEachWeek(snapshots, calendar);
  const markers: TrendMarker[] = [];
  const weeks = dated.map(({ snapshot, week }, index): TrendWeek<S> => {
    const before = dated[index - 1];
    const differs = before === undefined ? [] : allDifferences(before.snapshot, snapshot);
    if (differs.length > 0) markers.push({ week: week.name, differs });
    return { week: week.name, snapshot, change: changeSince(before, snapshot, week) };
  });
  return { weeks, slope: slopeOf(dated), markers };
}

/** What a snapshot adds to older ones of its origin: its week, the change since the week before, the slope. */
export function summaryAfter<S extends Snapshot>(
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

interface Dated<S extends Snapshot> {
  readonly snapshot: S;
  readonly week: Week;
  readonly instant: number;
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

/** Later by time; at the same instant by their JSON, so that the order in which they were given does not matter. */
function isLater<S extends Snapshot>(one: Dated<S>, other: Dated<S>): boolean {
  if (one.instant !== other.instant) return one.instant > other.instant;
  return canonicalJson(one.snapshot) > canonicalJson(other.snapshot);
}

/** The change since the week before; without a snapshot in that week, or with one measured differently, the reason. */
function changeSince(before: Dated<Snapshot> | undefined, after: Snapshot, week: Week): WeekChange {
  if (before === undefined) return noChange(after, { status: "first" });
  const weeks = week.serial - before.week.serial;
  if (weeks > 1) return noChange(after, { status: "gap", weeks });
  const keyOf = (snapshot: Snapshot) => (snapshot.origin === "model" ? snapshot.comparisonKey : "");
  if (keyOf(after) !== keyOf(before.snapshot)) return noChange(after, { status: "incomparable" });
  const earlier = ranksOf(before.snapshot);
  return {
    score: pointsChange(after.score, before.snapshot.score),
    pillars: perPillar((pillar) => pointsChange(after.pillars[pillar], before.snapshot.pillars[pillar])),
    ranks: Object.fromEntries(
      [...ranksOf(after)].map(([group, rank]) => [group, rankChange(rank, earlier.get(group))]),
    ),
  };
}

/** The same reason for everything. */
function noChange(snapshot: Snapshot, reason: NoChange): WeekChange {
  const groups = [...ranksOf(snapshot).keys()];
  return {
    score: reason,
    pillars: perPillar(() => reason),
    ranks: Object.fromEntries(groups.map((group) => [group, reason])),
  };
}

function pointsChange(after: number | undefined, before: number | undefined): PointsChange {
  if (after === undefined || before === undefined) return { status: "absent" };
  return { status: "known", points: difference(after, before) };
}

/** What a change needs of a rank: the group, how the rank was found, and the rank itself. */
interface RankPoint {
  readonly group: string;
  readonly status: string;
  readonly topPercent: number;
}

/** The ranks of a snapshot, by group. */
const ranksOf = (snapshot: Snapshot): Map<string, RankPoint> =>
  snapshot.origin === "model" ? modelRanks(snapshot) : officialRanks(snapshot);

const modelRanks = ({ ranks }: ModelSnapshot): Map<string, RankPoint> =>
  new Map(
    Object.entries(ranks).map(([id, { kind, measure = "score", status, topPercent }]) => [
      id,
      { group: kind, status: `${status} ${measure}`, topPercent },
    ]),
  );

const officialRanks = ({ groups }: OfficialSnapshot): Map<string, RankPoint> =>
  new Map(
    groups.flatMap(({ kind, name = "", topPercent }) =>
      topPercent === undefined ? [] : [[kind, { group: name, status: "official", topPercent }] as const],
    ),
  );

function rankChange(after: RankPoint, before: RankPoint | undefined): RankChange {
  if (before === undefined) return { status: "absent" };
  if (!sameGroup(after, before)) return { status: "incomparable" };
  return { status: "known", topPercent: difference(after.topPercent, before.topPercent) };
}

/** Two ranks that can be compared: of the same kind of group (officially: not of two industries), and found in the same way. */
const sameGroup = (a: RankPoint, b: RankPoint): boolean =>
  a.status === b.status && (a.group === b.group || a.group === "" || b.group === "");

/** A difference rounded half away from zero to 0.01; the numbers are taken in millionths, free of float noise. */
function difference(after: number, before: number): number {
  return roundHalfAway(Math.round(after * unit) - Math.round(before * unit), unit / 100) / 100;
}

function slopeOf<S extends Snapshot>(weeks: readonly Dated<S>[]): Slope {
  const end = weeks.at(-1)?.week.serial ?? 0;
  const recent = weeks.filter(({ week }) => week.serial > end - slopeWeeks);
  const [first] = recent;
  if (first !== undefined && recent.some(({ snapshot }) => differences(first.snapshot, snapshot).length > 0))
    return { status: "incomparable" };
  return theilSen(recent.map(({ week, snapshot }) => ({ serial: week.serial, score: snapshot.score })));
}

/** The parts in which two snapshots were measured differently; LinkedIn does not publish how it measures. */
function differences(before: Snapshot, after: Snapshot): (readonly string[])[] {
  if (before.origin !== "model" || after.origin !== "model") return [];
  return basisDifferences(before, after).map(({ part }) => part);
}

/** The same, and the rule of the estimate, which changes no score. */
function allDifferences(before: Snapshot, after: Snapshot): (readonly string[])[] {
  if (before.origin !== "model" || after.origin !== "model") return [];
  return estimateDifferences(before, after).map(({ part }) => part);
}

/** A score at a week; weeks are distinct. */
interface WeekScore {
  readonly serial: number;
  readonly score: number;
}

/**
 * The slope of at most eight weeks by Theil and Sen (H. Theil, 1950; P. K. Sen, 1968): the median of the slopes between
 * all pairs, so that one unusual week does not move it. In points a week, rounded half away from zero to 0.01.
 */
export function theilSen(weeks: readonly WeekScore[]): Slope {
  if (weeks.length < 3) return { status: "tooFew", weeks: weeks.length };
  const slopes: number[] = [];
  weeks.forEach((one, index) => {
    for (const other of weeks.slice(index + 1)) {
      const rise = Math.round(other.score * unit) - Math.round(one.score * unit);
      slopes.push((rise * commonDistance) / (other.serial - one.serial));
    }
  });
  slopes.sort((a, b) => a - b);
  // The one in the middle, or the two whose mean is the median.
  const middle = slopes.slice((slopes.length - 1) >> 1, (slopes.length >> 1) + 1);
  const sum = middle.reduce((all, slope) => all + slope, 0);
  const hundredths = roundHalfAway(sum, (middle.length * commonDistance * unit) / 100);
  return { status: "known", pointsPerWeek: hundredths / 100, weeks: weeks.length };
}

/** How many weeks the slope looks back. */
const slopeWeeks = 8;

/** Every distance between two of eight weeks, 1 to 7, divides it: slopes stay integers. */
const commonDistance = 420;

/** Scores are taken in millionths: exact for the model's hundredths, and finer than what LinkedIn's floats carry. */
const unit = 1_000_000;

/** Rounds a fraction to an integer, half away from zero: swapping the sign of the fraction swaps that of the result. */
export function roundHalfAway(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 ? 0 - size : size;
}
