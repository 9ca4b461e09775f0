import * as z from "zod";
import { pillarIds } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
import { pillarInput } from "../pillars/pillar-input.js";
const windowWords = `a number of days from ${windowLimits.least} to ${windowLimits.greatest}`;
const asOfWords = 'an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"';
const base = {
    id: z.string().optional().meta({ description: "Whose activity it is; repeated in the result." }),
    asOf: z
        .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: () => asOfWords })
        .optional()
        .meta({ description: "The instant the activity is seen from; a date means its last second, UTC." }),
    windowDays: z
        .number({ error: () => windowWords })
        .min(windowLimits.least, { error: () => windowWords })
        .max(windowLimits.greatest, { error: () => windowWords })
        .optional()
        .meta({ description: `Days in which flows were counted; ${windowLimits.usual} where absent.` }),
    salesNavigator: z
        .boolean({ error: () => "true or false" })
        .optional()
        .meta({
        description: "false: the signals that need a Sales Navigator seat do not apply; absent: they are unknown.",
    }),
};
/** What the fields of an input say about each other, signal by signal; read from the definitions, so nothing is listed twice. */
function crossChecks(scorers) {
    const signals = pillarIds.flatMap((pillar) => (scorers[pillar].definition?.signals ?? []).map((signal) => ({ pillar, signal })));
    const concerned = signals.filter(({ signal }) => signal.unit === "days" || signal.requires !== undefined);
    return z.core._check(({ value: activity, issues }) => {
        const windowDays = activity?.windowDays ?? windowLimits.usual;
        for (const { pillar, signal } of concerned) {
            const fields = activity?.[pillar];
            const value = typeof fields === "object" && fields !== null ? Reflect.get(fields, signal.id) : undefined;
            const refuse = (message, code) => issues.push({ code: "custom", path: [pillar, signal.id], message, params: { code }, input: activity });
            if (signal.unit === "days" && typeof value === "number" && value > windowDays && value <= windowLimits.greatest)
                refuse(`at most the ${windowDays} days of the window`, "input.tooLarge");
            const hasValue = value !== undefined && value !== null && value !== "n/a";
            if (signal.requires !== undefined && activity?.salesNavigator === false && hasValue)
                refuse("no value, since salesNavigator is false", "input.notApplicable");
        }
    }, 
    // Run beside other issues too: all of them are reported at once.
    { when: () => true });
}
/** Composes the four pillar schemas into the schema of the whole input, compiled by zod where code generation is allowed. */
export function buildActivitySchema(scorers, unknownKeys) {
    const field = (pillar) => {
        const { definition, input } = scorers[pillar];
        const lenient = unknownKeys === "ignore" && definition !== undefined;
        const schema = lenient ? pillarInput(definition, unknownKeys) : input;
        return z.nullish(schema);
    };
    const shape = {
        ...base,
        brand: field("brand"),
        people: field("people"),
        insights: field("insights"),
        relationships: field("relationships"),
    };
    const schema = unknownKeys === "refuse" ? z.strictObject(shape) : z.object(shape);
    return z.compile(schema.check(crossChecks(scorers)));
}
