import { throwIfAny } from "../errors/ssi-error.js";
import { estimateStanding } from "../peers/estimate-rank.js";
import { membersOf } from "../peers/peer-group.js";
import { roundHalfAway } from "./theil-sen.js";
/** In multiples of 0.01, half away from zero, so that a swap only swaps the sign. */
const hundredthsOf = (percent) => roundHalfAway(percent * 100, 1);
/**
 * The own move is the mean of two: the score changes first, among the peers as they were, or last, among the peers as
 * they are. What is left of the change is the peers' move.
 */
function split(topPercent) {
    const change = hundredthsOf(topPercent("after", "after") - topPercent("before", "before"));
    const first = topPercent("before", "after") - topPercent("before", "before");
    const last = topPercent("after", "after") - topPercent("after", "before");
    const own = hundredthsOf((first + last) / 2);
    return { status: "split", change: change / 100, own: own / 100, peers: (change - own) / 100 };
}
/** The move within two estimates, whose groups are two means. */
function estimatedMove(before, after, scores) {
    const ranks = { before, after };
    return split((group, subject) => {
        const { average, sd } = ranks[group];
        return estimateStanding(scores[subject], average, sd).topPercent;
    });
}
function moveWithoutGroups(before, after, id) {
    const one = before.ranks[id];
    const other = after.ranks[id];
    const scores = { before: before.score, after: after.score };
    if (one?.status === "estimated" && other?.status === "estimated")
        return estimatedMove(one, other, scores);
    if (one?.status !== "ranked" || other?.status !== "ranked")
        return { status: "absent" };
    return { status: "unsplit", change: hundredthsOf(other.topPercent - one.topPercent) / 100 };
}
function moveInGroups(before, after, peers) {
    const results = { before, after };
    const selfIn = (group) => {
        const self = peers.self === true ? true : peers.self?.[group];
        return self === true ? results[group] : self;
    };
    const rank = (group, subject) => peers[group].rank(results[subject], { self: selfIn(group) });
    const ranks = {
        before: { before: rank("before", "before"), after: rank("before", "after") },
        after: { before: rank("after", "before"), after: rank("after", "after") },
    };
    for (const { status } of [ranks.before.before, ranks.after.after, ranks.before.after, ranks.after.before])
        if (status === "suppressed" || status === "empty" || status === "notApplicable")
            return { status };
    return split((group, subject) => {
        const found = ranks[group][subject];
        return found.status === "ranked" ? found.topPercent : 0;
    });
}
function demandPairs(peers) {
    const ids = peers.map(({ before }, place) => membersOf("explainChange", before, "peers", place, "before").settings.id);
    const others = peers.map(({ after }, place) => membersOf("explainChange", after, "peers", place, "after").settings.id);
    const issues = ids.flatMap((id, place) => {
        const other = others[place];
        if (other !== id) {
            const issue = { path: ["peers", place, "after"], expected: JSON.stringify(id), received: JSON.stringify(other) };
            return [{ code: "peers.mismatch", ...issue, repair: "pair the same group at two times" }];
        }
        if (ids.indexOf(id) === place)
            return [];
        const issue = { path: ["peers", place], expected: "an id that no other pair has", received: JSON.stringify(id) };
        return [{ code: "peers.duplicate", ...issue, repair: "pass each group once" }];
    });
    throwIfAny("explainChange", issues);
}
/** The move of every rank that one of the results has, or that groups were given for. */
export function rankMoves(before, after, peers) {
    demandPairs(peers);
    const given = new Map(peers.map((pair) => [pair.before.id, pair]));
    const ids = [...new Set([...Object.keys(before.ranks), ...Object.keys(after.ranks), ...given.keys()])].sort();
    const comparable = before.comparisonKey === after.comparisonKey;
    const move = (id) => {
        if (!comparable)
            return { status: "incomparable" };
        const pair = given.get(id);
        return pair === undefined ? moveWithoutGroups(before, after, id) : moveInGroups(before, after, pair);
    };
    return Object.fromEntries(ids.map((id) => [id, move(id)]));
}
