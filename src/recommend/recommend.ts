import type { InputOf, Scorers } from "../activity/activity-types.js";
import { engineOf, type SSI } from "../compute-ssi.js";
import { isRecord } from "../errors/received.js";
import { throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { signalIndexes } from "../model/compile-model.js";
import { toPoints } from "../model/hundredths.js";
import type { EvidenceSource, Model, PillarId } from "../model/model-types.js";
import type { Engine } from "../set-up.js";
import { entryAt } from "./frontier.js";
import { actionOptionIssues, allMinutes, definedEntries, optionIssue, unknownFields } from "./plan-options.js";
import type { ActionOptions } from "./plan-result.js";
import { defineProblem, idleUnits, type Problem, type RaisedSignal, type UsableAction, worthOf } from "./problem.js";
import { onCurve } from "./raise-signal.js";
import { readOptions } from "./read-safely.js";
import type {
  ActionRecommendation,
  HabitRecommendation,
  MeasureRecommendation,
  Recommendation,
} from "./recommendation.js";
import { type Start, startFrom } from "./start.js";
import { resolveTarget } from "./targets.js";

/** How much advice to give, and within which limits. */
export interface RecommendOptions extends ActionOptions {
  /** How many pieces of advice at most; all where absent. */
  readonly limit?: number | undefined;
}

/**
 * What to do next (`action`: the next worthwhile step of each action, most points per minute first), what to find out
 * (`measure`: unknown signals, most points first), what to keep doing (`habit`: rates and outcomes, most points first).
 * Gains come from re-scoring and are above 0. Empty where nothing is left. Throws `plan.option`, `plan.unknownAction`.
 *
 * @example
 * ```ts
 * import { createSSI, recommend } from "social-selling-index";
 * const advice = recommend(createSSI(), { insights: { posts: 3, reactionsGiven: 60 } }, { limit: 1 });
 * console.log(advice[0]?.kind, advice[0]?.kind === "action" && [advice[0].action, advice[0].units, advice[0].gain]);
 * // action [ 'post', 3, 1.87 ]
 * ```
 */
export function recommend<S extends Scorers, M extends Model>(
  ssi: SSI<S, M>,
  activity: NoInfer<InputOf<S, M>>,
  options?: RecommendOptions,
): Recommendation[];

export function recommend(ssi: unknown, activity: unknown, given: RecommendOptions = {}): Recommendation[] {
  const engine = engineOf("recommend", ssi);
  const options = readRecommendOptions(engine, given);
  const start = startFrom(engine, activity, undefined);
  const { scale } = resolveTarget({ score: 100 }, start.totals, start.before);
  const problem = defineProblem(engine, start, {
    worth: scale.worth,
    limits: definedEntries(engine.model, options.limits),
    effort: definedEntries(engine.model, options.effort),
    exclude: options.exclude ?? [],
    maxQuarters: 4 * allMinutes,
  });
  const advice = [...actionsOf(problem, scale.pointsOf), ...measuresOf(engine, start), ...habitsOf(engine, start)];
  return advice.slice(0, options.limit);
}

const optionNames = ["limit", "limits", "effort", "exclude"];

function readRecommendOptions({ model }: Engine, given: RecommendOptions): RecommendOptions {
  const value = readOptions("recommend", given, optionNames);
  if (!isRecord(value))
    throwIfAny("recommend", [optionIssue("plan.option", [], "options", value, say("send { limit: 5 }"))]);
  // Checked below, field by field.
  const options = value as RecommendOptions;
  const { limit } = options;
  const isLimit = limit === undefined || (Number.isInteger(limit) && limit >= 0);
  throwIfAny("recommend", [
    ...unknownFields(options, optionNames, []),
    ...(isLimit
      ? []
      : [
          optionIssue(
            "plan.option",
            ["limit"],
            say("a whole number of 0 or more"),
            limit,
            say("send {number}", { number: 5 }),
          ),
        ]),
    ...actionOptionIssues(model, options),
  ]);
  return options;
}

function actionsOf(problem: Problem, pointsOf: (worth: number) => number): ActionRecommendation[] {
  const none = idleUnits(problem);
  const before = pointsOf(worthOf(problem, none));
  const found = problem.actions.flatMap((action) => {
    const step = nextStep(
      problem,
      action,
      (units) => pointsOf(worthOf(problem, none.with(action.index, units))) - before,
    );
    return step === undefined ? [] : [{ action, ...step, quarters: step.units * action.quarters }];
  });
  found.sort(
    (a, b) =>
      b.gain * a.quarters - a.gain * b.quarters ||
      b.gain - a.gain ||
      a.quarters - b.quarters ||
      (a.action.definition.id < b.action.definition.id ? -1 : 1),
  );
  return found.map(({ action, units, gain, quarters }) => ({
    kind: "action",
    action: action.definition.id,
    units,
    gain: toPoints(gain),
    minutes: quarters / 4,
    gainPerMinute: toPoints(gain) / (quarters / 4),
    control: action.definition.control,
    signals: risingSignals(problem, action, units),
  }));
}

function risingSignals({ signals }: Problem, { effects }: UsableAction, units: number) {
  return effects.flatMap(({ signal, amount }) => {
    const raised = entryAt(signals, signal);
    const rises = raised.canChange && raised.worthAt(units * amount) > raised.worthAt(0);
    return rises ? [{ pillar: raised.pillar, signal: raised.signal.id }] : [];
  });
}

/** A number of units of one action, and the hundredths that they add to the score. */
interface NextStep {
  readonly units: number;
  readonly gain: number;
}

/**
 * The next worthwhile step of an action, which ends at a control point of a curve that it moves along, or at its limit: of
 * the steps that add a quarter of a point, the one with most points per minute; where none does, the one that adds most.
 * Undefined where no step adds anything.
 */
function nextStep(
  { signals, windowDays }: Problem,
  action: UsableAction,
  gainAt: (units: number) => number,
): NextStep | undefined {
  const stops = action.effects.flatMap(({ signal, amount }) => {
    const raised = entryAt(signals, signal);
    const counts = raised.canChange && raised.signal.unit !== "proportion";
    return counts ? unitsToPoints(raised, amount, windowDays) : [];
  });
  const steps = [...new Set(stops.map((units) => Math.min(units, action.bound)))]
    .sort((a, b) => a - b)
    .map((units): NextStep => ({ units, gain: gainAt(units) }))
    .filter(({ gain }) => gain > 0);
  const worthwhile = steps.filter(({ gain }) => gain >= worthwhileGain);
  const [first, ...others] = worthwhile.length > 0 ? worthwhile : steps;
  if (first === undefined) return undefined;
  const rate = (a: NextStep, b: NextStep) => a.gain * b.units - b.gain * a.units;
  const isBetter = (a: NextStep, b: NextStep) =>
    worthwhile.length > 0 ? rate(a, b) > 0 || (rate(a, b) === 0 && a.gain > b.gain) : a.gain > b.gain;
  return others.reduce((best, step) => (isBetter(step, best) ? step : best), first);
}

/** The hundredths from which on a step is worthwhile; a smaller one is offered only where no step is. */
const worthwhileGain = 25;

/** The units after which a signal reaches each control point of its curve that is still ahead. */
function unitsToPoints({ signal, value, denominator }: RaisedSignal, amount: number, windowDays: number): number[] {
  const at = onCurve(signal, value, windowDays);
  // Slightly less, so that a rounding error does not add a unit.
  return signal.xs.flatMap((x) => (x > at ? [Math.max(1, Math.ceil(((x - at) * denominator) / amount - 1e-9))] : []));
}

/** The unknown signals, most points first, as the result lists them. Without a seat, Sales Navigator is not named as evidence. */
function measuresOf(engine: Engine, { reading, before }: Start): MeasureRecommendation[] {
  const isOpen = (source: EvidenceSource) => source !== "salesNavigator" || reading.hasSeat !== false;
  return before.unknowns.map(({ pillar, signal, points }) => {
    const definition = engine.scorers[pillar].scorer.definition?.signals[indexOf(engine, pillar, signal) ?? -1];
    const evidence = (definition?.evidence ?? []).filter(isOpen);
    return { kind: "measure", pillar, ...(signal === undefined ? {} : { signal }), points, evidence };
  });
}

/** The index of a signal of a pillar that has a definition. */
function indexOf({ compiled }: Engine, pillar: PillarId, signal: string | undefined): number | undefined {
  const signals = compiled.pillars[pillar];
  return signals === undefined || signal === undefined ? undefined : signalIndexes(signals).get(signal);
}

/** Rates, and signals that no action of the model raises: those that are known and could earn more, most points first. */
function habitsOf(engine: Engine, { before }: Start): HabitRecommendation[] {
  const { pillars, actions } = engine.compiled;
  const isHabit = (pillar: PillarId, signal: string): boolean => {
    const index = indexOf(engine, pillar, signal);
    if (index === undefined) return false;
    const isRate = pillars[pillar]?.signals[index]?.unit === "proportion";
    return (
      isRate ||
      !actions.some(({ effects }) => effects.some((effect) => effect.pillar === pillar && effect.signal === index))
    );
  };
  return before.losses.flatMap(({ pillar, signal, points }) =>
    signal !== undefined && isHabit(pillar, signal) ? [{ kind: "habit", pillar, signal, gainUpTo: points }] : [],
  );
}
