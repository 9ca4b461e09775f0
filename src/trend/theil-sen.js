/** How many weeks the slope looks back. */
export const slopeWeeks = 8;
/** Every distance between two of eight weeks, 1 to 7, divides it: slopes stay integers. */
const commonDistance = 420;
/** Scores are taken in millionths: exact for the model's hundredths, and finer than what LinkedIn's floats carry. */
const unit = 1_000_000;
/** Rounds a fraction to an integer, half away from zero: swapping the sign of the fraction swaps that of the result. */
export function roundHalfAway(numerator, denominator) {
    const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
    return numerator < 0 ? 0 - size : size;
}
/**
 * The slope of at most eight weeks by Theil and Sen (H. Theil, 1950; P. K. Sen, 1968): the median of the slopes between
 * all pairs, so that one odd week does not move it. In points a week, rounded half away from zero to 0.01.
 */
export function theilSen(weeks) {
    if (weeks.length < 3)
        return { status: "tooFew", weeks: weeks.length };
    const slopes = [];
    weeks.forEach((one, place) => {
        for (const other of weeks.slice(place + 1)) {
            const rise = Math.round(other.score * unit) - Math.round(one.score * unit);
            slopes.push((rise * commonDistance) / (other.serial - one.serial));
        }
    });
    slopes.sort((a, b) => a - b);
    // The one in the middle, or the two whose mean is the median.
    const middle = slopes.slice((slopes.length - 1) >> 1, (slopes.length >> 1) + 1);
    const sum = middle.reduce((all, slope) => all + slope, 0);
    const hundredths = roundHalfAway(sum, (middle.length * commonDistance * unit) / 100);
    return { status: "known", pointsPerWeek: hundredths / 100, weeks: weeks.length };
}
