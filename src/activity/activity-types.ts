import type * as z from "zod";
import type { DefaultModel } from "../model/default-model.js";
import type { Model, PillarId } from "../model/model-types.js";
import type { DefaultScorers } from "../pillars/default-pillars.js";
import type { DefinedPillar } from "../pillars/define-pillar.js";
import type { PillarScorer } from "../pillars/pillar-scorer.js";

/** What stands in the input beside the pillars; all of it optional, and null is absence. */
export interface BaseInput {
  /** Whose activity it is, in your own words; repeated in the result. */
  readonly id?: string | null | undefined;
  /** The instant the activity is seen from: an ISO date (its last second, UTC) or date-time. Repeated, not computed with. */
  readonly asOf?: string | null | undefined;
  /** Length in days of the window in which flows were counted: 28 to 366, 90 where absent. */
  readonly windowDays?: number | null | undefined;
  /** Whether the member has a Sales Navigator seat: `false` makes the signals that need one not applicable; absent leaves them unknown. */
  readonly salesNavigator?: boolean | null | undefined;
}

/** Pillar scorers to use in place of the model's own. */
export type Scorers = { readonly [P in PillarId]?: PillarScorer<P> };

/** The scorer that a model makes for one of its pillars. */
type ModelScorer<M extends Model, P extends PillarId> = M extends DefaultModel
  ? DefaultScorers[P]
  : DefinedPillar<Extract<M["pillars"][number], { readonly id: P }>>;

/** The scorer in force for a pillar: the one plugged in, else the model's. */
export type ScorerAt<S, M extends Model, P extends PillarId> = P extends keyof S
  ? S[P] extends PillarScorer<P>
    ? S[P]
    : ModelScorer<M, P>
  : ModelScorer<M, P>;

/** The input of `computeSSI` under a set of plugged-in scorers and a model: each pillar takes what its scorer takes. */
export type InputOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = BaseInput & {
  readonly [P in PillarId]?: z.input<ScorerAt<S, M, P>["input"]> | null | undefined;
};

/** Changes to an input, for `whatIf`: any part of it. A field that is absent stays, null makes it unknown. */
export type ChangesOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = BaseInput & {
  readonly [P in PillarId]?: Partial<z.input<ScorerAt<S, M, P>["input"]>> | null | undefined;
};

/** The input of `computeSSI` under the default model and scorers. */
export type ActivityInput = InputOf;
