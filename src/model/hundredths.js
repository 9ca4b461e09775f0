/** The points of one pillar, in hundredths. Every published number of points is an integer of this scale over 100. */
export const pillarHundredths = 2500;
/** The points of the whole, in hundredths: four full pillars. */
export const fullHundredths = 4 * pillarHundredths;
/** Rounds points to integer hundredths, half up. */
export const toHundredths = (points) => Math.floor(points * 100 + 0.5);
/** Integer hundredths as points: the nearest double to a decimal of at most two places. */
export const toPoints = (hundredths) => hundredths / 100;
/**
 * Hands out `total` integers: each place gets its floor, and what is left goes to the largest remainders, one each, ties
 * by order. The sum of the result is `total` exactly, as long as `total` is at least the sum of the floors and at most
 * that plus the number of places.
 */
export function topUp(floors, remainders, total) {
    const shares = [...floors];
    let left = total;
    for (const floor of floors)
        left -= floor;
    if (left <= 0)
        return shares;
    const order = remainders.map((remainder, place) => ({ remainder, place }));
    order.sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.place - b.place));
    for (const { place } of order.slice(0, left))
        shares[place] = (shares[place] ?? 0) + 1;
    return shares;
}
/**
 * Integers as near as they can be to `numerators[i] / denominator` that sum to `total` (largest remainder, also called
 * Hamilton's method). All numbers are integers below 2^53.
 */
export function apportion(numerators, denominator, total) {
    const floors = numerators.map((numerator) => Math.floor(numerator / denominator));
    const remainders = numerators.map((numerator, place) => numerator - (floors[place] ?? 0) * denominator);
    return topUp(floors, remainders, total);
}
