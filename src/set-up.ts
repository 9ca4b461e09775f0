import type * as z from "zod";
import type { InTheirPlaces, Scorers } from "./activity/activity-types.js";
import { type ActivityReader, createReader, type Reading } from "./activity/read-activity.js";
import { aggregate, type Totals } from "./aggregate/aggregate.js";
import { runScorers } from "./aggregate/run-scorers.js";
import { type WeightParts, type Weights, weightParts, weightWhole } from "./aggregate/weights.js";
import { answering } from "./errors/answering.js";
import { notARecord, unknownName, unknownNames } from "./errors/did-you-mean.js";
import { describeReceived, isRecord, valueAt } from "./errors/received.js";
import { type FoundIssue, throwIfAny } from "./errors/ssi-error.js";
import { say } from "./errors/wording.js";
import { type CompiledModel, compileModel } from "./model/compile-model.js";
import { type DefaultModel, defaultModel } from "./model/default-model.js";
import { defineModel } from "./model/define-model.js";
import { hashOf, modelHash } from "./model/identity.js";
import { remember } from "./model/memo.js";
import { type Model, type PillarId, perPillar, pillarIds } from "./model/model-types.js";
import { type DefaultScorers, defaultScorers } from "./pillars/default-pillars.js";
import { inForce, type ScorersInForce, scorerOf } from "./pillars/define-pillar.js";
import { estimateRule } from "./pillars/estimate-pillar.js";
import type { PillarScorer } from "./pillars/pillar-scorer.js";
import type { UnknownKeys } from "./pillars/signal-input.js";
import { buildResult, type Identity } from "./result/build-result.js";
import type { SSIResult } from "./result/result.js";

/** How to score; everything has a default. */
export interface Options<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> {
  /** The method; {@link defaultModel} where absent. */
  readonly model?: M | undefined;
  /** How much each pillar counts; one not named weighs 1, and 0 leaves it out. Only the ratio matters. */
  readonly weights?: Weights | undefined;
  /** Scorers of your own, by pillar, in place of the model's. */
  readonly scorers?: (S & InTheirPlaces<S>) | undefined;
  /** What to do with fields that no schema has: `"refuse"` (the default) or `"ignore"`. */
  readonly unknownKeys?: UnknownKeys | undefined;
}

/** A scorer that was set up: everything that is the same for all activities, and the steps from an input to a result. */
export interface Engine {
  readonly model: Model;
  readonly scorers: ScorersInForce;
  /** The model with the scorers in force, signals by index. */
  readonly compiled: CompiledModel;
  readonly reader: ActivityReader;
  /** The totals of an input that was read, in integer hundredths. */
  readonly total: (reading: Reading) => Totals;
  /** The published result of an input that was read. */
  readonly explain: (reading: Reading) => SSIResult;
}

/**
 * A scorer of your own, checked and returned unchanged; with it TypeScript infers the type of its input from the schema.
 *
 * Throws `SSIError` `scorer.invalid` with all that a scorer lacks.
 *
 * @example
 * ```ts
 * import { computeSSI, defineScorer } from "social-selling-index";
 * import * as z from "zod";
 * const relationships = defineScorer({
 *   id: "relationships",
 *   version: "nps-1",
 *   input: z.strictObject({ nps: z.number().min(-100).max(100) }),
 *   score: ({ nps }) => ({ score: (nps + 100) / 8 }),
 * });
 * console.log(computeSSI({ relationships: { nps: 40 } }, { scorers: { relationships } }).score);
 * // 17.5
 * ```
 */
export function defineScorer<const Id extends PillarId, S extends z.ZodType>(
  scorer: PillarScorer<Id, S>,
): PillarScorer<Id, S>;

export function defineScorer(scorer: unknown): unknown {
  const issues = answering("defineScorer", "scorer.invalid", () => {
    const id: unknown = typeof scorer === "object" && scorer !== null ? Reflect.get(scorer, "id") : undefined;
    const name = pillarIds.find((known) => known === id);
    if (name !== undefined) return scorerIssues(name, scorer);
    const issue = unknownName("scorer.invalid", [String(id)], pillarIds);
    return [{ ...issue, path: ["id"], received: describeReceived(id) }];
  });
  throwIfAny("defineScorer", issues);
  return scorer;
}

/** Reads the options and makes everything that does not depend on an activity. Throws `SSIError` with all issues of the options; `others` are the names of options that the caller reads. */
export function setUp(options: Options<Scorers, Model>, others: readonly string[] = []): Engine {
  throwIfAny("options", optionIssues(options, others));
  const model = defineModel<Model>(options.model === undefined ? defaultModel : options.model);
  const modelScorers = scorersOf(model);
  const scorers = perPillar((id) => inForce(options.scorers?.[id] ?? modelScorers[id]));
  const weights = weightParts(options.weights);
  const reader = createReader(scorers, options.unknownKeys ?? "refuse");
  const compiled = compileModel(
    model,
    perPillar((id) => scorers[id].signals),
  );

  const identify = identifier(model, weights, scorers, compiled);
  const total = (reading: Reading): Totals => aggregate(runScorers(scorers, reading), weights, compiled.order);
  const explain = (reading: Reading): SSIResult => buildResult(reading, total(reading), identify(reading.windowDays));
  return { model, scorers, compiled, reader, total, explain };
}

const scorersOf = /* @__PURE__ */ remember((model: Model): DefaultScorers | ModelScorers => {
  if (model === defaultModel) return defaultScorers;
  const scorer = <P extends PillarId>(id: P): PillarScorer<P> =>
    scorerOf({ id, signals: model.pillars.find((pillar) => pillar.id === id)?.signals ?? [] });
  return {
    brand: scorer("brand"),
    people: scorer("people"),
    insights: scorer("insights"),
    relationships: scorer("relationships"),
  };
});

type ModelScorers = { readonly [P in PillarId]: PillarScorer<P> };

/** Makes the fields of a result that identify how it was measured; they depend on the length of the window. */
function identifier(
  model: Model,
  weights: WeightParts,
  scorers: ScorersInForce,
  { pillars, cautions }: CompiledModel,
): (windowDays: number) => Identity {
  const hash = hashOfModel(model);
  const versions = perPillar((id) => scorers[id].version);
  const shared = {
    bands: model.bands,
    // Frozen, since all results share them.
    weights: Object.freeze(perPillar((id) => weights[id] / weightWhole)),
    model: Object.freeze({ id: model.id, version: model.version, hash }),
    cautions,
    estimateKey: estimateKeyOf(pillars),
  };
  const identities = new Map<number, Identity>();
  return (windowDays) => {
    const known = identities.get(windowDays);
    if (known !== undefined) return known;
    const comparisonKey = hashOf({ weights, windowDays, versions, seatRule });
    const identity: Identity = { ...shared, comparisonKey };
    // Whole days only, since a caller may send any fraction, and memory must not grow with the inputs.
    if (Number.isInteger(windowDays)) identities.set(windowDays, identity);
    return identity;
  };
}

/** The rule of the estimate by its version, and a hash of the typical levels. */
function estimateKeyOf(pillars: CompiledModel["pillars"]): string {
  const typical = perPillar((id) => pillars[id]?.signals.map((signal) => signal.typical));
  return `${estimateRule}-${hashOf(typical).slice(0, 16)}`;
}

const hashOfModel = /* @__PURE__ */ remember(modelHash);

/** The rule by which a missing Sales Navigator seat counts; part of what makes two scores comparable. */
const seatRule = "notApplicable";

function optionIssues(options: Options<Scorers, Model>, others: readonly string[]): FoundIssue[] {
  const notRecords = [
    { path: ["options"], value: options },
    ...["weights", "scorers"].map((name) => ({ path: ["options", name], value: valueAt(options, [name]) })),
  ].filter(({ value }) => value !== undefined && !isRecord(value));
  if (notRecords.length > 0) return notRecords.map(({ path, value }) => notARecord(path, value));
  const issues = unknownNames("options.invalid", ["options"], options, [...optionNames, ...others]);
  const { unknownKeys, scorers = {} } = options;
  if (unknownKeys !== undefined && unknownKeys !== "refuse" && unknownKeys !== "ignore") {
    issues.push({
      code: "options.invalid",
      path: ["options", "unknownKeys"],
      expected: say("one of {names}", { names: '"refuse", "ignore"' }),
      received: describeReceived(unknownKeys),
      repair: say("send one of the two"),
    });
  }
  const named = pillarIds.flatMap((id) => scorerIssues(id, scorers[id]));
  return [...issues, ...named, ...unknownNames("options.invalid", ["scorers"], scorers, pillarIds)];
}

const optionNames = ["model", "weights", "scorers", "unknownKeys"];

function scorerIssues(id: string, scorer: unknown): FoundIssue[] {
  if (scorer === undefined) return [];
  const field = (name: string): unknown =>
    typeof scorer === "object" && scorer !== null ? Reflect.get(scorer, name) : undefined;
  const version = field("version");
  const input = field("input");
  const rules: [string, boolean, string][] = [
    ["id", field("id") === id, say("the id {name}", { name: JSON.stringify(id) })],
    ["version", typeof version === "string" && version !== "", say("a version, a text that is not empty")],
    ["input", typeof input === "object" && input !== null && "_zod" in input, say("a zod schema")],
    ["score", typeof field("score") === "function", say("a function")],
  ];
  return rules
    .filter(([, holds]) => !holds)
    .map(([name, , expected]) => ({
      code: "scorer.invalid",
      path: ["scorers", id, name],
      expected,
      received: describeReceived(field(name)),
      repair: say("see the type PillarScorer, or make the scorer with definePillar"),
    }));
}
