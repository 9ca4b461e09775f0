import type { Activity } from "../activity/activity-schema.js";
import type { Totals } from "../aggregate/aggregate.js";
import type { ActionDefinition, PillarId, SharedLimit, SignalDefinition } from "../model/model-types.js";
import { type SignalValue, toCurveScale, windowLimits } from "../model/units.js";
import type { Engine } from "./engine.js";
import { entryAt } from "./frontier.js";
import { earnedAt, raiseSignal, roomOf, toCommonScale } from "./raise-signal.js";

/** A known signal that actions can raise. */
export interface RaisedSignal {
  readonly pillar: PillarId;
  readonly definition: SignalDefinition;
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
export interface Bounds {
  /** How much a hundredth of each pillar is worth, as an integer. */
  readonly worth: { readonly [P in PillarId]: number };
  readonly limits: { readonly [action: string]: number };
  readonly effort: { readonly [action: string]: number };
  readonly exclude: readonly string[];
  readonly maxQuarters: number;
}

/** States what can be planned for one activity: only known, applicable signals that actions of the model touch. */
export function stateProblem(engine: Engine, activity: Activity, totals: Totals, bounds: Bounds): Problem {
  const { windowDays = windowLimits.usual } = activity;
  const { actions, sharedLimits } = engine.model;
  const found = raisedSignals(engine, totals, bounds, windowDays);
  const signals = found.map(({ signal }) => signal);
  const pools = sharedLimits.map((limit) => poolOf(engine, limit, totals));
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

function raisedSignals(engine: Engine, totals: Totals, { worth }: Bounds, windowDays: number) {
  return engine.model.pillars.flatMap(({ id: pillar }) =>
    (engine.scorers[pillar].definition?.signals ?? []).flatMap((definition) => {
      const measured = totals.pillars[pillar].pillar.signals.find(({ output }) => output.id === definition.id);
      const value = measured?.output.status === "known" ? measured.output.value : undefined;
      if (measured === undefined || value === undefined) return [];
      const adds = engine.model.actions.map(({ effects }) =>
        effects.reduce(
          (sum, effect) => (effect.pillar === pillar && effect.signal === definition.id ? sum + effect.add : sum),
          0,
        ),
      );
      if (adds.every((add) => add === 0)) return [];
      const { scale, amounts } = toCommonScale(adds);
      const room = roomOf(definition, value, scale, windowDays);
      const known = new Map<number, number>();
      const worthAt = (amount: number): number => {
        const before = known.get(amount);
        if (before !== undefined) return before;
        const raised = raiseSignal(definition, value, { amount, scale }, windowDays);
        const worthOf = worth[pillar] * earnedAt(definition, raised, measured.max, windowDays);
        known.set(amount, worthOf);
        return worthOf;
      };
      const isLive = room > 0 && worth[pillar] > 0 && measured.max > 0;
      const signal: RaisedSignal = { pillar, definition, value, scale, room, worthAt, isLive };
      return [{ signal, amounts }];
    }),
  );
}

function poolOf(engine: Engine, definition: SharedLimit, totals: Totals): Pool {
  const { pillar, signal, ifUnknown } = definition.successRate;
  const rateSignal = engine.scorers[pillar].definition?.signals.find(({ id }) => id === signal);
  const value = totals.pillars[pillar].pillar.signals.find(({ output }) => output.id === signal)?.output.value;
  const isProportion = rateSignal !== undefined && typeof value === "object";
  const rate = isProportion ? toCurveScale("proportion", value, 1, rateSignal.k ?? 0) : undefined;
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
