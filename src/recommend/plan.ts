import type { InputOf, Scorers } from "../activity/activity-types.js";
import { engineOf, type SSI } from "../compute-ssi.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import type { Model } from "../model/model-types.js";
import type { SSIResult } from "../result/result.js";
import { allMinutes, definedEntries, readPlanOptions } from "./plan-options.js";
import type { Plan, PlanCertificate, PlanOptions, PlanStatus } from "./plan-result.js";
import { applyUnits, findAssumptions, hasFlow, orderSteps, usedActions, useSimplerActions } from "./plan-steps.js";
import { defineProblem } from "./problem.js";
import { type Choice, type Solution, solve } from "./solve.js";
import { startFrom } from "./start.js";
import { type ResolvedTarget, resolveTarget } from "./targets.js";

/**
 * The cheapest set of actions that reaches a target, or the most points for a budget of minutes: exact for the given
 * efforts, and re-scored by the model before it is returned. Of plans with equal minutes, the one with most points (for a
 * budget: of equal points, the one with fewest minutes). Unknown signals are left out unless `assumeUnknown: 0`.
 * A target out of reach has status `infeasible` and the cheapest plan to the best reachable score. Throws `plan.*`, and
 * `peers.incomparable` for a peer group that was measured otherwise.
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
 * console.log(cheapest.status, cheapest.minutes, cheapest.steps.map(({ action, units }) => [action, units]));
 * // optimal 15 [ [ 'repost', 5 ] ]
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
  const resolved = resolveTarget(options.target, start.totals, start.before);
  const bounds = {
    worth: resolved.scale.worth,
    limits: definedEntries(model, options.limits),
    effort: definedEntries(model, options.effort),
    exclude: model.actions.flatMap(({ id }) => (options.exclude?.includes(id) ? [id] : [])),
    maxQuarters: Math.floor(4 * Math.min(options.maxMinutes ?? allMinutes, resolved.minutes ?? allMinutes)),
  };
  const problem = defineProblem(engine, start, bounds);
  const solution = solve(problem, bounds.maxQuarters);
  const { pointsOf } = resolved.scale;
  const best = pointsOf(solution.most);
  const { status, choice } = choosePlan(solution, resolved, best);

  const units = useSimplerActions(problem, choice.units);
  const after = engine.explain(applyUnits(engine, start.reading, problem, units));
  const points = pointsOf(choice.worth);
  confirmByModel(resolved, after, points);

  const used = usedActions(problem, units);
  const { windowDays } = start.reading;
  const minutes = choice.cost / 4;
  const forLess = resolved.points !== undefined && status === "optimal";
  const certificate: PlanCertificate = {
    kind: status,
    target: resolved.target,
    minutes,
    points: toPoints(points),
    bestReachable: toPoints(best),
    ...(forLess ? { pointsForLess: toPoints(pointsOf(solution.bestWithin(choice.cost - 1).worth)) } : {}),
    weights: after.weights,
    windowDays,
    maxMinutes: options.maxMinutes ?? allMinutes,
    ...(options.assumeUnknown === undefined ? {} : { assumeUnknown: options.assumeUnknown }),
    limits: bounds.limits,
    effort: bounds.effort,
    exclude: bounds.exclude,
    model: after.model,
    comparisonKey: after.comparisonKey,
  };
  return {
    status,
    steps: orderSteps(problem, units, pointsOf),
    minutes,
    minutesPerWeek: toPoints(Math.floor((choice.cost * 175) / 30 + 0.5)),
    before: start.before,
    after,
    reachedAfterDays: used.length === 0 ? 0 : hasFlow(problem, used) ? windowDays : 30,
    assumptions: findAssumptions(engine, start, problem, units, bounds.effort),
    certificate,
  };
}

/** The cheapest plan that reaches the target; without a target or out of its reach, the best score there is. */
function choosePlan(
  solution: Solution,
  { scale, points }: ResolvedTarget,
  best: number,
): { status: PlanStatus; choice: Choice } {
  const isInReach = points === undefined || points <= best;
  const choice = solution.cheapest(scale.worthOf(isInReach ? (points ?? best) : best));
  if (!isInReach) return { status: "infeasible", choice };
  return { status: points !== undefined && choice.cost === 0 ? "alreadyReached" : "optimal", choice };
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
