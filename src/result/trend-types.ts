import type { PerPillar } from "../model/model-types.js";

/** Why a week cannot be compared with the one before it. */
export type NoChange =
  /** There is no earlier week. */
  | { readonly status: "first" }
  /** The week before has no snapshot; the last one is `weeks` weeks back. */
  | { readonly status: "gap"; readonly weeks: number }
  /** The two were measured differently: another model, weights, window or scorers, or another group. */
  | { readonly status: "incomparable" }
  /** The number is missing in one of the two weeks. */
  | { readonly status: "absent" };

/** Points gained or lost since the week before, rounded half away from zero to 0.01. */
export type PointsChange = { readonly status: "known"; readonly points: number } | NoChange;

/** How far the top percent moved since the week before, rounded to 0.01; below 0 is nearer to the top. */
export type RankChange = { readonly status: "known"; readonly topPercent: number } | NoChange;

/** The change since last week. */
export interface WeekChange {
  readonly score: PointsChange;
  readonly pillars: PerPillar<PointsChange>;
  /** By group id, or for official scores by kind. */
  readonly ranks: { readonly [group: string]: RankChange };
}

/** The trend of the last eight weeks. */
export type Slope =
  /** Theil-Sen: the median of the slopes between all pairs of weeks, in points a week, rounded to 0.01. */
  | { readonly status: "known"; readonly pointsPerWeek: number; readonly weeks: number }
  /** Fewer than three of the weeks have a snapshot. */
  | { readonly status: "tooFew"; readonly weeks: number }
  /** The weeks were not all measured alike. */
  | { readonly status: "incomparable" };

/** A result among its own past. */
export interface TrendSummary {
  readonly timeZone: string;
  /** The ISO week of the result in that time zone, such as `2026-W05`. */
  readonly week: string;
  readonly change: WeekChange;
  readonly slope: Slope;
}
