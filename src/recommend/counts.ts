import { toDecimal } from "../aggregate/weights.js";
import type { SignalEntry } from "../model/compile-model.js";
import { type CompiledEffect, type CompiledSignal, greatestIn, kOf } from "../model/compile-model.js";
import type { AttemptPool, PillarId } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { Engine } from "../set-up.js";
import { greatestCommonDivisor } from "./integers.js";
import type { ValueOf } from "./start.js";

/** The share of the attempts in a pool that succeed, as a fraction, and where it is from. */
export interface Rate {
  readonly part: bigint;
  readonly whole: bigint;
  /** Whether it is the member's own. */
  readonly isKnown: boolean;
}

/**
 * What acts add up to: one count for each signal, what of it grows, each pool and each rhythm. Its amount is the sum of units x
 * step; the growth is (amount x numerator) / denominator, in that order.
 */
export interface Count {
  readonly pillar: PillarId;
  /** The index of the signal in its pillar. */
  readonly signal: number;
  readonly to: CompiledEffect["to"];
  /** What a unit of each action of the model adds, over the scale that the denominator includes; 0 where it adds nothing. */
  readonly steps: readonly number[];
  readonly numerator: number;
  readonly denominator: number;
}

/** All counts of a model for one member, in the order in which its actions first add to them. */
export function countsOf({ compiled, model }: Engine, rates: readonly Rate[], windowDays: number): Count[] {
  const adds = new Map<string, { readonly effect: CompiledEffect; readonly pool: number; readonly adds: number[][] }>();
  compiled.actions.forEach(({ id, effects }, action) => {
    const pool = model.pools.findIndex(({ actions }) => actions.includes(id));
    for (const effect of effects) {
      const key = [effect.pillar, effect.signal, effect.to, pool, effect.isMonthly].join();
      const known = adds.get(key) ?? { effect, pool, adds: compiled.actions.map(() => []) };
      adds.set(key, known);
      known.adds[action]?.push(effect.add);
    }
  });
  return [...adds.values()].map(({ effect, pool, adds: lists }): Count => {
    const { denominator: scale, amounts } = toCommonDenominator(lists);
    const { pillar, signal, to, isMonthly } = effect;
    return { pillar, signal, to, steps: amounts, ...factorOf(rates[pool], isMonthly ? windowDays : undefined, scale) };
  });
}

/** What the amount of a count is multiplied with and divided by: (rate part x windowDays) / (rate whole x 30 x scale), in least terms. */
function factorOf(
  { part, whole }: Pick<Rate, "part" | "whole"> = certain,
  windowDays: number | undefined,
  scale: number,
) {
  const days = toDecimal(windowDays ?? 30);
  const unit = 10n ** BigInt(Math.max(0, -days.exponent));
  const numerator = part * days.digits * 10n ** BigInt(Math.max(0, days.exponent));
  const denominator = whole * 30n * unit * BigInt(scale);
  return quotient(numerator, denominator);
}

const certain = { part: 1n, whole: 1n };

/** A fraction in least terms as two doubles; where those would not be exact, the terms lose their last digits together. */
export function quotient(numerator: bigint, denominator: bigint): { numerator: number; denominator: number } {
  const divisor = greatestCommonDivisor(numerator, denominator);
  let [top, bottom] = [numerator / divisor, denominator / divisor];
  while (top > exact && bottom > exact) {
    top /= 1024n;
    bottom /= 1024n;
  }
  return { numerator: Number(top), denominator: Number(bottom) };
}

/** 2^53: up to here a double is exact. */
const exact = 9_007_199_254_740_992n;

/** The growth of a signal by an amount of a count. */
export const growthOf = (
  { numerator, denominator }: Pick<Count, "numerator" | "denominator">,
  amount: number,
): number => (amount * numerator) / denominator;

/** The amount of a count under a plan: units by the index of the action, added in the order of the model. */
export function amountOf({ steps }: Count, units: readonly number[]): number {
  let amount = 0;
  units.forEach((many, action) => {
    if (many > 0) amount += many * (steps[action] ?? 0);
  });
  return amount;
}

/** What a count adds to one signal. */
export interface Growth {
  readonly to: CompiledEffect["to"];
  readonly by: number;
}

/**
 * The value of a signal after what acts add to it, one addition for each count: the part of a proportion up to its whole, a
 * number up to the greatest value that the input accepts.
 */
export function after(
  signal: CompiledSignal,
  value: SignalValue,
  growths: readonly Growth[],
  windowDays: number,
): SignalValue {
  if (typeof value === "number") {
    let grown = value;
    for (const { by } of growths) grown += by;
    return Math.min(grown, greatestIn(signal, windowDays));
  }
  let { part, whole } = value;
  for (const { to, by } of growths) {
    if (to === "whole") whole += by;
    else part += by;
  }
  whole = Math.min(whole, Number.MAX_VALUE);
  return { part: Math.min(part, whole), whole };
}

/** The rate of a pool: (part + k x ifUnknown) / (whole + k) of its proportion, as it is now; held whatever a plan does. */
export function rateOf({ successRate }: AttemptPool, { compiled }: Engine, valueFor: ValueOf): Rate {
  if (successRate === undefined) return { part: 1n, whole: 1n, isKnown: true };
  const { pillar, signal, ifUnknown } = successRate;
  const signals = compiled.pillars[pillar]?.signals ?? [];
  const index = signals.findIndex(({ id }) => id === signal);
  const value: SignalEntry = valueFor(pillar, index);
  const isKnown = typeof value === "object" && value.whole > 0;
  const [part, whole] = isKnown ? [value.part, value.whole] : [0, 0];
  const k = isKnown ? kOf(signals[index]?.scale) : 1;
  const decimals = [part, whole, k, ifUnknown].map(toDecimal);
  const places = Math.max(0, ...decimals.map(({ exponent }) => -exponent));
  const unit = 10n ** BigInt(places);
  const [some = 0n, all = 0n, prior = 0n, share = 0n] = decimals.map(
    ({ digits, exponent }) => digits * 10n ** BigInt(exponent + places),
  );
  // All in units of the least decimal; a product is in units of its square.
  return { part: some * unit + prior * share, whole: (all + prior) * unit, isKnown };
}

/** The most units whose growth is not above a number. */
export function unitsWithin(count: Pick<Count, "numerator" | "denominator">, most: number): number {
  if (count.numerator === 0) return Number.POSITIVE_INFINITY;
  let units = Math.max(0, Math.floor((most * count.denominator) / count.numerator));
  if (units > 2 ** 50) return units;
  while (growthOf(count, units + 1) <= most) units++;
  while (units > 0 && growthOf(count, units) > most) units--;
  return units;
}

/** The successes of attempts in a pool over a window, as a count of which each unit is one. */
export const successes = (rate: Rate | undefined, windowDays: number): Pick<Count, "numerator" | "denominator"> =>
  factorOf(rate, windowDays, 1);

/** Lists of decimals, each list summed exactly, as integers over the least common power of ten of all. */
export function toCommonDenominator(lists: readonly (readonly number[])[]): {
  readonly denominator: number;
  readonly amounts: number[];
} {
  const parts = lists.map((decimals) => decimals.map(toDecimal));
  const places = Math.max(0, ...parts.flat().map(({ exponent }) => -exponent));
  const amounts = parts.map((list) =>
    Number(list.reduce((sum, { digits, exponent }) => sum + digits * 10n ** BigInt(exponent + places), 0n)),
  );
  if (places < farthest && amounts.every((amount) => amount < 10 ** farthest))
    return { denominator: Number(`1e${places}`), amounts };
  // No integers hold decimals so far apart, times the units and the days of a plan: the doubles themselves are added.
  return { denominator: 1, amounts: lists.map((decimals) => decimals.reduce((sum, decimal) => sum + decimal, 0)) };
}

/** The power of ten from which on amounts or their denominator are not used, since their products could exceed all doubles. */
const farthest = 200;
