import { toDecimal } from "../aggregate/weights.js";
import { type CompiledSignal, earnedOf, greatestIn, kOf, scaled } from "../model/compile-model.js";
import { levelAt } from "../model/curve.js";
import type { SignalValue } from "../model/units.js";

/** What is added to a value, as a fraction: 3 x 0.1 is { amount: 3, denominator: 10 }, so that it is the double 0.3. */
interface Gain {
  readonly amount: number;
  readonly denominator: number;
}

/**
 * The value of a signal after what a month of actions adds to it, kept up for a whole window: a flow or days grow by the
 * gain x windowDays / 30, a stock by the gain once, a proportion's part up to its whole; nothing grows past the greatest
 * value that the input accepts.
 */
export function raiseSignal(
  signal: CompiledSignal,
  value: SignalValue,
  { amount, denominator }: Gain,
  windowDays: number,
): SignalValue {
  if (typeof value !== "number")
    return { part: Math.min(value.part + amount / denominator, value.whole), whole: value.whole };
  const growth = signal.scale === "perThirtyDays" ? (amount * windowDays) / (30 * denominator) : amount / denominator;
  return Math.min(value + growth, greatestIn(signal, windowDays));
}

/** A known value on the scale of its curve. */
export const onCurve = ({ scale }: CompiledSignal, value: SignalValue, windowDays: number): number =>
  scaled(scale, value, windowDays, []) ?? 0;

/** What a known value earns of a maximum, both in hundredths. */
export const earnedAt = (signal: CompiledSignal, value: SignalValue, maximum: number, windowDays: number): number =>
  earnedOf(levelAt(signal, onCurve(signal, value, windowDays)), maximum);

/** The amount of gain after which a signal has reached the end of its curve; 0 where it is there already. */
export function headroomOf(
  signal: CompiledSignal,
  value: SignalValue,
  denominator: number,
  windowDays: number,
): number {
  const end = signal.xs.at(-1) ?? 0;
  const k = kOf(signal.scale);
  const distance =
    typeof value === "number"
      ? end - onCurve(signal, value, windowDays)
      : Math.min(end * (value.whole + k), value.whole) - value.part;
  const exact = distance * denominator;
  // A little more than the exact number, since a rounding error may miss the curve's end: one, or some parts of a huge one.
  return distance > 0 ? Math.max(Math.ceil(exact) + 1, exact * (1 + 2 ** -48)) : 0;
}

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
