import { nearestWord } from "../errors/did-you-mean.js";
import { perPillar, pillarIds } from "../model/model-types.js";
import { officialIssue } from "./official-issue.js";
import { ownValue } from "./own-value.js";
import { payloadPillars } from "./payload-names.js";
import { readList } from "./read-list.js";
import { readNumber } from "./read-number.js";
const names = Object.values(payloadPillars);
function unknownPillar(path, value) {
    const near = typeof value === "string" ? nearestWord(value, names) : undefined;
    const repair = near === undefined ? "pass the four sub-scores that LinkedIn sent, with their names" : `did you mean "${near}"?`;
    return officialIssue("official.unknownPillar", path, `one of ${names.join(", ")}`, value, repair);
}
/**
 * The four sub-scores by the pillar's name, whatever their order. One issue for each that is absent, repeated, unknown
 * or wrong; NaN in its place.
 */
export function readSubScores(issues, value, path) {
    const seen = new Map();
    const scores = () => perPillar((pillar) => seen.get(pillar) ?? Number.NaN);
    const entries = readList(issues, value, path, "the four sub-scores");
    if (entries === undefined)
        return scores();
    for (const [place, entry] of entries.entries()) {
        const name = ownValue(entry, "pillar");
        const pillar = pillarIds.find((id) => payloadPillars[id] === name);
        if (pillar === undefined)
            issues.push(unknownPillar([...path, place, "pillar"], name));
        else if (seen.has(pillar)) {
            const repair = "keep the one entry that LinkedIn sent";
            issues.push(officialIssue("official.repeated", [...path, place, "pillar"], "each pillar once", name, repair));
        }
        else {
            const part = { words: `the sub-score ${payloadPillars[pillar]}`, least: 0, greatest: 25 };
            seen.set(pillar, readNumber(issues, ownValue(entry, "score"), [...path, place, "score"], part));
        }
    }
    for (const pillar of pillarIds) {
        if (seen.has(pillar))
            continue;
        const name = payloadPillars[pillar];
        const expected = `the sub-score ${name}, a number from 0 to 25`;
        const repair = "save the JSON again: a score without one of its four pillars is not taken";
        issues.push(officialIssue("official.missing", [...path, name], expected, undefined, repair));
    }
    return scores();
}
