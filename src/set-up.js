import { buildActivitySchema } from "./activity/activity-schema.js";
import { weightParts, weightWhole } from "./aggregate/weights.js";
import { nearestWord } from "./errors/did-you-mean.js";
import { describeReceived, isRecord, valueAt } from "./errors/received.js";
import { throwIfAny } from "./errors/ssi-error.js";
import { hashOf } from "./model/canonical-json.js";
import { defaultModel } from "./model/default-model.js";
import { defineModel } from "./model/define-model.js";
import { hashModel } from "./model/identity.js";
import { perPillar, pillarIds } from "./model/model-types.js";
import { windowLimits } from "./model/units.js";
import { defaultScorers } from "./pillars/default-pillars.js";
import { definePillar } from "./pillars/define-pillar.js";
/** Remembers what was made for an object, as long as the object lives. */
function remember(make) {
    const made = new WeakMap();
    return (key) => {
        const before = made.get(key);
        if (before !== undefined)
            return before;
        const value = make(key);
        made.set(key, value);
        return value;
    };
}
const hashOfModel = remember(hashModel);
const scorersOf = remember((model) => {
    if (model === defaultModel)
        return defaultScorers;
    const scorer = (id) => definePillar({ id, signals: model.pillars.find((pillar) => pillar.id === id)?.signals ?? [] });
    return {
        brand: scorer("brand"),
        people: scorer("people"),
        insights: scorer("insights"),
        relationships: scorer("relationships"),
    };
});
/** Compiling a schema costs over a millisecond: once for each set of four scorers, never for each set of weights. */
const schemasOf = remember((brand) => remember((people) => remember((insights) => remember((relationships) => {
    const build = (unknownKeys) => buildActivitySchema({ brand, people, insights, relationships }, unknownKeys);
    const compiled = new Map();
    return (unknownKeys) => {
        const schema = compiled.get(unknownKeys) ?? build(unknownKeys);
        compiled.set(unknownKeys, schema);
        return schema;
    };
}))));
/** The rule by which a missing Sales Navigator seat counts; part of what makes two scores comparable. */
const seatRule = "signals that require a seat do not apply without one";
/** Reads the options and fixes all that does not depend on an activity. Throws `SSIError` with all that does not fit. */
export function setUp(options) {
    throwIfAny("options", optionIssues(options));
    const model = defineModel(options.model === undefined ? defaultModel : options.model);
    const scorers = { ...scorersOf(model), ...definedOnly(options.scorers) };
    const weights = weightParts(options.weights);
    const compiled = schemasOf(scorers.brand)(scorers.people)(scorers.insights)(scorers.relationships);
    const hash = hashOfModel(model);
    const versions = perPillar((id) => scorers[id].version);
    const identities = new Map();
    const identify = (windowDays = windowLimits.usual) => {
        const before = identities.get(windowDays);
        if (before !== undefined)
            return before;
        const identity = {
            bands: model.bands,
            weights: perPillar((id) => weights[id] / weightWhole),
            model: { id: model.id, version: model.version, hash },
            comparisonKey: hashOf({ model: hash, weights, windowDays, versions, seatRule }),
        };
        // Whole days only: any caller may send any fraction, and memory must not grow with what they send.
        if (Number.isInteger(windowDays))
            identities.set(windowDays, identity);
        return identity;
    };
    return {
        model,
        scorers,
        schema: compiled(options.unknownKeys ?? "refuse"),
        weights,
        order: model.pillars.map(({ id }) => id),
        identify,
    };
}
function definedOnly(scorers = {}) {
    return Object.fromEntries(Object.entries(scorers).filter(([, scorer]) => scorer !== undefined));
}
const optionNames = ["model", "weights", "scorers", "unknownKeys"];
function optionIssues(options) {
    const notRecords = [
        { path: ["options"], value: options },
        ...["weights", "scorers"].map((name) => ({ path: ["options", name], value: valueAt(options, [name]) })),
    ].filter(({ value }) => value !== undefined && !isRecord(value));
    if (notRecords.length > 0)
        return notRecords.map(({ path, value }) => notARecord(path, value));
    const unknownOptions = Object.keys(options).filter((name) => !optionNames.includes(name));
    const issues = unknownOptions.map((name) => unknownName(["options", name], name, optionNames));
    const { unknownKeys, scorers = {} } = options;
    if (unknownKeys !== undefined && unknownKeys !== "refuse" && unknownKeys !== "ignore") {
        issues.push({
            code: "options.invalid",
            path: ["options", "unknownKeys"],
            expected: '"refuse" or "ignore"',
            received: describeReceived(unknownKeys),
            repair: "send one of the two",
        });
    }
    return [...issues, ...Object.entries(scorers).flatMap(([id, scorer]) => scorerIssues(id, scorer))];
}
/** Something that should be an object of options. */
export function notARecord(path, value) {
    const received = describeReceived(value);
    return { code: "options.invalid", path, expected: "an object", received, repair: "send an object, or leave it out" };
}
/** An option, or a pillar, that does not exist. */
export function unknownName(path, name, known) {
    const near = nearestWord(name, known);
    const repair = near === undefined ? "remove it" : `did you mean ${JSON.stringify(near)}?`;
    return {
        code: "options.invalid",
        path,
        expected: `one of ${known.join(", ")}`,
        received: JSON.stringify(name),
        repair,
    };
}
function scorerIssues(id, scorer) {
    if (scorer === undefined)
        return [];
    if (!pillarIds.some((known) => known === id))
        return [unknownName(["scorers", id], id, pillarIds)];
    const field = (name) => typeof scorer === "object" && scorer !== null ? Reflect.get(scorer, name) : undefined;
    const version = field("version");
    const input = field("input");
    const rules = [
        ["id", field("id") === id, `the id ${JSON.stringify(id)}`],
        ["version", typeof version === "string" && version !== "", "a version, a text that is not empty"],
        ["input", typeof input === "object" && input !== null && "_zod" in input, "a zod schema"],
        ["score", typeof field("score") === "function", "a function"],
    ];
    return rules
        .filter(([, holds]) => !holds)
        .map(([name, , expected]) => ({
        code: "scorer.invalid",
        path: ["scorers", id, name],
        expected,
        received: describeReceived(field(name)),
        repair: "see the type PillarScorer, or make the scorer with definePillar",
    }));
}
