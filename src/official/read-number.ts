import type { SSIIssue } from "../errors/ssi-error.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";

/** What a number of the payload is, in words, and where it may lie. */
export interface NumberPart {
  readonly words: string;
  readonly least: number;
  readonly greatest: number;
  readonly integer?: boolean;
}

const asSent = "save the JSON again and pass it on just as LinkedIn sent it";

/** Reads a number that must be there; kept to the last bit. An issue, and undefined, where it is absent or wrong. */
export function readNumber(
  issues: SSIIssue[],
  value: unknown,
  path: OfficialPath,
  part: NumberPart,
): number | undefined {
  const kind = part.integer === true ? "an integer" : "a number";
  const top = Number.isFinite(part.greatest) ? `from ${part.least} to ${part.greatest}` : `of at least ${part.least}`;
  const expected = `${part.words}, ${kind} ${top}`;
  if (value === undefined || value === null) {
    issues.push(officialIssue("official.missing", path, expected, value, asSent));
  } else if (typeof value !== "number") {
    issues.push(officialIssue("official.wrongType", path, expected, value, asSent));
  } else {
    const slack = part.integer === true ? 0 : officialLimits.noise;
    const inside = value >= part.least && value <= part.greatest + slack && value !== Number.POSITIVE_INFINITY;
    // Adding 0 turns -0 into 0 and leaves every other number as it is.
    if (inside && (part.integer !== true || Number.isInteger(value))) return value + 0;
    issues.push(officialIssue("official.outOfRange", path, expected, value, asSent));
  }
  return undefined;
}
