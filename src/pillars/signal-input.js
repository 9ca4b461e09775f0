import * as z from "zod";
import { isPerThirtyDays, windowLimits } from "../model/units.js";
/** What a field accepts, in words: the `expected` of its issues. */
function expectation(signal) {
    const greatest = greatestValue(signal);
    const number = greatest === undefined ? "a number of 0 or more" : `a number from 0 to ${greatest}`;
    const value = signal.unit === "proportion" ? "{ part, whole } with 0 <= part <= whole" : number;
    return `${value}, "n/a" or null`;
}
/** The greatest value that the input of a signal accepts, where there is one. */
export function greatestValue(signal) {
    if (signal.unit === "ratio")
        return 1;
    if (signal.unit === "days")
        return windowLimits.greatest;
    return signal.max;
}
/** What is counted, in what unit, over which period, and who says that it matters: the description in the JSON Schema. */
export function signalDescription(signal) {
    const period = isPerThirtyDays(signal.unit) ? "in the window" : signal.unit === "mean" ? "over the window" : "today";
    const words = signal.description === undefined ? "" : `${signal.description} `;
    const range = greatestValue(signal) === undefined ? "" : `, at most ${greatestValue(signal)}`;
    return `${words}Unit: ${signal.unit}, ${period}${range}. Source: ${signal.source.join(", ") || "own"}.`;
}
/** The schema of one input field, made from its signal. */
export function signalInput(signal, strict) {
    const error = () => expectation(signal);
    const description = signalDescription(signal);
    const notApplicable = z.literal("n/a");
    if (signal.unit === "proportion") {
        const shape = { part: z.number({ error }).min(0, { error }), whole: z.number({ error }).min(0, { error }) };
        const proportion = (strict ? z.strictObject(shape) : z.object(shape)).refine(({ part, whole }) => part <= whole, {
            error,
            path: ["part"],
            params: { code: "input.partExceedsWhole" },
        });
        return z.union([proportion, notApplicable, z.null()], { error }).optional().meta({ description });
    }
    const greatest = greatestValue(signal);
    const positive = z.number({ error }).min(0, { error });
    const number = greatest === undefined ? positive : positive.max(greatest, { error });
    return z.union([number, notApplicable, z.null()], { error }).optional().meta({ description });
}
