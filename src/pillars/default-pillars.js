import { brandDefinition } from "../model/brand.js";
import { insightsDefinition } from "../model/insights.js";
import { peopleDefinition } from "../model/people.js";
import { relationshipsDefinition } from "../model/relationships.js";
import { definePillar } from "./define-pillar.js";
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
export const brand = definePillar(brandDefinition);
/** Find the right people: the default scorer. */
export const people = definePillar(peopleDefinition);
/** Engage with insights: the default scorer. */
export const insights = definePillar(insightsDefinition);
/** Build relationships: the default scorer. */
export const relationships = definePillar(relationshipsDefinition);
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
export const brandInput = brand.input;
/** The input schema of `people`, field by field with unit, period and source. */
export const peopleInput = people.input;
/** The input schema of `insights`, field by field with unit, period and source. */
export const insightsInput = insights.input;
/** The input schema of `relationships`, field by field with unit, period and source. */
export const relationshipsInput = relationships.input;
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
export const defaultScorers = Object.freeze({ brand, people, insights, relationships });
