import type * as z from "zod";
import { brandDefinition } from "../model/brand.js";
import { insightsDefinition } from "../model/insights.js";
import { peopleDefinition } from "../model/people.js";
import { relationshipsDefinition } from "../model/relationships.js";
import { definePillar } from "./define-pillar.js";
import type { BrandShape, InsightsShape, PeopleShape, RelationshipsShape } from "./input-shapes.js";
import type { PillarScorer } from "./pillar-scorer.js";

type Input<Shape extends z.core.$ZodShape> = z.ZodObject<Shape, z.core.$strict>;

/** Establish your professional brand: the default scorer. */
export const brand: PillarScorer<"brand", Input<BrandShape>> & { readonly definition: typeof brandDefinition } =
  definePillar(brandDefinition);

/** Find the right people: the default scorer. */
export const people: PillarScorer<"people", Input<PeopleShape>> & { readonly definition: typeof peopleDefinition } =
  definePillar(peopleDefinition);

/** Engage with insights: the default scorer. */
export const insights: PillarScorer<"insights", Input<InsightsShape>> & {
  readonly definition: typeof insightsDefinition;
} = definePillar(insightsDefinition);

/** Build relationships: the default scorer. */
export const relationships: PillarScorer<"relationships", Input<RelationshipsShape>> & {
  readonly definition: typeof relationshipsDefinition;
} = definePillar(relationshipsDefinition);

/** The input schema of `brand`, field by field with unit, period and source. */
export const brandInput: Input<BrandShape> = brand.input;

/** The input schema of `people`, field by field with unit, period and source. */
export const peopleInput: Input<PeopleShape> = people.input;

/** The input schema of `insights`, field by field with unit, period and source. */
export const insightsInput: Input<InsightsShape> = insights.input;

/** The input schema of `relationships`, field by field with unit, period and source. */
export const relationshipsInput: Input<RelationshipsShape> = relationships.input;

/** The four scorers of the default model. */
export const defaultScorers = Object.freeze({ brand, people, insights, relationships });

/** The type of the four default scorers. */
export type DefaultScorers = typeof defaultScorers;
