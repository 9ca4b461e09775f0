import { SSIError } from "../errors/ssi-error.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { deepFreeze } from "../model/freeze.js";
import { hashPillar } from "../model/identity.js";
import { pillarSchema } from "../model/pillar-schema.js";
import { pillarInput } from "./pillar-input.js";
import { scoreSignals } from "./score-signals.js";
export function definePillar(definition) {
    const parsed = pillarSchema.safeParse(definition);
    if (!parsed.success) {
        const repair = "change the definition; docs/model.md has the rules";
        throw new SSIError("definePillar", fromZodIssues(parsed.error.issues, definition, "model.invalid", repair));
    }
    const own = deepFreeze(parsed.data);
    return Object.freeze({
        id: own.id,
        version: hashPillar(own).slice(0, 16),
        input: pillarInput(own),
        definition: own,
        score: (input, context) => scoreSignals(own, input, context),
    });
}
