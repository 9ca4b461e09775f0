import { entryAt } from "./entry-at.js";
const touches = ({ steps }) => steps.filter((step) => step > 0).length;
/** Finds what the actions of a group count up together. Counts that always move in step (a shared limit and two signals) are one tie. */
export function tieGroup({ signals, pools }, group) {
    const strands = [];
    signals.forEach(({ isLive, room, worthAt }, signal) => {
        const steps = group.map(({ effects }) => effects.find((effect) => effect.signal === signal)?.amount ?? 0);
        if (isLive)
            strands.push({ steps, capacity: Number.POSITIVE_INFINITY, clamp: room, worthAt });
    });
    pools.forEach(({ capacity }, pool) => {
        const steps = group.map((action) => (action.pools.includes(pool) ? 1 : 0));
        strands.push({ steps, capacity, clamp: Number.POSITIVE_INFINITY, worthAt: () => 0 });
    });
    const inStep = new Map();
    for (const strand of strands.filter((one) => touches(one) > 1)) {
        const key = strand.steps.join();
        inStep.set(key, [...(inStep.get(key) ?? []), strand]);
    }
    const ties = [...inStep.values()].map((members) => {
        const { steps } = entryAt(members, 0);
        return {
            steps,
            last: steps.findLastIndex((step) => step > 0),
            capacity: Math.min(...members.map(({ capacity }) => capacity)),
            clamp: Math.max(...members.map(({ clamp }) => clamp)),
            worthAt: (count) => members.reduce((sum, member) => sum + member.worthAt(count), 0),
        };
    });
    const own = group.map((_, action) => strands.filter((one) => touches(one) === 1 && entryAt(one.steps, action) > 0));
    const ownWorth = (action, units) => entryAt(own, action).reduce((sum, { steps, worthAt }) => sum + worthAt(units * entryAt(steps, action)), 0);
    const isSubstitute = (other, action) => {
        const substitute = entryAt(group, other);
        const isAsCheap = substitute.quarters <= entryAt(group, action).quarters;
        const doesTheSame = ties.every(({ steps }) => steps[other] === steps[action]);
        return isAsCheap && doesTheSame && ties.some(({ capacity }) => substitute.bound >= capacity);
    };
    const hasSubstitute = (action) => entryAt(own, action).length > 0 &&
        own.some((strandsOf, other) => strandsOf.length === 0 && isSubstitute(other, action));
    return { ties, ownWorth, hasSubstitute };
}
