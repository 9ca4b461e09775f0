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

/** What is read after a plan was kept up for a whole window; the reading given stays as it is. What is unknown stays unknown. */
export function applyUnits(engine: Engine, reading: Reading, problem: Problem, units: Units): Reading {
  return pillarIds.reduce((before, pillar) => {
    const raised = new Map<number, SignalValue>();
    problem.signals.forEach(({ index, signal, value, scale, pillar: own }, position) => {
      const amount = own === pillar ? gainOf(problem, position, units) : 0;
      if (amount > 0) raised.set(index, raiseSignal(signal, value, { amount, scale }, problem.windowDays));
    });
    return withValues(before, engine.scorers[pillar], raised);
  }, reading);
}

/** Whether one action does part of what another does, for the same minutes and under the same limits: an invitation of anybody, and one of a colleague. */
function isPlainer(plain: UsableAction, special: UsableAction): boolean {
  const { effects } = special.definition;
  return (
    plain.quarters === special.quarters &&
    plain.pools.join() === special.pools.join() &&
    plain.definition.effects.length < effects.length &&
    plain.definition.effects.every((one) =>
      effects.some(({ pillar, signal, add }) => pillar === one.pillar && signal === one.signal && add === one.add),
    )
  );
}

/**
 * The same plan with no more special actions than it needs: where a plainer one costs as much and the worth of the whole
 * stays what it is, that one is asked for. Nobody has to find a hundred colleagues where any connection does as well.
 */
export function plainerUnits(problem: Problem, units: Units): Units {
  const worth = worthOf(problem, units);
  let settled = units;
  for (const special of problem.actions)
    for (const plain of problem.actions.filter((action) => isPlainer(action, special))) {
      const [many, few] = [entryAt(settled, special.place), entryAt(settled, plain.place)];
      const moved = (count: number) => settled.with(special.place, many - count).with(plain.place, few + count);
      // Nothing falls in worth by doing more of it, so what can be moved is found by halving.
      let [movable, most] = [0, Math.min(many, plain.bound - few)];
      while (movable < most) {
        const middle = Math.ceil((movable + most) / 2);
        if (worthOf(problem, moved(middle)) === worth) movable = middle;
        else most = middle - 1;
      }
      settled = moved(movable);
    }
  return settled;
}

/** The actions that a plan uses. */
export const usedActions = ({ actions }: Problem, units: Units): UsableAction[] =>
  actions.filter(({ place }) => entryAt(units, place) > 0);

/** Whether an action of the plan counts in the window, so that the plan has to be kept up for all of it. */
export const hasFlow = ({ signals }: Problem, used: readonly UsableAction[]): boolean =>
  used.some(({ effects }) =>
    effects.some(({ signal }) => {
      const raised = entryAt(signals, signal);
      return raised.isLive && raised.signal.scale === "perThirtyDays";
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
  const holds: [PlanAssumption, boolean][] = [
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
  return holds.flatMap(([code, isSo]) => (isSo ? [code] : []));
}
