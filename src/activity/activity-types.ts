import type * as z from "zod";
import type { DefaultModel } from "../model/default-model.js";
import type { Model, PillarId } from "../model/model-types.js";
import type { DefaultScorers } from "../pillars/default-pillars.js";
import type { DefinedPillar } from "../pillars/define-pillar.js";
import type { PillarScorer } from "../pillars/pillar-scorer.js";

/** The input fields besides the pillars; all are optional, and null counts as absent. */
export interface BaseInput {
  /** Your identifier of the member; repeated in the result. */
  readonly id?: string | null | undefined;
  /** The instant of the activity: an ISO date (its last second, UTC) or date-time. Repeated in the result, not used by the score. */
  readonly asOf?: string | null | undefined;
  /** The length in days of the window in which flows were counted: 28 to 366; 90 where absent. */
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

/** The input of `computeSSI` for a set of scorers and a model: each pillar takes the input of its scorer. */
export type InputOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = BaseInput & {
  readonly [P in PillarId]?: z.input<ScorerAt<S, M, P>["input"]> | null | undefined;
};

/** Changes to an input, for `whatIf`: any part of it. An absent field is not changed, null makes it unknown. */
export type ChangesOf<S extends Scorers = Record<never, never>, M extends Model = DefaultModel> = BaseInput & {
  readonly [P in PillarId]?: Partial<z.input<ScorerAt<S, M, P>["input"]>> | null | undefined;
};

/** The input of `computeSSI` for the default model and scorers. */
export type ActivityInput = InputOf;
