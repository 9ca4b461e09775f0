import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";

/** What a number is, in words, and where it may lie. */
export interface NumberPart {
  readonly words: string;
  readonly least: number;
  readonly greatest: number;
  readonly integer?: boolean;
  /** What to do when it is missing or wrong; where absent, to save the payload again. */
  readonly repair?: string;
}

/**
 * Reads a number that must be there; kept to the last bit. Where it is absent or wrong, an issue and NaN: a place-holder
 * that never leaves this stage, since nothing with an issue is returned.
 */
export function readNumber(issues: SSIIssue[], value: unknown, path: OfficialPath, part: NumberPart): number {
  const repair = part.repair ?? say("save the JSON again and pass it on just as LinkedIn sent it");
  const values = { what: part.words, low: part.least, high: part.greatest };
  const expected =
    part.integer === true
      ? say("{what}, an integer from {low} to {high}", values)
      : say("{what}, a number from {low} to {high}", values);
  if (value === undefined || value === null) {
    issues.push(officialIssue("official.missing", path, expected, value, repair));
  } else if (typeof value !== "number") {
    issues.push(officialIssue("official.wrongType", path, expected, value, repair));
  } else {
    const slack = part.integer === true ? 0 : officialLimits.noise;
    const inside = value >= part.least && value <= part.greatest + slack && value !== Number.POSITIVE_INFINITY;
    // Adding 0 turns -0 into 0 and leaves every other number as it is.
    if (inside && (part.integer !== true || Number.isInteger(value))) return value + 0;
    issues.push(officialIssue("official.outOfRange", path, expected, value, repair));
  }
  return Number.NaN;
}
