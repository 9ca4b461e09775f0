import * as z from "zod";
import { type PerPillar, type PillarId, pillarIds } from "../model/model-types.js";
import type { PeerGroup } from "../peers/peer-group.js";
import { type SSIResult, todaysResultSchema } from "../result/result.js";

/** The target of a plan. */
export type PlanTarget = ScoreTarget | PillarTarget | PlaceTarget | BudgetTarget;

/**
 * A score of the whole.
 *
 * @inline
 */
export type ScoreTarget = {
  /** 0 to 100. */
  readonly score: number;
  /** Absent; with a pillar, the target is that of the pillar. */
  readonly pillar?: undefined;
};

/**
 * The points of one pillar.
 *
 * @inline
 */
export type PillarTarget = {
  /** Which one. */
  readonly pillar: PillarId;
  /** 0 to 25. */
  readonly score: number;
};

/**
 * A rank near the top of a peer group.
 *
 * @inline
 */
export type PlaceTarget = {
  /** 10 for the top 10 %; above 0, at most 100. */
  readonly topPercent: number;
  /** The group to rank in. */
  readonly in: Pick<PeerGroup, "rank" | "scoreForTopPercent">;
  /** The member's own entry in the group, as for a rank; `true` for the score of the very activity. */
  readonly self?: SSIResult | number | true;
};

/**
 * As many points as can be had for a budget.
 *
 * @inline
 */
export type BudgetTarget = {
  /** Minutes per 30 days, 0 to 43,200. */
  readonly minutes: number;
};

/**
 * A target as a certificate repeats it: plain JSON.
 *
 * @inline
 */
export type CertifiedTarget = Omit<ScoreTarget, "pillar"> | PillarTarget | CertifiedPlace | BudgetTarget;

/**
 * A rank in a group, and the score that it takes.
 *
 * @inline
 */
export type CertifiedPlace = {
  /** As it was given. */
  readonly topPercent: number;
  /** The least score with that rank; absent where no score has it. */
  readonly score?: number;
};

/** What to plan for, and within which limits. */
export interface PlanOptions extends ActionOptions {
  /** A score, a pillar's points, a rank in a group, or a budget. */
  readonly target: PlanTarget;
  /** Take unknown numbers as 0 (never proportions, and what needs a seat only where `salesNavigator` is true). */
  readonly assumeUnknown?: 0 | undefined;
  /** The most minutes per 30 days; 43,200, which is all of them, where absent. */
  readonly maxMinutes?: number | undefined;
}

/** Limits on the actions of one person, and the minutes that these take them. */
export interface ActionOptions {
  /**
   * The most units of an action in 30 days, in place of the model's: integers of 0 or more. Each holds for its own action
   * only: for four posts at most, limit both `post` and `tryFormat`, since a post in a new format is a post too.
   */
  readonly limits?: { readonly [action: string]: number } | undefined;
  /** The minutes of a unit of an action, in place of our estimate: above 0, multiples of 0.25. */
  readonly effort?: { readonly [action: string]: number } | undefined;
  /** Actions never to use. */
  readonly exclude?: readonly string[] | undefined;
}

/** One step of a plan. */
export interface PlanStep {
  /** The id of the action in the model. */
  readonly action: string;
  /** How often: for a flow in every 30 days, for a stock once. */
  readonly units: number;
  /** What all the units take together. */
  readonly minutes: number;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
  /** Points this step alone would add to the score (or to the pillar of the target). */
  readonly gainAlone: number;
  /** Points it adds after the steps before it; these sum to the gain of the plan. */
  readonly gainInPlan: number;
  /** The score (or that of the target's pillar) after this step. */
  readonly runningScore: number;
}

/**
 * What a plan takes for granted, as a code.
 *
 * @inline
 */
export type PlanAssumption =
  /** Minutes are the model's estimates, not measured and not the person's own. */
  | "effortEstimated"
  /** Today's activity continues beside the plan. */
  | "currentActivityGoesOn"
  /** Outcomes (views, followers, engagement, rates) do not change. */
  | "outcomesHeld"
  /** Success depends on others: endorsements, accepted invitations. */
  | "othersDecide"
  /** Invitations continue to be accepted at the known rate. */
  | "acceptanceRateHeld"
  /** The rate of acceptance is unknown and taken from the model. */
  | "acceptanceRateAssumed"
  /** Unknown signals are not part of the plan. */
  | "unknownLeftOut"
  /** Unknown signals were taken as 0. */
  | "unknownTakenAsZero"
  /** Pillars with a scorer that is not made of signals do not change. */
  | "ownScorersHeld";

/** What the plan proves, and under which conditions: enough to check it without this library. */
export interface PlanCertificate {
  /** `optimal`: nothing cheaper reaches it (for a budget: nothing earns more, and nothing cheaper as much). */
  readonly kind: PlanStatus;
  /** The target of the plan. */
  readonly target: CertifiedTarget;
  /** Minutes per 30 days of the plan. */
  readonly minutes: number;
  /** The score that the plan reaches, or the pillar's points where the target is a pillar. */
  readonly points: number;
  /** The most points that any plan within the limits reaches. */
  readonly bestReachable: number;
  /** The most points of any plan that takes a quarter of a minute less; absent without a target or without steps. */
  readonly pointsForLess?: number;
  /** The weights in force, as shares of 1. */
  readonly weights: PerPillar<number>;
  /** The length of the window in days, for which flows are kept up. */
  readonly windowDays: number;
  /** The most minutes per 30 days that were allowed. */
  readonly maxMinutes: number;
  /** Present where unknown numbers were taken as 0. */
  readonly assumeUnknown?: 0;
  /** Limits that took the place of the model's. */
  readonly limits: { readonly [action: string]: number };
  /** Minutes that took the place of the model's. */
  readonly effort: { readonly [action: string]: number };
  /** Actions that were not to be used. */
  readonly exclude: readonly string[];
  /** The model of every score in the plan. */
  readonly model: SSIResult["model"];
  /** As in the results: scores with different keys cannot be compared. */
  readonly comparisonKey: string;
}

/**
 * Whether a plan reaches its target, cannot, or need not.
 *
 * @inline
 */
export type PlanStatus = "optimal" | "infeasible" | "alreadyReached";

/** A typical month that reaches a target when it is kept up for a whole window. Plain JSON: numbers and codes. */
export interface Plan {
  /** `infeasible`: no set of actions reaches the target; the steps are then the cheapest plan to the best reachable score. */
  readonly status: PlanStatus;
  /** In order of worth: the step that adds most per minute comes first. */
  readonly steps: readonly PlanStep[];
  /** Minutes per 30 days. */
  readonly minutes: number;
  /** Minutes x 7 / 30, rounded half up to 0.01. */
  readonly minutesPerWeek: number;
  /** The result the plan starts from; where unknown signals are taken as 0, with these zeros. */
  readonly before: SSIResult;
  /** The result after the plan, computed by the model from the changed activity. */
  readonly after: SSIResult;
  /** Days until the target is reached: the window's where a flow is part of the plan, else 30; 0 without steps. */
  readonly reachedAfterDays: number;
  /** What the plan takes for granted, in a fixed order. */
  readonly assumptions: readonly PlanAssumption[];
  /** What is proved, and under which conditions. */
  readonly certificate: PlanCertificate;
}

/**
 * The schema of a plan: what `JSON.parse` of a stored plan must satisfy. Reading a plan with it gives it back equal.
 *
 * @example
 * ```ts
 * import { createSSI, plan, planSchema } from "social-selling-index";
 * const stored = JSON.stringify(plan(createSSI(), { insights: { posts: 3 } }, { target: { minutes: 90 } }));
 * console.log(planSchema.parse(JSON.parse(stored)).certificate.target);
 * // { minutes: 90 }
 * ```
 */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ z.lazy(() => {
  const points = z.number().min(0).max(100);
  const share = z.number().min(0).max(1);
  const minutes = z.number().min(0);
  const units = z.int().min(0);
  const status = z.enum(["optimal", "infeasible", "alreadyReached"]);

  // Fields in the order of a plan, so that a stored plan that is read back gives the same bytes.
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

  return z.strictObject({
    status,
    steps: z.array(step),
    minutes,
    minutesPerWeek: minutes,
    before: todaysResultSchema,
    after: todaysResultSchema,
    reachedAfterDays: z.number().min(0),
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
});
