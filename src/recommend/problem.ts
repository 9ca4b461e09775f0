import type { Totals } from "../aggregate/aggregate.js";
import { type CompiledSignal, kOf } from "../model/compile-model.js";
import type { ActionDefinition, PillarId, SharedLimit } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { Engine } from "../set-up.js";
import { entryAt } from "./frontier.js";
import { earnedAt, headroomOf, raiseSignal, toCommonDenominator } from "./raise-signal.js";
import { measuredSignals, type Start } from "./start.js";
import { successesOf } from "./successes.js";

/** A known signal that actions can raise. */
export interface RaisedSignal {
  readonly pillar: PillarId;
  /** Its index in the pillar. */
  readonly index: number;
  readonly signal: CompiledSignal;
  readonly value: SignalValue;
  /** Gains are amounts over this denominator; see `Gain`. */
  readonly denominator: number;
  /** The amount of gain from which on the worth stays the same. */
  readonly headroom: number;
  /** The worth of the signal after a gain, an integer; it depends on no other signal. */
  worthAt(amount: number): number;
  /** Whether some action can change its worth. */
  readonly canChange: boolean;
}

/** An action that may be part of a plan. */
export interface UsableAction {
  readonly definition: ActionDefinition;
  /** Its index among the model's actions. */
  readonly index: number;
  /** The cost of a unit, in quarters of a minute. */
  readonly quarters: number;
  /** The most units that change anything, within all limits. */
  readonly bound: number;
  /** What a unit adds, for each signal that is known. */
  readonly effects: readonly { readonly signal: number; readonly amount: number }[];
  /** The indexes of the shared limits that it counts towards. */
  readonly pools: readonly number[];
}

/** A limit that several actions share, in units. */
interface Pool {
  readonly definition: SharedLimit;
  readonly capacity: number;
  readonly isRateKnown: boolean;
}

/** What to plan: the signals that can be raised, the actions that raise them, and the worth of both. */
export interface Problem {
  readonly windowDays: number;
  readonly signals: readonly RaisedSignal[];
  readonly actions: readonly UsableAction[];
  readonly pools: readonly Pool[];
  /** The worth of everything that no action changes. */
  readonly constant: number;
}

/** The bounds of a plan besides those of the model. */
interface PlanBounds {
  /** How much a hundredth of each pillar is worth, as an integer. */
  readonly worth: { readonly [P in PillarId]: number };
  readonly limits: { readonly [action: string]: number };
  readonly effort: { readonly [action: string]: number };
  readonly exclude: readonly string[];
  readonly maxQuarters: number;
}

/** Defines what can be planned for one activity: only known, applicable signals that actions of the model raise. */
export function defineProblem(engine: Engine, { reading, totals }: Start, bounds: PlanBounds): Problem {
  const { windowDays } = reading;
  const { actions, sharedLimits } = engine.model;
  const found = raisedSignals(engine, totals, bounds, windowDays);
  const signals = found.map(({ signal }) => signal);
  const pools = sharedLimits.map((limit, index) => poolOf(engine, limit, engine.compiled.rates[index], totals));
  const usable = actions.map((definition, index): UsableAction => {
    const quarters = (bounds.effort[definition.id] ?? definition.minutes) * 4;
    const effects = found.flatMap(({ amounts }, signal) => {
      const amount = entryAt(amounts, index);
      return amount > 0 ? [{ signal, amount }] : [];
    });
    const poolsOf = pools.flatMap(({ definition: limit }, pool) =>
      limit.actions.includes(definition.id) ? [pool] : [],
    );
    const unitsOfUse = effects.map(({ signal, amount }) => {
      const { canChange, headroom } = entryAt(signals, signal);
      return canChange ? Math.ceil(headroom / amount) : 0;
    });
    const most = Math.min(
      bounds.limits[definition.id] ?? definition.limit ?? Number.POSITIVE_INFINITY,
      ...poolsOf.map((pool) => entryAt(pools, pool).capacity),
      Math.floor(bounds.maxQuarters / quarters),
      Math.max(0, ...unitsOfUse),
    );
    return {
      definition,
      index,
      quarters,
      bound: bounds.exclude.includes(definition.id) ? 0 : most,
      effects,
      pools: poolsOf,
    };
  });
  const used = usable.filter(({ bound }) => bound > 0);
  const raisedByAction = new Set(used.flatMap(({ effects }) => effects.map(({ signal }) => signal)));
  const changing = signals.map((signal, index) => ({
    ...signal,
    canChange: signal.canChange && raisedByAction.has(index),
  }));
  const whole = engine.model.pillars.reduce(
    (sum, { id }) => sum + bounds.worth[id] * totals.pillars[id].pillar.score,
    0,
  );
  const variable = changing.reduce((sum, signal) => sum + (signal.canChange ? signal.worthAt(0) : 0), 0);
  return { windowDays, signals: changing, actions: used, pools, constant: whole - variable };
}

function raisedSignals(engine: Engine, totals: Totals, { worth }: PlanBounds, windowDays: number) {
  return engine.compiled.order.flatMap((pillar) =>
    measuredSignals(engine, totals, pillar).flatMap(({ index, signal, result, maximum }, _, measured) => {
      const { value } = result;
      if (result.status !== "known" || value === undefined) return [];
      // It stays 0 as long as the signal is 0 that makes it so.
      if (measured.some((other) => other.index === signal.zeroWhen && other.result.value === 0)) return [];
      const adds = engine.compiled.actions.map(({ effects }) =>
        effects.flatMap((effect) => (effect.pillar === pillar && effect.signal === index ? [effect.add] : [])),
      );
      if (adds.every((list) => list.length === 0)) return [];
      const { denominator, amounts } = toCommonDenominator(adds);
      const headroom = headroomOf(signal, value, denominator, windowDays);
      const worths = new Map<number, number>();
      const worthAt = (amount: number): number => {
        const known = worths.get(amount);
        if (known !== undefined) return known;
        const raised = raiseSignal(signal, value, { amount, denominator }, windowDays);
        const worthOf = worth[pillar] * earnedAt(signal, raised, maximum, windowDays);
        worths.set(amount, worthOf);
        return worthOf;
      };
      const canChange = headroom > 0 && worth[pillar] > 0 && maximum > 0;
      const raised: RaisedSignal = { pillar, index, signal, value, denominator, headroom, worthAt, canChange };
      return [{ signal: raised, amounts }];
    }),
  );
}

function poolOf(engine: Engine, definition: SharedLimit, index: number | undefined, totals: Totals): Pool {
  const { pillar, ifUnknown } = definition.successRate;
  const found = measuredSignals(engine, totals, pillar).find((measured) => measured.index === index);
  const value = found?.result.value;
  const isRateKnown = found !== undefined && typeof value === "object" && value.whole !== 0;
  const k = kOf(found?.signal.scale);
  const { attempts } = definition;
  const capacity = isRateKnown ? successesOf(attempts, value.part, [value.whole, k]) : successesOf(attempts, ifUnknown);
  return { definition, capacity, isRateKnown };
}

/** A plan: units by the index of the action in the model. */
export type Units = readonly number[];

/** The plan to do nothing: 0 units of every action, up to the last one that may be used. */
export const idleUnits = ({ actions }: Problem): number[] =>
  new Array<number>((actions.at(-1)?.index ?? -1) + 1).fill(0);

/** The gain of a signal under a plan, over its denominator; added in the order of the model's actions. */
export function gainOf(problem: Problem, signal: number, units: Units): number {
  let amount = 0;
  for (const action of problem.actions) {
    const count = units[action.index];
    if (count === undefined || count === 0) continue;
    for (const effect of action.effects) if (effect.signal === signal) amount += count * effect.amount;
  }
  return amount;
}

/** The worth of the whole under a plan. */
export function worthOf(problem: Problem, units: Units): number {
  return problem.signals.reduce(
    (sum, signal, index) => (signal.canChange ? sum + signal.worthAt(gainOf(problem, index, units)) : sum),
    problem.constant,
  );
}
