import type * as z from "zod";
import type { ActivitySchema } from "./activity/activity-schema.js";
import type { InputOf, ParsedOf, Scorers } from "./activity/activity-types.js";
import { parseActivity } from "./activity/parse-activity.js";
import { type CompareOptions, type Comparisons, readComparisons } from "./comparisons.js";
import { answering } from "./errors/answering.js";
import { describeReceived, type Fields, isList, isPlain, isRecord } from "./errors/received.js";
import { SSIError, type SSIIssue } from "./errors/ssi-error.js";
import { say } from "./errors/wording.js";
import { type DefaultModel, defaultModel } from "./model/default-model.js";
import { once } from "./model/memo.js";
import { type Model, type PerPillar, pillarIds } from "./model/model-types.js";
import type { ScorersInForce } from "./pillars/define-pillar.js";
import type { UnknownKeys } from "./pillars/signal-input.js";
import type { SSIResult } from "./result/result.js";
import { type Engine, type Options, setUp } from "./set-up.js";

/** A result, or all issues of the activity. */
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
      /** All issues of the activity; never empty. */
      readonly issues: readonly SSIIssue[];
      /** The error with these issues, as `computeSSI` throws it. */
      readonly error: SSIError;
    };

/** One row of many: a result, or all issues of the row, which do not affect the other rows. */
export type RowResult = SafeResult;

/** A scorer that is set up once, for one activity or many. */
export interface SSI<in out S extends Scorers = Record<never, never>, in out M extends Model = DefaultModel> {
  /** The schema of the input: a zod schema, so also a Standard Schema, whose issues are an `SSIIssue` each; `z.toJSONSchema(ssi.input)` gives its JSON Schema. */
  readonly input: z.ZodType<ParsedOf<S, M>, InputOf<S, M>>;
  /** The model in force, checked and frozen. */
  readonly model: Model;
  /** The result of one activity, compared with what `compare` gives. Throws `SSIError` with all issues at once. */
  compute(activity: InputOf<S, M>, compare?: CompareOptions): SSIResult;
  /** As `compute`, for data of any kind: issues of the activity are returned. Issues of `compare` still throw, since they are mistakes of the program. */
  safeCompute(activity: unknown, compare?: CompareOptions): SafeResult;
  /**
   * One entry a row, in order; the entry of a bad row has its issues, and the others are computed. Throws for options that do
   * not fit, and `input.wrongType` for rows that are not a list of activities.
   */
  computeMany(rows: Iterable<unknown>, compare?: CompareOptions): RowResult[];
}

/**
 * Sets up a scorer: reads the model, compiles it and normalises the weights; the input schema is made at its first use.
 *
 * ```text
 * unknown --read--> activity --score--> 4 x 0..25 --aggregate--> 0..100 --build--> result with its reasons
 *                                                                --compare--> its ranks, its trend
 * ```
 *
 * Throws `SSIError` for options that do not fit: `options.invalid`, `weights.*`, `model.*`, `scorer.invalid`.
 *
 * @example
 * ```ts
 * import { createSSI } from "social-selling-index";
 * const ssi = createSSI({ weights: { insights: 2 } });
 * console.log(ssi.compute({ insights: { posts: 36, reposts: 0 } }).score);
 * // 10
 * ```
 */
export function createSSI<const S extends Scorers = Record<never, never>, const M extends Model = DefaultModel>(
  options?: Options<S, M>,
): SSI<S, M>;

export function createSSI(options: Options<Scorers, Model> = {}): AnySSI {
  const engine = answering("options", "options.invalid", () => setUp(options));
  const { model, reader, explain, scorers } = engine;
  const input = once(() => withMessages(reader.schema(), scorers));
  const score = (input: unknown): SSIResult => explain(reader.read(input));

  const compute = (input: unknown, options?: Comparisons): SSIResult =>
    options === undefined ? score(input) : readComparisons(options)(score(input));

  const safeCompute = (input: unknown, options?: Comparisons): SafeResult => {
    const compare = readComparisons(options);
    return safely(() => compare(score(input)));
  };

  const computeMany = (rows: Iterable<unknown>, options?: Comparisons): RowResult[] =>
    answering("computeMany", "input.wrongType", () => computeRows(rows, options));

  const computeRows = (rows: Iterable<unknown>, options?: Comparisons): RowResult[] => {
    if (!isList(rows)) {
      const issue = { path: ["rows"], expected: say("an iterable of activities"), received: describeReceived(rows) };
      throw new SSIError("computeMany", [
        { code: "input.wrongType", ...issue, repair: say("put the activities into an array") },
      ]);
    }
    const compare = readComparisons(options);
    return Array.from(rows, (row) => safely(() => compare(score(row))));
  };

  const ssi: AnySSI = Object.freeze({
    get input() {
      return input();
    },
    model,
    compute,
    safeCompute,
    computeMany,
  });
  engines.set(ssi, engine);
  return ssi;
}

/** A schema whose Standard Schema reports our issues, whose messages say what was expected and how to fix it. */
function withMessages(schema: ActivitySchema, scorers: ScorersInForce): ActivitySchema {
  const standard = schema["~standard"];
  const validate: typeof standard.validate = (value) => {
    try {
      parseActivity(schema, value, scorers);
    } catch (error) {
      if (!(error instanceof SSIError)) throw error;
      return { issues: error.issues };
    }
    return standard.validate(value);
  };
  schema["~standard"] = { ...standard, validate };
  return schema;
}

function safely(make: () => SSIResult): SafeResult {
  try {
    return { success: true, result: make() };
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    return { success: false, issues: error.issues, error };
  }
}

/** An {@link SSI} whose input has no static type; the schema still refuses what does not fit. */
type AnySSI = Omit<SSI, "input" | "compute" | "safeCompute"> & {
  readonly input: z.ZodType<unknown, unknown>;
  compute(activity: unknown, compare?: Comparisons): SSIResult;
  safeCompute(activity: unknown, compare?: Comparisons): SafeResult;
};

/** The engine of a scorer made by {@link createSSI}. Throws `SSIError` `options.invalid` for anything else. */
export function engineOf(subject: string, ssi: unknown): Engine {
  const engine = typeof ssi === "object" && ssi !== null ? engines.get(ssi) : undefined;
  if (engine !== undefined) return engine;
  const issue = { path: ["ssi"], expected: say("a scorer made with createSSI"), received: describeReceived(ssi) };
  const repair = say("send createSSI(), or createSSI with a model, weights and scorers of your own");
  throw new SSIError(subject, [{ code: "options.invalid", ...issue, repair }]);
}

/** The engine of each scorer: advice and plans read it from here, so that a program which only scores does not include them. */
const engines = /* @__PURE__ */ new WeakMap<object, Engine>();

/**
 * The SSI-like score of one activity: 0 to 100, four pillars of 0 to 25, with every reason. All fields of the input are
 * optional; what is left out is unknown, which is not 0: the score counts confirmed facts only, and the bounds show what is
 * possible. Options are those of {@link createSSI}, `peers`, groups to rank the score in, and `history` with `timeZone`, for
 * the trend.
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
 * // 19.59 { low: 19.59, high: 86.84 } 0.32
 * ```
 */
export function computeSSI<const S extends Scorers = Record<never, never>, const M extends Model = DefaultModel>(
  activity: NoInfer<InputOf<S, M>>,
  options?: Options<S, M> & CompareOptions,
): SSIResult;

export function computeSSI(activity: unknown, options?: CallOptions): SSIResult {
  const { ssi, compare } = withOptions(options);
  return ssi.compute(activity, compare);
}

/**
 * As {@link computeSSI}, for data of any kind: `{ success: true, result }` or `{ success: false, issues, error }`. Issues of the
 * options, `peers` and `history` included, still throw, since they are mistakes of the program and not of the data.
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

export function safeComputeSSI(activity: unknown, options?: CallOptions): SafeResult {
  const { ssi, compare } = withOptions(options);
  return ssi.safeCompute(activity, compare);
}

type CallOptions = Options<Scorers, Model> & Comparisons;

/** The scorer for the options of one call, and what to compare its result with. */
const withOptions = (options: CallOptions | undefined) =>
  answering("options", "options.invalid", () => readOptions(options));

function readOptions(options: CallOptions | undefined): { ssi: AnySSI; compare: Comparisons | undefined } {
  if (!isRecord(options)) return { ssi: options === undefined ? defaultSSI() : createSSI(options), compare: undefined };
  const { model, weights, scorers, unknownKeys, peers, history, timeZone } = options;
  const scoring = { model, weights, scorers, unknownKeys };
  const compare = { peers, history, timeZone };
  const isUnknown = (name: string) => !Object.hasOwn(scoring, name) && !Object.hasOwn(compare, name);
  if (Object.keys(options).some(isUnknown)) setUp(options, Object.keys(compare));
  const isCompared = peers !== undefined || history !== undefined || timeZone !== undefined;
  return { ssi: setUpFor(scoring), compare: isCompared ? compare : undefined };
}

const defaultSSI = /* @__PURE__ */ once((): AnySSI => createSSI<Scorers, Model>());

/** The scorer for some options: one of the recent calls where the values are equal, else a new one. */
function setUpFor(options: Options<Scorers, Model>): AnySSI {
  const values = readValues(options);
  if (values === undefined) return createSSI<Scorers, Model>(options);
  const known = recent.find((one) => areEqual(values, one.values));
  if (known !== undefined) return known.ssi;
  // Made from the values that were read; kept only after success, with the checked copy of the model.
  const ssi = createSSI<Scorers, Model>(values);
  recent = [{ values: { ...values, model: ssi.model }, ssi }, ...recent.slice(0, recentLimit - 1)];
  return ssi;
}

/** The values that determine a scorer, each read once. */
interface SetUpValues {
  readonly model: Model;
  readonly weights: PerPillar<number>;
  readonly scorers: Scorers;
  readonly unknownKeys: UnknownKeys;
}

/** The scorers of the last few calls, newest first. */
let recent: readonly { readonly values: SetUpValues; readonly ssi: AnySSI }[] = [];
const recentLimit = 8;

/** The values of options; undefined where `createSSI` would refuse them, or where the scorer cannot be kept. */
function readValues(options: Options<Scorers, Model>): SetUpValues | undefined {
  const { model = defaultModel, weights = {}, scorers = {}, unknownKeys = "refuse" } = options;
  if (!isRecord(model) || !hasPillarsOnly(weights) || !hasPillarsOnly(scorers)) return undefined;
  if (unknownKeys !== "refuse" && unknownKeys !== "ignore") return undefined;
  const weight = { brand: 1, people: 1, insights: 1, relationships: 1 };
  for (const id of pillarIds) {
    const value = weights[id];
    if (value !== undefined && typeof value !== "number") return undefined;
    weight[id] = value ?? 1;
  }
  // A scorer that is not frozen may be changed before the next call.
  const plugged = Object.entries<unknown>(scorers);
  if (!plugged.every(([, scorer]) => scorer === undefined || Object.isFrozen(scorer))) return undefined;
  return { model, weights: weight, scorers: Object.fromEntries(plugged), unknownKeys };
}

/** Whether it is plain data with names of pillars only; quick for any number of others. */
const hasPillarsOnly = (value: unknown): value is Fields =>
  isPlain(value) && Object.keys(value).every((name) => pillarIds.some((id) => id === name));

const areEqual = (one: SetUpValues, other: SetUpValues): boolean =>
  one.unknownKeys === other.unknownKeys &&
  pillarIds.every((id) => one.weights[id] === other.weights[id] && one.scorers[id] === other.scorers[id]) &&
  isEqual(one.model, other.model);

/** Whether two values of plain data are equal; the second has no cycles. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && isEqual(Reflect.get(one, name), Reflect.get(other, name)));
}
