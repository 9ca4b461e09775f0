import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { toPlaces } from "./to-places.js";

/** LinkedIn's total is the plain sum of its pillars; an issue where the two are further apart than the tolerance. */
export function checkSum(
  issues: SSIIssue[],
  total: number,
  pillars: PerPillar<number>,
  path: OfficialPath,
  tolerance: number,
): void {
  let sum = 0;
  for (const pillar of pillarIds) sum += pillars[pillar];
  // A part that was refused is NaN and has its issue already.
  if (!(Math.abs(total - sum) > tolerance)) return;
  const expected = say("the sum of the four pillars, {number}, give or take {tolerance}", {
    number: toPlaces(sum, 3),
    tolerance,
  });
  const repair = say("pass the total and the pillars of the same moment, all four unaltered");
  issues.push(officialIssue("official.sum", path, expected, total, repair));
}
