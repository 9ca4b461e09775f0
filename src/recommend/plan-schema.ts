import * as z from "zod";
import { pillarIds } from "../model/model-types.js";
import { resultSchema } from "../result/result-schema.js";
import type { CertifiedTarget, Plan } from "./plan-types.js";

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const minutes = z.number().min(0);
const units = z.int().min(0);
const status = z.enum(["optimal", "infeasible", "alreadyReached"]);

// Fields stand in the order in which a plan has them: reading a stored plan gives the same bytes again.
const step = z.strictObject({
  action: z.string(),
  units: units.min(1),
  minutes,
  control: z.enum(["own", "shared"]),
  gainAlone: z.number(),
  gainInPlan: z.number(),
  runningScore: points,
});

const target: z.ZodType<CertifiedTarget> = z.union([
  z.strictObject({ pillar: z.enum(pillarIds), score: points.max(25) }),
  z.strictObject({ topPercent: points, score: points.exactOptional() }),
  z.strictObject({ minutes }),
  z.strictObject({ score: points }),
]);

const certificate = z.strictObject({
  kind: status,
  target,
  minutes,
  points,
  bestReachable: points,
  pointsForLess: points.exactOptional(),
  weights: z.strictObject({ brand: share, people: share, insights: share, relationships: share }),
  windowDays: z.number(),
  maxMinutes: minutes,
  assumeUnknown: z.literal(0).exactOptional(),
  limits: z.record(z.string(), units),
  effort: z.record(z.string(), z.number().positive()),
  exclude: z.array(z.string()),
  model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  comparisonKey: z.string(),
});

/**
 * The schema of a plan: what `JSON.parse` of a stored plan must satisfy. Reading a plan with it gives it back equal.
 *
 * @example
 * ```ts
 * import { createSSI, planSchema } from "social-selling-index";
 * const stored = JSON.stringify(createSSI().plan({ insights: { posts: 3 } }, { target: { minutes: 90 } }));
 * console.log(planSchema.parse(JSON.parse(stored)).certificate.target);
 * // { minutes: 90 }
 * ```
 */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  status,
  steps: z.array(step),
  minutes,
  minutesPerWeek: minutes,
  before: resultSchema,
  after: resultSchema,
  reachedAfterDays: z.int().min(0),
  assumptions: z.array(
    z.enum([
      "effortEstimated",
      "currentActivityGoesOn",
      "outcomesHeld",
      "othersDecide",
      "acceptanceRateHeld",
      "acceptanceRateAssumed",
      "unknownLeftOut",
      "unknownTakenAsZero",
      "ownScorersHeld",
    ]),
  ),
  certificate,
});
