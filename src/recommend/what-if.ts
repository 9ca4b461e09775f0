import { isRuledOut } from "../activity/activity-schema.js";
import type { ChangesOf, InputOf, Scorers } from "../activity/activity-types.js";
import type { Reading } from "../activity/read-activity.js";
import { type CompareOptions, readComparisons } from "../comparisons.js";
import { engineOf, type SSI } from "../compute-ssi.js";
import { isRecord, valueAt } from "../errors/received.js";
import { SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { CompiledModel } from "../model/compile-model.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import type { Model } from "../model/model-types.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { PillarResult, SSIResult } from "../result/result.js";
import type { Engine } from "../set-up.js";
import { countsOf, rateOf } from "./counts.js";
import { actIssues, optionIssue } from "./plan-options.js";
import { applyUnits } from "./plan-steps.js";
import type { Units } from "./problem.js";
import { readSafely } from "./read-safely.js";
import { startFrom } from "./start.js";

/** Acts beside the values that change. */
export interface ActsToTry {
  /**
   * How often to do actions of the model besides today's activity, as in a plan: `{ invite: 10 }` is ten attempts in every 30
   * days of the window. They apply to the values after the changes, with all that they raise and lower.
   */
  readonly acts?: { readonly [action: string]: number } | undefined;
}

/** What one pillar gains or loses. */
export interface PillarDifference {
  /** Points of the pillar, -25 to 25. */
  readonly score: number;
  /** Points of the whole score; the four sum to the difference of the score. */
  readonly contribution: number;
}

/** A signal that earns more or less, in points of its pillar. */
export interface SignalDifference {
  /** The pillar of the signal. */
  readonly pillar: PillarId;
  /** The id of the signal. */
  readonly signal: string;
  /** What it earns without the changes. */
  readonly before: number;
  /** What it earns with them. */
  readonly after: number;
  /** after - before. */
  readonly points: number;
}

/** Two results of one member, and their difference. */
export interface WhatIf {
  /** The result of the activity without the changes. */
  readonly before: SSIResult;
  /** The result with the changes. */
  readonly after: SSIResult;
  /** after - before. */
  readonly difference: {
    /** Points of the whole score, -100 to 100. */
    readonly score: number;
    /** Points of the best guess. */
    readonly estimate: number;
    /** By pillar. */
    readonly pillars: PerPillar<PillarDifference>;
    /** The signals that earn more or less, in the order of the model. */
    readonly signals: readonly SignalDifference[];
  };
  /** Whether both were measured in the same way; they were not where the window changes. */
  readonly isComparable: boolean;
}

/**
 * The effect of other values: the changes are applied to the activity field by field (null makes a value unknown, undefined
 * changes nothing, 0 posts end their engagement too), acts by the rules of a plan, and both are scored, and ranked where `peers` are given. Neither argument is changed.
 *
 * @example
 * ```ts
 * import { createSSI, whatIf } from "social-selling-index";
 * const { difference } = whatIf(createSSI(), { insights: { posts: 6 } }, { insights: { posts: 12 } });
 * console.log(difference.score, difference.signals.map(({ signal, before, after }) => [signal, before, after]));
 * // 1.87 [ [ 'posts', 1.88, 3.75 ] ]
 * ```
 */
export function whatIf<S extends Scorers, M extends Model>(
  ssi: SSI<S, M>,
  activity: NoInfer<InputOf<S, M>>,
  changes: NoInfer<ChangesOf<S, M>> & ActsToTry,
  compare?: CompareOptions,
): WhatIf;

export function whatIf(ssi: unknown, activity: unknown, changes: unknown, options?: CompareOptions): WhatIf {
  const engine = engineOf("whatIf", ssi);
  const { reader, explain, compiled } = engine;
  const compare = readSafely("whatIf", ["options"], () => readComparisons(options));
  const compute = (input: unknown): SSIResult => compare(explain(reader.read(input)));
  const fields = readSafely("whatIf", ["changes"], () => (isRecord(changes) ? { ...changes } : undefined));
  if (fields === undefined) {
    const repair = say("send what changes, such as { insights: { posts: 12 } }");
    throw new SSIError("whatIf", [
      optionIssue("plan.option", ["changes"], say("a part of an activity"), changes, repair),
    ]);
  }
  const before = compute(activity);
  const { acts, values } = readActs(engine, fields);
  const changed = readSafely("whatIf", ["changes"], () => applyChanges(activity, values, compiled));
  const after = acts === undefined ? compute(changed) : compare(explain(afterActs(engine, changed, acts)));
  return {
    before,
    after,
    difference: {
      score: difference(before.score, after.score),
      estimate: difference(before.estimate, after.estimate),
      pillars: perPillar((id) => ({
        score: difference(before.pillars[id].score, after.pillars[id].score),
        contribution: difference(before.pillars[id].contribution, after.pillars[id].contribution),
      })),
      signals: pillarIds.flatMap((id) => signalDifferences(id, before.pillars[id], after.pillars[id])),
    },
    isComparable: before.comparisonKey === after.comparisonKey,
  };
}

/** Separates the acts to try from the values that change. Throws `plan.option` and `plan.unknownAction`. */
function readActs({ model }: Engine, changes: object): { readonly acts?: Units; readonly values: object } {
  if (!("acts" in changes) || changes.acts === undefined) return { values: changes };
  const { acts: given, ...values } = changes;
  const acts = readSafely("whatIf", ["changes", "acts"], () => (isRecord(given) ? { ...given } : given));
  throwIfAny("whatIf", actIssues(model, acts));
  const units = model.actions.map(({ id }) => Number((isRecord(acts) ? valueAt(acts, [id]) : undefined) ?? 0));
  return { acts: units, values };
}

/** The reading after acts, by the planner's own rules; what is unknown stays unknown. */
function afterActs(engine: Engine, input: unknown, units: Units): Reading {
  const start = startFrom(engine, input, undefined);
  const rates = engine.model.pools.map((pool) => rateOf(pool, engine, start.valueFor));
  return applyUnits(engine, start, countsOf(engine, rates, start.reading.windowDays), units);
}

/** The difference of two numbers of points, without a binary rounding error. */
const difference = (before: number, after: number): number => toPoints(toHundredths(after) - toHundredths(before));

/**
 * Applies changes to an input: to each pillar field by field, to anything else as a whole. A signal that is set to 0 takes
 * the signals with it that it makes 0; a seat that is given up takes the values that need it. Neither argument is changed.
 */
function applyChanges(input: unknown, changes: object, { pillars }: CompiledModel): object {
  // An input that is not an object was refused before.
  const given = Reflect.get(changes, "salesNavigator") === false ? withoutSeat(Object(input), pillars) : Object(input);
  const entries = Object.entries(changes).flatMap(([name, change]: [string, unknown]) => {
    if (change === undefined) return [];
    const before: unknown = Reflect.get(given, name);
    const pillar = pillarIds.find((id) => id === name);
    if (pillar === undefined || !isRecord(change) || !isRecord(before)) return [[name, change] as const];
    const defined = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const signals = pillars[pillar]?.signals ?? [];
    const zeros = signals.filter(({ id, zeroWhen }) =>
      isRuledOut(Reflect.get(before, id), defined[signals[zeroWhen ?? -1]?.id ?? ""]),
    );
    const implied = Object.fromEntries(zeros.map(({ id }) => [id, 0]));
    return [[name, { ...before, ...implied, ...defined }] as const];
  });
  return { ...given, ...Object.fromEntries(entries) };
}

/** An input without the values of signals that need a Sales Navigator seat. */
function withoutSeat(input: object, pillars: CompiledModel["pillars"]): object {
  const fields = Object.entries(input).map(([name, value]: [string, unknown]) => {
    const pillar = pillarIds.find((id) => id === name);
    const signals = pillar === undefined ? undefined : pillars[pillar]?.signals;
    if (signals === undefined || !isRecord(value)) return [name, value] as const;
    const needsSeat = (id: string) => signals.some((signal) => signal.id === id && signal.needsSeat);
    return [name, Object.fromEntries(Object.entries(value).filter(([id]) => !needsSeat(id)))] as const;
  });
  return Object.fromEntries(fields);
}

function signalDifferences(pillar: PillarId, before: PillarResult, after: PillarResult): SignalDifference[] {
  const earnedIn = ({ signals }: PillarResult, signal: string) => signals.find(({ id }) => id === signal)?.earned ?? 0;
  const names = new Set([...before.signals, ...after.signals].map(({ id }) => id));
  return [...names].flatMap((signal) => {
    const [was, is] = [earnedIn(before, signal), earnedIn(after, signal)];
    return was === is ? [] : [{ pillar, signal, before: was, after: is, points: difference(was, is) }];
  });
}
