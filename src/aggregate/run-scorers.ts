import type { Activity, ScorerSet } from "../activity/activity-schema.js";
import { pillarHundredths } from "../model/hundredths.js";
import { type PerPillar, perPillar } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
import type { PillarScorer, ScoringContext } from "../pillars/pillar-scorer.js";
import type { MeasuredPillar } from "./measured-pillar.js";
import { guard, readOutput } from "./read-output.js";

/** What a scorer is told: the window and the seat, from the input. */
export function scoringContext(activity: Activity): ScoringContext {
  const { windowDays = windowLimits.usual, salesNavigator, asOf } = activity;
  return {
    windowDays,
    ...(salesNavigator === undefined ? {} : { salesNavigator }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** A pillar nobody told anything about: nothing proven, everything possible. */
const unheard = ({ id, version }: PillarScorer): MeasuredPillar => ({
  id,
  version,
  status: "unknown",
  score: 0,
  low: 0,
  high: pillarHundredths,
  known: 0,
  signals: [],
});

function runScorer(scorer: PillarScorer, input: unknown, context: ScoringContext): MeasuredPillar {
  // A scorer made of signals lists them all, known or not; any other is not called without an input.
  if (scorer.definition === undefined && (input === undefined || input === null)) return unheard(scorer);
  return readOutput(
    scorer,
    guard(scorer, () => scorer.score(input ?? {}, context)),
  );
}

/** Runs the four scorers on a parsed input: what each pillar earned, could earn and knows, in integer hundredths. */
export function runScorers(scorers: ScorerSet, activity: Activity): PerPillar<MeasuredPillar> {
  const context = scoringContext(activity);
  return perPillar((id) => runScorer(scorers[id], activity[id], context));
}
