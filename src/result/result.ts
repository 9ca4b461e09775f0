import * as z from "zod";
import type { BandResult, NextBand } from "../aggregate/bands.js";
import type { Shortfall, Standout } from "../aggregate/losses.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { units } from "../model/units.js";
import type { SignalResult } from "../pillars/measure-pillar.js";
import { type GroupRank, groupRankSchema } from "./rank.js";
import { type TrendSummary, trendSummarySchema } from "./trend-summary.js";

/** From all that is unknown at its worst to all at its best; points of 0.01. */
export interface Bounds {
  /** The least that it can turn out to be. */
  readonly low: number;
  /** The most that it can turn out to be. */
  readonly high: number;
}

export type { SignalResult };

/** One of the four pillars: 0 to 25 points. */
export interface PillarResult {
  /** `unknown`: nothing is known of it; `notApplicable`: it does not apply and weighs 0. */
  readonly status: "scored" | "unknown" | "notApplicable";
  /** What the known facts prove: the sum of what the signals earned. */
  readonly score: number;
  /** The best guess: unknown signals valued like the known ones, where at least half is known; else the score. */
  readonly estimate: number;
  /** How far the score can turn out to differ once all is known; 0 to 25. */
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

/**
 * A score with its reasons. Plain JSON: numbers, codes and the caller's own id; parse(serialise(result)) equals it.
 * Points are multiples of 0.01 and add up: signals to their pillar, contributions to the score, losses and unknowns to
 * what remains to 100.
 */
export interface SSIResult {
  /** The version of this shape. */
  readonly formatVersion: 1;
  /** `notApplicable`: no pillar that counts applies to this member, and the score 0 says nothing. */
  readonly status: "scored" | "notApplicable";
  /** As it was given; absent where it was not. */
  readonly id?: string;
  /** As it was given; absent where it was not. */
  readonly asOf?: string;
  /** Days in which flows were counted: as given, else 90. */
  readonly windowDays: number;
  /** What the known facts prove, 0 to 100: unknown counts as 0, so learning a fact never lowers it. */
  readonly score: number;
  /** The best guess, within the bounds. */
  readonly estimate: number;
  /** How far the score can turn out to differ once all is known; 0 to 100. */
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
  /** Where the score stands in each group of `peers`, by the id of the group; none where no groups were given. */
  readonly ranks: { readonly [group: string]: GroupRank };
  /** The change since last week and the slope; only where a `history` was given. */
  readonly trend?: TrendSummary;
  /** The weights in force, as shares of 1. */
  readonly weights: PerPillar<number>;
  /** The model in force: who made these numbers. */
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

const points = z.number().min(0).max(100);

const share = z.number().min(0).max(1);

const pillar = z.enum(pillarIds);

const bounds = z.strictObject({ low: points, high: points });

const perPillar = <S extends z.ZodType>(schema: S) =>
  z.strictObject({ brand: schema, people: schema, insights: schema, relationships: schema });

// Fields stand in the order in which a result has them: reading a stored result gives the same bytes again.
const signal = z.strictObject({
  id: z.string(),
  status: z.enum(["known", "unknown", "notApplicable"]),
  earned: points,
  maxPoints: points,
  lost: points,
  unit: z.enum(units).exactOptional(),
  value: z.union([z.number(), z.strictObject({ part: z.number(), whole: z.number() })]).exactOptional(),
  level: share.exactOptional(),
});

const pillarResult = z.strictObject({
  status: z.enum(["scored", "unknown", "notApplicable"]),
  score: points,
  estimate: points,
  bounds,
  coverage: share,
  weight: share,
  contribution: points,
  version: z.string(),
  signals: z.array(signal),
});

const standout = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("found"), pillar }),
  z.strictObject({ status: z.literal("absent"), reason: z.literal("tooLittleKnown") }),
]);

const shortfall = z.strictObject({ pillar, signal: z.string().exactOptional(), points });

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
export const resultSchema: z.ZodType<SSIResult> = z.strictObject({
  formatVersion: z.literal(1),
  status: z.enum(["scored", "notApplicable"]),
  id: z.string().exactOptional(),
  asOf: z.string().exactOptional(),
  windowDays: z.number(),
  score: points,
  estimate: points,
  bounds,
  coverage: share,
  remaining: points,
  band: z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("certain"), id: z.string() }),
    z.strictObject({ status: z.literal("open"), low: z.string(), high: z.string() }),
  ]),
  pointsToNextBand: z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("next"), id: z.string(), points }),
    z.strictObject({ status: z.literal("top") }),
  ]),
  pillars: perPillar(pillarResult),
  strongest: standout,
  weakest: standout,
  losses: z.array(shortfall),
  unknowns: z.array(shortfall),
  ranks: z.record(z.string(), groupRankSchema),
  trend: trendSummarySchema.exactOptional(),
  weights: perPillar(share),
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  comparisonKey: z.string(),
});
