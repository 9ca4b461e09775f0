import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import { windowLimits } from "../model/units.js";
import type { SSIResult } from "../result/result.js";
import { asInput, type Engine, startFrom } from "./engine.js";
import { allMinutes, checkPlanOptions, definedEntries } from "./plan-options.js";
import type { Plan, PlanCertificate, PlanOptions, PlanStatus } from "./plan-result.js";
import { applyUnits, findAssumptions, hasFlow, orderSteps, plainerUnits, usedActions } from "./plan-steps.js";
import { stateProblem } from "./problem.js";
import { type Choice, type Solution, solve } from "./solve.js";
import { type Aim, takeAim } from "./targets.js";

/**
 * The cheapest plan to a target, or the one with most points for a budget; see `SSI.plan`.
 *
 * ```text
 * activity --startFrom--> totals --stateProblem--> signals, actions, limits --solve--> units
 *                                                                             --> steps, re-scored result, certificate
 * ```
 */
export function makePlan(engine: Engine, input: unknown, options: PlanOptions): Plan {
  const { model } = engine;
  checkPlanOptions(model, options);
  const start = startFrom(engine, input, options.assumeUnknown);
  const aim = takeAim(options.target, start.totals, start.before);
  const bounds = {
    worth: aim.scale.worth,
    limits: definedEntries(model, options.limits),
    effort: definedEntries(model, options.effort),
    exclude: model.actions.flatMap(({ id }) => (options.exclude?.includes(id) ? [id] : [])),
    maxQuarters: Math.floor(4 * Math.min(options.maxMinutes ?? allMinutes, aim.minutes ?? allMinutes)),
  };
  const problem = stateProblem(engine, start.activity, start.totals, bounds);
  const solution = solve(problem, bounds.maxQuarters);
  const { pointsOf } = aim.scale;
  const best = pointsOf(solution.most);
  const { status, choice } = choosePlan(solution, aim, best);

  const units = plainerUnits(problem, choice.units);
  const after = engine.compute(asInput(engine, applyUnits(start.activity, problem, units), input));
  const points = pointsOf(choice.worth);
  checkPromise(aim, after, points);

  const used = usedActions(problem, units);
  const { windowDays = windowLimits.usual } = start.activity;
  const minutes = choice.cost / 4;
  const forLess = aim.points !== undefined && status === "optimal";
  const certificate: PlanCertificate = {
    kind: status,
    target: aim.target,
    minutes,
    points: toPoints(points),
    bestReachable: toPoints(best),
    ...(forLess ? { pointsForLess: toPoints(pointsOf(solution.worthiest(choice.cost - 1).worth)) } : {}),
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

/** For a budget, the most points there are and then the cheapest way to these; for a target out of reach, to the best. */
function choosePlan(solution: Solution, { scale, points }: Aim, best: number): { status: PlanStatus; choice: Choice } {
  const isInReach = points === undefined || points <= best;
  const choice = solution.cheapest(scale.worthOf(isInReach ? (points ?? best) : best));
  if (!isInReach) return { status: "infeasible", choice };
  return { status: points !== undefined && choice.cost === 0 ? "alreadyReached" : "optimal", choice };
}

/** The last word has the model itself: a plan that it scores otherwise is never returned. */
function checkPromise({ pillar }: Aim, after: SSIResult, promised: number): void {
  const scored = pillar === undefined ? after.score : after.pillars[pillar].score;
  if (toHundredths(scored) === promised) return;
  throw new SSIError("plan", [
    {
      code: "plan.mismatch",
      path: ["scorers"],
      expected: say("a plan that scores {number}", { number: toPoints(promised) }),
      received: say("a score of {number}", { number: scored }),
      repair: say("mend a scorer that does not score as its definition says; else report a defect of this library"),
    },
  ]);
}
