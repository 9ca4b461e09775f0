import { perPillar } from "../model/model-types.js";
import { asInput } from "./engine.js";
/** The fields of one pillar of a parsed activity. */
export function fieldsOf(activity, pillar) {
    const fields = activity[pillar];
    return typeof fields === "object" && fields !== null ? { ...fields } : {};
}
/** Reads an activity, with what is unknown taken as 0 where that is asked for and possible. */
export function startFrom(engine, input, assumeUnknown) {
    const given = engine.parse(input);
    const touched = new Set(engine.model.actions.flatMap(({ effects }) => effects.map(({ pillar, signal }) => `${pillar}.${signal}`)));
    const measured = engine.total(given).pillars;
    const unknown = perPillar((pillar) => (engine.scorers[pillar].definition?.signals ?? []).filter(({ id }) => touched.has(`${pillar}.${id}`) &&
        measured[pillar].pillar.signals.some(({ output }) => output.id === id && output.status === "unknown")));
    const zeros = perPillar((pillar) => unknown[pillar].filter(({ unit, requires }) => assumeUnknown === 0 && unit !== "proportion" && (requires === undefined || given.salesNavigator === true)));
    const assumed = perPillar((pillar) => zeros[pillar].length === 0
        ? given[pillar]
        : { ...fieldsOf(given, pillar), ...Object.fromEntries(zeros[pillar].map(({ id }) => [id, 0])) });
    const count = (of) => Object.values(of).reduce((sum, { length }) => sum + length, 0);
    const activity = count(zeros) === 0 ? given : { ...given, ...assumed };
    return {
        activity,
        totals: engine.total(activity),
        before: engine.compute(asInput(engine, activity, input)),
        hasAssumed: count(zeros) > 0,
        leavesOut: count(unknown) > count(zeros),
    };
}
