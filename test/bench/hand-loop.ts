import type { Model, PillarId, SSIResult } from "social-selling-index";
import type { PlainActivity } from "./activities.js";

/** A signal of the model as arithmetic needs it. */
export interface CurveSignal {
  readonly pillar: PillarId;
  readonly id: string;
  readonly needsSeat: boolean;
  readonly zeroWhen: string | undefined;
  readonly perThirtyDays: boolean;
  /** Added to the whole of a proportion, or to the cases of a mean. */
  readonly k: number;
  /** The signal that counts the cases of a mean. */
  readonly of: string | undefined;
  readonly cap: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Hundredths it can earn: with a seat, and without one. */
  readonly most: readonly [withSeat: number, withoutSeat: number];
}

/**
 * The model as both yardsticks of this benchmark use it. What a signal can earn is read from two results, so that no
 * yardstick has to share the points of the seat's signals out again.
 */
export function curveSignals(model: Model, withSeat: SSIResult, withoutSeat: SSIResult): CurveSignal[] {
  const mostIn = (result: SSIResult, pillar: PillarId, id: string) =>
    Math.round((result.pillars[pillar].signals.find((signal) => signal.id === id)?.maxPoints ?? Number.NaN) * 100);
  return model.pillars.flatMap(({ id: pillar, signals }) =>
    signals.map(
      ({ id, unit, curve, k, of, cap, requires, zeroWhen }): CurveSignal => ({
        pillar,
        id,
        needsSeat: requires !== undefined,
        zeroWhen,
        perThirtyDays: unit === "flow" || unit === "days",
        k: k ?? 0,
        of,
        cap: cap ?? Number.MAX_VALUE,
        xs: curve.map(([x]) => x),
        ys: curve.map(([, y]) => y),
        most: [mostIn(withSeat, pillar, id), mostIn(withoutSeat, pillar, id)],
      }),
    ),
  );
}

/** The level of a value on a curve, 0 to 1. */
export function levelOn({ xs, ys }: CurveSignal, value: number): number {
  const last = xs.length - 1;
  for (let index = 0; index <= last; index++) {
    const x1 = xs[index] ?? 0;
    if (value > x1) continue;
    const y1 = ys[index] ?? 0;
    if (index === 0 || value === x1) return y1;
    const x0 = xs[index - 1] ?? 0;
    const y0 = ys[index - 1] ?? 0;
    return y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
  }
  return ys[last] ?? 0;
}

/** A number on the scale of its curve; undefined for a mean whose cases are not known. */
export function amountOf(
  { perThirtyDays, of, cap, k }: CurveSignal,
  value: number,
  fields: NonNullable<PlainActivity[PillarId]>,
  days: number,
): number | undefined {
  if (of === undefined) return perThirtyDays ? (value * 30) / days : value;
  const cases = fields[of];
  if (typeof cases !== "number") return undefined;
  return cases === 0 ? 0 : Math.min(value, cap) * (cases / (cases + k));
}

/** Hundredths earned by a level. */
export const earnedBy = (level: number, most: number): number => Math.floor(level * most + 0.5);

/**
 * The score alone: no check of the input, no reasons, no bounds. It takes numbers, proportions, unknown fields and the
 * seat, but not "n/a".
 */
export function createHandLoop(signals: readonly CurveSignal[]): (activity: PlainActivity) => number {
  return (activity) => {
    const days = activity.windowDays ?? 90;
    const noSeat = activity.salesNavigator === false;
    let hundredths = 0;
    for (const signal of signals) {
      if (noSeat && signal.needsSeat) continue;
      const fields = activity[signal.pillar];
      if (fields === undefined) continue;
      let value = fields[signal.id];
      if (value === undefined) {
        if (signal.zeroWhen === undefined || fields[signal.zeroWhen] !== 0) continue;
        value = 0;
      }
      let amount: number;
      if (typeof value !== "number") {
        if (value.whole === 0) continue;
        amount = value.part / (value.whole + signal.k);
      } else {
        const found = amountOf(signal, value, fields, days);
        if (found === undefined) continue;
        amount = found;
      }
      hundredths += earnedBy(levelOn(signal, amount), noSeat ? signal.most[1] : signal.most[0]);
    }
    return hundredths / 100;
  };
}
