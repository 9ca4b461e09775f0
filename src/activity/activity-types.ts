import type * as z from "zod";
import type { DefaultModel } from "../model/default-model.js";
import type { Model, PillarDefinition, PillarId } from "../model/model-types.js";
import type { DefaultScorers } from "../pillars/default-pillars.js";
import type { DefinedPillar } from "../pillars/define-pillar.js";
import type { BrandInput, InsightsInput, PeopleInput, RelationshipsInput } from "../pillars/input-shapes.js";
import type { PillarScorer } from "../pillars/pillar-scorer.js";

/** The input fields besides the pillars; all are optional, and null counts as absent. */
export interface BaseInput {
  /** Your identifier of the member; repeated in the result. */
  id?: string | null | undefined;
  /** The instant of the activity: an ISO date (its last second, UTC) or date-time. Repeated in the result, not used by the score. */
  asOf?: string | null | undefined;
  /** The length in days of the window in which flows were counted: 28 to 366; 90 where absent. */
  windowDays?: number | null | undefined;
  /** Whether the member has a Sales Navigator seat: `false` makes the signals that need one not applicable; absent leaves them unknown. */
  salesNavigator?: boolean | null | undefined;
  /** Not a field: the answer of `readLinkedInExport` is no activity; its `activity` is one. */
  activity?: "pass the activity of this answer, not the whole answer";
  /** Not a field: a result or a snapshot is no activity; send what it was computed from. */
  pillars?: "pass the activity, not a result or a snapshot of it";
}

/** Pillar scorers to use in place of the model's own. */
export type Scorers = { readonly [P in PillarId]?: PillarScorer | undefined };

/**
 * Scorers under the ids of their pillars, each with a function that takes what its schema returns: any other does not compile,
 * and the error says what is wrong. The type of an inline function is not inferred from the schema beside it; `defineScorer` does that.
 */
export type InTheirPlaces<S> = {
  readonly [P in keyof S]: NonNullable<S[P]> extends PillarScorer<infer Id>
    ? P extends Id
      ? NonNullable<S[P]> extends {
          /** Its schema. */
          readonly input: infer I extends z.ZodType;
          /** Its function. */
          score(input: infer A, ...others: never[]): unknown;
        }
        ? z.output<I> extends A
          ? unknown
          : "its function takes other fields than its schema returns: make it with defineScorer, which infers them"
        : unknown
      : `its id is ${Id}: pass it as scorers.${Id}`
    : unknown;
};

/** The scorer that a model makes for one of its pillars. */
type ModelScorer<M extends Model, P extends PillarId> = M extends DefaultModel
  ? DefaultScorers[P]
  : DefinedPillar<PillarOf<M["pillars"][number], P>>;

/** The definition of one pillar among several; where the type does not tell which is which, any of them. */
type PillarOf<D extends PillarDefinition, P extends PillarId> = D extends PillarDefinition
  ? P extends D["id"]
    ? D
    : never
  : never;

/** The scorer in force for a pillar: the one plugged in, else the model's. Where a scorer may be plugged in, either of them. */
export type ScorerAt<S, M extends Model, P extends PillarId> = P extends keyof S
  ? NonNullable<S[P]> extends PillarScorer
    ? NonNullable<S[P]> | (undefined extends S[P] ? ModelScorer<M, P> : never)
    : ModelScorer<M, P>
  : ModelScorer<M, P>;

/** The input of `computeSSI` for a set of scorers and a model: each pillar takes the input of its scorer. */
export type InputOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = [keyof S] extends [
  never,
]
  ? [M] extends [DefaultModel]
    ? ActivityInput
    : OwnInput<S, M>
  : OwnInput<S, M>;

/** The input where a scorer or the model is one's own. */
type OwnInput<S extends Scorers, M extends Model> = BaseInput & {
  readonly [P in PillarId]?: z.input<ScorerAt<S, M, P>["input"]> | null | undefined;
};

/** What the schema of an input returns: the input, and in a pillar with a schema of one's own what that one returns. */
export type ParsedOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = [keyof S] extends [
  never,
]
  ? InputOf<S, M>
  : {
      readonly [F in keyof InputOf<S, M>]: F extends PillarId
        ? z.output<ScorerAt<S, M, F>["input"]> | null | undefined
        : InputOf<S, M>[F];
    };

/** Changes to an input, for `whatIf`: any part of it. An absent field is not changed, null makes it unknown. */
export type ChangesOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = [keyof S] extends [
  never,
]
  ? [M] extends [DefaultModel]
    ? ActivityInput
    : OwnChanges<S, M>
  : OwnChanges<S, M>;

/** Changes where a scorer or the model is one's own. */
type OwnChanges<S extends Scorers, M extends Model> = BaseInput & {
  readonly [P in PillarId]?: Partial<z.input<ScorerAt<S, M, P>["input"]>> | null | undefined;
};

/** The input of `computeSSI` for the default model and scorers: four pillars of signals, all of them optional. */
export interface ActivityInput extends BaseInput {
  /** Establish your professional brand: the profile, and what others confirm of it. */
  brand?: BrandInput | null | undefined;
  /** Find the right people: searches, visits and leads. */
  people?: PeopleInput | null | undefined;
  /** Engage with insights: posts, comments and reactions. */
  insights?: InsightsInput | null | undefined;
  /** Build relationships: connections and conversations. */
  relationships?: RelationshipsInput | null | undefined;
}
