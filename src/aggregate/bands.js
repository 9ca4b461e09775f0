import { toHundredths, toPoints } from "../model/hundredths.js";
/** From this coverage on, in hundredths, a band is called certain. */
const certainCoverage = 90;
/** The band a score in hundredths falls in; the bands begin at 0 and rise. */
export function bandAt(bands, score) {
    let id = "";
    for (const band of bands)
        if (toHundredths(band.from) <= score)
            id = band.id;
    return id;
}
/** The band of the totals: certain, or open between two. */
export function bandOf(bands, totals) {
    const low = bandAt(bands, totals.low);
    const high = bandAt(bands, totals.high);
    if (low === high || totals.coverage >= certainCoverage)
        return { status: "certain", id: bandAt(bands, totals.score) };
    return { status: "open", low, high };
}
/** The first band above a score in hundredths. */
export function nextBand(bands, score) {
    const next = bands.find((band) => toHundredths(band.from) > score);
    if (next === undefined)
        return { status: "top" };
    return { status: "next", id: next.id, points: toPoints(toHundredths(next.from) - score) };
}
