import { nearestWord } from "../errors/did-you-mean.js";
import { type SSIIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { deepFreeze } from "../model/identity.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { OfficialGroup, OfficialSnapshot } from "../trend/snapshot.js";
import { type OfficialPath, officialIssue, officialLimits, readAt, toPlaces } from "./official-issue.js";
import { type GroupKind, groupKinds, payloadGroups, payloadPillars } from "./payload-names.js";
import { ownValue, unwrapPayload } from "./unwrap-payload.js";

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

const names = Object.values(payloadPillars);

function unknownPillar(path: OfficialPath, value: unknown): SSIIssue {
  const near = typeof value === "string" ? nearestWord(value, names) : undefined;
  const repair =
    near === undefined
      ? say("pass the four sub-scores that LinkedIn sent, with their names")
      : say("did you mean {name}?", { name: JSON.stringify(near) });
  return officialIssue(
    "official.unknownPillar",
    path,
    say("one of {names}", { names: names.join(", ") }),
    value,
    repair,
  );
}

/**
 * The four sub-scores by the pillar's name, whatever their order. One issue for each that is absent, repeated, unknown
 * or wrong; NaN in its place.
 */
export function readSubScores(issues: SSIIssue[], value: unknown, path: OfficialPath): PerPillar<number> {
  const seen = new Map<PillarId, number>();
  const scores = () => perPillar((pillar) => seen.get(pillar) ?? Number.NaN);
  const entries = readList(issues, value, path, say("the four sub-scores"));
  if (entries === undefined) return scores();
  for (const [place, entry] of entries.entries()) {
    const name = ownValue(entry, "pillar");
    const pillar = pillarIds.find((id) => payloadPillars[id] === name);
    if (pillar === undefined) issues.push(unknownPillar([...path, place, "pillar"], name));
    else if (seen.has(pillar)) {
      const repair = say("keep the one entry that LinkedIn sent");
      issues.push(
        officialIssue("official.repeated", [...path, place, "pillar"], say("each pillar once"), name, repair),
      );
    } else {
      const part = { words: say("the sub-score {name}", { name: payloadPillars[pillar] }), least: 0, greatest: 25 };
      seen.set(pillar, readNumber(issues, ownValue(entry, "score"), [...path, place, "score"], part));
    }
  }
  for (const pillar of pillarIds) {
    if (seen.has(pillar)) continue;
    const name = payloadPillars[pillar];
    const expected = say("{what}, a number from {low} to {high}", {
      what: say("the sub-score {name}", { name }),
      low: 0,
      high: 25,
    });
    const repair = say("save the JSON again: a score without one of its four pillars is not taken");
    issues.push(officialIssue("official.missing", [...path, name], expected, undefined, repair));
  }
  return scores();
}

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
