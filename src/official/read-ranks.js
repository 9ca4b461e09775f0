import { pairNeighbours } from "./pair-neighbours.js";
/**
 * Reads the ranks of one stretch of the page into `parts`: beside their labels, or, in a group's own block, by
 * themselves. False when they could be given to the labels in more than one way.
 */
export function readRanks({ whose, items }, parts) {
    const record = (group, number) => parts.put(["groups", group, "topPercent"], number);
    const run = [];
    for (const item of items) {
        const { line } = item;
        if (item.kind === "rankPair")
            record(item.group, item.number);
        else if (item.kind === "rank")
            run.push({ label: item.group, line });
        else if (item.kind === "rankValue" && whose !== "own")
            record(whose, item);
        else if (item.kind === "rankValue")
            run.push({ value: { value: item.value, written: item.written }, line });
    }
    const pairing = pairNeighbours(run);
    if (pairing === "ambiguous")
        return false;
    for (const { label, value } of pairing)
        record(label, value);
    return true;
}
