import type { EvidenceSource, PillarId, SignalName } from "../model/model-types.js";

/** What to do: the next worthwhile step of one action. */
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

/** What to find out: an unknown signal. */
export interface MeasureRecommendation {
  /** An unknown value. */
  readonly kind: "measure";
  /** The pillar of the signal. */
  readonly pillar: PillarId;
  /** Absent where the scorer of the pillar does not name its signals. */
  readonly signal?: string;
  /** Points of the whole score that it could add. */
  readonly points: number;
  /** Where the value is found. */
  readonly evidence: readonly EvidenceSource[];
}

/** What to keep doing: an outcome or a rate, which is never part of a plan. */
export interface HabitRecommendation {
  /** An outcome or a rate. */
  readonly kind: "habit";
  /** The pillar of the signal. */
  readonly pillar: PillarId;
  /** The signal, which could earn more. */
  readonly signal: string;
  /** The points of the whole score that it could still add; above 0. */
  readonly gainUpTo: number;
}

/** One piece of advice, in numbers and codes; `describeRecommendation` turns it into words. */
export type Recommendation = ActionRecommendation | MeasureRecommendation | HabitRecommendation;
