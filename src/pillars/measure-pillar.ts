import {
  type CompiledPillar,
  countedEntry,
  earnedOf,
  maximaOf,
  type SignalEntry,
  scaled,
} from "../model/compile-model.js";
import { levelAt } from "../model/curve.js";
import { toPoints } from "../model/hundredths.js";
import type { PillarId } from "../model/model-types.js";
import type { SignalValue, Unit } from "../model/units.js";
import { estimatePillar } from "./estimate-pillar.js";
import type { PillarOutput, SignalStatus } from "./pillar-scorer.js";

/** What one signal earned and lost, in points of its pillar (0 to 25). */
export interface SignalResult {
  /** The id of the signal in its pillar. */
  readonly id: string;
  /** Whether its value is known, unknown, or does not apply to this member. */
  readonly status: SignalStatus;
  /** How it is measured; absent where a scorer of one's own does not give it. */
  readonly unit?: Unit;
  /** The value, unchanged; absent where unknown or not applicable. */
  readonly value?: SignalValue;
  /** The level of the value on its curve, 0 to 1. */
  readonly level?: number;
  /** Its level times maxPoints, rounded half up to 0.01; 0 where not known. */
  readonly earned: number;
  /** The most it can earn: its points, or more where other signals of the pillar do not apply. */
  readonly maxPoints: number;
  /** maxPoints - earned; for an unknown signal, what it could still earn. */
  readonly lost: number;
}

/**
 * What a pillar earned, in integer hundredths: 0 <= low <= score, estimate <= high <= 2500; `known` is how many of the 2500
 * are known.
 */
export interface MeasuredPillar {
  readonly id: PillarId;
  readonly version: string;
  readonly status: "scored" | "unknown" | "notApplicable";
  readonly score: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly known: number;
  /** At least half of what applies is known. */
  readonly isHalfKnown: boolean;
  /** What a typical member earns of what is known, in percent of hundredths: the sum of maximum x typical over the known signals. */
  readonly expected: number;
  /** Its signals as a result shows them. */
  readonly signals: readonly SignalResult[];
  /** The most that each signal can earn. */
  readonly maxima: readonly number[];
  /** What each signal does not earn. */
  readonly lost: readonly number[];
  /** What no signal accounts for (a scorer that shows none, or not all): unknown up to the upper bound, lost above it. */
  readonly rest: { readonly unknown: number; readonly lost: number };
}

/** Signals made from a definition account for all of their pillar. */
const noRest = { unknown: 0, lost: 0 };

/**
 * Measures a pillar made of signals: each known signal earns floor(level x M + 1/2) of its maximum M, unknown ones 0; the
 * pillar is their plain sum.
 */
export function measurePillar(
  pillar: CompiledPillar,
  version: string,
  entries: readonly SignalEntry[],
  windowDays: number,
  hasSeat: boolean | undefined,
): MeasuredPillar {
  const maxima = maximaOf(pillar, entries, hasSeat);
  const signals: SignalResult[] = [];
  const lost: number[] = [];
  let score = 0;
  let known = 0;
  let applicable = 0;
  let expected = 0;
  let awaited = 0;
  for (const signal of pillar.signals) {
    const { id, unit, scale, typical } = signal;
    const index = signals.length;
    const maximum = maxima[index] ?? 0;
    const entry = countedEntry(signal, index, entries, hasSeat);
    const maxPoints = toPoints(maximum);
    applicable += maximum;
    // Literals without a spread, for speed, since this runs for every signal of every member; fields in the order of a result.
    if (entry === undefined || entry === "n/a") {
      const status = entry === undefined ? "unknown" : "notApplicable";
      signals.push({ id, status, earned: 0, maxPoints, lost: maxPoints, unit });
      lost.push(maximum);
      awaited += maximum * typical;
      continue;
    }
    // A copy, so that results do not share an object with the input.
    const value = typeof entry === "number" ? entry : { part: entry.part, whole: entry.whole };
    const amount = scaled(scale, entry, windowDays, entries);
    if (amount === undefined) {
      signals.push({ id, status: "unknown", earned: 0, maxPoints, lost: maxPoints, unit, value });
      lost.push(maximum);
      awaited += maximum * typical;
      continue;
    }
    const level = levelAt(signal, amount);
    const earned = earnedOf(level, maximum);
    const missed = maximum - earned;
    signals.push({
      id,
      status: "known",
      earned: toPoints(earned),
      maxPoints,
      lost: toPoints(missed),
      unit,
      value,
      level,
    });
    lost.push(missed);
    score += earned;
    known += maximum;
    expected += maximum * typical;
  }
  const unknown = applicable - known;
  const status = applicable === 0 ? "notApplicable" : known === 0 ? "unknown" : "scored";
  return {
    id: pillar.id,
    version,
    status,
    score,
    estimate: estimatePillar(score, known - score, expected, awaited, unknown),
    low: score,
    high: score + unknown,
    known,
    isHalfKnown: 2 * known >= applicable,
    expected,
    signals,
    maxima,
    lost,
    rest: noRest,
  };
}

/** A measured pillar as a scorer returns it, in points. */
export function toOutput({ status, score, estimate, low, high, known, signals }: MeasuredPillar): PillarOutput {
  const points = toPoints(score);
  const bounds = { low: toPoints(low), high: toPoints(high) };
  const shown = signals.map(({ id, status: own, earned, maxPoints, lost: _, ...others }) => ({
    id,
    status: own,
    ...others,
    earned,
    maxPoints,
  }));
  if (status === "notApplicable") return { score: points, bounds, coverage: 0, signals: shown, status };
  const coverage = known / (known + high - score);
  return { score: points, bounds, estimate: toPoints(estimate), coverage, signals: shown };
}

/** The entry for each signal of a pillar in the fields of an input; `-0`, which JSON cannot represent, becomes 0. */
export function entriesOf({ signals }: CompiledPillar, fields: SignalFields): SignalEntry[] {
  return signals.map(({ id }) => {
    const value = fields[id];
    if (typeof value === "number") return value + 0;
    if (typeof value !== "object") return value;
    return value === null ? undefined : { part: value.part + 0, whole: value.whole + 0 };
  });
}

/** The fields of a pillar made of signals, checked by its schema. */
export type SignalFields = { readonly [signal: string]: SignalEntry | null };
