import { pillarIds } from "../model/model-types.js";
/**
 * A parsed activity as an input again: where a pillar is no set of signals, its schema may have changed what it read, so
 * its field is taken from the input as it came.
 */
export function asInput({ scorers }, activity, input) {
    const given = Object(input);
    const foreign = pillarIds.filter((id) => scorers[id].definition === undefined);
    return { ...activity, ...Object.fromEntries(foreign.map((id) => [id, Reflect.get(given, id)])) };
}
