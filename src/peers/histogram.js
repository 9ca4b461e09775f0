/**
 * The most a group can count: twice a sum of scores in hundredths then stays below 2^53, so every mean and every rank is
 * exact.
 */
export const greatestSize = 400_000_000_000;
/** What an array holds at a place; outside of it, nothing is counted. */
const countIn = (counts, at) => counts[at] ?? 0;
/** An empty histogram of the integers from 0 to `top`. */
export function createHistogram(top) {
    const counts = new Float64Array(top + 1);
    let size = 0;
    let sum = 0;
    /** `below[i]` counts what is less than i; made at the first question after a change. */
    let below;
    const counted = () => {
        if (below !== undefined)
            return below;
        const sums = new Float64Array(top + 2);
        let total = 0;
        for (let at = 0; at <= top; at++) {
            total += countIn(counts, at);
            sums[at + 1] = total;
        }
        below = sums;
        return sums;
    };
    const add = (at, count) => {
        counts[at] = countIn(counts, at) + count;
        size += count;
        sum += at * count;
        below = undefined;
    };
    const absorb = (other) => {
        for (let at = 0; at <= top; at++) {
            const count = other.countAt(at);
            if (count > 0)
                add(at, count);
        }
    };
    const valueAt = (place) => {
        const sums = counted();
        let low = 0;
        let high = top;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (countIn(sums, middle + 1) > place)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    return Object.freeze({
        top,
        size: () => size,
        add,
        absorb,
        countAt: (at) => countIn(counts, at),
        countBelow: (at) => countIn(counted(), at),
        valueAt,
        mean: () => Math.floor((2 * sum + size) / (2 * size)),
    });
}
