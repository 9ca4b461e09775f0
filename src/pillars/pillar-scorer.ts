import type * as z from "zod";
import type { PillarDefinition, PillarId } from "../model/model-types.js";
import type { SignalValue, Unit } from "../model/units.js";

/** What a scorer is given besides its own input. */
export interface ScoringContext {
  /** The length of the window in days, 28 to 366. */
  readonly windowDays: number;
  /** Whether the member has a Sales Navigator seat; absent where the input does not have it. */
  readonly salesNavigator?: boolean;
  /** The instant of the activity, unchanged; absent where the input does not have it. */
  readonly asOf?: string;
}

/** Whether a signal's value is known, unknown, or does not apply to this member. */
export type SignalStatus = "known" | "unknown" | "notApplicable";

/** What one signal earned, in points of its pillar. */
export interface SignalOutput {
  /** Its name, at least one character. */
  readonly id: string;
  /** 0 to maxPoints; 0 where the status is not `known`. */
  readonly earned: number;
  /** The most it could earn, 0 to 25. */
  readonly maxPoints: number;
  /** `known` where absent. */
  readonly status?: SignalStatus;
  /** How it is measured, where it has one of the units of the model. */
  readonly unit?: Unit;
  /** The value, unchanged; absent where unknown or not applicable. */
  readonly value?: SignalValue;
  /** The level of the value on its curve, 0 to 1. */
  readonly level?: number;
}

/** What a pillar scorer returns, in points: a score of 0 to 25 and, where it can give them, its bounds, estimate and coverage. */
export interface PillarOutput {
  /** 0 to 25; rounded half up to 0.01. */
  readonly score: number;
  /** The score with everything unknown at its worst, and at its best; both are the score where absent. */
  readonly bounds?: {
    /** 0 to the score. */
    readonly low: number;
    /** The score to 25. */
    readonly high: number;
  };
  /** The best guess of the score once all is known, within the bounds; the score where absent. Rounded half up to 0.01. */
  readonly estimate?: number;
  /** The share of its points that it knows, 0 to 1, and above 0 where there is a score; 1 where absent. */
  readonly coverage?: number;
  /** The parts of the score, each id once; where given, what they earned sums to it, and their maxima to 25 at most. */
  readonly signals?: readonly SignalOutput[];
  /** The pillar does not apply to this member and is left out of the total. */
  readonly status?: "notApplicable";
}

/**
 * The scorer of one of the four pillars: an input schema and a function from input to points. `definePillar` makes one from
 * signals; any object of this shape is one. It is not called when its input is absent (score 0, estimate 10, bounds 0 to 25).
 */
export interface PillarScorer<Id extends PillarId = PillarId, S extends z.ZodType = z.ZodType> {
  /** The pillar it scores. */
  readonly id: Id;
  /** Change it whenever a number could change: scores of different versions are not compared. */
  readonly version: string;
  /** The zod schema that its input must pass; synchronous. `score` gets what it returns. */
  readonly input: S;
  /** What the pillar is called where people read, instead of LinkedIn's name. It changes no number. */
  readonly title?: string;
  /** What the pillar is about, in one sentence. It changes no number. */
  readonly description?: string;
  /** The signals, where the scorer is made of signals. */
  readonly definition?: PillarDefinition;
  /** The points of one input; a pure function. What it throws or returns out of range becomes an `SSIError` (`scorer.*`). */
  score(input: z.output<S>, context: ScoringContext): PillarOutput;
}
