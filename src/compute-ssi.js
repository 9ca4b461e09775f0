import { parseActivity } from "./activity/parse-activity.js";
import { aggregate } from "./aggregate/aggregate.js";
import { runScorers } from "./aggregate/run-scorers.js";
import { readComparisons, splitOptions } from "./comparisons.js";
import { SSIError } from "./errors/ssi-error.js";
import { makePlan } from "./recommend/plan.js";
import { recommend } from "./recommend/recommend.js";
import { whatIf } from "./recommend/what-if.js";
import { buildResult } from "./result/build-result.js";
import { setUp } from "./set-up.js";
export function createSSI(options = {}) {
    const { model, schema, scorers, weights, order, identify } = setUp(options);
    const parse = (input) => parseActivity(schema, input, scorers);
    const total = (activity) => aggregate(runScorers(scorers, activity), weights, order);
    const score = (input) => {
        const activity = parse(input);
        return buildResult(activity, total(activity), identify(activity.windowDays));
    };
    const engine = { model, scorers, parse, total, compute: score };
    const computeWith = (options) => {
        const compare = readComparisons(options);
        const limit = options?.recommend;
        if (limit === undefined)
            return (input) => compare(score(input));
        return (input) => ({ ...compare(score(input)), recommendations: recommend(engine, input, { limit }) });
    };
    const compute = (input, compare) => computeWith(compare)(input);
    const safeCompute = (input, compare) => {
        const computeOne = computeWith(compare);
        return safely(() => computeOne(input));
    };
    const computeMany = (rows, compare) => {
        const computeOne = computeWith(compare);
        return Array.from(rows, (row) => {
            const safe = safely(() => computeOne(row));
            return safe.success ? { ok: true, result: safe.result } : { ok: false, issues: safe.issues };
        });
    };
    return Object.freeze({
        input: schema,
        model,
        compute,
        safeCompute,
        computeMany,
        recommend: (input, advice) => recommend(engine, input, advice),
        plan: (input, wanted) => makePlan(engine, input, wanted),
        whatIf: (input, changes, compare) => whatIf(computeWith(compare), input, changes),
    });
}
function safely(make) {
    try {
        return { success: true, result: make() };
    }
    catch (error) {
        if (error instanceof SSIError)
            return { success: false, issues: error.issues };
        throw error;
    }
}
/** The default set-up, made at the first use: importing the library compiles nothing. */
let standard;
const setUpFor = (options) => {
    if (options !== undefined)
        return createSSI(options);
    const usual = standard ?? createSSI();
    standard = usual;
    return usual;
};
export function computeSSI(activity, options) {
    const { scoring, compare } = splitOptions(options);
    return setUpFor(scoring).compute(activity, compare);
}
export function safeComputeSSI(activity, options) {
    const { scoring, compare } = splitOptions(options);
    return setUpFor(scoring).safeCompute(activity, compare);
}
