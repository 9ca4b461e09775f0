import type * as z from "zod";
import type { Activity } from "./activity/activity-schema.js";
import type { ChangesOf, InputOf, Scorers } from "./activity/activity-types.js";
import { parseActivity } from "./activity/parse-activity.js";
import { aggregate } from "./aggregate/aggregate.js";
import { runScorers } from "./aggregate/run-scorers.js";
import { type CompareOptions, readComparisons, splitOptions } from "./comparisons.js";
import { describeReceived, isList } from "./errors/received.js";
import { SSIError, type SSIIssue } from "./errors/ssi-error.js";
import { say } from "./errors/wording.js";
import type { DefaultModel } from "./model/default-model.js";
import type { Model } from "./model/model-types.js";
import type { Engine } from "./recommend/engine.js";
import { makePlan } from "./recommend/plan.js";
import type { Plan, PlanOptions } from "./recommend/plan-result.js";
import { type RecommendOptions, recommend } from "./recommend/recommend.js";
import { type WhatIf, whatIf } from "./recommend/what-if.js";
import { buildResult } from "./result/build-result.js";
import type { Recommendation } from "./result/recommendation.js";
import type { SSIResult } from "./result/result.js";
import { type Options, setUp } from "./set-up.js";

/** A result, or every issue that stands in its way. */
export type SafeResult =
  | {
      /** The activity was accepted. */
      readonly success: true;
      /** Its result. */
      readonly result: SSIResult;
    }
  | {
      /** The activity was refused. */
      readonly success: false;
      /** All that is wrong with it; never empty. */
      readonly issues: readonly SSIIssue[];
    };

/** One row of many: a result, or every issue of that row. */
export type RowResult =
  | {
      /** The row was accepted. */
      readonly ok: true;
      /** Its result. */
      readonly result: SSIResult;
    }
  | {
      /** The row was refused; the others are not touched by it. */
      readonly ok: false;
      /** All that is wrong with it; never empty. */
      readonly issues: readonly SSIIssue[];
    };

/** A scorer set up once: compute one, or many. */
export interface SSI<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> {
  /** The schema of the input: a zod schema, so also a Standard Schema; `z.toJSONSchema(ssi.input)` gives its JSON Schema. */
  readonly input: z.ZodType<unknown, InputOf<S, M>>;
  /** The model in force, checked and frozen. */
  readonly model: Model;
  /** The result of one activity, ranked in the groups of `peers`. Throws `SSIError` with all issues at once. */
  compute(activity: InputOf<S, M>, compare?: CompareOptions): SSIResult;
  /** As `compute`, for data of any kind: issues of the activity are returned. What to compare with still throws: it is the program's, not the data's. */
  safeCompute(activity: unknown, compare?: CompareOptions): SafeResult;
  /**
   * One entry a row, in order; a bad row is reported in its place and stops nothing. Throws for options that do not fit,
   * and `input.wrongType` for rows that are not a list of activities.
   */
  computeMany(rows: Iterable<unknown>, compare?: CompareOptions): RowResult[];
  /**
   * What to do next (`action`: the next worthwhile step of each action, most points per minute first), what to find out
   * (`measure`: unknown signals, most points first), what to keep at (`habit`: rates and outcomes, most points first).
   * Gains come from re-scoring and are above 0. Empty where nothing is left. Throws `plan.option`, `plan.unknownAction`.
   *
   * @example
   * ```ts
   * import { createSSI } from "social-selling-index";
   * const advice = createSSI().recommend({ insights: { posts: 3, reactionsGiven: 60 } }, { limit: 1 });
   * console.log(advice[0]?.kind, advice[0]?.kind === "action" && [advice[0].action, advice[0].units, advice[0].gain]);
   * // action [ 'post', 3, 1.87 ]
   * ```
   */
  recommend(activity: InputOf<S, M>, options?: RecommendOptions): Recommendation[];
  /**
   * The cheapest set of actions that reaches a target, or the most points for a budget of minutes: exact under the
   * stated efforts, re-scored by the model before it is returned. Of equal minutes, the one with most points (for a
   * budget: of equal points, the one with fewest minutes). Unknown signals are left out unless `assumeUnknown: 0`.
   * A target out of reach has status `infeasible` and the cheapest way to the best reachable score. Throws `plan.*`, and
   * `peers.incomparable` for a peer group that was measured otherwise.
   *
   * @example
   * ```ts
   * import { createSSI } from "social-selling-index";
   * const activity = { brand: { skills: 10, recommendations: 0 }, insights: { reposts: 0 } };
   * const plan = createSSI().plan(activity, { target: { score: 2 } });
   * console.log(plan.status, plan.minutes, plan.steps.map(({ action, units }) => [action, units]));
   * // optimal 15 [ [ 'repost', 5 ] ]
   * ```
   */
  plan(activity: InputOf<S, M>, options: PlanOptions): Plan;
  /**
   * What other values would do: the changes are laid over the activity field by field (null makes unknown, undefined
   * changes nothing), and both are scored, and ranked where `peers` are given. Neither argument is changed.
   *
   * @example
   * ```ts
   * import { createSSI } from "social-selling-index";
   * const { difference } = createSSI().whatIf({ insights: { posts: 6 } }, { insights: { posts: 12 } });
   * console.log(difference.score, difference.signals.map(({ signal, before, after }) => [signal, before, after]));
   * // 1.25 [ [ 'posts', 1.25, 2.5 ] ]
   * ```
   */
  whatIf(activity: InputOf<S, M>, changes: ChangesOf<S, M>, compare?: CompareOptions): WhatIf;
}

/**
 * Sets up a scorer: the model is read, the weights are normalised and the input schema is made once; it is
 * compiled when it is used often.
 *
 * ```text
 * unknown --parse--> activity --score--> 4 x 0..25 --aggregate--> 0..100 --build--> result with its reasons
 *                                                                 --compare--> its ranks, its trend
 * ```
 *
 * Throws `SSIError` for options that do not fit: `options.invalid`, `weights.*`, `model.*`, `scorer.invalid`.
 *
 * @example
 * ```ts
 * import { createSSI } from "social-selling-index";
 * const ssi = createSSI({ weights: { insights: 2 } });
 * console.log(ssi.compute({ insights: { posts: 36, reposts: 0 } }).score);
 * // 8
 * ```
 */
export function createSSI<const S extends Scorers = Record<never, never>, const M extends Model = DefaultModel>(
  options?: Options<S, M>,
): SSI<S, M>;

export function createSSI(options: Options<Scorers, Model> = {}): AnySSI {
  const { model, reader, scorers, weights, order, identify } = setUp(options);

  const parse = (input: unknown) => parseActivity(reader, input, scorers);
  const total = (activity: Activity) => aggregate(runScorers(scorers, activity), weights, order);
  const score = (input: unknown): SSIResult => {
    const activity = parse(input);
    return buildResult(activity, total(activity), identify(activity.windowDays));
  };
  const engine: Engine = { model, scorers, parse, total, compute: score };

  const computeWith = (options: CompareOptions | undefined): ((input: unknown) => SSIResult) => {
    const compare = readComparisons(options);
    const limit = options?.recommend;
    if (limit === undefined) return (input) => compare(score(input));
    return (input) => ({ ...compare(score(input)), recommendations: recommend(engine, input, { limit }) });
  };

  const compute = (input: unknown, compare?: CompareOptions): SSIResult => computeWith(compare)(input);

  const safeCompute = (input: unknown, compare?: CompareOptions): SafeResult => {
    const computeOne = computeWith(compare);
    return safely(() => computeOne(input));
  };

  const computeMany = (rows: Iterable<unknown>, compare?: CompareOptions): RowResult[] => {
    if (!isList(rows)) {
      const issue = { path: ["rows"], expected: say("an iterable of activities"), received: describeReceived(rows) };
      throw new SSIError("computeMany", [
        { code: "input.wrongType", ...issue, repair: say("put the activities into an array") },
      ]);
    }
    const computeOne = computeWith(compare);
    return Array.from(rows, (row) => {
      const safe = safely(() => computeOne(row));
      return safe.success ? { ok: true, result: safe.result } : { ok: false, issues: safe.issues };
    });
  };

  return Object.freeze({
    input: reader.schema,
    model,
    compute,
    safeCompute,
    computeMany,
    recommend: (input: unknown, advice?: RecommendOptions) => recommend(engine, input, advice),
    plan: (input: unknown, wanted: PlanOptions) => makePlan(engine, input, wanted),
    whatIf: (input: unknown, changes: unknown, compare?: CompareOptions) =>
      whatIf(computeWith(compare), input, changes),
  });
}

function safely(make: () => SSIResult): SafeResult {
  try {
    return { success: true, result: make() };
  } catch (error) {
    if (error instanceof SSIError) return { success: false, issues: error.issues };
    throw error;
  }
}

/** An {@link SSI} whose input is not known to the type checker; the schema still refuses what does not fit. */
type AnySSI = Omit<SSI, "input" | "compute" | "recommend" | "plan" | "whatIf"> & {
  readonly input: z.ZodType<unknown, unknown>;
  compute(activity: unknown, compare?: CompareOptions): SSIResult;
  recommend(activity: unknown, options?: RecommendOptions): Recommendation[];
  plan(activity: unknown, options: PlanOptions): Plan;
  whatIf(activity: unknown, changes: unknown, compare?: CompareOptions): WhatIf;
};

/** The default set-up, made at the first use: importing the library compiles nothing. */
let standard: AnySSI | undefined;

const setUpFor = (options: Options<Scorers, Model> | undefined): AnySSI => {
  if (options !== undefined) return createSSI<Scorers, Model>(options);
  const usual = standard ?? createSSI<Scorers, Model>();
  standard = usual;
  return usual;
};

/**
 * The SSI-like score of one activity: 0 to 100, four pillars of 0 to 25, with every reason. All of the input is optional;
 * what is left out is unknown, which is not 0: the score says what is proven, the bounds what is possible. Options are
 * those of {@link createSSI}, `peers`, groups to rank the score in, and `history` with `timeZone`, for the trend.
 *
 * Throws `SSIError` with all issues at once (`input.*`, `scorer.*`, `peers.*`, `trend.*`, and those of {@link createSSI}).
 *
 * @example
 * ```ts
 * import { computeSSI } from "social-selling-index";
 * const result = computeSSI({
 *   brand: { profileCompleteness: 0.8, skills: 15 },
 *   insights: { posts: 6, substantiveComments: 30 },
 *   relationships: { connections: 420, responseRate: { part: 9, whole: 12 } },
 * });
 * console.log(result.score, result.bounds, result.coverage);
 * // 17.15 { low: 17.15, high: 89.15 } 0.28
 * ```
 */
export function computeSSI<const S extends Scorers = Record<never, never>, const M extends Model = DefaultModel>(
  activity: NoInfer<InputOf<S, M>>,
  options?: Options<S, M> & CompareOptions,
): SSIResult;

export function computeSSI(activity: unknown, options?: Options<Scorers, Model> & CompareOptions): SSIResult {
  const { scoring, compare } = splitOptions(options);
  return setUpFor(scoring).compute(activity, compare);
}

/**
 * As {@link computeSSI}, for data of any kind: `{ success: true, result }` or `{ success: false, issues }`. Options that
 * do not fit still throw, peers and history among them: they are the program's, not the data's.
 *
 * @example
 * ```ts
 * import { safeComputeSSI } from "social-selling-index";
 * const safe = safeComputeSSI({ relationships: { connections: "500+" } });
 * console.log(safe.success ? safe.result.score : safe.issues[0]?.repair);
 * // send 500
 * ```
 */
export function safeComputeSSI<const S extends Scorers = Record<never, never>, const M extends Model = DefaultModel>(
  activity: unknown,
  options?: Options<S, M> & CompareOptions,
): SafeResult;

export function safeComputeSSI(activity: unknown, options?: Options<Scorers, Model> & CompareOptions): SafeResult {
  const { scoring, compare } = splitOptions(options);
  return setUpFor(scoring).safeCompute(activity, compare);
}
