import * as z from "zod";
import type { PerPillar } from "../model/model-types.js";
import { count, perPillarSchema, recordOf } from "./schema-parts.js";

/**
 * Why a week cannot be compared with the one before it.
 *
 * @inline
 */
export type NoChange =
  | {
      /** There is no earlier week. */
      readonly status: "first";
    }
  | {
      /** The week before has no snapshot. */
      readonly status: "gap";
      /** How many weeks back the last snapshot is: 2 or more. */
      readonly weeks: number;
    }
  | {
      /** The two were measured in different ways: another model, weights, window or scorers, or another group. */
      readonly status: "incomparable";
    }
  | {
      /** The number is missing in one of the two weeks. */
      readonly status: "absent";
    };

const noChangeSchema = (): z.ZodType<NoChange> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.enum(["first", "incomparable", "absent"]) }),
    z.strictObject({ status: z.literal("gap"), weeks: count() }),
  ]);

/**
 * Points gained or lost since the week before, or why that is not known.
 *
 * @inline
 */
export type PointsChange =
  | {
      /** Both weeks have the number, measured alike. */
      readonly status: "known";
      /** Above 0 where gained; rounded half away from zero to 0.01. */
      readonly points: number;
    }
  | NoChange;

const pointsChangeSchema = (): z.ZodType<PointsChange> =>
  z.union([z.strictObject({ status: z.literal("known"), points: z.number() }), noChangeSchema()]);

/**
 * How far a rank moved since the week before, or why that is not known.
 *
 * @inline
 */
export type RankChange =
  | {
      /** Both weeks have a rank in the group, found in the same way. */
      readonly status: "known";
      /** The change of the top percent, rounded half away from zero to 0.01; below 0 is nearer to the top. */
      readonly topPercent: number;
    }
  | NoChange;

const rankChangeSchema = (): z.ZodType<RankChange> =>
  z.union([z.strictObject({ status: z.literal("known"), topPercent: z.number() }), noChangeSchema()]);

/** The change since last week. */
export interface WeekChange {
  /** That of the whole score. */
  readonly score: PointsChange;
  /** That of each pillar. */
  readonly pillars: PerPillar<PointsChange>;
  /** By group id, or for official scores by kind. */
  readonly ranks: { readonly [group: string]: RankChange };
}

const weekChangeSchema = (): z.ZodType<WeekChange> =>
  z.strictObject({
    score: pointsChangeSchema(),
    pillars: perPillarSchema(pointsChangeSchema()),
    ranks: recordOf(rankChangeSchema()),
  });

/** The trend of the last eight weeks. */
export type Slope =
  | {
      /** At least three of the weeks have a snapshot. */
      readonly status: "known";
      /** Theil-Sen: the median of the slopes between all pairs of weeks, in points a week, rounded to 0.01. */
      readonly pointsPerWeek: number;
      /** How many of the eight weeks have a snapshot: 3 to 8. */
      readonly weeks: number;
    }
  | {
      /** Fewer than three of the weeks have a snapshot. */
      readonly status: "tooFew";
      /** How many have one: 0 to 2. */
      readonly weeks: number;
    }
  | {
      /** The weeks were not all measured alike. */
      readonly status: "incomparable";
    };

const slopeSchema = (): z.ZodType<Slope> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("known"), pointsPerWeek: z.number(), weeks: count() }),
    z.strictObject({ status: z.literal("tooFew"), weeks: count() }),
    z.strictObject({ status: z.literal("incomparable") }),
  ]);

/** A result among its own past. */
export interface TrendSummary {
  /** The time zone in which weeks begin, as it was given. */
  readonly timeZone: string;
  /** The ISO week of the result in that time zone, such as `2026-W05`. */
  readonly week: string;
  /** Since the week before. */
  readonly change: WeekChange;
  /** Over the eight weeks that end with this one. */
  readonly slope: Slope;
}

/** Makes the schema of a result's trend. */
export const trendSummarySchema = (): z.ZodType<TrendSummary> =>
  z.strictObject({
    timeZone: z.string(),
    week: z.string(),
    change: weekChangeSchema(),
    slope: slopeSchema(),
  });
