import * as z from "zod";
import type { BandResult, NextBand } from "../aggregate/bands.js";
import type { Shortfall, Standout } from "../aggregate/losses.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { units } from "../model/units.js";
import type { SignalResult } from "../pillars/measure-pillar.js";
import { type GroupRank, groupRankSchema } from "./rank.js";
import { perPillarSchema, points, recordOf, share } from "./schema-parts.js";
import { type TrendSummary, trendSummarySchema } from "./trend-summary.js";

const pillar = () => z.enum(pillarIds);

// In all schemas below the fields have the order of the result: reading a stored result gives the same bytes again.

/** The range in which points can be: everything unknown at its worst, or at its best; multiples of 0.01. */
export interface Bounds {
  /** The least that they can be. */
  readonly low: number;
  /** The most that they can be. */
  readonly high: number;
}

/** Makes the schema of bounds. */
export const boundsSchema = (): z.ZodType<Bounds> => z.strictObject({ low: points(), high: points() });

export type { SignalResult };

const signalSchema = (): z.ZodType<SignalResult> =>
  z.strictObject({
    id: z.string(),
    status: z.enum(["known", "unknown", "notApplicable"]),
    earned: points(),
    maxPoints: points(),
    lost: points(),
    unit: z.enum(units).exactOptional(),
    value: z.union([z.number(), z.strictObject({ part: z.number(), whole: z.number() })]).exactOptional(),
    level: share().exactOptional(),
  });

/** One of the four pillars: 0 to 25 points. */
export interface PillarResult {
  /** `unknown`: nothing is known of it; `notApplicable`: it does not apply and weighs 0. */
  readonly status: "scored" | "unknown" | "notApplicable";
  /** The points that the known facts earn: the sum of the signals' `earned`. */
  readonly score: number;
  /** The best estimate: unknown signals valued like the known ones, where at least half is known; else the score. */
  readonly estimate: number;
  /** The least and the most that the score can be once all is known; 0 to 25. */
  readonly bounds: Bounds;
  /** The share of its points whose signals are known, 0 to 1, rounded down to 0.01. */
  readonly coverage: number;
  /** The weight applied, as a share of 1. */
  readonly weight: number;
  /** What it adds to the whole score; the four contributions sum to it. */
  readonly contribution: number;
  /** The version of its scorer. */
  readonly version: string;
  /** Its signals in the order of the model; empty where its scorer shows none. */
  readonly signals: readonly SignalResult[];
}

const pillarSchema = (): z.ZodType<PillarResult> =>
  z.strictObject({
    status: z.enum(["scored", "unknown", "notApplicable"]),
    score: points(),
    estimate: points(),
    bounds: boundsSchema(),
    coverage: share(),
    weight: share(),
    contribution: points(),
    version: z.string(),
    signals: z.array(signalSchema()),
  });

/**
 * A score with its reasons. Plain JSON: numbers, codes and the caller's own id; parse(serialise(result)) equals it.
 * Points are multiples of 0.01 and add up: signals to their pillar, contributions to the score, losses and unknowns to
 * what remains to 100.
 */
export interface SSIResult {
  /** The version of this shape. */
  readonly formatVersion: 1;
  /** `notApplicable`: no pillar that counts applies to this member, and the score 0 has no meaning. */
  readonly status: "scored" | "notApplicable";
  /** Unchanged from the input; absent where it was not given. */
  readonly id?: string;
  /** Unchanged from the input; absent where it was not given. */
  readonly asOf?: string;
  /** Days in which flows were counted: as given, else 90. */
  readonly windowDays: number;
  /** The points that the known facts earn, 0 to 100: unknown counts as 0, so learning a fact never lowers it. */
  readonly score: number;
  /** The best estimate, within the bounds. */
  readonly estimate: number;
  /** The least and the most that the score can be once all is known; 0 to 100. */
  readonly bounds: Bounds;
  /** The share of the applicable points whose signals are known, 0 to 1, rounded down to 0.01. */
  readonly coverage: number;
  /** 100 - score. */
  readonly remaining: number;
  /** The band of the score, or the bands it may be in. */
  readonly band: BandResult;
  /** How many points are missing to the next band. */
  readonly pointsToNextBand: NextBand;
  /** The four pillars. */
  readonly pillars: PerPillar<PillarResult>;
  /** The pillar with the most earned per known point, of those at least half known. */
  readonly strongest: Standout;
  /** The pillar with the least earned per known point, of those at least half known. */
  readonly weakest: Standout;
  /** Points of the score that known signals do not earn, largest first. */
  readonly losses: readonly Shortfall[];
  /** Points of the score that unknown signals could add, largest first: what to supply next. */
  readonly unknowns: readonly Shortfall[];
  /** The rank of the score in each group of `peers`, by the id of the group; none where no groups were given. */
  readonly ranks: { readonly [group: string]: GroupRank };
  /** The change since last week and the slope; only where a `history` was given. */
  readonly trend?: TrendSummary;
  /** The weights in force, as shares of 1. */
  readonly weights: PerPillar<number>;
  /** The model in force, from which these numbers come. */
  readonly model: {
    /** Its name. */
    readonly id: string;
    /** Its version. */
    readonly version: string;
    /** SHA-256, in hexadecimal, of everything in it that can change a number. */
    readonly hash: string;
  };
  /** Equal for results that may be compared: same model, weights, window, scorers. */
  readonly comparisonKey: string;
}

const bandSchema = (): z.ZodType<BandResult> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("certain"), id: z.string() }),
    z.strictObject({ status: z.literal("open"), low: z.string(), high: z.string() }),
  ]);

const nextBandSchema = (): z.ZodType<NextBand> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("next"), id: z.string(), points: points() }),
    z.strictObject({ status: z.literal("top") }),
  ]);

const standoutSchema = (): z.ZodType<Standout> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("found"), pillar: pillar() }),
    z.strictObject({ status: z.literal("absent"), reason: z.literal("tooLittleKnown") }),
  ]);

const shortfallSchema = (): z.ZodType<Shortfall> =>
  z.strictObject({ pillar: pillar(), signal: z.string().exactOptional(), points: points() });

/**
 * The schema of a result: what `JSON.parse` of a stored result must satisfy. Reading a result with it gives it back equal.
 *
 * @example
 * ```ts
 * import { computeSSI, resultSchema } from "social-selling-index";
 * const stored = JSON.stringify(computeSSI({ insights: { posts: 12 } }));
 * console.log(resultSchema.parse(JSON.parse(stored)).formatVersion);
 * // 1
 * ```
 */
export const resultSchema: z.ZodType<SSIResult> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    formatVersion: z.literal(1),
    status: z.enum(["scored", "notApplicable"]),
    id: z.string().exactOptional(),
    asOf: z.string().exactOptional(),
    windowDays: z.number(),
    score: points(),
    estimate: points(),
    bounds: boundsSchema(),
    coverage: share(),
    remaining: points(),
    band: bandSchema(),
    pointsToNextBand: nextBandSchema(),
    pillars: perPillarSchema(pillarSchema()),
    strongest: standoutSchema(),
    weakest: standoutSchema(),
    losses: z.array(shortfallSchema()),
    unknowns: z.array(shortfallSchema()),
    ranks: recordOf(groupRankSchema()),
    trend: trendSummarySchema().exactOptional(),
    weights: perPillarSchema(share()),
    model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    comparisonKey: z.string(),
  }),
);
