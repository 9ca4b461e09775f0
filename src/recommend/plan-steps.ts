import { type Reading, withValues } from "../activity/read-activity.js";
import { toPoints } from "../model/hundredths.js";
import { pillarIds } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { Engine } from "../set-up.js";
import { entryAt } from "./frontier.js";
import type { PlanAssumption, PlanStep } from "./plan-result.js";
import { gainOf, type Problem, type Units, type UsableAction, worthOf } from "./problem.js";
import { raiseSignal } from "./raise-signal.js";
import type { Start } from "./start.js";

/**
 * The steps of a plan in order of worth: each time the one that adds most per minute to the steps before it. Points are
 * those of the real score (or pillar), rounded once, so the gains in the plan sum to its gain.
 */
export function orderSteps(problem: Problem, units: Units, pointsOf: (worth: number) => number): PlanStep[] {
  let open: Candidate[] = problem.actions.flatMap((action) => {
    const count = entryAt(units, action.index);
    return count === 0 ? [] : [{ action, units: count, quarters: count * action.quarters }];
  });
  const done: number[] = units.map(() => 0);
  const pointsWith = (from: readonly number[], { action, units: count }: Candidate) =>
    pointsOf(worthOf(problem, from.with(action.index, count)));
  const none = units.map(() => 0);
  const before = pointsOf(worthOf(problem, none));
  let running = before;
  const steps: PlanStep[] = [];
  while (open.length > 0) {
    const best = open
      .map((candidate) => ({ ...candidate, gain: pointsWith(done, candidate) - running }))
      .reduce((winner, one) => (isBetter(one, winner) ? one : winner));
    done[best.action.index] = best.units;
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

/** A step that is not in the order yet. */
interface Candidate {
  readonly action: UsableAction;
  readonly units: number;
  readonly quarters: number;
}

/** Whether a is the better next step: more points per minute, then more points; ties by the order of the actions. */
const isBetter = (a: Candidate & { gain: number }, b: Candidate & { gain: number }): boolean =>
  a.gain * b.quarters !== b.gain * a.quarters ? a.gain * b.quarters > b.gain * a.quarters : a.gain > b.gain;

/** The reading after a plan was kept up for a whole window; the given one is not changed. What is unknown stays unknown. */
export function applyUnits(engine: Engine, reading: Reading, problem: Problem, units: Units): Reading {
  return pillarIds.reduce((before, pillar) => {
    const raised = new Map<number, SignalValue>();
    problem.signals.forEach(({ index, signal, value, denominator, pillar: own }, position) => {
      const amount = own === pillar ? gainOf(problem, position, units) : 0;
      if (amount > 0) raised.set(index, raiseSignal(signal, value, { amount, denominator }, problem.windowDays));
    });
    return withValues(before, engine.scorers[pillar], raised);
  }, reading);
}

/**
 * The same plan with no more special actions than it needs: where a simpler one costs as much and the worth of the whole
 * stays the same, the simpler one is used. A plan does not ask for a hundred colleagues where any connection earns as much.
 */
export function useSimplerActions(problem: Problem, units: Units): Units {
  const worth = worthOf(problem, units);
  let current = units;
  for (const special of problem.actions)
    for (const simple of problem.actions.filter((action) => isSimpler(action, special))) {
      const [many, few] = [entryAt(current, special.index), entryAt(current, simple.index)];
      const moved = (count: number) => current.with(special.index, many - count).with(simple.index, few + count);
      // On rising curves, moving more units never adds worth, so a binary search finds how many can be moved.
      let [movable, most] = [0, Math.min(many, simple.bound - few)];
      while (movable < most) {
        const middle = Math.ceil((movable + most) / 2);
        if (worthOf(problem, moved(middle)) === worth) movable = middle;
        else most = middle - 1;
      }
      current = moved(movable);
    }
  return current;
}

/** Whether one action does only part of what another does, with the same minutes and limits: any invitation, and that of a colleague. */
function isSimpler(simple: UsableAction, special: UsableAction): boolean {
  const { effects } = special.definition;
  return (
    simple.quarters === special.quarters &&
    simple.pools.join() === special.pools.join() &&
    simple.definition.effects.length < effects.length &&
    simple.definition.effects.every((one) =>
      effects.some(({ pillar, signal, add }) => pillar === one.pillar && signal === one.signal && add === one.add),
    )
  );
}

/** The actions that a plan uses. */
export const usedActions = ({ actions }: Problem, units: Units): UsableAction[] =>
  actions.filter(({ index }) => entryAt(units, index) > 0);

/** Whether an action of the plan raises a flow, so that the plan has to be kept up for a whole window. */
export const hasFlow = ({ signals }: Problem, used: readonly UsableAction[]): boolean =>
  used.some(({ effects }) =>
    effects.some(({ signal }) => {
      const raised = entryAt(signals, signal);
      return raised.canChange && raised.signal.scale === "perThirtyDays";
    }),
  );

/** What a plan takes for granted, in a fixed order. */
export function findAssumptions(
  engine: Engine,
  start: Start,
  problem: Problem,
  units: Units,
  effort: { readonly [action: string]: number },
): PlanAssumption[] {
  const used = usedActions(problem, units);
  const pools = problem.pools.filter((_, pool) => used.some((action) => action.pools.includes(pool)));
  const conditions: [PlanAssumption, boolean][] = [
    ["effortEstimated", used.some(({ definition }) => effort[definition.id] === undefined)],
    ["currentActivityGoesOn", used.length > 0],
    ["outcomesHeld", used.length > 0],
    ["othersDecide", used.some(({ definition }) => definition.control === "shared")],
    ["acceptanceRateHeld", pools.some(({ isRateKnown }) => isRateKnown)],
    ["acceptanceRateAssumed", pools.some(({ isRateKnown }) => !isRateKnown)],
    ["unknownLeftOut", start.leavesOut],
    ["unknownTakenAsZero", start.hasAssumed],
    ["ownScorersHeld", pillarIds.some((id) => engine.scorers[id].signals === undefined)],
  ];
  return conditions.flatMap(([code, holds]) => (holds ? [code] : []));
}
