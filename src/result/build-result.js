import { bandOf, nextBand } from "../aggregate/bands.js";
import { findExtremes } from "../aggregate/extremes.js";
import { findShortfalls } from "../aggregate/losses.js";
import { fullHundredths, pillarHundredths, toPoints } from "../model/hundredths.js";
import { perPillar } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
/** Assigned field by field: this runs for every signal of every member, and spreads cost most of the time. */
function signalResult({ output, earned, max }) {
    const { id, status = "known", unit, value, level } = output;
    const result = {
        id,
        status,
        earned: 0,
        maxPoints: 0,
        lost: 0,
    };
    if (unit !== undefined)
        result.unit = unit;
    // `+ 0` turns -0, which JSON cannot carry and a plug-in may send, into 0.
    if (value !== undefined)
        result.value = typeof value === "number" ? value + 0 : { part: value.part + 0, whole: value.whole + 0 };
    if (level !== undefined)
        result.level = level + 0;
    result.earned = toPoints(earned);
    result.maxPoints = toPoints(max);
    result.lost = toPoints(max - earned);
    return result;
}
function pillarResult({ pillar, estimate, weight, contribution }, weightSum) {
    return {
        status: pillar.status,
        score: toPoints(pillar.score),
        estimate: toPoints(estimate),
        bounds: { low: toPoints(pillar.low), high: toPoints(pillar.high) },
        coverage: toPoints(Math.floor((pillar.known * 100) / pillarHundredths)),
        weight: weightSum === 0 ? 0 : weight / weightSum,
        contribution: toPoints(contribution),
        version: pillar.version,
        signals: pillar.signals.map(signalResult),
    };
}
/** The published result of one member: hundredths become points, and every part is explained. */
export function buildResult(activity, totals, identity) {
    const { id, asOf, windowDays = windowLimits.usual } = activity;
    const { bands, weights, model, comparisonKey } = identity;
    return {
        formatVersion: 1,
        status: totals.weightSum === 0 ? "notApplicable" : "scored",
        ...(id === undefined ? {} : { id }),
        ...(asOf === undefined ? {} : { asOf }),
        windowDays,
        score: toPoints(totals.score),
        estimate: toPoints(totals.estimate),
        bounds: { low: toPoints(totals.low), high: toPoints(totals.high) },
        coverage: toPoints(totals.coverage),
        remaining: toPoints(fullHundredths - totals.score),
        band: bandOf(bands, totals),
        pointsToNextBand: nextBand(bands, totals.score),
        pillars: perPillar((pillar) => pillarResult(totals.pillars[pillar], totals.weightSum)),
        ...findExtremes(totals),
        ...findShortfalls(totals),
        ranks: {},
        weights,
        model,
        comparisonKey,
    };
}
