import type { PillarId } from "../model/model-types.js";
import type { SignalOutput } from "../pillars/pillar-scorer.js";

/** One signal of a measured pillar; points in integer hundredths. */
export interface MeasuredSignal {
  /** What the scorer said of it. */
  readonly output: SignalOutput;
  readonly earned: number;
  readonly max: number;
}

/** What a pillar earned, in integer hundredths: 0 <= low <= score <= high <= 2500, and how many of the 2500 are known. */
export interface MeasuredPillar {
  readonly id: PillarId;
  readonly version: string;
  readonly status: "scored" | "unknown" | "notApplicable";
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly signals: readonly MeasuredSignal[];
}
