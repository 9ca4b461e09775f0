import type * as z from "zod";
import { type BrandDefinition, brandDefinition } from "../model/brand.js";
import { type InsightsDefinition, insightsDefinition } from "../model/insights.js";
import type { PillarDefinition } from "../model/model-types.js";
import { type PeopleDefinition, peopleDefinition } from "../model/people.js";
import { type RelationshipsDefinition, relationshipsDefinition } from "../model/relationships.js";
import { scorerOf } from "./define-pillar.js";
import type { BrandShape, InsightsShape, PeopleShape, RelationshipsShape } from "./input-shapes.js";
import type { PillarScorer } from "./pillar-scorer.js";

/** A scorer of the default model: its input schema field by field, and its signals. */
export interface DefaultPillar<D extends PillarDefinition, Shape extends z.core.$ZodShape>
  extends PillarScorer<D["id"], z.ZodObject<Shape, z.core.$strict>> {
  /** The signals. */
  readonly definition: D;
}

/**
 * Establish your professional brand: the default scorer.
 *
 * @example
 * ```ts
 * import { brand } from "social-selling-index";
 * console.log(brand.score({ skills: 30 }, { windowDays: 90 }).bounds);
 * // { low: 1.5, high: 25 }
 * ```
 */
export const brand: DefaultPillar<BrandDefinition, BrandShape> = /* @__PURE__ */ scorerOf(brandDefinition);

/** Find the right people: the default scorer. */
export const people: DefaultPillar<PeopleDefinition, PeopleShape> = /* @__PURE__ */ scorerOf(peopleDefinition);

/** Engage with insights: the default scorer. */
export const insights: DefaultPillar<InsightsDefinition, InsightsShape> = /* @__PURE__ */ scorerOf(insightsDefinition);

/** Build relationships: the default scorer. */
export const relationships: DefaultPillar<RelationshipsDefinition, RelationshipsShape> =
  /* @__PURE__ */ scorerOf(relationshipsDefinition);

/**
 * The input schema of `brand`, field by field with unit, period and source.
 *
 * @example
 * ```ts
 * import { brandInput } from "social-selling-index";
 * import * as z from "zod";
 * console.log(brandInput.safeParse({ skills: 30 }).success, brandInput.safeParse({ skill: 30 }).success);
 * // true false
 * console.log(z.toJSONSchema(brandInput).properties?.["skills"]);
 * // {
 * //   description: 'Distinct skills on the profile. Unit: count, today. Source: article, thirdParty.',
 * //   anyOf: [
 * //     { type: 'number', minimum: 0 },
 * //     { type: 'string', const: 'n/a' },
 * //     { type: 'null' }
 * //   ]
 * // }
 * ```
 */
export const brandInput: z.ZodObject<BrandShape, z.core.$strict> = /* @__PURE__ */ schemaOf(brand);

/** The input schema of `people`, field by field with unit, period and source. */
export const peopleInput: z.ZodObject<PeopleShape, z.core.$strict> = /* @__PURE__ */ schemaOf(people);

/** The input schema of `insights`, field by field with unit, period and source. */
export const insightsInput: z.ZodObject<InsightsShape, z.core.$strict> = /* @__PURE__ */ schemaOf(insights);

/** The input schema of `relationships`, field by field with unit, period and source. */
export const relationshipsInput: z.ZodObject<RelationshipsShape, z.core.$strict> =
  /* @__PURE__ */ schemaOf(relationships);

/** The type of the four default scorers. */
export interface DefaultScorers {
  /** Establish your professional brand. */
  readonly brand: typeof brand;
  /** Find the right people. */
  readonly people: typeof people;
  /** Engage with insights. */
  readonly insights: typeof insights;
  /** Build relationships. */
  readonly relationships: typeof relationships;
}

/**
 * The four scorers of the default model.
 *
 * @example
 * ```ts
 * import { defaultScorers } from "social-selling-index";
 * const { people } = defaultScorers;
 * console.log(people.id, people.definition.signals.length);
 * // people 8
 * ```
 */
export const defaultScorers: DefaultScorers = /* @__PURE__ */ Object.freeze({ brand, people, insights, relationships });

/** Reads the input schema in a call: a bundler drops an unused call that is marked as pure, but not the read of a getter. */
function schemaOf<S>({ input }: { readonly input: S }): S {
  return input;
}
