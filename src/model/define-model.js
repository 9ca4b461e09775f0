import { SSIError } from "../errors/ssi-error.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { defaultModel } from "./default-model.js";
import { deepFreeze } from "./freeze.js";
import { modelSchema } from "./model-schema.js";
/** Models that were read and frozen here, so that a model is checked once however often it is used. */
const defined = new WeakSet([defaultModel]);
export function defineModel(model) {
    if (defined.has(model))
        return model;
    const parsed = modelSchema.safeParse(model);
    if (!parsed.success) {
        const repair = "change the model; docs/model.md shows the default one and its rules";
        throw new SSIError("model", fromZodIssues(parsed.error.issues, model, "model.invalid", repair));
    }
    const copy = deepFreeze(parsed.data);
    defined.add(copy);
    return copy;
}
