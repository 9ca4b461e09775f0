import { type CompiledSignal, earnedOf, kOf, type SignalEntry, scaled } from "../model/compile-model.js";
import { levelAt } from "../model/curve.js";
import type { ActionDefinition, AttemptPool, LinkedInLimit, Model, PillarId } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { Engine } from "../set-up.js";
import { type Costs, costsOf } from "./costs.js";
import {
  after,
  amountOf,
  type Count,
  countsOf,
  growthOf,
  type Rate,
  rateOf,
  successes,
  unitsWithin,
} from "./counts.js";
import { entryAt } from "./integers.js";
import { type MeasuredSignal, measuredSignals, type Start, staysZero, type ValueOf } from "./start.js";

/** A signal that a plan can change: its worth is a function of a few counts. */
export interface PlannedSignal {
  readonly pillar: PillarId;
  /** Its index in the pillar. */
  readonly index: number;
  readonly signal: CompiledSignal;
  /** Its value where that is a number; else 0. */
  readonly valueAt: number;
  /** The counts that it depends on, by index: its own, and those of the signal that it is a mean of. */
  readonly uses: readonly number[];
  /** The worth of the signal with these amounts of them, an integer; it depends on nothing else. */
  worthOf(amounts: readonly number[]): number;
  /** The amount of a count from which on the worth stays the same. */
  roomOf(count: number): number;
  /** The worth of a hundredth that it earns. */
  readonly perHundredth: number;
}

/** An action that may be part of a plan. */
export interface UsableAction {
  readonly definition: ActionDefinition;
  /** Its index among the model's actions. */
  readonly index: number;
  /** What a unit takes, in quarters of a minute. */
  readonly quarters: number;
  /** What a unit costs: see {@link Costs}. */
  readonly cost: number;
  /** The most units that change anything, within all limits. */
  readonly bound: number;
  /** The index of its pool; -1 where it is in none. */
  readonly pool: number;
}

/** A limit that several actions share. */
export interface PlannedPool {
  readonly definition: AttemptPool;
  readonly rate: Rate;
  /** The most attempts in 30 days. */
  readonly capacity: number;
}

/** What to plan: the signals that can change, the actions that change them, and the worth of both. */
export interface Problem {
  readonly windowDays: number;
  readonly costs: Costs;
  readonly counts: readonly Count[];
  readonly signals: readonly PlannedSignal[];
  readonly actions: readonly UsableAction[];
  readonly pools: readonly PlannedPool[];
  /** The worth of everything that no action changes. */
  readonly constant: number;
}

/** The bounds of a plan besides those of the model. */
export interface PlanBounds {
  /** How much a hundredth of each pillar is worth, as an integer. */
  readonly worth: { readonly [P in PillarId]: number };
  /** Of actions and of pools. */
  readonly limits: { readonly [id: string]: number };
  readonly effort: { readonly [action: string]: number };
  readonly exclude: readonly string[];
  readonly companySize: number | undefined;
}

/** The minutes of 30 days. */
export const allMinutes = 43_200;

/** Defines what can be planned for one activity: what is known, applies, and is changed by an action of the model. */
export function defineProblem(engine: Engine, start: Start, bounds: PlanBounds): Problem {
  const { totals, valueFor, reading } = start;
  const { windowDays } = reading;
  const { model } = engine;
  const costs = costsOf(windowDays);
  const rates = model.pools.map((pool) => rateOf(pool, engine, valueFor));
  const pools = model.pools.map((definition, index): PlannedPool => {
    const rate = entryAt(rates, index);
    return { definition, rate, capacity: capacityOf(definition, rate, engine, start, bounds) };
  });
  const counts = countsOf(engine, rates, windowDays);
  const found = changeableSignals(engine, start, counts, bounds);
  const rooms = counts.map((_, count) => Math.max(0, ...found.map(({ roomOf }) => roomOf(count))));
  const usable = model.actions.map((definition, index): UsableAction => {
    const quarters = (bounds.effort[definition.id] ?? definition.minutes) * 4;
    const pool = pools.findIndex((one) => one.definition.actions.includes(definition.id));
    const unitsOfUse = counts.map(({ steps }, count) => {
      const step = entryAt(steps, index);
      const room = entryAt(rooms, count);
      return step > 0 && room > 0 ? Math.ceil(room / step) : 0;
    });
    const most = Math.min(
      bounds.limits[definition.id] ?? definition.limit ?? Number.POSITIVE_INFINITY,
      pools[pool]?.capacity ?? Number.POSITIVE_INFINITY,
      unitsUpTo(definition, rates[pool], engine, start, bounds),
      Math.floor((4 * allMinutes) / quarters),
      Math.max(0, ...unitsOfUse),
    );
    return {
      definition,
      index,
      quarters,
      cost: quarters * (definition.rhythm === "once" ? costs.once : costs.monthly),
      bound: bounds.exclude.includes(definition.id) ? 0 : most,
      pool,
    };
  });
  const actions = usable.filter(({ bound }) => bound > 0);
  const isUsed = (count: number) => actions.some(({ index }) => entryAt(entryAt(counts, count).steps, index) > 0);
  const signals = found.filter(({ uses, roomOf }) => uses.some((count) => roomOf(count) > 0 && isUsed(count)));
  const whole = model.pillars.reduce((sum, { id }) => sum + bounds.worth[id] * totals.pillars[id].pillar.score, 0);
  const variable = signals.reduce((sum, { uses, worthOf }) => sum + worthOf(uses.map(() => 0)), 0);
  return { windowDays, costs, counts, signals, actions, pools, constant: whole - variable };
}

function changeableSignals(
  engine: Engine,
  { totals, reading }: Start,
  counts: readonly Count[],
  { worth }: PlanBounds,
): PlannedSignal[] {
  const { windowDays } = reading;
  return engine.compiled.order.flatMap((pillar) => {
    const measured = measuredSignals(engine, totals, pillar);
    const countsFor = (signal: number | undefined) =>
      counts.flatMap((count, index) =>
        count.pillar === pillar && count.signal === signal && count.numerator > 0 ? [index] : [],
      );
    return measured.flatMap((one): PlannedSignal[] => {
      const { index, signal, result, maximum } = one;
      const { value } = result;
      if (value === undefined || result.status === "notApplicable" || worth[pillar] === 0 || maximum === 0) return [];
      if (staysZero(one, measured)) return [];
      const cases = casesOf(one, measured);
      const own = countsFor(index);
      const ofCases = cases === undefined ? [] : countsFor(cases.index);
      const uses = [...own, ...ofCases];
      if (uses.length === 0) return [];
      const growths = (from: readonly number[], amounts: readonly number[], first: number) =>
        from.map((count, at) => {
          const counted = entryAt(counts, count);
          return { to: counted.to, by: growthOf(counted, amounts[first + at] ?? 0) };
        });
      const earned = (amounts: readonly number[]): number => {
        const entries: SignalEntry[] = [];
        if (cases !== undefined)
          entries[cases.index] = after(cases.signal, cases.value, growths(ofCases, amounts, own.length), windowDays);
        const grown = after(signal, value, growths(own, amounts, 0), windowDays);
        const at = scaled(signal.scale, grown, windowDays, entries);
        return at === undefined ? 0 : worth[pillar] * earnedOf(levelAt(signal, at), maximum);
      };
      const rooms = new Map<number, number>();
      for (const count of own) rooms.set(count, roomIn(signal, value, entryAt(counts, count), own, counts, windowDays));
      for (const count of ofCases) rooms.set(count, roomOfCases(signal, value, cases, entryAt(counts, count)));
      return [
        {
          pillar,
          index,
          signal,
          valueAt: typeof value === "number" ? value : 0,
          uses,
          worthOf: remembered(earned),
          roomOf: (count) => rooms.get(count) ?? 0,
          perHundredth: worth[pillar],
        },
      ];
    });
  });
}

/** The signal that a mean is the mean of, where its number is known and can change. */
function casesOf({ signal: { scale } }: MeasuredSignal, measured: readonly MeasuredSignal[]) {
  const found =
    typeof scale === "object" && "of" in scale ? measured.find(({ index }) => index === scale.of) : undefined;
  const value = found?.result.value;
  if (found === undefined || typeof value !== "number" || staysZero(found, measured)) return undefined;
  return { ...found, value };
}

/** A function of a few numbers that keeps its answers. */
function remembered(make: (numbers: readonly number[]) => number): (numbers: readonly number[]) => number {
  const known = new Map<number | string, number>();
  return (numbers) => {
    const key = numbers.length === 1 ? entryAt(numbers, 0) : numbers.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(numbers);
    known.set(key, made);
    return made;
  };
}

/** The amount of a count of its own after which a signal is at the end of its curve; infinite where nothing ends it. */
function roomIn(
  signal: CompiledSignal,
  value: SignalValue,
  count: Count,
  own: readonly number[],
  counts: readonly Count[],
  windowDays: number,
): number {
  const end = signal.xs.at(-1) ?? 0;
  if (typeof value !== "number") {
    // Whatever the whole grows by makes room for the part, and lowers the rate for ever.
    if (own.some((other) => entryAt(counts, other).to === "whole")) return Number.POSITIVE_INFINITY;
    return amountFor(Math.min(end * (value.whole + kOf(signal.scale)), value.whole) - value.part, count);
  }
  return amountFor((signal.scale === "perThirtyDays" ? (end * windowDays) / 30 : end) - value, count);
}

/** The amount of a count of cases after which a mean that is shrunk by their number is at the end of its curve. */
function roomOfCases(
  { scale, xs }: CompiledSignal,
  value: SignalValue,
  cases: { readonly value: number } | undefined,
  count: Count,
): number {
  if (cases === undefined || typeof scale !== "object" || !("of" in scale) || typeof value !== "number") return 0;
  const [end, mean] = [xs.at(-1) ?? 0, Math.min(value, scale.cap)];
  if (mean === 0) return 0;
  // With k = 0 the first case, or a part of one, makes it the mean itself.
  if (scale.mean === 0) return cases.value === 0 ? 1 : 0;
  if (mean <= end) return Number.POSITIVE_INFINITY;
  return amountFor((end * scale.mean) / (mean - end) - cases.value, count);
}

/** The amount that grows by a distance: a little more, since a rounding error may miss it. */
function amountFor(distance: number, { numerator, denominator }: Count): number {
  if (!(distance > 0)) return 0;
  const exact = (distance * denominator) / numerator;
  return Math.max(Math.ceil(exact) + 1, exact * (1 + 2 ** -48));
}

/** The attempts in 30 days that a pool allows: the model's or the person's own, never more than LinkedIn's. */
function capacityOf(
  { id, attempts, most, share, until }: AttemptPool,
  rate: Rate,
  engine: Engine,
  start: Start,
  { limits }: PlanBounds,
): number {
  const { model } = engine;
  const stock = share === undefined ? undefined : numberOf(share, engine, start.valueFor);
  const shared = share === undefined ? attempts : Math.max(share.least, Math.floor((stock ?? 0) / share.of));
  const facts = (name: string | undefined) => model.linkedInLimits?.find((limit) => limit.id === name);
  const ceiling = until === undefined ? undefined : facts(until.limit)?.value;
  const reached = until === undefined ? undefined : numberOf(until, engine, start.valueFor);
  return Math.min(
    limits[id] ?? Math.min(attempts, shared),
    perMonth(facts(most)),
    ceiling === undefined || reached === undefined
      ? Number.POSITIVE_INFINITY
      : unitsWithin(successes(rate, start.reading.windowDays), ceiling - reached),
  );
}

const perMonth = ({ value, per }: Partial<LinkedInLimit> = {}): number =>
  value === undefined ? Number.POSITIVE_INFINITY : Math.floor(per === "week" ? (value * 30) / 7 : value);

/** The units of an action that its range allows. */
function unitsUpTo(
  { rhythm, upTo }: ActionDefinition,
  rate: Rate | undefined,
  engine: Engine,
  { valueFor, reading }: Start,
  { companySize }: PlanBounds,
): number {
  if (upTo === undefined) return Number.POSITIVE_INFINITY;
  const value = numberOf(upTo, engine, valueFor);
  const { times, from = 0, within } = upTo;
  if (value === undefined || value < from) return 0;
  const most = within !== undefined && companySize !== undefined ? companySize - 1 - value : times * value;
  return rhythm === "once" ? Math.floor(Math.max(0, most)) : unitsWithin(successes(rate, reading.windowDays), most);
}

/** The known value of a signal that is a number, by its name. */
function numberOf(
  { pillar, signal }: { readonly pillar: PillarId; readonly signal: string },
  { compiled }: Engine,
  valueFor: ValueOf,
): number | undefined {
  const index = compiled.pillars[pillar]?.signals.findIndex(({ id }) => id === signal) ?? -1;
  const value = valueFor(pillar, index);
  return typeof value === "number" ? value : undefined;
}

/** A plan: units by the index of the action in the model. */
export type Units = readonly number[];

/** The plan to do nothing. */
export const idleUnits = (model: Pick<Model, "actions">): number[] => model.actions.map(() => 0);

/** The worth of a signal under a plan. */
export const worthOfSignal = ({ counts }: Problem, { uses, worthOf }: PlannedSignal, units: Units): number =>
  worthOf(uses.map((count) => amountOf(entryAt(counts, count), units)));

/** The worth of the whole under a plan. */
export const worthOf = (problem: Problem, units: Units): number =>
  problem.signals.reduce((sum, signal) => sum + worthOfSignal(problem, signal, units), problem.constant);
