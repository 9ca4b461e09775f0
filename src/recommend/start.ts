import { type Reading, withValues } from "../activity/read-activity.js";
import type { Totals } from "../aggregate/aggregate.js";
import type { CompiledSignal } from "../model/compile-model.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import type { SignalResult } from "../pillars/measure-pillar.js";
import type { SSIResult } from "../result/result.js";
import type { Engine } from "../set-up.js";

/** The starting point of advice and plans. */
export interface Start {
  readonly reading: Reading;
  readonly totals: Totals;
  readonly before: SSIResult;
  /** Whether an unknown signal was taken as 0. */
  readonly hasAssumed: boolean;
  /** Whether a signal that an action could raise stays unknown. */
  readonly leavesOut: boolean;
}

/** Reads an activity, with what is unknown taken as 0 where that is asked for and possible. */
export function startFrom(engine: Engine, input: unknown, assumeUnknown: 0 | undefined): Start {
  const given = engine.reader.read(input);
  const totals = engine.total(given);
  let reading = given;
  let leavesOut = false;
  for (const pillar of pillarIds) {
    const raisable = new Set(
      engine.compiled.actions.flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.pillar === pillar ? [effect.signal] : [])),
      ),
    );
    const zeros = new Map<number, 0>();
    for (const { index, signal, result } of measuredSignals(engine, totals, pillar)) {
      if (result.status !== "unknown" || !raisable.has(index)) continue;
      if (assumeUnknown === 0 && canBeZero(signal, given)) zeros.set(index, 0);
      else leavesOut = true;
    }
    reading = withValues(reading, engine.scorers[pillar], zeros);
  }
  const hasAssumed = reading !== given;
  return {
    reading,
    totals: hasAssumed ? engine.total(reading) : totals,
    before: engine.explain(reading),
    hasAssumed,
    leavesOut,
  };
}

/** Not a proportion, which would be 0 of an unknown whole, and nothing that needs a seat without one. */
const canBeZero = ({ scale, needsSeat }: CompiledSignal, { hasSeat }: Reading): boolean =>
  typeof scale === "string" && (!needsSeat || hasSeat === true);

/** A signal of a definition, with its result. */
interface MeasuredSignal {
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
