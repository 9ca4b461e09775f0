import { type ActivityReader, createActivityReader, type ScorerSet } from "./activity/activity-schema.js";
import type { Scorers } from "./activity/activity-types.js";
import { type WeightParts, type Weights, weightParts, weightWhole } from "./aggregate/weights.js";
import { notARecord, unknownName } from "./errors/did-you-mean.js";
import { describeReceived, isRecord, valueAt } from "./errors/received.js";
import { type SSIIssue, throwIfAny } from "./errors/ssi-error.js";
import { say } from "./errors/wording.js";
import { type DefaultModel, defaultModel } from "./model/default-model.js";
import { defineModel } from "./model/define-model.js";
import { hashModel, hashOf } from "./model/identity.js";
import { type Model, type PillarId, perPillar, pillarIds } from "./model/model-types.js";
import { windowLimits } from "./model/units.js";
import { defaultScorers } from "./pillars/default-pillars.js";
import { scorerOf } from "./pillars/define-pillar.js";
import type { PillarScorer } from "./pillars/pillar-scorer.js";
import type { UnknownKeys } from "./pillars/signal-input.js";
import type { Identity } from "./result/build-result.js";

/** How to score; everything has a default. */
export interface Options<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> {
  /** The method; {@link defaultModel} where absent. */
  readonly model?: M;
  /** How much each pillar counts; one not named weighs 1, and 0 leaves it out. Only the ratio matters. */
  readonly weights?: Weights;
  /** Scorers of your own, by pillar; they take the place of the model's. */
  readonly scorers?: S;
  /** What to do with fields that no schema names: `"refuse"` (the default) or `"ignore"`. */
  readonly unknownKeys?: UnknownKeys;
}

/** All that is fixed before the first activity is seen. */
interface SetUp {
  readonly model: Model;
  readonly scorers: ScorerSet;
  readonly reader: ActivityReader;
  readonly weights: WeightParts;
  readonly order: readonly PillarId[];
  identify(windowDays: number | undefined): Identity;
}

/** Remembers what was made for an object, as long as the object lives. */
function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const hashOfModel = remember(hashModel);

const scorersOf = remember((model: Model): ScorerSet => {
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

/** Making and compiling a schema costs milliseconds: once for each set of four scorers, never for each set of weights. */
const readersOf = remember((brand: PillarScorer<"brand">) =>
  remember((people: PillarScorer<"people">) =>
    remember((insights: PillarScorer<"insights">) =>
      remember((relationships: PillarScorer<"relationships">) => {
        const readers = new Map<UnknownKeys, ActivityReader>();
        return (unknownKeys: UnknownKeys): ActivityReader => {
          const scorers = { brand, people, insights, relationships };
          const reader = readers.get(unknownKeys) ?? createActivityReader(scorers, unknownKeys);
          readers.set(unknownKeys, reader);
          return reader;
        };
      }),
    ),
  ),
);

/** The rule by which a missing Sales Navigator seat counts; part of what makes two scores comparable. */
const seatRule = "signals that require a seat do not apply without one";

/** Reads the options and fixes all that does not depend on an activity. Throws `SSIError` with all that does not fit. */
export function setUp(options: Options<Scorers, Model>): SetUp {
  throwIfAny("options", optionIssues(options));
  const model = defineModel<Model>(options.model === undefined ? defaultModel : options.model);
  const scorers: ScorerSet = { ...scorersOf(model), ...definedOnly(options.scorers) };
  const weights = weightParts(options.weights);
  const readerOf = readersOf(scorers.brand)(scorers.people)(scorers.insights)(scorers.relationships);

  const hash = hashOfModel(model);
  const versions = perPillar((id) => scorers[id].version);
  const identities = new Map<number, Identity>();
  const identify = (windowDays: number = windowLimits.usual): Identity => {
    const before = identities.get(windowDays);
    if (before !== undefined) return before;
    const identity: Identity = {
      bands: model.bands,
      weights: perPillar((id) => weights[id] / weightWhole),
      model: { id: model.id, version: model.version, hash },
      comparisonKey: hashOf({ model: hash, weights, windowDays, versions, seatRule }),
    };
    // Whole days only: any caller may send any fraction, and memory must not grow with what they send.
    if (Number.isInteger(windowDays)) identities.set(windowDays, identity);
    return identity;
  };

  return {
    model,
    scorers,
    reader: readerOf(options.unknownKeys ?? "refuse"),
    weights,
    order: model.pillars.map(({ id }) => id),
    identify,
  };
}

function definedOnly(scorers: Scorers = {}): Scorers {
  return Object.fromEntries(Object.entries(scorers).filter(([, scorer]) => scorer !== undefined));
}

const optionNames = ["model", "weights", "scorers", "unknownKeys"];

function optionIssues(options: Options<Scorers, Model>): SSIIssue[] {
  const notRecords = [
    { path: ["options"], value: options },
    ...["weights", "scorers"].map((name) => ({ path: ["options", name], value: valueAt(options, [name]) })),
  ].filter(({ value }) => value !== undefined && !isRecord(value));
  if (notRecords.length > 0) return notRecords.map(({ path, value }) => notARecord(path, value));
  const unknownOptions = Object.keys(options).filter((name) => !optionNames.includes(name));
  const issues = unknownOptions.map((name) => unknownName("options.invalid", ["options", name], optionNames));
  const { unknownKeys, scorers = {} } = options;
  if (unknownKeys !== undefined && unknownKeys !== "refuse" && unknownKeys !== "ignore") {
    issues.push({
      code: "options.invalid",
      path: ["options", "unknownKeys"],
      expected: say("{first} or {second}", { first: '"refuse"', second: '"ignore"' }),
      received: describeReceived(unknownKeys),
      repair: say("send one of the two"),
    });
  }
  return [...issues, ...Object.entries(scorers).flatMap(([id, scorer]) => scorerIssues(id, scorer))];
}

function scorerIssues(id: string, scorer: unknown): SSIIssue[] {
  if (scorer === undefined) return [];
  if (!pillarIds.some((known) => known === id)) return [unknownName("options.invalid", ["scorers", id], pillarIds)];
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
