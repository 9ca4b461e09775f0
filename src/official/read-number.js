import { officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";
const asSent = "save the JSON again and pass it on just as LinkedIn sent it";
/**
 * Reads a number that must be there; kept to the last bit. Where it is absent or wrong, an issue and NaN: a place-holder
 * that never leaves this stage, since nothing with an issue is returned.
 */
export function readNumber(issues, value, path, part) {
    const repair = part.repair ?? asSent;
    const kind = part.integer === true ? "an integer" : "a number";
    const top = Number.isFinite(part.greatest) ? `from ${part.least} to ${part.greatest}` : `of at least ${part.least}`;
    const expected = `${part.words}, ${kind} ${top}`;
    if (value === undefined || value === null) {
        issues.push(officialIssue("official.missing", path, expected, value, repair));
    }
    else if (typeof value !== "number") {
        issues.push(officialIssue("official.wrongType", path, expected, value, repair));
    }
    else {
        const slack = part.integer === true ? 0 : officialLimits.noise;
        const inside = value >= part.least && value <= part.greatest + slack && value !== Number.POSITIVE_INFINITY;
        // Adding 0 turns -0 into 0 and leaves every other number as it is.
        if (inside && (part.integer !== true || Number.isInteger(value)))
            return value + 0;
        issues.push(officialIssue("official.outOfRange", path, expected, value, repair));
    }
    return Number.NaN;
}
