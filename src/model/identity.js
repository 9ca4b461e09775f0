import { hashOf } from "./canonical-json.js";
function withoutNotes(pillar) {
    return {
        id: pillar.id,
        signals: pillar.signals.map(({ description: _description, evidence: _evidence, ...counts }) => counts),
    };
}
/** The hash of a pillar: everything that can change a number, so without the notes `description` and `evidence`. */
export const hashPillar = (pillar) => hashOf(withoutNotes(pillar));
/**
 * The identity of a model: SHA-256, in hexadecimal, of its canonical JSON without the notes (`description`, `evidence`),
 * so that a mended sentence does not make two scores incomparable, and any number does.
 *
 * @example
 * ```ts
 * import { defaultModel, hashModel } from "social-selling-index";
 * console.log(hashModel(defaultModel).length);
 * // 64
 * ```
 */
export const hashModel = (model) => hashOf({ ...model, pillars: model.pillars.map(withoutNotes) });
