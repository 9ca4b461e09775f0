import { perPillar } from "../model/model-types.js";
import { roundHalfAway } from "./theil-sen.js";
/** A difference rounded half away from zero to 0.01; the numbers are taken in millionths, free of float noise. */
function difference(after, before) {
    const unit = 1_000_000;
    return roundHalfAway(Math.round(after * unit) - Math.round(before * unit), unit / 100) / 100;
}
function pointsChange(after, before) {
    if (after === undefined || before === undefined)
        return { status: "absent" };
    return { status: "known", points: difference(after, before) };
}
const modelRanks = ({ ranks }) => new Map(Object.entries(ranks).map(([id, { kind, status, topPercent }]) => [id, { group: kind, status, topPercent }]));
const officialRanks = ({ groups }) => new Map(groups.flatMap(({ kind, name = "", topPercent }) => topPercent === undefined ? [] : [[kind, { group: name, status: "official", topPercent }]]));
/** Where a snapshot stood, by group. */
const ranksOf = (snapshot) => snapshot.origin === "model" ? modelRanks(snapshot) : officialRanks(snapshot);
/** Two ranks that can be compared: of the same kind of group (officially: not of two industries), and found the same way. */
const sameGroup = (a, b) => a.status === b.status && (a.group === b.group || a.group === "" || b.group === "");
function rankChange(after, before) {
    if (before === undefined)
        return { status: "absent" };
    if (!sameGroup(after, before))
        return { status: "incomparable" };
    return { status: "known", topPercent: difference(after.topPercent, before.topPercent) };
}
/** The same reason for everything. */
function noChange(snapshot, reason) {
    const groups = [...ranksOf(snapshot).keys()];
    return {
        score: reason,
        pillars: perPillar(() => reason),
        ranks: Object.fromEntries(groups.map((group) => [group, reason])),
    };
}
/** The change from a snapshot of the week before, or why there is none: no snapshot at all, `weeks` back, measured differently. */
export function weekChange(after, before, weeks) {
    if (before === undefined)
        return noChange(after, { status: "first" });
    if (weeks > 1)
        return noChange(after, { status: "gap", weeks });
    const keyOf = (snapshot) => (snapshot.origin === "model" ? snapshot.comparisonKey : "");
    if (keyOf(after) !== keyOf(before))
        return noChange(after, { status: "incomparable" });
    const earlier = ranksOf(before);
    return {
        score: pointsChange(after.score, before.score),
        pillars: perPillar((pillar) => pointsChange(after.pillars[pillar], before.pillars[pillar])),
        ranks: Object.fromEntries([...ranksOf(after)].map(([group, rank]) => [group, rankChange(rank, earlier.get(group))])),
    };
}
