import type { EvidenceSource, PillarId, SignalName } from "../model/model-types.js";

/** What to do: the next worthwhile step of one action. */
export interface ActionRecommendation {
  /** An action. */
  readonly kind: "action";
  /** The id of the action in the model. */
  readonly action: string;
  /** How often: every 30 days where it is monthly, else once. In a pool, attempts. */
  readonly units: number;
  /** `once`: done once; `monthly`: as often in every 30 days. */
  readonly rhythm: "once" | "monthly";
  /** Of attempts in a pool, how many succeed at its rate, in 30 days: an expected number, not a whole one. */
  readonly successes?: number;
  /** Another action that makes up for what this one lowers, and its units; gain and minutes are those of both. */
  readonly with?: ActionUnits;
  /** Points of the whole score it adds by itself, from re-scoring; above 0. Gains of actions that share signals do not add up. */
  readonly gain: number;
  /** What all the units take together: once, or every 30 days. */
  readonly minutes: number;
  /** gain / minutes. */
  readonly gainPerMinute: number;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
  /** The known signals that earn more by it. */
  readonly signals: readonly SignalName[];
  /** The known signals that earn less by it, in points of their pillar; absent where none does. */
  readonly lowers?: readonly LoweredSignal[];
}

/** Some units of an action. */
export interface ActionUnits {
  /** The id of the action in the model. */
  readonly action: string;
  /** How often. */
  readonly units: number;
}

/** A signal that earns less by an action: new connections are not welcomed yet. */
export interface LoweredSignal extends SignalName {
  /** What it earns less, in points of its pillar; below 0. */
  readonly points: number;
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

/** What to keep doing: an outcome or a rate that no action of the model raises. */
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
