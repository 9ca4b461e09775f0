import * as z from "zod";
import type { BandResult, NextBand } from "../aggregate/bands.js";
import type { Caution } from "../aggregate/cautions.js";
import type { Headline } from "../aggregate/headline.js";
import type { Shortfall } from "../aggregate/losses.js";
import type { Standout } from "../aggregate/standouts.js";
import { type BandDefinition, type PerPillar, pillarIds } from "../model/model-types.js";
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
  /** The best guess, within the bounds: unknown signals valued by a typical member's, and by how far the known ones are from them. */
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
  readonly formatVersion: 2;
  /** `notApplicable`: no pillar that counts applies to this member, and the score 0 has no meaning. */
  readonly status: "scored" | "notApplicable";
  /** Unchanged from the input; absent where it was not given. */
  readonly id?: string;
  /** Unchanged from the input; absent where it was not given. */
  readonly asOf?: string;
  /** Days in which flows were counted: as given, else 90. */
  readonly windowDays: number;
  /** What to show first: the score where nothing is left to find out, an estimate with its range, or a range. */
  readonly headline: Headline;
  /** The points that the known facts earn, 0 to 100: unknown counts as 0, so learning a fact never lowers it. */
  readonly score: number;
  /** The best guess, within the bounds: that of the pillars', by the formula of the score. */
  readonly estimate: number;
  /** The least and the most that the score can be once all is known; 0 to 100. */
  readonly bounds: Bounds;
  /** The share of the applicable points whose signals are known, 0 to 1, rounded down to 0.01. */
  readonly coverage: number;
  /** 100 - score. */
  readonly remaining: number;
  /** The band that the score is in and stays in, or the bands it may be in. */
  readonly band: BandResult;
  /** All bands of the model, from the lowest up, each from its least score to the next one. */
  readonly bands: readonly BandDefinition[];
  /** How many points the score, which is confirmed, lacks to the next band. */
  readonly pointsToNextBand: NextBand;
  /** The four pillars. */
  readonly pillars: PerPillar<PillarResult>;
  /** The pillar with the highest estimate, where that can be said. */
  readonly strongest: Standout;
  /** The pillar with the lowest estimate, where that can be said; never the same as the strongest. */
  readonly weakest: Standout;
  /** Points of the score that known signals do not earn, largest first. */
  readonly losses: readonly Shortfall[];
  /** Points of the score that unknown signals could add, largest first: what to supply next. */
  readonly unknowns: readonly Shortfall[];
  /** What to mention beside the score, which it never moves: in the order of the model. */
  readonly cautions: readonly Caution[];
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
  /** Equal too where estimates may be compared: the version of their rule, and the typical levels it was used with. */
  readonly estimateKey: string;
}

/** What a result of format 1 does not have, which came before the headline. */
type Later = "formatVersion" | "headline" | "bands" | "cautions" | "estimateKey";

/**
 * A stored result of format 1, which this library no longer makes. Its estimate follows an older rule, and its comparison key is
 * that of an older model: it is never compared with a result of today.
 */
export interface SSIResultFormat1 extends Omit<SSIResult, Later> {
  /** The version of this shape. */
  readonly formatVersion: 1;
}

/** A result as it may come from a file, of either format. */
export type StoredResult = SSIResult | SSIResultFormat1;

const bandSchema = (): z.ZodType<BandResult> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("certain"), id: z.string() }),
    z.strictObject({
      status: z.literal("open"),
      low: z.string(),
      high: z.string(),
      likely: z.string().exactOptional(),
    }),
  ]);

const headlineSchema = (): z.ZodType<Headline> => {
  const [value, low, high] = [points(), points(), points()];
  return z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("none"), reason: z.literal("notApplicable") }),
    z.strictObject({ status: z.literal("exact"), value }),
    z.strictObject({ status: z.literal("estimate"), value, low, high }),
    z.strictObject({ status: z.literal("range"), low, high }),
  ]);
};

const bandsSchema = (): z.ZodType<readonly BandDefinition[]> =>
  z.array(z.strictObject({ id: z.string(), from: points() }));

const nextBandSchema = (): z.ZodType<NextBand> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("next"), id: z.string(), points: points() }),
    z.strictObject({ status: z.literal("top") }),
  ]);

const standoutSchema = (): z.ZodType<Standout> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("found"), pillar: pillar() }),
    z.strictObject({
      status: z.literal("absent"),
      reason: z.enum(["tooLittleKnown", "tooClose", "nothingToCompare"]),
    }),
  ]);

const shortfallSchema = (): z.ZodType<Shortfall> =>
  z.strictObject({ pillar: pillar(), signal: z.string().exactOptional(), points: points() });

const cautionSchema = (): z.ZodType<Caution> =>
  z.strictObject({
    id: z.string(),
    count: z.number(),
    value: z.number().exactOptional(),
    days: z.number().exactOptional(),
    limit: z.number(),
  });

/** The fields that come before those of format 2, between them, and after them. */
const leading = () => ({
  status: z.enum(["scored", "notApplicable"]),
  id: z.string().exactOptional(),
  asOf: z.string().exactOptional(),
  windowDays: z.number(),
});

const numbers = () => ({
  score: points(),
  estimate: points(),
  bounds: boundsSchema(),
  coverage: share(),
  remaining: points(),
  band: bandSchema(),
});

const parts = () => ({
  pointsToNextBand: nextBandSchema(),
  pillars: perPillarSchema(pillarSchema()),
  strongest: standoutSchema(),
  weakest: standoutSchema(),
  losses: z.array(shortfallSchema()),
  unknowns: z.array(shortfallSchema()),
});

const trailing = () => ({
  ranks: recordOf(groupRankSchema()),
  trend: trendSummarySchema().exactOptional(),
  weights: perPillarSchema(share()),
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  comparisonKey: z.string(),
});

const todaysShape = () =>
  z.strictObject({
    formatVersion: z.literal(2),
    ...leading(),
    headline: headlineSchema(),
    ...numbers(),
    bands: bandsSchema(),
    ...parts(),
    cautions: z.array(cautionSchema()),
    ...trailing(),
    estimateKey: z.string(),
  });

const formerShape = () =>
  z.strictObject({ formatVersion: z.literal(1), ...leading(), ...numbers(), ...parts(), ...trailing() });

/** The schema of a result of today alone. */
export const todaysResultSchema: z.ZodType<SSIResult> = /* @__PURE__ */ z.lazy(todaysShape);

/**
 * The schema of a result: what `JSON.parse` of a stored result must satisfy. Reading a result with it gives it back equal;
 * one of format 1 is read as what it is, without a headline.
 *
 * @example
 * ```ts
 * import { computeSSI, resultSchema } from "social-selling-index";
 * const stored = JSON.stringify(computeSSI({ insights: { posts: 12 } }));
 * console.log(resultSchema.parse(JSON.parse(stored)).formatVersion);
 * // 2
 * ```
 */
export const resultSchema: z.ZodType<StoredResult> = /* @__PURE__ */ z.lazy(() =>
  z.discriminatedUnion("formatVersion", [todaysShape(), formerShape()]),
);
