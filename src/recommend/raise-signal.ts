import { type CompiledSignal, earnedOf, greatestIn, scaled } from "../model/compile-model.js";
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
  scaled(scale, value, windowDays) ?? 0;

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
  const k = typeof signal.scale === "string" ? 0 : signal.scale.proportion;
  const distance =
    typeof value === "number"
      ? end - onCurve(signal, value, windowDays)
      : Math.min(end * (value.whole + k), value.whole) - value.part;
  // One more than the exact number, since a rounding error may miss the curve's end.
  return distance > 0 ? Math.ceil(distance * denominator) + 1 : 0;
}

/** Decimals as integers over their least common power of ten. */
export function toCommonDenominator(decimals: readonly number[]): {
  readonly denominator: number;
  readonly amounts: number[];
} {
  const parts = decimals.map((decimal) => {
    const [mantissa = "0", power = "0"] = String(decimal).split("e");
    const places = (mantissa.split(".")[1] ?? "").length;
    return { mantissa, power: Number(power), places: Math.max(0, places - Number(power)) };
  });
  const places = Math.max(0, ...parts.map((part) => part.places));
  const amounts = parts.map(({ mantissa, power }) => Number(`${mantissa}e${power + places}`));
  return { denominator: Number(`1e${places}`), amounts };
}
