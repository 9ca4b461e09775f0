import type { Totals } from "../aggregate/aggregate.js";
import { type CompiledSignal, scaled } from "../model/compile-model.js";
import type { ActionDefinition, PillarId, SharedLimit } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { Engine } from "../set-up.js";
import { entryAt } from "./frontier.js";
import { earnedAt, raiseSignal, roomOf, toCommonScale } from "./raise-signal.js";
import { measuredSignals, type Start } from "./start.js";

/** A known signal that actions can raise. */
export interface RaisedSignal {
  readonly pillar: PillarId;
  /** Its index in the pillar. */
  readonly index: number;
  readonly signal: CompiledSignal;
  readonly value: SignalValue;
  /** Gains are counted in parts of this scale; see `Gain`. */
  readonly scale: number;
  /** From this gain on nothing changes. */
  readonly room: number;
  /** What the signal earns after a gain, in the integer worth that a plan adds up; the same whatever else is done. */
  worthAt(amount: number): number;
  /** Whether some action can change its worth. */
  readonly isLive: boolean;
}

/** An action that may be part of a plan. */
export interface UsableAction {
  readonly definition: ActionDefinition;
  /** Its place among the model's actions. */
  readonly place: number;
  /** What a unit costs, in quarters of a minute. */
  readonly quarters: number;
  /** The most units that can be of use within all limits. */
  readonly bound: number;
  /** What a unit adds, for each signal that is known. */
  readonly effects: readonly { readonly signal: number; readonly amount: number }[];
  /** The shared limits it falls under. */
  readonly pools: readonly number[];
}

/** A limit that several actions share, in units. */
export interface Pool {
  readonly definition: SharedLimit;
  readonly capacity: number;
  readonly isRateKnown: boolean;
}

/** What to plan: signals that can be raised, the actions that raise them, and what all of it is worth. */
export interface Problem {
  readonly windowDays: number;
  readonly signals: readonly RaisedSignal[];
  readonly actions: readonly UsableAction[];
  readonly pools: readonly Pool[];
  /** The worth of all that no action moves. */
  readonly constant: number;
}

/** What bounds a plan besides the model. */
export interface PlanBounds {
  /** How much a hundredth of each pillar is worth, as an integer. */
  readonly worth: { readonly [P in PillarId]: number };
  readonly limits: { readonly [action: string]: number };
  readonly effort: { readonly [action: string]: number };
  readonly exclude: readonly string[];
  readonly maxQuarters: number;
}

/** States what can be planned for one activity: only known, applicable signals that actions of the model touch. */
export function stateProblem(engine: Engine, { reading, totals }: Start, bounds: PlanBounds): Problem {
  const { windowDays } = reading;
  const { actions, sharedLimits } = engine.model;
  const found = raisedSignals(engine, totals, bounds, windowDays);
  const signals = found.map(({ signal }) => signal);
  const pools = sharedLimits.map((limit, index) => poolOf(engine, limit, engine.compiled.rates[index], totals));
  const usable = actions.map((definition, place): UsableAction => {
    const quarters = (bounds.effort[definition.id] ?? definition.minutes) * 4;
    const effects = found.flatMap(({ amounts }, signal) => {
      const amount = entryAt(amounts, place);
      return amount > 0 ? [{ signal, amount }] : [];
    });
    const under = pools.flatMap(({ definition: limit }, pool) => (limit.actions.includes(definition.id) ? [pool] : []));
    const ofUse = effects.map(({ signal, amount }) => {
      const { isLive, room } = entryAt(signals, signal);
      return isLive ? Math.ceil(room / amount) : 0;
    });
    const most = Math.min(
      bounds.limits[definition.id] ?? definition.limit ?? Number.POSITIVE_INFINITY,
      ...under.map((pool) => entryAt(pools, pool).capacity),
      Math.floor(bounds.maxQuarters / quarters),
      Math.max(0, ...ofUse),
    );
    return {
      definition,
      place,
      quarters,
      bound: bounds.exclude.includes(definition.id) ? 0 : most,
      effects,
      pools: under,
    };
  });
  const used = usable.filter(({ bound }) => bound > 0);
  const moved = new Set(used.flatMap(({ effects }) => effects.map(({ signal }) => signal)));
  const live = signals.map((signal, place) => ({ ...signal, isLive: signal.isLive && moved.has(place) }));
  const whole = engine.model.pillars.reduce(
    (sum, { id }) => sum + bounds.worth[id] * totals.pillars[id].pillar.score,
    0,
  );
  const moving = live.reduce((sum, signal) => sum + (signal.isLive ? signal.worthAt(0) : 0), 0);
  return { windowDays, signals: live, actions: used, pools, constant: whole - moving };
}

function raisedSignals(engine: Engine, totals: Totals, { worth }: PlanBounds, windowDays: number) {
  return engine.compiled.order.flatMap((pillar) =>
    measuredSignals(engine, totals, pillar).flatMap(({ index, signal, result, maximum }) => {
      const { value } = result;
      if (result.status !== "known" || value === undefined) return [];
      const adds = engine.compiled.actions.map(({ effects }) =>
        effects.reduce(
          (sum, effect) => (effect.pillar === pillar && effect.signal === index ? sum + effect.add : sum),
          0,
        ),
      );
      if (adds.every((add) => add === 0)) return [];
      const { scale, amounts } = toCommonScale(adds);
      const room = roomOf(signal, value, scale, windowDays);
      const known = new Map<number, number>();
      const worthAt = (amount: number): number => {
        const before = known.get(amount);
        if (before !== undefined) return before;
        const raised = raiseSignal(signal, value, { amount, scale }, windowDays);
        const worthOf = worth[pillar] * earnedAt(signal, raised, maximum, windowDays);
        known.set(amount, worthOf);
        return worthOf;
      };
      const isLive = room > 0 && worth[pillar] > 0 && maximum > 0;
      const raised: RaisedSignal = { pillar, index, signal, value, scale, room, worthAt, isLive };
      return [{ signal: raised, amounts }];
    }),
  );
}

function poolOf(engine: Engine, definition: SharedLimit, index: number | undefined, totals: Totals): Pool {
  const { pillar, ifUnknown } = definition.successRate;
  const found = measuredSignals(engine, totals, pillar).find((measured) => measured.index === index);
  const value = found?.result.value;
  const rate = found !== undefined && typeof value === "object" ? scaled(found.signal.scale, value, 1) : undefined;
  return {
    definition,
    capacity: Math.floor(definition.attempts * (rate ?? ifUnknown)),
    isRateKnown: rate !== undefined,
  };
}

/** Units by place of the action in the model: what a plan is. */
export type Units = readonly number[];

/** The plan to do nothing: no units of any action, up to the last one that may be used. */
export const idleUnits = ({ actions }: Problem): number[] =>
  new Array<number>((actions.at(-1)?.place ?? -1) + 1).fill(0);

/** The gain of a signal under a plan, in parts of its scale; the order of the additions is that of the model's actions. */
export function gainOf(problem: Problem, signal: number, units: Units): number {
  let amount = 0;
  for (const action of problem.actions) {
    const count = units[action.place];
    if (count === undefined || count === 0) continue;
    for (const effect of action.effects) if (effect.signal === signal) amount += count * effect.amount;
  }
  return amount;
}

/** The worth of the whole under a plan. */
export function worthOf(problem: Problem, units: Units): number {
  return problem.signals.reduce(
    (sum, signal, place) => (signal.isLive ? sum + signal.worthAt(gainOf(problem, place, units)) : sum),
    problem.constant,
  );
}
