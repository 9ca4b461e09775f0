/**
 * The four pillar ids in LinkedIn's order.
 *
 * @example
 * ```ts
 * import { pillarIds } from "social-selling-index";
 * console.log(pillarIds);
 * // [ 'brand', 'people', 'insights', 'relationships' ]
 * ```
 */
export const pillarIds = ["brand", "people", "insights", "relationships"];
/** Makes something for each of the four pillars. */
export const perPillar = (make) => ({
    brand: make("brand"),
    people: make("people"),
    insights: make("insights"),
    relationships: make("relationships"),
});
