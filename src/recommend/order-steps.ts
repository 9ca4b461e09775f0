import { toPoints } from "../model/hundredths.js";
import { entryAt } from "./entry-at.js";
import type { PlanStep } from "./plan-types.js";
import { type Problem, type Units, type UsableAction, worthOf } from "./problem.js";

/** A step whose place in the order is still open. */
interface Candidate {
  readonly action: UsableAction;
  readonly units: number;
  readonly quarters: number;
}

/** Whether a is the better next step: more points per minute, then more points; ties by the order of the actions. */
const isBetter = (a: Candidate & { gain: number }, b: Candidate & { gain: number }): boolean =>
  a.gain * b.quarters !== b.gain * a.quarters ? a.gain * b.quarters > b.gain * a.quarters : a.gain > b.gain;

/**
 * The steps of a plan in order of worth: each time the one that adds most per minute to what stands already. Points are
 * those of the real score (or pillar), rounded once, so the gains in the plan sum to its gain.
 */
export function orderSteps(problem: Problem, units: Units, pointsOf: (worth: number) => number): PlanStep[] {
  let open: Candidate[] = problem.actions.flatMap((action) => {
    const count = entryAt(units, action.place);
    return count === 0 ? [] : [{ action, units: count, quarters: count * action.quarters }];
  });
  const done: number[] = units.map(() => 0);
  const pointsWith = (from: readonly number[], { action, units: count }: Candidate) =>
    pointsOf(worthOf(problem, from.with(action.place, count)));
  const none = units.map(() => 0);
  const before = pointsOf(worthOf(problem, none));
  let running = before;
  const steps: PlanStep[] = [];
  while (open.length > 0) {
    const best = open
      .map((candidate) => ({ ...candidate, gain: pointsWith(done, candidate) - running }))
      .reduce((winner, one) => (isBetter(one, winner) ? one : winner));
    done[best.action.place] = best.units;
    running += best.gain;
    steps.push({
      action: best.action.definition.id,
      units: best.units,
      minutes: best.quarters / 4,
      control: best.action.definition.control,
      gainAlone: toPoints(pointsWith(none, best) - before),
      gainInPlan: toPoints(best.gain),
      runningScore: toPoints(running),
    });
    open = open.filter(({ action }) => action !== best.action);
  }
  return steps;
}
