import { defaultActions, defaultSharedLimits } from "./actions.js";
import { brandDefinition } from "./brand.js";
import { deepFreeze } from "./freeze.js";
import { insightsDefinition } from "./insights.js";
import { peopleDefinition } from "./people.js";
import { relationshipsDefinition } from "./relationships.js";
/**
 * The default model, version 1, frozen. Signals follow LinkedIn's own published lists and the founding article; points,
 * curves and minutes are ours, since LinkedIn publishes none. Bands: LinkedIn called members under 30 laggards and from
 * 70 leaders (2014); our names are kinder.
 *
 * @example
 * ```ts
 * import { defaultModel } from "social-selling-index";
 * console.log(defaultModel.pillars.map((pillar) => pillar.signals.length));
 * // [ 10, 8, 10, 10 ]
 * ```
 */
export const defaultModel = deepFreeze({
    id: "social-selling-index",
    version: "1",
    bands: [
        { id: "starting", from: 0 },
        { id: "building", from: 30 },
        { id: "good", from: 70 },
    ],
    pillars: [brandDefinition, peopleDefinition, insightsDefinition, relationshipsDefinition],
    actions: defaultActions,
    sharedLimits: defaultSharedLimits,
});
