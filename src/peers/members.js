import { SSIError } from "../errors/ssi-error.js";
import { fullHundredths, pillarHundredths } from "../model/hundredths.js";
import { perPillar, pillarIds } from "../model/model-types.js";
import { demandComparable } from "./entry.js";
import { createHistogram, greatestSize } from "./histogram.js";
/** No members yet. */
export function createMembers(settings, detail) {
    const total = createHistogram(fullHundredths);
    const pillars = detail === "total" ? undefined : perPillar(() => createHistogram(pillarHundredths));
    let basis;
    const count = (entry, by) => {
        total.add(entry.total, by);
        for (const pillar of pillarIds) {
            const points = entry.pillars[pillar];
            if (points !== undefined)
                pillars?.[pillar].add(points, by);
        }
        // An empty group has no basis, so that a group is the same whatever came and went.
        if (total.size() === 0)
            basis = undefined;
    };
    const holds = (entry) => total.countAt(entry.total) > 0 &&
        pillarIds.every((pillar) => {
            const histogram = pillars?.[pillar];
            if (histogram === undefined)
                return true;
            const points = entry.pillars[pillar];
            // Without the pillar it is a member only if some member is without it.
            return points === undefined ? histogram.size() < total.size() : histogram.countAt(points) > 0;
        });
    const enter = (subject, entry) => {
        if (total.size() > 0)
            demandComparable(subject, settings.id, basis, entry.basis);
        if (total.size() >= greatestSize)
            throw tooLarge(subject, settings.id);
        count(entry, 1);
        basis ??= entry.basis;
    };
    const leave = (subject, entry) => {
        if (total.size() > 0)
            demandComparable(subject, settings.id, basis, entry.basis);
        if (!holds(entry)) {
            const issue = { path: [settings.id], expected: "a result that was added to the group", received: "another one" };
            const repair = "take out the result that was added, with the score it had then";
            throw new SSIError(subject, [{ code: "peers.notMember", ...issue, repair }]);
        }
        count(entry, -1);
    };
    const found = (given) => {
        if (total.size() > 0)
            basis ??= given;
    };
    return { settings, total, pillars, basis: () => basis, found, holds, enter, leave };
}
/** The error for a group that would hold more members than can be counted exactly. */
export function tooLarge(subject, group) {
    const issue = { path: [group], expected: `${greatestSize} members at most`, received: "more" };
    return new SSIError(subject, [{ code: "peers.tooLarge", ...issue, repair: "split the group" }]);
}
