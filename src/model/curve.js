/**
 * Where a value stands on a curve, 0 to 1. Only + - x / and comparisons, in this order, so that every engine gives the
 * same bits: y0 + ((x - x0) * (y1 - y0)) / (x1 - x0), clamped to the two levels it lies between.
 */
export function levelAt(curve, value) {
    let x0 = 0;
    let y0 = 0;
    let first = true;
    for (const [x1, y1] of curve) {
        if (value <= x1) {
            if (first || value === x1)
                return y1;
            const level = y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
            return Math.min(Math.max(level, Math.min(y0, y1)), Math.max(y0, y1));
        }
        x0 = x1;
        y0 = y1;
        first = false;
    }
    return y0;
}
