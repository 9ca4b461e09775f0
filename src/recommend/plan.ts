import type { InputOf, Scorers } from "../activity/activity-types.js";
import { engineOf, type SSI } from "../compute-ssi.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import type { Model } from "../model/model-types.js";
import type { SSIResult } from "../result/result.js";
import type { Engine } from "../set-up.js";
import { findOutFirst } from "./measures.js";
import { definedEntries, limitable, readPlanOptions } from "./plan-options.js";
import type { Plan, PlanCertificate, PlanObjective, PlanOptions, PlanStatus } from "./plan-result.js";
import { applyUnits, certifiedPools, findAssumptions, heldSignals, orderSteps, usedActions } from "./plan-steps.js";
import { defineProblem, type PlanBounds, type Problem, worthOf } from "./problem.js";
import { type Aim, type FoundForTarget, findBestWithin, findCheapest } from "./solve.js";
import { type Start, startFrom } from "./start.js";
import { nextStageOf, type ResolvedTarget, resolveTarget } from "./targets.js";

/**
 * The cheapest set of actions that reaches a target, or the most points for a budget of minutes: exact for the given efforts,
 * limits and rates and at most `maxActions` kinds of action, and re-scored by the model before it is returned. A plan is what
 * is done once in a window, and one typical month that is kept up for the whole of it; `minutesOnce` and `minutesPerMonth` are
 * never added up. Targets are of the confirmed score. Unknown signals are left out unless `assumeUnknown: 0`.
 *
 * To a target: least minutes once + (minutes a month + `startMinutes` for each kind) x windowDays / 30; ties: most points, fewest
 * kinds, the order of the model. For a budget of minutes a month, over which what is done once is spread: most points less a
 * quarter for each kind; ties: fewest minutes, fewest kinds. A target out of reach has status `infeasible`, the cheapest plan to
 * the best reachable score, and `nextStage`. Throws `plan.*`, and `peers.incomparable` for a peer group that was measured otherwise.
 *
 * ```text
 * activity --startFrom--> totals --defineProblem--> signals, actions, limits --solve--> units
 *                                                                              --> steps, re-scored result, certificate
 * ```
 *
 * @example
 * ```ts
 * import { createSSI, plan } from "social-selling-index";
 * const activity = { brand: { skills: 10, recommendations: 0 }, insights: { reposts: 0 } };
 * const cheapest = plan(createSSI(), activity, { target: { score: 2 } });
 * console.log(cheapest.status, cheapest.minutesPerMonth, cheapest.steps.map(({ action, units }) => [action, units]));
 * // optimal 8 [ [ 'repost', 2 ], [ 'askRecommendation', 1 ] ]
 * ```
 */
export function plan<S extends Scorers, M extends Model>(
  ssi: SSI<S, M>,
  activity: NoInfer<InputOf<S, M>>,
  options: PlanOptions,
): Plan;

export function plan(ssi: unknown, activity: unknown, given: PlanOptions): Plan {
  const engine = engineOf("plan", ssi);
  const { model } = engine;
  const options = readPlanOptions(model, given);
  const start = startFrom(engine, activity, options.assumeUnknown);
  const names = model.actions.map(({ id }) => id);
  const asked = {
    limits: definedEntries(limitable(model), options.limits),
    effort: definedEntries(names, options.effort),
    exclude: names.filter((id) => options.exclude?.includes(id)),
    companySize: options.companySize,
  };
  const planTo = (resolved: ResolvedTarget) => makePlan(engine, start, resolved, { ...options, ...asked });
  if (options.target !== undefined) return planTo(resolveTarget(options.target, start.totals, start.before));
  // All the points there are: out of reach for nearly everybody, which tells what is in reach.
  const all = planTo(resolveTarget({ score: 100 }, start.totals, start.before));
  const { nextStage } = all;
  return nextStage === undefined ? all : planTo(resolveTarget({ score: nextStage }, start.totals, start.before));
}

type Asked = Omit<PlanBounds, "worth"> & Pick<PlanOptions, "maxActions" | "startMinutes" | "assumeUnknown">;

function makePlan(engine: Engine, start: Start, resolved: ResolvedTarget, asked: Asked): Plan {
  const { scale } = resolved;
  const { pointsOf } = scale;
  const { maxActions, startMinutes = engine.model.startMinutes ?? 0 } = asked;
  const problem = defineProblem(engine, start, { ...asked, worth: scale.worth });
  const aim = {
    pointsOf,
    worthOf: scale.worthOf,
    maxKinds: maxActions ?? Number.POSITIVE_INFINITY,
    costPerKind: 4 * startMinutes * problem.costs.monthly,
  };
  const found = findPlan(problem, resolved, aim);
  const { units, worth } = found;
  const after = engine.explain(applyUnits(engine, start, problem.counts, units));
  const points = pointsOf(worth);
  confirmByModel(resolved, after, points);

  const used = usedActions(problem, units);
  const status: PlanStatus = !found.isReached
    ? "infeasible"
    : resolved.points !== undefined && used.length === 0
      ? "alreadyReached"
      : "optimal";
  const { windowDays } = start.reading;
  const minutesOf = (rhythm: "once" | "monthly") =>
    used.reduce(
      (sum, { definition, index, quarters }) =>
        sum + (definition.rhythm === rhythm ? ((units[index] ?? 0) * quarters) / 4 : 0),
      0,
    );
  const [minutesOnce, minutesPerMonth] = [minutesOf("once"), minutesOf("monthly")];
  const objective: PlanObjective = {
    minutesOnce,
    minutesPerMonth,
    kinds: used.length,
    windowDays,
    ...(resolved.points === undefined ? { pointsPerKind: toPoints(quarterPoint) } : { startMinutes }),
  };
  const best = found.most && pointsOf(found.most.worth);
  const isMonthly = minutesPerMonth > 0 || resolved.points === undefined;
  const nextStage = best === undefined ? undefined : nextStageOf(resolved, pointsOf(worthOf(problem, [])), best);
  const measures = findOutFirst(engine, start, resolved, status === "alreadyReached");
  const certificate: PlanCertificate = {
    kind: status,
    target: resolved.target,
    objective,
    maxActions: maxActions ?? null,
    points: toPoints(points),
    ...(found.worthForLess === undefined ? {} : { pointsForLess: toPoints(pointsOf(found.worthForLess)) }),
    ...(found.most === undefined
      ? {}
      : {
          bestReachable: toPoints(pointsOf(found.most.worth)),
          bestWithoutMaxActions: toPoints(pointsOf(found.most.withoutMaxKinds)),
        }),
    weights: after.weights,
    pools: certifiedPools(problem, units),
    held: heldSignals(engine, problem, units),
    ...(asked.assumeUnknown === undefined ? {} : { assumeUnknown: asked.assumeUnknown }),
    ...(asked.companySize === undefined ? {} : { companySize: asked.companySize }),
    limits: asked.limits,
    effort: asked.effort,
    exclude: asked.exclude,
    model: after.model,
    comparisonKey: after.comparisonKey,
  };
  return {
    status,
    steps: orderSteps(problem, units, pointsOf),
    minutesOnce,
    minutesPerMonth,
    before: start.before,
    after,
    reachedAfterDays: used.length === 0 ? 0 : isMonthly ? windowDays : 30,
    ...(nextStage === undefined ? {} : { nextStage: toPoints(nextStage) }),
    ...(measures === undefined ? {} : { findOutFirst: measures }),
    assumptions: findAssumptions(engine, start, problem, units, asked.effort),
    certificate,
  };
}

/** What each kind of action of a budget's plan has to be worth, in hundredths. */
const quarterPoint = 25;

function findPlan(problem: Problem, { points, minutes, scale }: ResolvedTarget, aim: Aim): FoundForTarget {
  if (points !== undefined) return findCheapest(problem, points, aim);
  const cost = problem.costs.within(minutes ?? 0);
  return { ...findBestWithin(problem, cost, quarterPoint * scale.hundredth, aim), isReached: true };
}

/** Confirms the points by the score of the model: a plan that it scores otherwise is never returned. */
function confirmByModel({ pillar }: ResolvedTarget, after: SSIResult, expected: number): void {
  const scored = pillar === undefined ? after.score : after.pillars[pillar].score;
  if (toHundredths(scored) === expected) return;
  throw new SSIError("plan", [
    {
      code: "plan.mismatch",
      path: ["scorers"],
      expected: say("a plan that scores {number}", { number: toPoints(expected) }),
      received: say("a score of {number}", { number: scored }),
      repair: say("mend a scorer that does not score as its definition says; else report a defect of this library"),
    },
  ]);
}
