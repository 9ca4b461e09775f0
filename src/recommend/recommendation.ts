import type { EvidenceSource, PillarId, SignalName } from "../model/model-types.js";

/** Something to do: the next worthwhile step of one action. */
export interface ActionRecommendation {
  /** An action. */
  readonly kind: "action";
  /** The id of the action in the model. */
  readonly action: string;
  /** How often: for a flow in every 30 days, for a stock once. */
  readonly units: number;
  /** Points of the whole score it adds by itself, from re-scoring; above 0. Gains of actions that share signals do not add up. */
  readonly gain: number;
  /** What all the units take together. */
  readonly minutes: number;
  /** gain / minutes. */
  readonly gainPerMinute: number;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
  /** The known signals that earn more by it. */
  readonly signals: readonly SignalName[];
}

/** Something to find out: a signal that is unknown. */
export interface MeasureRecommendation {
  /** A value that is not known. */
  readonly kind: "measure";
  /** The pillar that lacks it. */
  readonly pillar: PillarId;
  /** Absent where all that is known is that a pillar lacks something. */
  readonly signal?: string;
  /** Points of the whole score that it could add. */
  readonly points: number;
  /** Where the value is found. */
  readonly evidence: readonly EvidenceSource[];
}

/** Something to keep doing: an outcome or a rate, which no plan promises. */
export interface HabitRecommendation {
  /** An outcome or a rate. */
  readonly kind: "habit";
  /** The pillar of the signal. */
  readonly pillar: PillarId;
  /** The signal that does not earn all it could. */
  readonly signal: string;
  /** Points of the whole score that it adds at its best; above 0. */
  readonly gainUpTo: number;
}

/** One piece of advice. Numbers and codes; the words come from a locale. */
export type Recommendation = ActionRecommendation | MeasureRecommendation | HabitRecommendation;
