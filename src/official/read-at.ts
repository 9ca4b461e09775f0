import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { isoInstant } from "../model/iso-instant.js";
import { officialIssue } from "./official-issue.js";

/** The day or instant at which an official score was seen, as it was given; an issue, and "", where it is absent or not ISO. */
export function readAt(issues: SSIIssue[], options: unknown): string {
  const at: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "at") : undefined;
  const parsed = isoInstant.safeParse(at);
  if (parsed.success) return parsed.data;
  const expected = say('an ISO date such as "2026-05-01" or date-time such as "2026-05-01T12:00:00Z"');
  const repair = say("say when the score was seen: LinkedIn's payload and page carry no date");
  issues.push(officialIssue("official.date", ["options", "at"], expected, at, repair));
  return "";
}
