/**
 * Gives the numbers of an unbroken run to its labels. A line that holds one of each is a pair. What is left must take
 * turns, number first or label first, all the way; a run of labels alone, or of numbers alone, pairs nothing.
 */
export function pairNeighbours(run) {
    const lines = new Map();
    // Three of a line are enough to know that it is no pair.
    for (const member of run)
        lines.set(member.line, [...(lines.get(member.line) ?? []), member].slice(0, 3));
    const pairs = [];
    const parts = [[]];
    for (const member of run) {
        const [one, two, more] = lines.get(member.line) ?? [];
        const both = more === undefined ? joined(one, two) : undefined;
        if (both === undefined)
            parts.at(-1)?.push(member);
        else if (member === one) {
            pairs.push(both);
            parts.push([]);
        }
    }
    for (const part of parts) {
        const labels = part.filter((member) => member.label !== undefined).length;
        if (labels === 0 || labels === part.length)
            continue;
        if (labels * 2 !== part.length)
            return "ambiguous";
        for (let place = 0; place < part.length; place += 2) {
            const both = joined(part[place], part[place + 1]);
            if (both === undefined || (part[place]?.label === undefined) !== (part[0]?.label === undefined))
                return "ambiguous";
            pairs.push(both);
        }
    }
    return pairs;
}
function joined(one, two) {
    if (one?.label !== undefined && two?.value !== undefined)
        return { label: one.label, value: two.value };
    if (one?.value !== undefined && two?.label !== undefined)
        return { label: two.label, value: one.value };
    return undefined;
}
