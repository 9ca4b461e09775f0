import { pillarHundredths } from "../model/hundredths.js";
/** Whether a is better than b: earned per known point, compared without a division. */
const isBetter = (a, b) => a.pillar.score * b.pillar.known > b.pillar.score * a.pillar.known;
/** The strongest and the weakest among the pillars that count and are at least half known; ties by order. */
export function findExtremes(totals) {
    const compared = totals.order
        .map((id) => totals.pillars[id])
        .filter(({ pillar, weight }) => weight > 0 && pillar.known * 2 >= pillarHundredths);
    const pick = (better) => {
        const [first, ...others] = compared;
        if (first === undefined)
            return { status: "absent", reason: "tooLittleKnown" };
        return { status: "found", pillar: others.reduce((best, one) => (better(one, best) ? one : best), first).pillar.id };
    };
    return { strongest: pick(isBetter), weakest: pick((a, b) => isBetter(b, a)) };
}
