import { type Reading, withValues } from "../activity/read-activity.js";
import type { Totals } from "../aggregate/aggregate.js";
import type { CompiledSignal } from "../model/compile-model.js";
import { type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { SignalResult } from "../pillars/measure-pillar.js";
import type { SSIResult } from "../result/result.js";
import type { Engine } from "../set-up.js";

/** The value of a signal by its index: undefined where there is none. */
export type ValueOf = (pillar: PillarId, index: number) => SignalValue | undefined;

/** The starting point of advice and plans. */
export interface Start {
  readonly reading: Reading;
  readonly totals: Totals;
  readonly before: SSIResult;
  /** Whether an unknown signal was taken as 0. */
  readonly hasAssumed: boolean;
  /** Whether a signal that an action could raise stays unknown. */
  readonly leavesOut: boolean;
  readonly valueFor: ValueOf;
}

/** Reads an activity, with what is unknown taken as 0 where that is asked for and possible. */
export function startFrom(engine: Engine, input: unknown, assumeUnknown: 0 | undefined): Start {
  const given = engine.reader.read(input);
  const totals = engine.total(given);
  let reading = given;
  let leavesOut = false;
  for (const pillar of pillarIds) {
    const effects = engine.compiled.actions.flatMap((action) =>
      action.effects.filter((effect) => effect.pillar === pillar),
    );
    const zeros = new Map<number, 0>();
    for (const { index, signal, result } of measuredSignals(engine, totals, pillar)) {
      const own = effects.filter((effect) => effect.signal === index);
      if (result.status !== "unknown" || own.length === 0) continue;
      // A given whole of 0 is not known either, and acts make it known.
      if (result.value !== undefined && own.some(({ to }) => to === "whole")) continue;
      if (assumeUnknown === 0 && canBeZero(signal, given)) zeros.set(index, 0);
      else leavesOut = true;
    }
    reading = withValues(reading, engine.scorers[pillar], zeros);
  }
  const hasAssumed = reading !== given;
  const measured = hasAssumed ? engine.total(reading) : totals;
  const values = perPillar((pillar) => {
    const found = measuredSignals(engine, measured, pillar);
    return new Map(found.map(({ index, result }) => [index, result.value]));
  });
  return {
    reading,
    totals: measured,
    before: engine.explain(reading),
    hasAssumed,
    leavesOut,
    valueFor: (pillar, index) => values[pillar].get(index),
  };
}

/** Not a proportion, which would be 0 of an unknown whole, and nothing that needs a seat without one. */
const canBeZero = ({ scale, needsSeat }: CompiledSignal, { hasSeat }: Reading): boolean =>
  typeof scale === "string" && (!needsSeat || hasSeat === true);

/** A signal of a definition, with its result. */
export interface MeasuredSignal {
  readonly index: number;
  readonly signal: CompiledSignal;
  readonly result: SignalResult;
  /** The most that it can earn, in hundredths. */
  readonly maximum: number;
}

/** The signals of a pillar that has a definition, in its order; a scorer plugged in may list others, in any order. */
export function measuredSignals(engine: Engine, totals: Totals, pillar: PillarId): MeasuredSignal[] {
  const { signals, maxima } = totals.pillars[pillar].pillar;
  const positions = new Map(signals.map(({ id }, position) => [id, position]));
  return (engine.compiled.pillars[pillar]?.signals ?? []).flatMap((signal, index) => {
    const position = positions.get(signal.id) ?? -1;
    const [result, maximum = 0] = [signals[position], maxima[position]];
    return result === undefined ? [] : [{ index, signal, result, maximum }];
  });
}

/** Whether a signal is 0 as long as the signal is that makes it so: no plan changes it. */
export const staysZero = ({ signal: { zeroWhen } }: MeasuredSignal, measured: readonly MeasuredSignal[]): boolean =>
  measured.some(({ index, result }) => index === zeroWhen && result.value === 0);
