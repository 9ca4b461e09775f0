/** The label that an item is, if it is one. */
export const labelOf = (item) => item?.kind === "pillar" ? item.pillar : item?.kind === "remaining" ? "remaining" : undefined;
/** The bare number that an item is, if it is one. */
export const numberOf = (item) => item?.kind === "number" ? { value: item.value, written: item.written } : undefined;
/** "13.118 | Establish your professional brand", or the other way round. */
function pipePair(items, place) {
    const [first, pipe, second] = items.slice(place, place + 3);
    if (first === undefined || pipe?.kind !== "pipe")
        return undefined;
    const label = labelOf(first) ?? labelOf(second);
    const number = numberOf(first) ?? numberOf(second);
    return label === undefined || number === undefined
        ? undefined
        : { kind: "pillarPair", label, number, line: first.line };
}
/** "Top 37% Industry SSI rank": the one rank and the one label of a line, whatever else it says. */
function rankPair(items) {
    const [one, two, more] = items.filter((item) => item.kind === "rank" || item.kind === "rankValue");
    const label = one?.kind === "rank" ? one : two?.kind === "rank" ? two : undefined;
    const value = one?.kind === "rankValue" ? one : two?.kind === "rankValue" ? two : undefined;
    if (more !== undefined || label === undefined || value === undefined)
        return undefined;
    const number = { value: value.value, written: value.written };
    return { kind: "rankPair", group: label.group, number, line: label.line };
}
const standsAlone = new Set(["number", "pillar", "remaining", "own", "group", "rank"]);
/**
 * Settles what each line can settle by itself: pairs that a line or a "|" joins, headings that have a line for
 * themselves, and prose: on a line with other words a label, a heading or a bare number says nothing.
 */
export function settleLines(items) {
    const lines = new Map();
    for (const item of items) {
        const line = lines.get(item.line);
        if (line === undefined)
            lines.set(item.line, [item]);
        else
            line.push(item);
    }
    const pairOfLine = new Map([...lines].map(([line, ofLine]) => [line, rankPair(ofLine)]));
    const prose = new Set([...lines].flatMap(([line, ofLine]) => (ofLine.some(({ kind }) => kind === "word") ? [line] : [])));
    const settled = [];
    for (let place = 0; place < items.length; place++) {
        const item = items[place];
        if (item === undefined)
            break;
        const { line } = item;
        const piped = pipePair(items, place);
        const ranked = pairOfLine.get(line);
        if (piped !== undefined) {
            settled.push(piped);
            place += 2;
        }
        else if (ranked !== undefined && item.kind === "rank")
            settled.push(ranked);
        else if (ranked !== undefined && item.kind === "rankValue")
            continue;
        else if (prose.has(line) && standsAlone.has(item.kind))
            settled.push({ kind: "word", line });
        else if (item.kind === "group" && lines.get(line)?.length === 1)
            settled.push({ kind: "block", group: item.group, line });
        else if (item.kind !== "pipe")
            settled.push(item);
    }
    return settled;
}
