import type * as z from "zod";
import type { InputOf, Scorers } from "./activity/activity-types.js";
import { parseActivity } from "./activity/parse-activity.js";
import { aggregate } from "./aggregate/aggregate.js";
import { runScorers } from "./aggregate/run-scorers.js";
import { type CompareOptions, readComparisons, splitOptions } from "./comparisons.js";
import { SSIError, type SSIIssue } from "./errors/ssi-error.js";
import type { DefaultModel } from "./model/default-model.js";
import type { Model } from "./model/model-types.js";
import { buildResult } from "./result/build-result.js";
import type { SSIResult } from "./result/result-types.js";
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
  /** As `compute`, for data of any kind, without throwing. */
  safeCompute(activity: unknown, compare?: CompareOptions): SafeResult;
  /** One entry a row, in order; a bad row is reported in its place and stops nothing. */
  computeMany(rows: Iterable<unknown>, compare?: CompareOptions): RowResult[];
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

  const score = (input: unknown): SSIResult => {
    const activity = parseActivity(reader, input, scorers);
    const measured = runScorers(scorers, activity);
    const totals = aggregate(measured, weights, order);
    return buildResult(activity, totals, identify(activity.windowDays));
  };

  const compute = (input: unknown, compare?: CompareOptions): SSIResult => readComparisons(compare)(score(input));

  const safeCompute = (input: unknown, compare?: CompareOptions): SafeResult => {
    const compared = readComparisons(compare);
    return safely(() => compared(score(input)));
  };

  const computeMany = (rows: Iterable<unknown>, compare?: CompareOptions): RowResult[] => {
    const compared = readComparisons(compare);
    return Array.from(rows, (row) => {
      const safe = safely(() => compared(score(row)));
      return safe.success ? { ok: true, result: safe.result } : { ok: false, issues: safe.issues };
    });
  };

  return Object.freeze({ input: reader.schema, model, compute, safeCompute, computeMany });
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
type AnySSI = Omit<SSI, "input" | "compute"> & {
  readonly input: z.ZodType<unknown, unknown>;
  compute(activity: unknown, compare?: CompareOptions): SSIResult;
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
 * As {@link computeSSI}, for data of any kind and without throwing: `{ success: true, result }` or
 * `{ success: false, issues }`. Options that do not fit still throw: they are the program's, not the data's.
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
