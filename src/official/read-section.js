import { pairNeighbours } from "./pair-neighbours.js";
import { labelOf, numberOf } from "./settle-lines.js";
/**
 * Reads the total and the pillars of one stretch of the page into `parts`. False when its numbers could be given to its
 * labels in more than one way.
 */
export function readSection({ whose, headed, items }, parts) {
    const totalPath = whose === "own" ? ["score"] : ["groups", whose, "average"];
    const pillarsPath = whose === "own" ? ["pillars"] : ["groups", whose, "averagePillars"];
    const record = (label, number) => {
        // The remaining points of the hidden tables are 100 less the total: nothing new.
        if (label !== "remaining")
            parts.put([...pillarsPath, label], number);
    };
    const runs = [[]];
    for (const item of items) {
        const { line } = item;
        const label = labelOf(item);
        const value = numberOf(item);
        if (label !== undefined)
            runs.at(-1)?.push({ label, line });
        else if (value !== undefined)
            runs.at(-1)?.push({ value, line });
        else
            runs.push([]);
        if (item.kind === "pillarPair")
            record(item.label, item.number);
        else if (item.kind === "total")
            parts.put(totalPath, item);
        else if (item.kind === "average" && whose !== "own")
            parts.put(totalPath, item);
    }
    let clear = true;
    for (const [place, whole] of runs.entries()) {
        const [first, second] = whole;
        // Right under the heading (the first item, which ends the empty run 0) a number that no label needs is the total.
        const underHeading = headed && place === 1 && first?.value !== undefined && second?.label === undefined;
        if (underHeading)
            parts.put(totalPath, first.value);
        const pairing = pairNeighbours(underHeading ? whole.slice(1) : whole);
        if (pairing === "ambiguous")
            clear = false;
        else
            for (const { label, value } of pairing)
                record(label, value);
    }
    return clear;
}
