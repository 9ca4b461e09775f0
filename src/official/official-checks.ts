import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived } from "../errors/received.js";
import type { FoundIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { type PerPillar, pillarIds } from "../model/model-types.js";
import { isoInstant } from "../model/time.js";

/** The path to a part, from the top of what was passed. */
export type OfficialPath = readonly (string | number)[];

/** An issue about a value that was received; the value is described in a few words. */
export const officialIssue = (
  code: Extract<IssueCode, `official.${string}`>,
  path: OfficialPath,
  expected: string,
  value: unknown,
  repair: string,
): FoundIssue => ({ code, path, expected, received: describeReceived(value), repair });

/** The groups that LinkedIn compares a member with, in the order of a snapshot. */
export const groupKinds = ["industry", "network", "team"] as const;

/** One of the groups that LinkedIn compares a member with. */
export type OfficialGroupKind = (typeof groupKinds)[number];

/** The day or instant at which an official score was seen, unchanged; an issue, and "", where it is absent or not ISO. */
export function readAt(issues: FoundIssue[], options: unknown): string {
  const at: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "at") : undefined;
  const parsed = isoInstant().safeParse(at);
  if (parsed.success) return parsed.data;
  const expected = say('an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"');
  const repair = say("say when the score was seen: LinkedIn's payload and page carry no date");
  issues.push(officialIssue("official.date", ["options", "at"], expected, at, repair));
  return "";
}

/** What a number is, in words, and its range. */
interface NumberPart {
  readonly words: string;
  readonly least: number;
  readonly greatest: number;
  readonly integer?: boolean;
  /** What to do when it is missing or wrong; where absent: save the payload again. */
  readonly repair?: string;
}

/**
 * Reads a number that must be there; kept to the last bit. Where it is absent or wrong: an issue, and NaN as a
 * placeholder, which is never returned to the caller since a reader with issues throws.
 */
export function readNumber(issues: FoundIssue[], value: unknown, path: OfficialPath, part: NumberPart): number {
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
    // Adding 0 turns -0 into 0 and changes no other number.
    if (inside && (part.integer !== true || Number.isInteger(value))) return value + 0;
    issues.push(officialIssue("official.outOfRange", path, expected, value, repair));
  }
  return Number.NaN;
}

/** LinkedIn's total is the plain sum of its pillars; adds an issue where the two differ by more than the tolerance. */
export function checkSum(
  issues: FoundIssue[],
  total: number,
  pillars: PerPillar<number>,
  path: OfficialPath,
  tolerance: number,
): void {
  let sum = 0;
  for (const pillar of pillarIds) sum += pillars[pillar];
  // A pillar that was refused is NaN: its issue is there already.
  if (!(Math.abs(total - sum) > tolerance)) return;
  const expected = say("the sum of the four pillars, {number}, give or take {tolerance}", {
    number: toPlaces(sum, 3),
    tolerance,
  });
  const repair = say("pass the total and the pillars of the same moment, all four unaltered");
  issues.push(officialIssue("official.sum", path, expected, total, repair));
}

/**
 * Rounds a number of 0 or more to decimal places, half up by its decimal digits: 1.0005 to three places is 1.001,
 * although the nearest double is a little below.
 */
export function toPlaces(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}

/** How far LinkedIn's numbers may differ from each other, and how much is read at most. */
export const officialLimits = {
  /** LinkedIn computes in 32-bit floats: 25 may be sent as 25.000002. One step of such a float at 100 is 0.0000076. */
  noise: 0.0001,
  /** Between a total and its four pillars: float noise, or all five rounded to three decimals (5 x 0.0005). */
  sum: 0.005,
  /** The same for the averages of a group, which were seen with two decimals (5 x 0.005). */
  groupSum: 0.025,
  /** A pillar as the page shows it: three decimals, so half a step of the last one on either side. */
  shownPillar: 0.0005,
  /** Characters of JSON text; a real payload has about 1,000. */
  payloadText: 1_000_000,
  /** Characters of page text; a real page has about 2,000. */
  pageText: 20_000,
  /** Entries of a list in the payload; a real one has at most 4. */
  entries: 32,
  /** Wrappers around the payload. */
  wrappers: 8,
  /** Characters of an industry's name. */
  name: 200,
} as const;
