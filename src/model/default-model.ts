import { defaultActions, defaultPools, linkedInLimits } from "./actions.js";
import { type BrandDefinition, brandDefinition } from "./brand.js";
import { defaultCautions } from "./cautions.js";
import { deepFreeze } from "./deep-freeze.js";
import { type InsightsDefinition, insightsDefinition } from "./insights.js";
import type { Model } from "./model-types.js";
import { type PeopleDefinition, peopleDefinition } from "./people.js";
import { type RelationshipsDefinition, relationshipsDefinition } from "./relationships.js";

/** The type of {@link defaultModel}: a model whose pillar and signal ids are literals, so that inputs are checked by name. */
export interface DefaultModel extends Model {
  /** Its name; a changed model has its own. */
  readonly id: "social-selling-index";
  /** Rises when a number changes. */
  readonly version: "2";
  /** The four pillars in LinkedIn's order; [the page of the model](../../docs/model.md) has every number. */
  readonly pillars: readonly [BrandDefinition, PeopleDefinition, InsightsDefinition, RelationshipsDefinition];
}

/**
 * The default model, version 2, frozen. Signals follow LinkedIn's own published lists and the founding article; points,
 * curves and minutes are ours, since LinkedIn publishes none. The bands begin where LinkedIn's did in 2014, which called
 * members below 30 laggards and from 70 on leaders; their names are ours.
 *
 * @example
 * ```ts
 * import { defaultModel } from "social-selling-index";
 * console.log(defaultModel.pillars.map((pillar) => pillar.signals.length));
 * // [ 10, 8, 10, 10 ]
 * ```
 */
export const defaultModel: DefaultModel = /* @__PURE__ */ deepFreeze({
  id: "social-selling-index",
  version: "2",
  bands: [
    { id: "starting", from: 0 },
    { id: "building", from: 30 },
    { id: "good", from: 70 },
  ],
  pillars: [brandDefinition, peopleDefinition, insightsDefinition, relationshipsDefinition],
  actions: defaultActions,
  pools: defaultPools,
  linkedInLimits,
  startMinutes: 10,
  cautions: defaultCautions,
} as const);
