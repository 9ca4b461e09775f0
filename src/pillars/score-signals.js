import { levelAt } from "../model/curve.js";
import { apportion, pillarHundredths, toHundredths, toPoints } from "../model/hundredths.js";
import { toCurveScale } from "../model/units.js";
function read(signal, values, context) {
    const given = values[signal.id];
    const seatMissing = signal.requires === "salesNavigator" && context.salesNavigator === false;
    if (given === "n/a" || seatMissing)
        return { signal, status: "notApplicable" };
    const impliedZero = signal.zeroWhen !== undefined && values[signal.zeroWhen] === 0 ? 0 : undefined;
    const stated = given ?? impliedZero;
    if (stated === undefined)
        return { signal, status: "unknown" };
    const amount = toCurveScale(signal.unit, stated, context.windowDays, signal.k ?? 0);
    if (amount === undefined)
        return { signal, status: "unknown", value: stated };
    return { signal, status: "known", value: stated, level: levelAt(signal.curve, amount) };
}
/** The maxima of the signals in hundredths: their own points or, where some do not apply, the 2500 shared out again. */
function maxima(readings) {
    const points = readings.map(({ signal, status }) => (status === "notApplicable" ? 0 : toHundredths(signal.points)));
    const applicable = points.reduce((sum, one) => sum + one, 0);
    if (applicable === pillarHundredths || applicable === 0)
        return points;
    const shares = points.map((one) => one * pillarHundredths);
    return apportion(shares, applicable, pillarHundredths);
}
/**
 * Scores a pillar made of signals, in integer hundredths: each known signal earns floor(level x M + 1/2) of its maximum
 * M, unknown ones 0; the pillar is their plain sum. Where signals do not apply, M are the pillar's 2500 shared out over
 * the others in proportion to their points.
 */
export function scoreSignals(definition, values, context) {
    const readings = definition.signals.map((signal) => read(signal, values, context));
    const most = maxima(readings);
    let score = 0;
    let known = 0;
    let applicable = 0;
    const signals = readings.map((reading, place) => {
        const { signal, status, value, level } = reading;
        const max = most[place] ?? 0;
        const earned = level === undefined ? 0 : Math.floor(level * max + 0.5);
        score += earned;
        applicable += max;
        if (status === "known")
            known += max;
        // Three literals and no spread: this runs for every signal of every member.
        const { id, unit } = signal;
        const maxPoints = toPoints(max);
        if (value === undefined)
            return { id, status, unit, earned: 0, maxPoints };
        if (level === undefined)
            return { id, status, unit, value, earned: 0, maxPoints };
        return { id, status, unit, value, level, earned: toPoints(earned), maxPoints };
    });
    if (applicable === 0)
        return { score: 0, bounds: { low: 0, high: 0 }, coverage: 0, signals, status: "notApplicable" };
    const bounds = { low: toPoints(score), high: toPoints(score + applicable - known) };
    return { score: bounds.low, bounds, coverage: known / applicable, signals };
}
