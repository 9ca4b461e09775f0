import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";

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
