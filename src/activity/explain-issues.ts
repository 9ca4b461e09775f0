import type * as z from "zod";
import { nearestWord } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived, isRecord, valueAt } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { expectedWords, issueCodeOf, plainPath } from "../errors/zod-issues.js";
import { pillarIds } from "../model/model-types.js";
import { baseFields, type ScorerSet } from "./activity-schema.js";
import { type Field, repairOf, takesNumber } from "./repair.js";

function codeOf(received: unknown, issue: z.core.$ZodIssue): IssueCode {
  if (received === undefined && issue.path.length > 0) return "input.missing";
  if (issue.code === "too_small") return Number(received) < 0 ? "input.negative" : "input.tooSmall";
  if (issue.code === "too_big") return "input.tooLarge";
  return typeof received === "number" && takesNumber(issue) ? "input.notFinite" : "input.wrongType";
}

/** What is wrong inside a `{ part, whole }`, rather than that the whole fits none of what the field takes. */
function unfolded(issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || !isRecord(valueAt(input, issue.path))) return [issue];
  const inside = issue.errors.find(([first]) => first !== undefined && first.path.length > 0);
  return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** The scorer of the pillar that a path lies in, if it lies in one. */
const scorerAt = (path: readonly (string | number)[], scorers: ScorerSet) => {
  const pillar = pillarIds.find((id) => id === path[0]);
  return pillar === undefined ? undefined : scorers[pillar];
};

/** The field that a path lies in. */
function fieldAt(path: readonly (string | number)[], scorers: ScorerSet): Field {
  const signal = scorerAt(path, scorers)?.definition?.signals.find(({ id }) => id === path[1]);
  return { name: path.length === 1 ? path[0] : path[1], signal, isInside: signal !== undefined && path.length > 2 };
}

/** The field names at a place of the input: of the whole, or of a pillar that is made of signals. */
function namesAt(path: readonly (string | number)[], scorers: ScorerSet): readonly string[] {
  if (path.length === 0) return [...baseFields, ...pillarIds];
  const signals = scorerAt(path, scorers)?.definition?.signals;
  if (signals === undefined) return [];
  return path.length === 1 ? signals.map(({ id }) => id) : ["part", "whole"];
}

/** The signal of any pillar whose name is near a key, with its pillar. */
function nearestSignal(key: string, scorers: ScorerSet): string | undefined {
  const signals = pillarIds.flatMap((pillar) =>
    (scorers[pillar].definition?.signals ?? []).map(({ id }) => ({ pillar, id })),
  );
  const near = nearestWord(
    key,
    signals.map(({ id }) => id),
  );
  return signals.filter(({ id }) => id === near).map(({ pillar, id }) => `${pillar}.${id}`)[0];
}

function unknownKeyRepair(key: string, names: readonly string[], scorers: ScorerSet): string {
  if (names.length === 0) return say("remove it");
  const home = pillarIds.find((id) => scorers[id].definition?.signals.some((signal) => signal.id === key));
  if (home !== undefined)
    return say('move it to {name}, or pass unknownKeys: "ignore"', { name: JSON.stringify(home) });
  const near = nearestWord(key, names) ?? nearestSignal(key, scorers);
  return near === undefined
    ? say('remove it, or pass unknownKeys: "ignore"')
    : say('did you mean {name}? (or pass unknownKeys: "ignore")', { name: JSON.stringify(near) });
}

function unknownKeys(keys: readonly string[], path: readonly (string | number)[], scorers: ScorerSet): SSIIssue[] {
  const names = namesAt(path, scorers);
  return keys.map((key) => ({
    code: "input.unknownKey",
    path: [...path, key],
    expected: names.length === 0 ? say("a field of the schema") : say("one of {names}", { names: names.join(", ") }),
    received: describeReceived(key),
    repair: unknownKeyRepair(key, names, scorers),
  }));
}

/**
 * zod's issues as ours: every one with code, path, expected, received and repair, in the order of the path's fields.
 * Inside a pillar whose scorer is not made of signals, the words are those of its own schema.
 */
export function explainIssues(issues: readonly z.core.$ZodIssue[], input: unknown, scorers: ScorerSet): SSIIssue[] {
  return issues.flatMap((issue): SSIIssue[] => {
    const scorer = scorerAt(plainPath(issue.path), scorers);
    if (scorer !== undefined && scorer.definition === undefined)
      return explainForeign(issue, input, scorer.id, scorers);
    return unfolded(issue, input).flatMap((one) => explain(one, input, scorers));
  });
}

function explain(issue: z.core.$ZodIssue, input: unknown, scorers: ScorerSet): SSIIssue[] {
  const path = plainPath(issue.path);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, path, scorers);
  const received = valueAt(input, issue.path);
  const code = issueCodeOf(issue) ?? codeOf(received, issue);
  const repair = repairOf(code, received, fieldAt(path, scorers), issue);
  return [{ code, path, expected: expectedWords(issue), received: describeReceived(received), repair }];
}

/** An issue of a schema that was plugged in: its own words, and its own code but for a wrong type of the whole. */
function explainForeign(issue: z.core.$ZodIssue, input: unknown, pillar: string, scorers: ScorerSet): SSIIssue[] {
  const received = valueAt(input, issue.path);
  const isPlain = issue.code === "unrecognized_keys" || (issue.code === "invalid_type" && issue.path.length === 1);
  if (received === undefined || isPlain) return explain(issue, input, scorers);
  const repair = say("see the input schema of the scorer for {name}", { name: JSON.stringify(pillar) });
  const words = { expected: expectedWords(issue), received: describeReceived(received), repair };
  return [{ code: "input.refused", path: plainPath(issue.path), ...words }];
}
