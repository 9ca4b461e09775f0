import type { Curve } from "./curve.js";
import { apportion, pillarHundredths, toHundredths } from "./hundredths.js";
import { remember } from "./memo.js";
import type {
  CautionDefinition,
  Model,
  PerPillar,
  PillarDefinition,
  PillarId,
  SignalDefinition,
  SignalName,
} from "./model-types.js";
import { isPerThirtyDays, type SignalValue, type Unit, windowLimits } from "./units.js";

/**
 * How a value is brought to the scale of its curve: unchanged, events of the window per 30 days, part / (whole + proportion),
 * or min(mean, cap) x (n / (n + mean)), where n is the value of the signal with the index `of`.
 */
export type Scale =
  | "unchanged"
  | "perThirtyDays"
  | { readonly proportion: number }
  | { readonly mean: number; readonly of: number; readonly cap: number };

/** A signal in the form that scoring, the input check and the planner read: plain data without optional keys. */
export interface CompiledSignal {
  readonly id: string;
  readonly unit: Unit;
  readonly scale: Scale;
  /** The values and the levels of the curve's control points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The most it can add to its pillar, in hundredths. */
  readonly hundredths: number;
  /** The level of a typical member, in percent. */
  readonly typical: number;
  /** It does not apply to a member without a Sales Navigator seat. */
  readonly needsSeat: boolean;
  /** The index of the signal whose known 0 makes this one a known 0, and whose `"n/a"` makes it so; undefined where there is none. */
  readonly zeroWhen: number | undefined;
  /** The greatest value that the input accepts, or the days of the window; undefined where there is none. */
  readonly greatest: number | "windowDays" | undefined;
}

/** The signals of a pillar, and their maxima in hundredths. */
export interface CompiledPillar {
  readonly id: PillarId;
  readonly signals: readonly CompiledSignal[];
  /** The maxima where all signals apply. */
  readonly maxima: readonly number[];
  /** The maxima where the signals that need a seat do not apply. */
  readonly maximaWithoutSeat: readonly number[];
}

/** What one unit of an action adds to a signal. */
export interface CompiledEffect {
  readonly pillar: PillarId;
  /** The index of the signal in its pillar. */
  readonly signal: number;
  readonly add: number;
  /** What grows: the value, or the part or the whole of a proportion. */
  readonly to: "value" | "part" | "whole";
  /** Whether each month of a window adds it. */
  readonly isMonthly: boolean;
}

/** What an action adds, signals by index; without effects on signals that the pillars in force do not have. */
interface CompiledAction {
  readonly id: string;
  readonly effects: readonly CompiledEffect[];
}

/** A model as plain frozen data, in which signals are given by their index. */
export interface CompiledModel {
  /** The pillars in the order of the model, which breaks ties. */
  readonly order: readonly PillarId[];
  /** Undefined for a pillar whose scorer is not made of signals. */
  readonly pillars: PerPillar<CompiledPillar | undefined>;
  readonly actions: readonly CompiledAction[];
  /** Without those that count a signal that the pillars in force do not have. */
  readonly cautions: readonly CompiledCaution[];
}

/** A signal and where it is. */
export interface CountedSignal {
  readonly pillar: PillarId;
  /** The index of the signal in its pillar. */
  readonly index: number;
  readonly signal: CompiledSignal;
}

/** A caution, signals by index and without optional keys. */
export interface CompiledCaution {
  readonly id: string;
  readonly count: CountedSignal;
  /** The least count, or the greatest that is not enough. */
  readonly least: number;
  readonly isAbove: boolean;
  /** In how many days; 0 for a count as it stands. */
  readonly perDays: number;
  readonly lastDays: number;
  readonly value: CountedSignal | undefined;
  /** In hundredths. */
  readonly below: number;
  /** The limit as a result shows it. */
  readonly limit: number;
}

/** Compiles a model; with the pillars in force, where scorers that are plugged in replace those of the model. */
export function compileModel(
  model: Model,
  pillars: PerPillar<CompiledPillar | undefined> = pillarsOf(model),
): CompiledModel {
  const indexOf = (pillar: PillarId, signal: string) => {
    const compiled = pillars[pillar];
    return compiled && signalIndexes(compiled).get(signal);
  };
  return Object.freeze({
    order: model.pillars.map(({ id }) => id),
    pillars: Object.freeze(pillars),
    actions: Object.freeze(
      model.actions.map(({ id, rhythm, effects }) =>
        Object.freeze({
          id,
          effects: effects.flatMap(({ pillar, signal, add, to, per }) => {
            const index = indexOf(pillar, signal);
            if (index === undefined) return [];
            const isProportion = pillars[pillar]?.signals[index]?.unit === "proportion";
            // Pillars in force may measure the signal by another unit than the model's.
            const grows = isProportion ? (to === "whole" ? to : "part") : "value";
            const isMonthly = rhythm === "monthly" && per !== "once";
            return [Object.freeze({ pillar, signal: index, add, to: grows, isMonthly })];
          }),
        }),
      ),
    ),
    cautions: (model.cautions ?? []).flatMap((caution) => compileCaution(caution, pillars)),
  });
}

function compileCaution(caution: CautionDefinition, pillars: PerPillar<CompiledPillar | undefined>): CompiledCaution[] {
  const counted = ({ pillar, signal: id }: SignalName): CountedSignal | undefined => {
    const index = pillars[pillar]?.signals.findIndex((signal) => signal.id === id) ?? -1;
    const signal = pillars[pillar]?.signals[index];
    return signal && { pillar, index, signal };
  };
  const { id, atLeast, above, perDays = 0, lastDays = 0, below } = caution;
  const count = counted(caution.count);
  const value = caution.value && counted(caution.value);
  if (count === undefined || (caution.value !== undefined && value === undefined)) return [];
  const least = atLeast ?? above ?? 0;
  const numbers = { least, perDays, lastDays, below: toHundredths(below ?? 0), limit: below ?? least };
  return [{ id, count, value, isAbove: atLeast === undefined, ...numbers }];
}

function pillarsOf(model: Model): PerPillar<CompiledPillar | undefined> {
  const pillars: { [P in PillarId]: CompiledPillar | undefined } = {
    brand: undefined,
    people: undefined,
    insights: undefined,
    relationships: undefined,
  };
  for (const definition of model.pillars) pillars[definition.id] = compilePillar(definition);
  return pillars;
}

/** Compiles the definition of a pillar, once for each definition. */
export const compilePillar: (definition: PillarDefinition) => CompiledPillar = /* @__PURE__ */ remember(
  ({ id, signals }: PillarDefinition): CompiledPillar => {
    const compiled = signals.map((signal): CompiledSignal => {
      const { unit, points, requires, zeroWhen } = signal;
      return Object.freeze({
        id: signal.id,
        unit,
        scale: scaleOf(signal, signals),
        xs: valuesOf(signal.curve),
        ys: levelsOf(signal.curve),
        hundredths: toHundredths(points),
        typical: signal.typical ?? usualTypical,
        needsSeat: requires !== undefined,
        zeroWhen: zeroWhen === undefined ? undefined : signals.findIndex((other) => other.id === zeroWhen),
        greatest: greatestOf(signal),
      });
    });
    return Object.freeze({
      id,
      // Not frozen: these lists are read for every member, which is half as fast where they are frozen, and never returned.
      signals: compiled,
      maxima: compiled.map(({ hundredths }) => hundredths),
      maximaWithoutSeat: redistribute(compiled, (index) => compiled[index]?.needsSeat === true),
    });
  },
);

/** The index of each signal of a pillar by its id. */
export const signalIndexes: (pillar: CompiledPillar) => ReadonlyMap<string, number> = /* @__PURE__ */ remember(
  ({ signals }: CompiledPillar) => new Map(signals.map(({ id }, index) => [id, index])),
);

const valuesOf = (curve: Curve): readonly number[] => curve.map(([value]) => value);
const levelsOf = (curve: Curve): readonly number[] => curve.map(([, level]) => level);

/** The typical level, in percent, of a signal whose model says none. */
export const usualTypical = 40;

function scaleOf({ unit, k = 0, of, cap }: SignalDefinition, signals: readonly SignalDefinition[]): Scale {
  if (unit === "proportion") return Object.freeze({ proportion: k });
  if (of === undefined) return isPerThirtyDays(unit) ? "perThirtyDays" : "unchanged";
  return Object.freeze({ mean: k, of: signals.findIndex(({ id }) => id === of), cap: cap ?? Number.MAX_VALUE });
}

/** The greatest value of a signal that its unit or its definition allows. */
export const greatestOf = ({ unit, max }: Pick<SignalDefinition, "unit" | "max">): CompiledSignal["greatest"] =>
  unit === "ratio" ? 1 : unit === "days" ? "windowDays" : max;

/** The greatest value that the input of a signal can have in any window; undefined where there is none. */
export const greatestInput = ({ greatest }: Pick<CompiledSignal, "greatest">): number | undefined =>
  greatest === "windowDays" ? windowLimits.greatest : greatest;

/** The greatest value of a signal in a window of so many days; the greatest number where there is no other limit. */
export const greatestIn = ({ greatest }: Pick<CompiledSignal, "greatest">, windowDays: number): number =>
  greatest === "windowDays" ? windowDays : (greatest ?? Number.MAX_VALUE);

/** The entry of an input for a signal: a value, `"n/a"` (does not apply to this member), or undefined (unknown). */
export type SignalEntry = SignalValue | "n/a" | undefined;

/**
 * The entry that counts for a signal: the one given; 0 where another signal implies it; `"n/a"` also where that one does not
 * apply, and where the signal needs a seat and there is none. Its value is known where {@link scaled} gives a number for it.
 */
export function countedEntry(
  { needsSeat, zeroWhen }: CompiledSignal,
  index: number,
  entries: readonly SignalEntry[],
  hasSeat: boolean | undefined,
): SignalEntry {
  const given = entries[index];
  if (given === "n/a" || (needsSeat && hasSeat === false)) return "n/a";
  if (zeroWhen === undefined) return given;
  const other = entries[zeroWhen];
  return other === "n/a" || (given === undefined && other === 0) ? other : given;
}

/**
 * A value on the scale of its curve; undefined for a proportion whose whole is 0, and for a mean of cases whose number is not
 * known. The order of the operations is part of the contract, since other engines repeat it.
 */
export function scaled(
  scale: Scale,
  value: SignalValue,
  windowDays: number,
  entries: readonly SignalEntry[],
): number | undefined {
  if (typeof value !== "number") {
    if (value.whole === 0) return undefined;
    return value.part / (value.whole + kOf(scale));
  }
  if (scale === "perThirtyDays") return (value * 30) / windowDays;
  if (typeof scale === "string" || !("of" in scale)) return value;
  const cases = entries[scale.of];
  if (typeof cases !== "number") return undefined;
  return cases === 0 ? 0 : Math.min(value, scale.cap) * (cases / (cases + scale.mean));
}

/** What is added to the whole of a proportion; 0 for every other scale. */
export const kOf = (scale: Scale | undefined): number =>
  typeof scale === "object" && "proportion" in scale ? scale.proportion : 0;

/** The hundredths that a level earns of a maximum in hundredths, rounded half up. */
export const earnedOf = (level: number, maximum: number): number => Math.floor(level * maximum + 0.5);

/**
 * The maxima of a pillar's signals in hundredths: their own points or, where some do not apply, the 2500 shared out again
 * over the others in proportion to their points (largest remainder, ties by order). All 0 where none applies.
 */
export function maximaOf(
  pillar: CompiledPillar,
  entries: readonly SignalEntry[],
  hasSeat: boolean | undefined,
): readonly number[] {
  const { signals, maxima, maximaWithoutSeat } = pillar;
  let allApply = true;
  let seatSignalsOnly = true;
  let index = 0;
  for (const signal of signals) {
    const applies = countedEntry(signal, index++, entries, hasSeat) !== "n/a";
    if (!applies) allApply = false;
    if (applies === signal.needsSeat) seatSignalsOnly = false;
  }
  if (allApply) return maxima;
  if (seatSignalsOnly) return maximaWithoutSeat;
  const counted = signals.map((signal, index) => countedEntry(signal, index, entries, hasSeat));
  return redistribute(signals, (index) => counted[index] === "n/a");
}

function redistribute(signals: readonly CompiledSignal[], isLeftOut: (index: number) => boolean): number[] {
  const points = signals.map(({ hundredths }, index) => (isLeftOut(index) ? 0 : hundredths));
  const applicable = points.reduce((sum, one) => sum + one, 0);
  if (applicable === pillarHundredths || applicable === 0) return points;
  return apportion(
    points.map((one) => one * pillarHundredths),
    applicable,
    pillarHundredths,
  );
}
