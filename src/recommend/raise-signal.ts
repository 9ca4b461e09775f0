import { type CompiledSignal, earnedOf, greatestIn, scaled } from "../model/compile-model.js";
import { levelAt } from "../model/curve.js";
import type { SignalValue } from "../model/units.js";

/** A number of points of a decimal scale: 3 tenths are { amount: 3, scale: 10 }, so that 3 x 0.1 is the double 0.3. */
export interface Gain {
  readonly amount: number;
  readonly scale: number;
}

/**
 * The value of a signal after what a month of actions adds to it, kept up for a whole window: a flow or days grow by the
 * gain x windowDays / 30, a stock by the gain once, a proportion's part up to its whole; nothing grows past the greatest
 * value that the input accepts.
 */
export function raiseSignal(
  signal: CompiledSignal,
  value: SignalValue,
  { amount, scale }: Gain,
  windowDays: number,
): SignalValue {
  if (typeof value !== "number")
    return { part: Math.min(value.part + amount / scale, value.whole), whole: value.whole };
  const growth = signal.scale === "perThirtyDays" ? (amount * windowDays) / (30 * scale) : amount / scale;
  return Math.min(value + growth, greatestIn(signal, windowDays));
}

/** Where a known value stands on the scale of its curve. */
export const onCurve = ({ scale }: CompiledSignal, value: SignalValue, windowDays: number): number =>
  scaled(scale, value, windowDays) ?? 0;

/** What a known value earns of a maximum, both in hundredths. */
export const earnedAt = (signal: CompiledSignal, value: SignalValue, maximum: number, windowDays: number): number =>
  earnedOf(levelAt(signal, onCurve(signal, value, windowDays)), maximum);

/** The gain, in parts of the scale, from which on a signal cannot move along its curve any more; 0 where it stands there. */
export function roomOf(signal: CompiledSignal, value: SignalValue, scale: number, windowDays: number): number {
  const end = signal.xs.at(-1) ?? 0;
  const k = typeof signal.scale === "string" ? 0 : signal.scale.proportion;
  const room =
    typeof value === "number"
      ? end - onCurve(signal, value, windowDays)
      : Math.min(end * (value.whole + k), value.whole) - value.part;
  // One more than the exact number: the curve's end may be missed by a rounding error.
  return room > 0 ? Math.ceil(room * scale) + 1 : 0;
}

/** The least power of ten that makes integers of all these decimals, and the integers. */
export function toCommonScale(decimals: readonly number[]): { readonly scale: number; readonly amounts: number[] } {
  const parts = decimals.map((decimal) => {
    const [mantissa = "0", power = "0"] = String(decimal).split("e");
    const places = (mantissa.split(".")[1] ?? "").length;
    return { mantissa, power: Number(power), places: Math.max(0, places - Number(power)) };
  });
  const places = Math.max(0, ...parts.map((part) => part.places));
  const amounts = parts.map(({ mantissa, power }) => Number(`${mantissa}e${power + places}`));
  return { scale: Number(`1e${places}`), amounts };
}
