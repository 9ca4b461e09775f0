import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { OfficialGroup } from "../trend/snapshot.js";
import { checkSum } from "./check-sum.js";
import { type OfficialPath, officialIssue } from "./official-issue.js";
import { officialLimits } from "./official-limits.js";
import { ownValue } from "./own-value.js";
import { type GroupKind, groupKinds, payloadGroups } from "./payload-names.js";
import { readList } from "./read-list.js";
import { readNumber } from "./read-number.js";
import { readSubScores } from "./read-sub-scores.js";

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

function readName(issues: SSIIssue[], value: unknown, path: OfficialPath): string | undefined {
  if (typeof value === "string" && value.length <= officialLimits.name) return value;
  const code = typeof value === "string" ? "official.tooLarge" : "official.wrongType";
  const expected = say("the industry's name, text of at most {most} characters", { most: officialLimits.name });
  issues.push(officialIssue(code, path, expected, value, say("leave the field out: it is only a name")));
  return undefined;
}

function readGroup(issues: SSIIssue[], entry: unknown, kind: GroupKind, path: OfficialPath): OfficialGroup {
  const label = payloadGroups[kind];
  const rank = {
    words: say('the rank in {name}, "top N percent"', { name: label }),
    least: 1,
    greatest: 100,
    integer: true,
  };
  const topPercent = readNumber(issues, ownValue(entry, "rank"), [...path, "rank"], rank);
  const score = ownValue(entry, "score");
  const overall = { words: say("the average of {name}", { name: label }), least: 0, greatest: 100 };
  const average = readNumber(issues, ownValue(score, "overall"), [...path, "score", "overall"], overall);
  const subScores = ownValue(score, "subScores");
  const subPath = [...path, "score", "subScores"];
  // TEAM was seen without sub-scores; a list that is there must be whole.
  const averagePillars = isAbsent(subScores) ? undefined : readSubScores(issues, subScores, subPath);
  if (averagePillars !== undefined)
    checkSum(issues, average, averagePillars, [...path, "score", "overall"], officialLimits.groupSum);
  const size = ownValue(entry, "groupSize");
  const sizePart = {
    words: say("the size of {name}", { name: label }),
    least: 0,
    greatest: Number.MAX_SAFE_INTEGER,
    integer: true,
  };
  const name = ownValue(entry, "industry");
  const groupSize = isAbsent(size) ? undefined : readNumber(issues, size, [...path, "groupSize"], sizePart);
  const industry = isAbsent(name) ? undefined : readName(issues, name, [...path, "industry"]);
  return {
    kind,
    topPercent,
    average,
    ...(averagePillars === undefined ? {} : { averagePillars }),
    ...(industry === undefined ? {} : { name: industry }),
    ...(groupSize === undefined ? {} : { size: groupSize }),
  };
}

/**
 * The groups of the payload in the order industry, network, team. A group may be absent, and so may all of them; one
 * that is there has a rank and an average. Group types that LinkedIn may add one day are passed over.
 */
export function readGroups(issues: SSIIssue[], value: unknown, path: OfficialPath): OfficialGroup[] {
  const entries = isAbsent(value) ? [] : (readList(issues, value, path, say("the groups")) ?? []);
  const groups = new Map<GroupKind, OfficialGroup>();
  for (const [place, entry] of entries.entries()) {
    const type = ownValue(entry, "groupType");
    const kind = groupKinds.find((each) => payloadGroups[each] === type);
    const typePath = [...path, place, "groupType"];
    if (typeof type !== "string") {
      const expected = say("the kind of group, such as {names}", { names: Object.values(payloadGroups).join(", ") });
      const code = isAbsent(type) ? "official.missing" : "official.wrongType";
      issues.push(officialIssue(code, typePath, expected, type, say("save the JSON again just as LinkedIn sent it")));
    } else if (kind !== undefined && groups.has(kind)) {
      const repair = say("keep the one entry that LinkedIn sent");
      issues.push(officialIssue("official.repeated", typePath, say("each group once"), type, repair));
    } else if (kind !== undefined) groups.set(kind, readGroup(issues, entry, kind, [...path, place]));
  }
  return groupKinds.flatMap((kind) => groups.get(kind) ?? []);
}
