import { answering } from "../errors/answering.js";
import { nearestWord } from "../errors/did-you-mean.js";
import { type FoundIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { OfficialGroup, OfficialSnapshot } from "../trend/snapshot.js";
import {
  checkSum,
  groupKinds,
  type OfficialGroupKind,
  type OfficialPath,
  officialIssue,
  officialLimits,
  readAt,
  readNumber,
} from "./official-checks.js";

/** What the payload does not contain. */
export interface OfficialPayloadOptions {
  /** When the payload was saved: an ISO date or date-time. Kept unchanged. */
  readonly at: string;
}

/**
 * Reads LinkedIn's own index from the JSON that a member saved, as text or parsed, bare or wrapped under `data`. Values
 * are kept to the last bit, float noise included; `shownOfficial` gives what the page shows. Sub-scores are read by name.
 *
 * Score 0 to 100, pillars 0 to 25, ranks 1 to 100 ("top N percent", lower is better). Groups, a group's sub-scores, its
 * size and the industry's name may be absent in the payload and are then absent here.
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
  return answering("fromOfficialPayload", "official.unreadable", () => {
    const issues: FoundIssue[] = [];
    const at = readAt(issues, options);
    const parts = readPayload(issues, json);
    throwIfAny("fromOfficialPayload", issues);
    return deepFreeze({ origin: "official", at, ...parts });
  });
}

/** LinkedIn's names of the four pillars in its payload. */
export const payloadPillars: PerPillar<string> = {
  brand: "PROFESSIONAL_BRAND",
  people: "FIND_RIGHT_PEOPLE",
  insights: "INSIGHT_ENGAGEMENT",
  relationships: "STRONG_RELATIONSHIP",
};

/** LinkedIn's names of the groups in its payload. */
const payloadGroups: { readonly [K in OfficialGroupKind]: string } = {
  industry: "INDUSTRY",
  network: "NETWORK",
  team: "TEAM",
};

/** All of the snapshot that the payload holds. */
function readPayload(issues: FoundIssue[], json: unknown): Omit<OfficialSnapshot, "origin" | "at"> {
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

/** The object that holds the scores, and the path to it through its wrappers. */
interface UnwrappedPayload {
  readonly payload: object;
  readonly path: OfficialPath;
}

/**
 * Finds the payload: as an object or as JSON text, bare or under `data`, once or several times, as proxies and saved
 * responses wrap it. It is searched for nowhere else. An issue, and undefined, where there is none.
 */
function unwrapPayload(issues: FoundIssue[], json: unknown): UnwrappedPayload | undefined {
  const payloadWords = say("the SSI payload, an object with memberScore");
  const path: string[] = [];
  let value = json;
  for (let wrapper = 0; wrapper <= officialLimits.wrappers; wrapper++) {
    if (typeof value === "string") {
      const before = issues.length;
      value = parseText(issues, value, path);
      if (issues.length > before) return undefined;
      if (typeof value === "string") continue;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      const repair = say("pass the saved JSON as text or as the object it parses to");
      issues.push(officialIssue("official.unreadable", path, payloadWords, value, repair));
      return undefined;
    }
    if (Object.hasOwn(value, "memberScore")) return { payload: value, path };
    if (!Object.hasOwn(value, "data")) {
      const repair = say("save the response again while signed in; an error answer of LinkedIn holds no score");
      issues.push(officialIssue("official.missing", [...path, "memberScore"], payloadWords, value, repair));
      return undefined;
    }
    path.push("data");
    value = ownValue(value, "data");
  }
  const expected = say("at most {most} wrappers around the payload", { most: officialLimits.wrappers });
  const repair = say("pass the object that holds memberScore");
  issues.push({ code: "official.tooLarge", path: [], expected, received: say("a deeper nesting"), repair });
  return undefined;
}

function parseText(issues: FoundIssue[], text: string, path: OfficialPath): unknown {
  if (text.length > officialLimits.payloadText) {
    const expected = say("JSON text of at most {most} characters", { most: officialLimits.payloadText });
    const repair = say("pass the SSI payload alone; it has about 1,000 characters");
    issues.push({
      code: "official.tooLarge",
      path,
      expected,
      received: say("{count} characters", { count: text.length }),
      repair,
    });
    return undefined;
  }
  try {
    // A byte order mark is not JSON.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value;
  } catch {
    issues.push(officialIssue("official.unreadable", path, say("JSON text"), text, repairText(text)));
    return undefined;
  }
}

function repairText(text: string): string {
  const start = text.trimStart();
  if (start.startsWith("<"))
    return say("this is a web page: save the JSON response, or pass the page's text to fromOfficialText");
  return say("pass the whole JSON, from its first { to its last }; the text of the page goes to fromOfficialText");
}

/**
 * The four sub-scores, found by the name of their pillar and not by their order. For each that is absent, repeated,
 * unknown or wrong: one issue, and NaN.
 */
function readSubScores(issues: FoundIssue[], value: unknown, path: OfficialPath): PerPillar<number> {
  const seen = new Map<PillarId, number>();
  const scores = () => perPillar((pillar) => seen.get(pillar) ?? Number.NaN);
  const entries = readList(issues, value, path, say("the four sub-scores"));
  if (entries === undefined) return scores();
  for (const [index, entry] of entries.entries()) {
    const name = ownValue(entry, "pillar");
    const pillar = pillarIds.find((id) => payloadPillars[id] === name);
    if (pillar === undefined) issues.push(unknownPillar([...path, index, "pillar"], name));
    else if (seen.has(pillar)) {
      const repair = say("keep the one entry that LinkedIn sent");
      issues.push(
        officialIssue("official.repeated", [...path, index, "pillar"], say("each pillar once"), name, repair),
      );
    } else {
      const part = { words: say("the sub-score {name}", { name: payloadPillars[pillar] }), least: 0, greatest: 25 };
      seen.set(pillar, readNumber(issues, ownValue(entry, "score"), [...path, index, "score"], part));
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

function unknownPillar(path: OfficialPath, value: unknown): FoundIssue {
  const names = Object.values(payloadPillars);
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
 * The groups of the payload in the order industry, network, team. Each of them may be absent; one that is
 * present has a rank and an average. Group types that LinkedIn may add later are ignored.
 */
function readGroups(issues: FoundIssue[], value: unknown, path: OfficialPath): OfficialGroup[] {
  const entries = isAbsent(value) ? [] : (readList(issues, value, path, say("the groups")) ?? []);
  const groups = new Map<OfficialGroupKind, OfficialGroup>();
  for (const [index, entry] of entries.entries()) {
    const type = ownValue(entry, "groupType");
    const kind = groupKinds.find((each) => payloadGroups[each] === type);
    const typePath = [...path, index, "groupType"];
    if (typeof type !== "string") {
      const expected = say("the kind of group, such as {names}", { names: Object.values(payloadGroups).join(", ") });
      const code = isAbsent(type) ? "official.missing" : "official.wrongType";
      issues.push(officialIssue(code, typePath, expected, type, say("save the JSON again just as LinkedIn sent it")));
    } else if (kind !== undefined && groups.has(kind)) {
      const repair = say("keep the one entry that LinkedIn sent");
      issues.push(officialIssue("official.repeated", typePath, say("each group once"), type, repair));
    } else if (kind !== undefined) groups.set(kind, readGroup(issues, entry, kind, [...path, index]));
  }
  return groupKinds.flatMap((kind) => groups.get(kind) ?? []);
}

function readGroup(issues: FoundIssue[], entry: unknown, kind: OfficialGroupKind, path: OfficialPath): OfficialGroup {
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
  // TEAM was seen without sub-scores; a list that is present must be complete.
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

function readName(issues: FoundIssue[], value: unknown, path: OfficialPath): string | undefined {
  if (typeof value === "string" && value.length <= officialLimits.name) return value;
  const code = typeof value === "string" ? "official.tooLarge" : "official.wrongType";
  const expected = say("the industry's name, text of at most {most} characters", { most: officialLimits.name });
  issues.push(officialIssue(code, path, expected, value, say("leave the field out: it is only a name")));
  return undefined;
}

/** A required list of the payload; an issue, and undefined, where it is absent, no list or far too long. */
function readList(
  issues: FoundIssue[],
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

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** A field of a plain object; undefined for an inherited field, an accessor, or a value that is no object. */
function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const field: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return field;
}
