import type * as z from "zod";
import { nearestWord } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived, valueAt } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { expectedWords, issueCodeOf, plainPath } from "../errors/zod-issues.js";
import { pillarIds } from "../model/model-types.js";
import type { ScorerSet } from "./activity-schema.js";

const baseKeys = ["id", "asOf", "windowDays", "salesNavigator"];

/** The number that a text most likely means: "500+" is 500, "1,234" is 1234, "45 %" is 0.45. */
function meantNumber(text: string): number | undefined {
  const match = /^\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([+%]?)\s*$/.exec(text);
  if (match === null) return undefined;
  const number = Number(`${match[1]?.replaceAll(",", "")}${match[2] ?? ""}`);
  return match[3] === "%" ? number / 100 : number;
}

function codeOf(received: unknown, issue: z.core.$ZodIssue): IssueCode {
  if (received === undefined && issue.path.length > 0) return "input.missing";
  if (typeof received !== "number") return "input.wrongType";
  if (!Number.isFinite(received)) return "input.notFinite";
  if (received < 0) return "input.negative";
  return issue.code === "too_small" ? "input.tooSmall" : "input.tooLarge";
}

function repairOf(code: IssueCode, received: unknown): string {
  if (code === "input.missing") return "add the field, or leave its parent out when it is unknown";
  if (code === "input.notFinite") return 'send the number, leave the field out when it is unknown, or send "n/a"';
  if (code === "input.negative" || code === "input.tooSmall" || code === "input.tooLarge")
    return "check the unit and the period of the value";
  if (code === "input.partExceedsWhole") return "send the part and the whole it is taken from, not two separate counts";
  if (code === "input.notApplicable") return 'leave the field out, or set "salesNavigator" to true';
  const meant = typeof received === "string" ? meantNumber(received) : undefined;
  return meant === undefined
    ? "send a value of the expected type, or leave the field out when it is unknown"
    : `send ${meant}`;
}

/** The field names at a place of the input: of the whole, or of one pillar that is made of signals. */
function namesAt(path: readonly (string | number)[], scorers: ScorerSet): readonly string[] {
  if (path.length === 0) return [...baseKeys, ...pillarIds];
  const pillar = pillarIds.find((id) => id === path[0]);
  const signals = pillar === undefined ? [] : (scorers[pillar].definition?.signals ?? []);
  return path.length === 1 ? signals.map(({ id }) => id) : ["part", "whole"];
}

function unknownKeyRepair(key: string, names: readonly string[], scorers: ScorerSet): string {
  const near = nearestWord(key, names);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}? (or pass unknownKeys: "ignore")`;
  const home = pillarIds.find((id) => scorers[id].definition?.signals.some((signal) => signal.id === key));
  const place = home === undefined ? "remove it" : `move it to ${JSON.stringify(home)}`;
  return `${place}, or pass unknownKeys: "ignore"`;
}

/**
 * zod's issues as ours: every one with code, path, expected, received and repair, in the order of the path's fields.
 * Inside a pillar whose scorer is not made of signals, the words are those of its own schema.
 */
export function explainIssues(issues: readonly z.core.$ZodIssue[], input: unknown, scorers: ScorerSet): SSIIssue[] {
  return issues.flatMap((issue): SSIIssue[] => {
    const path = plainPath(issue.path);
    const pillar = pillarIds.find((id) => id === path[0]);
    const foreign = pillar !== undefined && scorers[pillar].definition === undefined && path.length > 0;
    if (issue.code === "unrecognized_keys") {
      const names = namesAt(path, scorers);
      return issue.keys.map((key) => ({
        code: "input.unknownKey",
        path: [...path, key],
        expected: names.length === 0 ? "a field of the schema" : `one of ${names.join(", ")}`,
        received: JSON.stringify(key),
        repair: unknownKeyRepair(key, names, scorers),
      }));
    }
    const received = valueAt(input, issue.path);
    const expected = expectedWords(issue);
    if (foreign && received !== undefined && path.length > 1) {
      const repair = `see the input schema of the scorer for ${JSON.stringify(pillar)}`;
      return [{ code: "input.refused", path, expected, received: describeReceived(received), repair }];
    }
    const code = issueCodeOf(issue) ?? codeOf(received, issue);
    return [{ code, path, expected, received: describeReceived(received), repair: repairOf(code, received) }];
  });
}
