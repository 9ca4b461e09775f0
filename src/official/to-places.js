/**
 * Rounds a number of 0 or more to decimal places, half up as a reader of the decimal digits would: 1.0005 to three
 * places is 1.001, although the nearest double lies a little below.
 */
export function toPlaces(value, places) {
    const scale = 10 ** places;
    return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}
