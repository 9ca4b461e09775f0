import { hashOf } from "./canonical-json.js";
import type { Model, PillarDefinition } from "./model-types.js";

function withoutNotes(pillar: PillarDefinition) {
  return {
    id: pillar.id,
    signals: pillar.signals.map(
      ({ description: _description, period: _period, evidence: _evidence, ...counts }) => counts,
    ),
  };
}

/** The hash of a pillar: everything that can change a number, so without the notes `description`, `period` and `evidence`. */
export const hashPillar = (pillar: PillarDefinition): string => hashOf(withoutNotes(pillar));

/**
 * The identity of a model: SHA-256, in hexadecimal, of its canonical JSON without the notes (`description`, `period`, `evidence`),
 * so that a mended sentence does not make two scores incomparable, and any number does.
 *
 * @example
 * ```ts
 * import { defaultModel, hashModel } from "social-selling-index";
 * console.log(hashModel(defaultModel).length);
 * // 64
 * ```
 */
export const hashModel = (model: Model): string => hashOf({ ...model, pillars: model.pillars.map(withoutNotes) });
