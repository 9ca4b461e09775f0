import * as z from "zod";
import { evidenceSources } from "../model/model-schema.js";
import { type PerPillar, type PillarId, pillarIds, type SignalName } from "../model/model-types.js";
import type { PeerGroup } from "../peers/peer-group.js";
import { type SSIResult, todaysResultSchema } from "../result/result.js";

import type { LoweredSignal, MeasureRecommendation } from "./recommendation.js";

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
  /** A score, a pillar's points, a rank in a group, or a budget; the next stage in reach where absent: see {@link Plan.nextStage}. */
  readonly target?: PlanTarget | undefined;
  /** The most kinds of action, a whole number of 1 or more; any number where absent. */
  readonly maxActions?: number | undefined;
  /** What beginning a kind of action counts as, in minutes a month, a multiple of 0.25; the model's where absent. With 0 only real minutes count. */
  readonly startMinutes?: number | undefined;
  /** Take unknown numbers as 0 (never proportions, and what needs a seat only where `salesNavigator` is true). */
  readonly assumeUnknown?: 0 | undefined;
}

/** Limits on the actions of one person, and the minutes that these take them. */
export interface ActionOptions {
  /**
   * The most units of an action, in place of the model's: in 30 days where it is monthly, else in the whole plan; integers of 0
   * or more. Each holds for its own action only: for four posts at most, limit both `post` and `tryFormat`, since a post in a
   * new format is a post too. The name of a pool limits or raises the attempts of its actions together, up to LinkedIn's own limit.
   */
  readonly limits?: { readonly [action: string]: number } | undefined;
  /** The minutes of a unit of an action, in place of our estimate: above 0, multiples of 0.25. */
  readonly effort?: { readonly [action: string]: number } | undefined;
  /** Actions never to use. */
  readonly exclude?: readonly string[] | undefined;
  /** How many people work at the member's company, 1 or more: no more colleagues are invited than it has. */
  readonly companySize?: number | undefined;
}

/** One step of a plan. */
export interface PlanStep {
  /** The id of the action in the model. */
  readonly action: string;
  /** How often: every 30 days where it is monthly, else once. In a pool, attempts. */
  readonly units: number;
  /** `once`: done once in the window; `monthly`: as often in every 30 days, for the whole window. */
  readonly rhythm: "once" | "monthly";
  /** What all the units take together: once, or every 30 days. */
  readonly minutes: number;
  /** Of attempts in a pool, how many succeed at its rate, in 30 days: an expected number, not a whole one. */
  readonly successes?: number;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
  /** Points this step alone would add to the score (or to the pillar of the target); 0 or less where it only serves another step. */
  readonly gainAlone: number;
  /** Points it adds after the steps before it; these sum to the gain of the plan. */
  readonly gainInPlan: number;
  /** The score (or that of the target's pillar) after this step. */
  readonly runningScore: number;
  /** The signals that earn less by it, after the steps before it; absent where none does. */
  readonly lowers?: readonly LoweredSignal[];
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
  /** What is monthly is kept up; the score falls back where it ends. */
  | "keptUp"
  /** Growth that comes without the plan is not counted. */
  | "growthFromPlanOnly"
  /** Pillars with a scorer that is not made of signals do not change. */
  | "ownScorersHeld";

/** What the plan proves, and under which conditions: enough to check it without this library. */
export interface PlanCertificate {
  /** `optimal`: nothing cheaper reaches it (for a budget: nothing earns more, and nothing cheaper as much). */
  readonly kind: PlanStatus;
  /** The target of the plan. */
  readonly target: CertifiedTarget;
  /** What was minimised, or for a budget maximised, in numbers. */
  readonly objective: PlanObjective;
  /** The most kinds of action that were allowed; null where any number was. */
  readonly maxActions: number | null;
  /** The score that the plan reaches, or the pillar's points where the target is a pillar. */
  readonly points: number;
  /** The most points of any plan for which the objective is one step smaller, with the same `maxActions`; absent for a budget, without steps, and where the target is out of reach. */
  readonly pointsForLess?: number;
  /** Where the target is out of reach: the most points of any plan with so many kinds of action. */
  readonly bestReachable?: number;
  /** The same with any number of kinds. */
  readonly bestWithoutMaxActions?: number;
  /** The weights in force, as shares of 1. */
  readonly weights: PerPillar<number>;
  /** The pools that the plan uses. */
  readonly pools: readonly CertifiedPool[];
  /** The rates and means that the plan would move and that are held as they are: what others decide. */
  readonly held: readonly SignalName[];
  /** Present where unknown numbers were taken as 0. */
  readonly assumeUnknown?: 0;
  /** Present where the size of the company was given. */
  readonly companySize?: number;
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
 * What a plan is the best of. To a target: least minutesOnce + (minutesPerMonth + startMinutes x kinds) x windowDays / 30. For a
 * budget: most points - pointsPerKind x kinds, with minutesOnce x 30 / windowDays + minutesPerMonth within the budget.
 */
export interface PlanObjective {
  /** Minutes that are spent once. */
  readonly minutesOnce: number;
  /** Minutes in every 30 days of the window. */
  readonly minutesPerMonth: number;
  /** The kinds of action in the plan. */
  readonly kinds: number;
  /** The length of the window in days, for which what is monthly is kept up. */
  readonly windowDays: number;
  /** For a target: what each kind counts as, in minutes a month. */
  readonly startMinutes?: number;
  /** For a budget: what each kind has to be worth. */
  readonly pointsPerKind?: number;
}

/** A pool that a plan uses. */
export interface CertifiedPool {
  /** The name of the pool. */
  readonly id: string;
  /** The attempts of the plan in 30 days. */
  readonly attempts: number;
  /** The most that was allowed. */
  readonly most: number;
  /** The share that succeeds: (part + k x ifUnknown) / (whole + k) of its proportion; 1 where it has none. */
  readonly rate: number;
  /** Whether the rate is from the member's own numbers. */
  readonly isRateKnown: boolean;
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
  /** Minutes of the steps that are done once. */
  readonly minutesOnce: number;
  /** Minutes of the monthly steps, in every 30 days. Never added to those once. */
  readonly minutesPerMonth: number;
  /** The result the plan starts from; where unknown signals are taken as 0, with these zeros. */
  readonly before: SSIResult;
  /** The result after the plan, computed by the model from the changed activity. */
  readonly after: SSIResult;
  /** Days until the target is reached: the window's where a step is monthly or the minutes are a budget, else 30; 0 without steps. */
  readonly reachedAfterDays: number;
  /**
   * Where the target is out of reach: points that are in reach, a good next target. The next multiple of ten (of five in a
   * pillar) that is a fifth of that away or more, else half the step, else the best there is; absent where nothing is in reach.
   */
  readonly nextStage?: number;
  /**
   * What to find out first, most points first: where less than half of what counts is known, or where the estimate is at the
   * target already, so that a fact may do what the steps are for.
   */
  readonly findOutFirst?: readonly MeasureRecommendation[];
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

  const signal = { pillar: z.enum(pillarIds), signal: z.string() };

  // Fields in the order of a plan, so that a stored plan that is read back gives the same bytes.
  const step = z.strictObject({
    action: z.string(),
    units: units.min(1),
    rhythm: z.enum(["once", "monthly"]),
    minutes,
    successes: z.number().min(0).exactOptional(),
    control: z.enum(["own", "shared"]),
    gainAlone: z.number(),
    gainInPlan: z.number(),
    runningScore: points,
    lowers: z.array(z.strictObject({ ...signal, points: z.number().negative() })).exactOptional(),
  });

  const measure: z.ZodType<MeasureRecommendation> = z.strictObject({
    kind: z.literal("measure"),
    pillar: z.enum(pillarIds),
    signal: z.string().exactOptional(),
    points,
    evidence: z.array(z.enum(evidenceSources)),
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
    objective: z.strictObject({
      minutesOnce: minutes,
      minutesPerMonth: minutes,
      kinds: units,
      windowDays: z.number(),
      startMinutes: minutes.exactOptional(),
      pointsPerKind: points.exactOptional(),
    }),
    maxActions: units.min(1).nullable(),
    points,
    pointsForLess: points.exactOptional(),
    bestReachable: points.exactOptional(),
    bestWithoutMaxActions: points.exactOptional(),
    weights: z.strictObject({ brand: share, people: share, insights: share, relationships: share }),
    pools: z.array(
      z.strictObject({ id: z.string(), attempts: units, most: units, rate: share, isRateKnown: z.boolean() }),
    ),
    held: z.array(z.strictObject(signal)),
    assumeUnknown: z.literal(0).exactOptional(),
    companySize: units.min(1).exactOptional(),
    limits: z.record(z.string(), units),
    effort: z.record(z.string(), z.number().positive()),
    exclude: z.array(z.string()),
    model: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    comparisonKey: z.string(),
  });

  return z.strictObject({
    status,
    steps: z.array(step),
    minutesOnce: minutes,
    minutesPerMonth: minutes,
    before: todaysResultSchema,
    after: todaysResultSchema,
    reachedAfterDays: z.number().min(0),
    nextStage: points.exactOptional(),
    findOutFirst: z.array(measure).exactOptional(),
    assumptions: z.array(
      z.enum([
        "effortEstimated",
        "currentActivityGoesOn",
        "keptUp",
        "growthFromPlanOnly",
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
