import { toPoints } from "../model/hundredths.js";
import type { PillarId, SignalName } from "../model/model-types.js";
import type { Engine } from "../set-up.js";
import { growthOf } from "./counts.js";
import { entryAt } from "./integers.js";
import { loweredBy, successesOf } from "./plan-steps.js";
import { idleUnits, type Problem, type UsableAction, worthOf, worthOfSignal } from "./problem.js";
import type { ActionRecommendation } from "./recommendation.js";
import type { Start } from "./start.js";

/**
 * The next worthwhile step of each action, in order. Pillars by how far their known part lies below the typical member's; the
 * best step of each first, then the others by gain per (minutes + start); those below a quarter of a point after all others.
 */
export function recommendActions(
  engine: Engine,
  start: Start,
  problem: Problem,
  pointsOf: (worth: number) => number,
): ActionRecommendation[] {
  const quartersToStart = 4 * (engine.model.startMinutes ?? 0);
  const { feeds, answers } = cautionsOn(engine, start, problem);
  const steps = problem.actions.flatMap((action) => {
    if (feeds(action)) return [];
    const step = nextStep(problem, action, pointsOf, idleUnits(engine.model), quartersToStart);
    return step === undefined ? [] : [step];
  });
  steps.sort(byRate);
  const worthwhile = steps.filter(({ gain }) => gain >= worthwhileGain);
  const cures = steps.filter(({ action }) => answers(action));
  const firsts = pillarsByNeed(engine, start).flatMap(
    (pillar) => worthwhile.find((step) => step.pillar === pillar) ?? [],
  );
  const others = worthwhile.filter((step) => !firsts.includes(step));
  const ordered = new Set([...cures, ...firsts, ...others, ...steps]);
  return [...ordered].map((step) => describe(problem, step));
}

/**
 * What the cautions of a result say of an action: it feeds one where it is an attempt whose success the caution counts, or raises
 * what there is already enough of; it answers one where it adds to the part that is too small.
 */
function cautionsOn(engine: Engine, start: Start, { pools }: Problem) {
  const ids = new Set(start.before.cautions.map(({ id }) => id));
  const raised = (engine.model.cautions ?? []).filter(({ id }) => ids.has(id));
  const isSame = (one: SignalName | undefined, other: SignalName | undefined) =>
    one !== undefined && one.pillar === other?.pillar && one.signal === other.signal;
  const feeds = ({ definition, pool }: UsableAction) =>
    raised.some(
      ({ count, value }) =>
        isSame(pools[pool]?.definition.successRate, count) ||
        (value === undefined && definition.effects.some((effect) => isSame(effect, count))),
    );
  const answers = ({ definition }: UsableAction) =>
    raised.some(({ value }) => definition.effects.some((effect) => effect.to !== "whole" && isSame(effect, value)));
  return { feeds, answers };
}

/** The hundredths from which on a step is worthwhile; a smaller one is offered after all others. */
const worthwhileGain = 25;

/** Some units of one action, perhaps with those of a companion. */
interface Step {
  readonly action: UsableAction;
  readonly units: number;
  readonly companion?: { readonly action: UsableAction; readonly units: number };
  /** The units of the step by the index of the action. */
  readonly plan: readonly number[];
  /** The hundredths of the score that they add. */
  readonly gain: number;
  readonly quarters: number;
  /** The minutes, in quarters, and what it takes to begin. */
  readonly effort: number;
  /** The pillar that gains most. */
  readonly pillar: PillarId;
}

/** Most hundredths for the effort first; ties by gain, minutes, id. */
const byRate = (a: Step, b: Step): number =>
  b.gain * a.effort - a.gain * b.effort ||
  b.gain - a.gain ||
  a.quarters - b.quarters ||
  (a.action.definition.id < b.action.definition.id ? -1 : 1);

/** The pillars by P - 100 E, which is how far their known signals earn less than a typical member's; ties by the model's order. */
function pillarsByNeed(engine: Engine, { totals }: Start): PillarId[] {
  const needs = engine.compiled.order.map((pillar) => {
    const { expected, score } = totals.pillars[pillar].pillar;
    return { pillar, need: expected - 100 * score };
  });
  return needs.sort((a, b) => b.need - a.need).map(({ pillar }) => pillar);
}

/**
 * The step of an action with most points for its effort among those that add a quarter of a point; where none does, the one that
 * adds most. Undefined where no step adds anything.
 */
function nextStep(
  problem: Problem,
  action: UsableAction,
  pointsOf: (worth: number) => number,
  none: readonly number[],
  quartersToStart: number,
): Step | undefined {
  const before = pointsOf(worthOf(problem, none));
  const stepOf = (units: number, companion?: Step["companion"]): Step => {
    const alone = none.with(action.index, units);
    const plan = companion === undefined ? alone : alone.with(companion.action.index, companion.units);
    const quarters =
      units * action.quarters + (companion === undefined ? 0 : companion.units * companion.action.quarters);
    return {
      action,
      units,
      ...(companion === undefined ? {} : { companion }),
      plan,
      gain: pointsOf(worthOf(problem, plan)) - before,
      quarters,
      effort: quarters + quartersToStart * (companion === undefined ? 1 : 2),
      pillar: mostRaised(problem, none, plan),
    };
  };
  const steps = stopsOf(problem, action).flatMap((units) => [
    stepOf(units),
    ...companionsOf(problem, action, units).map((companion) => stepOf(units, companion)),
  ]);
  const gaining = steps.filter(({ gain }) => gain > 0);
  const worthwhile = gaining.filter(({ gain }) => gain >= worthwhileGain);
  return worthwhile.length > 0
    ? worthwhile.sort(byRate)[0]
    : gaining.sort((a, b) => b.gain - a.gain || a.effort - b.effort)[0];
}

/**
 * The units at which a step of an action may end: at a control point of a curve that it moves along, and at its limit. All units
 * where the worth is no straight line between such points: of proportions, and of means that are shrunk by a number of cases.
 */
function stopsOf({ counts, signals, windowDays }: Problem, { index, bound }: UsableAction): number[] {
  const stops = new Set([bound]);
  for (const { signal, uses, pillar, index: own, valueAt } of signals)
    for (const use of uses) {
      const count = entryAt(counts, use);
      const step = entryAt(count.steps, index);
      if (step === 0) continue;
      if (count.to !== "value" || count.pillar !== pillar || count.signal !== own) {
        for (let units = 1; units <= Math.min(bound, mostTried); units++) stops.add(units);
        continue;
      }
      for (const x of signal.xs) {
        const distance = (signal.scale === "perThirtyDays" ? (x * windowDays) / 30 : x) - valueAt;
        // Slightly less, so that a rounding error does not add a unit.
        const units = Math.ceil(distance / growthOf(count, step) - 1e-9);
        if (distance > 0) stops.add(Math.min(bound, Math.max(1, units)));
      }
    }
  return [...stops].sort((a, b) => a - b);
}

const mostTried = 200;

/** The actions that make up for a whole that an action raises: as often as it grows, within their limits. */
function companionsOf({ counts, actions }: Problem, { index }: UsableAction, units: number) {
  return counts.flatMap((whole) => {
    const growth = growthOf(whole, units * entryAt(whole.steps, index));
    if (whole.to !== "whole" || growth === 0) return [];
    return counts.flatMap((part) => {
      if (part.to !== "part" || part.pillar !== whole.pillar || part.signal !== whole.signal) return [];
      return actions.flatMap((action) => {
        const perUnit = growthOf(part, entryAt(part.steps, action.index));
        if (perUnit === 0) return [];
        return [{ action, units: Math.max(1, Math.min(action.bound, Math.ceil(growth / perUnit - 1e-9))) }];
      });
    });
  });
}

/** The pillar whose signals gain most worth. */
function mostRaised(problem: Problem, none: readonly number[], plan: readonly number[]): PillarId {
  const gains = new Map<PillarId, number>();
  for (const signal of problem.signals) {
    const gain = worthOfSignal(problem, signal, plan) - worthOfSignal(problem, signal, none);
    gains.set(signal.pillar, (gains.get(signal.pillar) ?? 0) + gain);
  }
  const [first] = [...gains].sort(([, a], [, b]) => b - a);
  return first === undefined ? "brand" : first[0];
}

function describe(problem: Problem, { action, units, companion, plan, gain, quarters }: Step): ActionRecommendation {
  const { id, rhythm, control } = action.definition;
  const none = plan.map(() => 0);
  const lowers = loweredBy(problem, none, plan);
  return {
    kind: "action",
    action: id,
    units,
    rhythm,
    ...successesOf(problem, action, units),
    ...(companion === undefined ? {} : { with: { action: companion.action.definition.id, units: companion.units } }),
    gain: toPoints(gain),
    minutes: quarters / 4,
    gainPerMinute: toPoints(gain) / (quarters / 4),
    control,
    signals: problem.signals.flatMap((signal) => {
      const rises = worthOfSignal(problem, signal, plan) > worthOfSignal(problem, signal, none);
      return rises ? [{ pillar: signal.pillar, signal: signal.signal.id }] : [];
    }),
    ...(lowers.length === 0 ? {} : { lowers }),
  };
}
