import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { deepFreeze, hashPillar } from "../model/identity.js";
import { pillarSchema } from "../model/model-schema.js";
import type { PillarDefinition } from "../model/model-types.js";
import type { PillarScorer } from "./pillar-scorer.js";
import { scoreSignals } from "./score-signals.js";
import { pillarInput, type SchemaOf } from "./signal-input.js";

/** A pillar scorer made of signals, with the definition it was made from. */
export type DefinedPillar<D extends PillarDefinition> = PillarScorer<D["id"], SchemaOf<D>> & {
  /** The signals, as they were given. */
  readonly definition: D;
};

/**
 * Makes a pillar scorer from signals: the input schema, the score, the bounds and the explanation all follow from the
 * definition. Its version is the hash of the definition, so that changed numbers are a changed scorer.
 *
 * Throws `SSIError` with every broken rule at once: `model.invalid`, `model.pointsSum` (points must sum to 25).
 *
 * @example
 * ```ts
 * import { computeSSI, definePillar } from "social-selling-index";
 * const people = definePillar({
 *   id: "people",
 *   signals: [
 *     { id: "meetings", unit: "flow", points: 20, curve: [[0, 0], [12, 1]], source: [] },
 *     { id: "accountsMapped", unit: "ratio", points: 5, curve: [[0, 0], [1, 1]], source: [] },
 *   ],
 * });
 * const result = computeSSI({ windowDays: 30, people: { meetings: 6, accountsMapped: 0.5 } }, { scorers: { people } });
 * console.log(result.pillars.people.score);
 * // 12.5
 * ```
 */
export function definePillar<const D extends PillarDefinition>(definition: D): DefinedPillar<D>;

export function definePillar(definition: PillarDefinition): DefinedPillar<PillarDefinition> {
  const parsed = pillarSchema.safeParse(definition);
  if (!parsed.success) {
    const repair = say("change the definition; docs/model.md has the rules");
    throw new SSIError("definePillar", fromZodIssues(parsed.error.issues, definition, "model.invalid", repair));
  }
  return scorerOf(deepFreeze(parsed.data));
}

/** The scorer of a definition that is frozen and known to keep the rules: one of a model that was read. */
export function scorerOf<const D extends PillarDefinition>(definition: D): DefinedPillar<D>;

export function scorerOf(definition: PillarDefinition): DefinedPillar<PillarDefinition> {
  return Object.freeze({
    id: definition.id,
    version: hashPillar(definition).slice(0, 16),
    input: pillarInput(definition),
    definition,
    score: (input: Parameters<typeof scoreSignals>[1], context: Parameters<typeof scoreSignals>[2]) =>
      scoreSignals(definition, input, context),
  });
}
