import { pillarHundredths } from "../model/hundredths.js";
import { perPillar } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
import { guard, readOutput } from "./read-output.js";
/** What a scorer is told: the window and the seat, from the input. */
export function scoringContext(activity) {
    const { windowDays = windowLimits.usual, salesNavigator, asOf } = activity;
    return {
        windowDays,
        ...(salesNavigator === undefined ? {} : { salesNavigator }),
        ...(asOf === undefined ? {} : { asOf }),
    };
}
/** A pillar nobody told anything about: nothing proven, everything possible. */
const unheard = ({ id, version }) => ({
    id,
    version,
    status: "unknown",
    score: 0,
    low: 0,
    high: pillarHundredths,
    known: 0,
    signals: [],
});
function runScorer(scorer, input, context) {
    // A scorer made of signals lists them all, known or not; any other is not called without an input.
    if (scorer.definition === undefined && (input === undefined || input === null))
        return unheard(scorer);
    return readOutput(scorer, guard(scorer, () => scorer.score(input ?? {}, context)));
}
/** Runs the four scorers on a parsed input: what each pillar earned, could earn and knows, in integer hundredths. */
export function runScorers(scorers, activity) {
    const context = scoringContext(activity);
    return perPillar((id) => runScorer(scorers[id], activity[id], context));
}
