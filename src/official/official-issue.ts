import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { isoInstant } from "../model/time.js";

/** The codes of this stage. */
export type OfficialCode = Extract<IssueCode, `official.${string}`>;

/** The way to a part, from the top of what was passed. */
export type OfficialPath = readonly (string | number)[];

/** An issue of this stage about a value that came; the value is described in a few words. */
export const officialIssue = (
  code: OfficialCode,
  path: OfficialPath,
  expected: string,
  value: unknown,
  repair: string,
): SSIIssue => ({ code, path, expected, received: describeReceived(value), repair });

/** How far LinkedIn's numbers may be from each other, and how much text is read at all. */
export const officialLimits = {
  /** LinkedIn computes in 32-bit floats: 25 may come as 25.000002. One step of such a float at 100 is 0.0000076. */
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

/** The day or instant at which an official score was seen, as it was given; an issue, and "", where it is absent or not ISO. */
export function readAt(issues: SSIIssue[], options: unknown): string {
  const at: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "at") : undefined;
  const parsed = isoInstant().safeParse(at);
  if (parsed.success) return parsed.data;
  const expected = say('an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"');
  const repair = say("say when the score was seen: LinkedIn's payload and page carry no date");
  issues.push(officialIssue("official.date", ["options", "at"], expected, at, repair));
  return "";
}

/**
 * Rounds a number of 0 or more to decimal places, half up as a reader of the decimal digits would: 1.0005 to three
 * places is 1.001, although the nearest double lies a little below.
 */
export function toPlaces(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}
