import { pillarIds } from "../model/model-types.js";
import { officialIssue } from "./official-issue.js";
import { toPlaces } from "./to-places.js";
/** LinkedIn's total is the plain sum of its pillars; an issue where the two are further apart than the tolerance. */
export function checkSum(issues, total, pillars, path, tolerance) {
    let sum = 0;
    for (const pillar of pillarIds)
        sum += pillars[pillar];
    // A part that was refused is NaN and has its issue already.
    if (!(Math.abs(total - sum) > tolerance))
        return;
    const expected = `the sum of the four pillars, ${toPlaces(sum, 3)}, give or take ${tolerance}`;
    const repair = "pass the total and the pillars of the same moment, all four unaltered";
    issues.push(officialIssue("official.sum", path, expected, total, repair));
}
