import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";

/** A list of the payload that must be there; an issue, and undefined, where it is absent, no list or far too long. */
export function readList(
  issues: SSIIssue[],
  value: unknown,
  path: OfficialPath,
  words: string,
): readonly unknown[] | undefined {
  if (Array.isArray(value) && value.length <= officialLimits.entries) return value;
  const expected = say("{what}, an array of at most {most}", { what: words, most: officialLimits.entries });
  const repair = say("save the JSON again and pass it on just as LinkedIn sent it");
  if (value === undefined || value === null)
    issues.push(officialIssue("official.missing", path, expected, value, repair));
  else
    issues.push(
      officialIssue(Array.isArray(value) ? "official.tooLarge" : "official.wrongType", path, expected, value, repair),
    );
  return undefined;
}
