import { apportion, pillarHundredths } from "../model/hundredths.js";
import { perPillar } from "../model/model-types.js";
/** A pillar's estimate: earned / known of the whole pillar, half up, where at least half is known; within the bounds. */
function estimatePillar({ score, known, low, high }) {
    if (known * 2 < pillarHundredths)
        return score;
    const shared = Math.floor((2 * score * pillarHundredths + known) / (2 * known));
    return Math.min(Math.max(shared, low), high);
}
/**
 * The weighted mean of the pillars on a scale of 0 to 10000, half up, in integers below 2^53:
 * floor((8 sum(W s) + sum(W)) / (2 sum(W))). With equal weights it is the plain sum of the four.
 */
export function weightedScore(weighted, weightSum) {
    return weightSum === 0 ? 0 : Math.floor((8 * weighted + weightSum) / (2 * weightSum));
}
/** Puts the four pillars together: score, estimate, bounds, coverage, and what each pillar contributes. */
export function aggregate(measured, parts, order) {
    const weights = perPillar((id) => (measured[id].status === "notApplicable" ? 0 : parts[id]));
    const sum = (of) => order.reduce((total, id) => total + of(id), 0);
    const weightSum = sum((id) => weights[id]);
    const total = (of) => weightedScore(sum((id) => weights[id] * of(measured[id])), weightSum);
    const score = total((pillar) => pillar.score);
    const numerators = order.map((id) => 4 * weights[id] * measured[id].score);
    const contributions = apportion(numerators, Math.max(1, weightSum), score);
    return {
        pillars: perPillar((id) => ({
            pillar: measured[id],
            estimate: estimatePillar(measured[id]),
            weight: weights[id],
            contribution: contributions[order.indexOf(id)] ?? 0,
        })),
        order,
        weightSum,
        score,
        estimate: total(estimatePillar),
        low: total((pillar) => pillar.low),
        high: total((pillar) => pillar.high),
        coverage: Math.floor(sum((id) => weights[id] * measured[id].known) / (25 * Math.max(1, weightSum))),
    };
}
