import * as z from "zod";
import { pillarIds } from "../model/model-types.js";
import { units } from "../model/units.js";
import { groupRankSchema } from "./rank-schema.js";
import { recommendationSchema } from "./recommendation-schema.js";
import type { SSIResult } from "./result-types.js";
import { trendSummarySchema } from "./trend-schema.js";

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
  recommendations: z.array(recommendationSchema).exactOptional(),
  weights: perPillar(share),
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  comparisonKey: z.string(),
});
