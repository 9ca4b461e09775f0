import type { InputOf, Scorers } from "../activity/activity-types.js";
import { engineOf, type SSI } from "../compute-ssi.js";
import { isRecord } from "../errors/received.js";
import { throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { Model, PillarId } from "../model/model-types.js";
import type { Engine } from "../set-up.js";
import { indexOf, measuresOf } from "./measures.js";
import {
  actionOptionIssues,
  definedEntries,
  limitable,
  optionIssue,
  unknownFields,
  wholeNumberIssues,
} from "./plan-options.js";
import type { ActionOptions } from "./plan-result.js";
import { defineProblem } from "./problem.js";
import { readOptions } from "./read-safely.js";
import { recommendActions } from "./recommend-actions.js";
import type { HabitRecommendation, Recommendation } from "./recommendation.js";
import { type Start, startFrom } from "./start.js";
import { wholeScale } from "./targets.js";

/** How much advice to give, and within which limits. */
export interface RecommendOptions extends ActionOptions {
  /** How many pieces of advice at most; all where absent. */
  readonly limit?: number | undefined;
}

/**
 * What to do next (`action`: the next worthwhile step of each action), what to find out (`measure`: unknown signals, most points
 * first), what to keep doing (`habit`: outcomes, most points first). Of the actions, the best of each pillar comes first,
 * and of the pillars the one whose known part lies furthest below a typical member's; best is most points per (minutes +
 * `startMinutes` of the model). Steps worth less than a quarter of a point come after all others. Gains come from re-scoring and
 * are above 0. With a `limit` of 2 or more there is room for what to find out. Empty where nothing is left. Throws `plan.option`, `plan.unknownAction`.
 *
 * @example
 * ```ts
 * import { createSSI, recommend } from "social-selling-index";
 * const advice = recommend(createSSI(), { insights: { posts: 3, reactionsGiven: 60 } }, { limit: 1 });
 * console.log(advice[0]?.kind, advice[0]?.kind === "action" && [advice[0].action, advice[0].units, advice[0].gain]);
 * // action [ 'post', 3, 2.81 ]
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
  const scale = wholeScale(start.totals);
  const problem = defineProblem(engine, start, {
    worth: scale.worth,
    limits: definedEntries(limitable(engine.model), options.limits),
    effort: definedEntries(
      engine.model.actions.map(({ id }) => id),
      options.effort,
    ),
    exclude: options.exclude ?? [],
    companySize: options.companySize,
  });
  const actions = recommendActions(engine, start, problem, scale.pointsOf);
  const measures = measuresOf(engine, start);
  const { limit = Number.POSITIVE_INFINITY } = options;
  // What is not known has room of its own, however many actions there are.
  const room = limit < 2 ? 0 : Math.min(measures.length, Math.max(1, Math.floor(limit / 4)));
  return [...actions.slice(0, limit - room), ...measures, ...habitsOf(engine, start)].slice(0, limit);
}

const optionNames = ["limit", "limits", "effort", "exclude", "companySize"];

function readRecommendOptions({ model }: Engine, given: RecommendOptions): RecommendOptions {
  const value = readOptions("recommend", given, optionNames);
  if (!isRecord(value))
    throwIfAny("recommend", [optionIssue("plan.option", [], "options", value, say("send { limit: 5 }"))]);
  // Checked below, field by field.
  const options = value as RecommendOptions;
  const { limit } = options;
  throwIfAny("recommend", [
    ...unknownFields(options, optionNames, []),
    ...(limit === undefined ? [] : wholeNumberIssues("limit", limit, 0)),
    ...actionOptionIssues(model, options),
  ]);
  return options;
}

/** Signals that no action of the model raises: those that are known and could earn more, most points first. */
function habitsOf(engine: Engine, { before }: Start): HabitRecommendation[] {
  const { actions } = engine.compiled;
  const isHabit = (pillar: PillarId, signal: string): boolean => {
    const index = indexOf(engine, pillar, signal);
    if (index === undefined) return false;
    const isRaised = actions.some(({ effects }) =>
      effects.some((effect) => effect.pillar === pillar && effect.signal === index && effect.to !== "whole"),
    );
    return !isRaised;
  };
  return before.losses.flatMap(({ pillar, signal, points }) =>
    signal !== undefined && isHabit(pillar, signal) ? [{ kind: "habit", pillar, signal, gainUpTo: points }] : [],
  );
}
