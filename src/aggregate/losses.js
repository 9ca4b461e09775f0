import { apportion, fullHundredths, pillarHundredths, toPoints } from "../model/hundredths.js";
/** The gaps of a pillar, in hundredths of the pillar; they sum to 2500 less its score. */
function gapsOf({ id, score, high, signals }) {
    const gaps = [];
    let named = 0;
    let open = 0;
    for (const { output, earned, max } of signals) {
        const hundredths = max - earned;
        const isKnown = output.status === undefined || output.status === "known";
        named += hundredths;
        if (!isKnown)
            open += hundredths;
        if (hundredths > 0)
            gaps.push({ pillar: id, signal: output.id, isKnown, hundredths });
    }
    // What no signal accounts for (a scorer that shows none, or not all): unknown up to the upper bound, lost above it.
    const rest = pillarHundredths - score - named;
    const unknown = Math.min(rest, Math.max(0, high - score - open));
    if (unknown > 0)
        gaps.push({ pillar: id, isKnown: false, hundredths: unknown });
    if (rest > unknown)
        gaps.push({ pillar: id, isKnown: true, hundredths: rest - unknown });
    return gaps;
}
/**
 * Splits the points missing to 100 over the signals, after weights: what is known to be lost and what is merely unknown,
 * each largest first, ties by order. Together they sum exactly to 100 less the score (largest remainder).
 */
export function findShortfalls(totals) {
    if (totals.weightSum === 0)
        return { losses: [], unknowns: [] };
    const gaps = [];
    const weighted = [];
    for (const id of totals.order) {
        const { pillar, weight } = totals.pillars[id];
        for (const gap of gapsOf(pillar)) {
            gaps.push(gap);
            weighted.push(4 * gap.hundredths * weight);
        }
    }
    const shares = apportion(weighted, totals.weightSum, fullHundredths - totals.score);
    const order = gaps.map((_, place) => place);
    order.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
    const losses = [];
    const unknowns = [];
    for (const place of order) {
        const gap = gaps[place];
        const share = shares[place] ?? 0;
        if (gap === undefined || share === 0)
            continue;
        const points = toPoints(share);
        const list = gap.isKnown ? losses : unknowns;
        list.push(gap.signal === undefined ? { pillar: gap.pillar, points } : { pillar: gap.pillar, signal: gap.signal, points });
    }
    return { losses, unknowns };
}
