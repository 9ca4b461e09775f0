import * as z from "zod";
import { perPillar, pillarIds } from "../model/model-types.js";
const each = (schema) => z.strictObject({ brand: schema, people: schema, insights: schema, relationships: schema });
/** The fields of a basis, for schemas that hold one. */
export const basisShape = {
    comparisonKey: z.string().min(1),
    model: z.string().min(1),
    windowDays: z.number(),
    weights: each(z.number().min(0).max(1)),
    versions: each(z.string().min(1)),
};
/** The schema of a basis. */
export const basisSchema = z.strictObject(basisShape);
/**
 * What a result was measured with. A peer group takes its basis from its first member; one made from bare scores is told
 * it, by this function.
 *
 * @example
 * ```ts
 * import { basisOf, computeSSI } from "social-selling-index";
 * console.log(basisOf(computeSSI({})).windowDays);
 * // 90
 * ```
 */
export function basisOf(result) {
    const { comparisonKey, model, windowDays, weights, pillars } = result;
    const versions = perPillar((pillar) => pillars[pillar].version);
    return { comparisonKey, model: model.hash, windowDays, weights: perPillar((pillar) => weights[pillar]), versions };
}
/** The parts in which two bases differ; none where their keys are equal. */
export function basisDifferences(before, after) {
    if (before.comparisonKey === after.comparisonKey)
        return [];
    const parts = [
        [["model"], (basis) => basis.model],
        [["windowDays"], (basis) => basis.windowDays],
        ...pillarIds.map((pillar) => [["weights", pillar], (basis) => basis.weights[pillar]]),
        ...pillarIds.map((pillar) => [["versions", pillar], (basis) => basis.versions[pillar]]),
    ];
    const differ = parts.filter(([, of]) => of(before) !== of(after));
    // Equal in all that is readable: the rule for members without a seat changed between versions of the library.
    const named = differ.length > 0 ? differ : [[["comparisonKey"], (basis) => basis.comparisonKey]];
    return named.map(([part, of]) => ({ part, before: String(of(before)), after: String(of(after)) }));
}
