import { answering } from "../errors/answering.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { deepFreeze } from "./deep-freeze.js";
import { defaultModel } from "./default-model.js";
import { modelSchema } from "./model-schema.js";
import type { Model } from "./model-types.js";

/**
 * Reads a whole model of one's own, checks every rule, and returns a frozen copy. The result keeps its literal type, so
 * that `computeSSI(activity, { model })` knows the names of its signals.
 *
 * Throws `SSIError` with all broken rules at once: `model.invalid`, `model.pointsSum`.
 *
 * @example
 * ```ts
 * import { computeSSI, defaultModel, defineModel } from "social-selling-index";
 * const model = defineModel({
 *   ...defaultModel,
 *   id: "two-bands",
 *   bands: [{ id: "low", from: 0 }, { id: "high", from: 50 }],
 * });
 * console.log(computeSSI({}, { model }).model.id);
 * // two-bands
 * ```
 */
export function defineModel<const M extends Model>(model: M): M;

export function defineModel(model: Model): Model {
  return defined.has(model) ? model : answering("model", "model.invalid", () => readModel(model));
}

function readModel(model: Model): Model {
  const parsed = modelSchema.safeParse(model);
  if (!parsed.success) {
    const repair = say("change the model; docs/model.md shows the default one and its rules");
    throw new SSIError("model", fromZodIssues(parsed.error.issues, model, "model.invalid", repair));
  }
  const copy = deepFreeze(parsed.data);
  defined.add(copy);
  return copy;
}

/** Models that were checked and frozen here, so that each is checked once. */
const defined = /* @__PURE__ */ new WeakSet<object>([defaultModel]);
