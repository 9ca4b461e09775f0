import { type SSIIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { deepFreeze } from "../model/freeze.js";
import type { OfficialSnapshot } from "../trend/snapshot.js";
import { checkSum } from "./check-sum.js";
import { officialLimits } from "./official-limits.js";
import { ownValue } from "./own-value.js";
import { readAt } from "./read-at.js";
import { readGroups } from "./read-groups.js";
import { readNumber } from "./read-number.js";
import { readSubScores } from "./read-sub-scores.js";
import { unwrapPayload } from "./unwrap-payload.js";

/** What the payload does not say about itself. */
export interface OfficialPayloadOptions {
  /** When the payload was saved: an ISO date or date-time. Kept as given. */
  readonly at: string;
}

function readPayload(issues: SSIIssue[], json: unknown): Omit<OfficialSnapshot, "origin" | "at"> {
  const unwrapped = unwrapPayload(issues, json);
  if (unwrapped === undefined) return { score: Number.NaN, pillars: {}, groups: [] };
  const { payload, path } = unwrapped;
  const member = ownValue(payload, "memberScore");
  const memberPath = [...path, "memberScore"];
  const overall = { words: say("the member's score"), least: 0, greatest: 100 };
  const score = readNumber(issues, ownValue(member, "overall"), [...memberPath, "overall"], overall);
  const pillars = readSubScores(issues, ownValue(member, "subScores"), [...memberPath, "subScores"]);
  checkSum(issues, score, pillars, [...memberPath, "overall"], officialLimits.sum);
  const groups = readGroups(issues, ownValue(payload, "groupScore"), [...path, "groupScore"]);
  return { score, pillars, groups };
}

/**
 * Reads LinkedIn's own index from the JSON that a member saved, as text or parsed, bare or wrapped under `data`. Values
 * are kept to the last bit, float noise included; `shownOfficial` gives what the page shows. Sub-scores are read by name.
 *
 * Score 0 to 100, pillars 0 to 25, ranks 1 to 100 ("top N percent", lower is better). Groups, a group's sub-scores, its
 * size and the industry's name may be absent and are then absent here; nothing is filled in.
 *
 * Throws one `SSIError` with an issue for each part that is missing or wrong: `official.*`.
 *
 * @example
 * ```ts
 * import { fromOfficialPayload } from "social-selling-index/linkedin";
 * const subScores = [
 *   { pillar: "PROFESSIONAL_BRAND", score: 14.206001 },
 *   { pillar: "FIND_RIGHT_PEOPLE", score: 5.1 },
 *   { pillar: "INSIGHT_ENGAGEMENT", score: 0.70000005 },
 *   { pillar: "STRONG_RELATIONSHIP", score: 12.5 },
 * ];
 * const saved = { memberScore: { overall: 32.506, subScores } };
 * console.log(fromOfficialPayload(saved, { at: "2026-05-04" }).score);
 * // 32.506
 * ```
 */
export function fromOfficialPayload(json: unknown, options: OfficialPayloadOptions): OfficialSnapshot {
  const issues: SSIIssue[] = [];
  const at = readAt(issues, options);
  const parts = readPayload(issues, json);
  throwIfAny("fromOfficialPayload", issues);
  return deepFreeze({ origin: "official", at, ...parts });
}
