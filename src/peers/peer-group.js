import { SSIError } from "../errors/ssi-error.js";
import { perPillar } from "../model/model-types.js";
import { meanOf, quantileOf } from "./averages.js";
import { entryOf } from "./entry.js";
import { scoreForTopPercent } from "./inverse.js";
import { rankInGroup } from "./rank-in-group.js";
import { toRuns } from "./runs.js";
const membersOfGroup = new WeakMap();
/** The members behind a group. Throws `peers.invalid` for anything that this library did not make. */
export function membersOf(subject, group, ...path) {
    const members = typeof group === "object" && group !== null ? membersOfGroup.get(group) : undefined;
    if (members !== undefined)
        return members;
    const issue = { path, expected: "a peer group", received: group === undefined ? "nothing" : "something else" };
    const repair = "make it with createPeerGroup, or read stored JSON with readPeerGroup";
    throw new SSIError(subject, [{ code: "peers.invalid", ...issue, repair }]);
}
/** The entry of a result that may be a member. */
function memberEntry(subject, result) {
    const entry = entryOf(subject, result);
    if (result.status !== "notApplicable")
        return entry;
    const issue = { path: ["status"], expected: "a result in which some pillar applies", received: "none that counts" };
    throw new SSIError(subject, [{ code: "peers.notScored", ...issue, repair: "leave this member out of the group" }]);
}
function groupJson({ settings, total, pillars, basis }) {
    const { id, kind, label, minSize, sample } = settings;
    const known = basis();
    return {
        formatVersion: 1,
        id,
        kind,
        ...(label === undefined ? {} : { label }),
        minSize,
        sample,
        ...(known === undefined ? {} : { basis: known }),
        size: total.size(),
        total: toRuns(total),
        ...(pillars === undefined ? {} : { pillars: perPillar((pillar) => toRuns(pillars[pillar])) }),
    };
}
/** The public face of members: frozen, and nothing of it depends on `this`. */
export function peerGroupOf(members) {
    const { settings, total } = members;
    const replace = (before, after) => {
        const leaving = entryOf("replace", before);
        const entering = memberEntry("replace", after);
        members.leave("replace", leaving);
        try {
            members.enter("replace", entering);
        }
        catch (error) {
            members.enter("replace", leaving);
            throw error;
        }
    };
    const group = Object.freeze({
        ...settings,
        get size() {
            return total.size();
        },
        add: (result) => members.enter("add", memberEntry("add", result)),
        remove: (result) => members.leave("remove", entryOf("remove", result)),
        replace,
        mean: () => meanOf(members),
        quantile: (q) => quantileOf(members, q),
        rank: (subject, options = {}) => rankInGroup(members, subject, options.self),
        scoreForTopPercent: (percent, options = {}) => scoreForTopPercent(members, percent, options.self),
        toJSON: () => groupJson(members),
    });
    membersOfGroup.set(group, members);
    return group;
}
