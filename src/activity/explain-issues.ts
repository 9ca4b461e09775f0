import type * as z from "zod";
import { nearestWord } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { cut, describeReceived, isPlain, isRecord, valueAt } from "../errors/received.js";
import { type FoundIssue, few, theRest } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { expectedWords, firstOfEachCode, issueCodeOf, plainPath } from "../errors/zod-issues.js";
import { type CompiledSignal, signalIndexes } from "../model/compile-model.js";
import { remember } from "../model/memo.js";
import { pillarIds } from "../model/model-types.js";
import type { ScorersInForce } from "../pillars/define-pillar.js";
import { baseFields } from "./activity-schema.js";

/**
 * Turns the issues of zod into ours: each with code, path, expected, received and repair, in the order of the schema's fields.
 * Inside a pillar whose scorer is not made of signals, the words are those of its own schema.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  scorers: ScorersInForce,
  shortened: readonly Shortened[],
  parse: (input: unknown) => readonly z.core.$ZodIssue[],
): FoundIssue[] {
  const unwrapped = (issues: readonly z.core.$ZodIssue[], input: unknown) =>
    issues.flatMap((issue) => (isForeign(issue, scorers) ? [issue] : unwrapUnion(issue, input)));
  /** Whether a field takes another value at a path: what concerns it is parsed as it came, and with that value. */
  const takes = (path: readonly PropertyKey[], value: unknown, isAlone = false): boolean => {
    const part = partOf(input, path, scorers, isAlone);
    const issuesIn = (activity: unknown) => unwrapped(parse(activity), activity);
    const left = issuesIn(withValueAt(part, path, value));
    return left.length < issuesIn(part).length && !left.some((one) => one.path.join() === path.join());
  };
  return firstOfEachCode(
    unwrapped(issues, input),
    (issue) => codeOf(issue, input, scorers),
    (issue, code): FoundIssue[] => {
      const path = plainPath(issue.path);
      if (issue.code === "unrecognized_keys") {
        const found = few(issue.keys, (key) => unknownKeyIssue(key, path, scorers));
        const left = shortened.find((one) => one.path.join() === path.join())?.left;
        return left === undefined ? found : [...found, theRest(code, left)];
      }
      const received = valueAt(input, issue.path);
      const field = {
        ...fieldAt(path, scorers),
        takes: (value: unknown, isAlone?: boolean) => takes(issue.path, value, isAlone),
      };
      const repair = repairOf(code, received, field, issue);
      return [{ code, path, expected: expectedWords(issue), received: describeReceived(received), repair }];
    },
  );
}

/** The part of an input that concerns a field: the field; where it is not alone, also signals that it makes 0 or that make it 0, window and seat. */
function partOf(
  input: unknown,
  [name = "", signal]: readonly PropertyKey[],
  scorers: ScorersInForce,
  isAlone: boolean,
): object {
  const value = (...path: PropertyKey[]) => valueAt(input, path);
  if (signal === undefined) return { [name]: value(name) };
  const { signals = [] } = scorerAt([name], scorers)?.signals ?? {};
  const place = signals.findIndex(({ id }) => id === signal);
  const related = signals.filter(
    ({ zeroWhen }, index) => place >= 0 && (zeroWhen === place || index === signals[place]?.zeroWhen),
  );
  const ids = isAlone ? [signal] : [...related.map(({ id }) => id), signal];
  const fields = { [name]: Object.fromEntries(ids.map((id) => [id, value(name, id)])) };
  return isAlone ? fields : { windowDays: value("windowDays"), salesNavigator: value("salesNavigator"), ...fields };
}

/** A copy of plain data with another value at a path. */
function withValueAt(input: unknown, [key, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (key === undefined) return value;
  return { ...Object(input), [key]: withValueAt(valueAt(input, [key]), rest, value) };
}

/** Where keys that no schema has were left out of an input before it was parsed, and how many. */
interface Shortened {
  readonly path: readonly string[];
  readonly left: number;
}

/** An input without most of its unknown keys, where there are very many: each would take time, and few are reported. */
export function withFewKeys(
  input: unknown,
  scorers: ScorersInForce,
): { readonly input: unknown; readonly shortened: readonly Shortened[] } {
  const shortened: Shortened[] = [];
  const shorten = (value: unknown, path: readonly string[]): unknown => {
    const isOurs = path.length === 0 || scorerAt(path, scorers)?.followsDefinition === true;
    if (!isPlain(value) || !isOurs) return value;
    const names = namesAt(path, scorers);
    const keys = Object.keys(value);
    let fields = value;
    if (keys.length > manyKeys) {
      const known = names.filter((name) => name in value);
      const unknown = keys.slice(0, manyKeys).filter((key) => !names.includes(key));
      fields = Object.fromEntries([...known, ...unknown].map((key) => [key, value[key]]));
      shortened.push({ path, left: keys.length - known.length - unknown.length });
    }
    for (const name of path.length < 2 ? names : []) {
      const inner = shorten(fields[name], [...path, name]);
      if (inner !== fields[name]) fields = { ...fields, [name]: inner };
    }
    return fields;
  };
  return { input: shorten(input, []), shortened };
}

const manyKeys = 1000;

/** Whether an issue is of a schema that was plugged in. */
function isForeign(issue: z.core.$ZodIssue, scorers: ScorersInForce): boolean {
  const scorer = scorerAt(issue.path, scorers);
  return scorer !== undefined && scorer.signals === undefined;
}

/** The issues inside a `{ part, whole }`, in place of the issue that the object fits no branch of its union. */
function unwrapUnion(issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || !isRecord(valueAt(input, issue.path))) return [issue];
  const inside = issue.errors.find(([first]) => first !== undefined && first.path.length > 0);
  return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** The issue for an unknown key. Found once for many activities, since a wrong column is in each of them. */
function unknownKeyIssue(longKey: string, parent: readonly (string | number)[], scorers: ScorersInForce): FoundIssue {
  const key = cut(longKey, 100);
  const path = [...parent, key];
  const known = unknownKeys(scorers);
  const where = JSON.stringify(path);
  const before = known.get(where);
  if (before !== undefined) return before;
  const names = namesAt(parent, scorers);
  const issue: FoundIssue = {
    code: "input.unknownKey",
    path,
    expected: names.length === 0 ? say("a field of the schema") : say("one of {names}", { names: names.join(", ") }),
    received: describeReceived(key),
    repair: unknownKeyRepair(key, names, scorers),
  };
  if (known.size >= 500) known.clear();
  known.set(where, issue);
  return issue;
}

/** The issues for unknown keys of recent activities. */
const unknownKeys = /* @__PURE__ */ remember((_: ScorersInForce) => new Map<string, FoundIssue>());

function unknownKeyRepair(key: string, names: readonly string[], scorers: ScorersInForce): string {
  if (names.length === 0) return say("remove it");
  if (names.includes("brand") && ["activity", "evidence", "issues"].includes(key))
    return say("send the activity alone: of what readLinkedInExport answers, its activity");
  const owner = pillarIds.find((id) => {
    const { signals } = scorers[id];
    return signals !== undefined && signalIndexes(signals).has(key);
  });
  if (owner !== undefined)
    return say('move it to {name}, or pass unknownKeys: "ignore"', { name: JSON.stringify(owner) });
  const near = nearestWord(key, names) ?? nearestSignal(key, scorers);
  return near === undefined
    ? say('remove it, or pass unknownKeys: "ignore"')
    : say('did you mean {name}? (or pass unknownKeys: "ignore")', { name: JSON.stringify(near) });
}

/** The signal of any pillar whose name is nearest to a key, with its pillar. */
function nearestSignal(key: string, scorers: ScorersInForce): string | undefined {
  const signals = pillarIds.flatMap((pillar) =>
    (scorers[pillar].signals?.signals ?? []).map(({ id }) => ({ pillar, id })),
  );
  const near = nearestWord(
    key,
    signals.map(({ id }) => id),
  );
  return signals.filter(({ id }) => id === near).map(({ pillar, id }) => `${pillar}.${id}`)[0];
}

/** The field names at a path of the input: of the whole, or of a pillar that is made of signals. */
function namesAt(path: readonly (string | number)[], scorers: ScorersInForce): readonly string[] {
  if (path.length === 0) return [...baseFields, ...pillarIds];
  const signals = scorerAt(path, scorers)?.signals?.signals;
  if (signals === undefined) return [];
  return path.length === 1 ? signals.map(({ id }) => id) : ["part", "whole"];
}

/** The scorer of the pillar that a path lies in, if it lies in one. */
const scorerAt = (path: readonly PropertyKey[], scorers: ScorersInForce) => {
  const pillar = pillarIds.find((id) => id === path[0]);
  return pillar === undefined ? undefined : scorers[pillar];
};

/** The field that an issue is about: its signal where it is one, and whether the issue is inside its value, as for a `part`. */
interface Field {
  readonly pillar: string | number | undefined;
  readonly name: string | number | undefined;
  readonly signal: CompiledSignal | undefined;
  readonly isInside: boolean;
  /** Whether the field takes a value, in this input or alone. */
  readonly takes: (value: unknown, isAlone?: boolean) => boolean;
}

/** The field that a path lies in. */
function fieldAt(path: readonly (string | number)[], scorers: ScorersInForce): Omit<Field, "takes"> {
  const pillar = scorerAt(path, scorers)?.signals;
  const signal = pillar?.signals[signalIndexes(pillar).get(String(path[1])) ?? -1];
  const isInside = signal !== undefined && path.length > 2;
  return { pillar: path[0], name: path.length === 1 ? path[0] : path[1], signal, isInside };
}

/** The code of an issue: ours where the check has one; `input.refused` for a rule of a schema that was plugged in. */
function codeOf(issue: z.core.$ZodIssue, input: unknown, scorers: ScorersInForce): IssueCode {
  if (issue.code === "unrecognized_keys") return "input.unknownKey";
  const received = valueAt(input, issue.path);
  const isWholePillar = issue.code === "invalid_type" && issue.path.length === 1;
  if (received !== undefined && !isWholePillar && isForeign(issue, scorers)) return "input.refused";
  const ours = issueCodeOf(issue);
  if (ours !== undefined) return ours;
  if (received === undefined && issue.path.length > 0) return "input.missing";
  if (issue.code === "too_small") return Number(received) < 0 ? "input.negative" : "input.tooSmall";
  if (issue.code === "too_big") return "input.tooLarge";
  return typeof received === "number" && takesNumber(issue) ? "input.notFinite" : "input.wrongType";
}

/** Whether the field takes a number, alone or in a union. */
function takesNumber(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.some(takesNumber));
  return issue.code === "invalid_type" && issue.expected === "number";
}

/** The repair that an issue proposes; a value that it proposes is accepted by the field. */
function repairOf(code: IssueCode, received: unknown, field: Field, issue: z.core.$ZodIssue): string {
  if (code === "input.refused")
    return say("see the input schema of the scorer for {name}", { name: JSON.stringify(field.pillar) });
  if (code === "input.missing") return say("add the field, or leave its parent out when it is unknown");
  if (code === "input.notFinite") return notFiniteRepair(field);
  if (code === "input.tooLarge") return outOfRange(Number(received), field);
  if (code === "input.negative" || code === "input.tooSmall") return say("check the unit and the period of the value");
  if (code === "input.partExceedsWhole")
    return say("send the part and the whole it is taken from, not two separate counts");
  if (code === "input.contradiction") return say("correct one of the two, or leave it out when it is unknown");
  if (code === "input.notApplicable") return say('leave the field out, or set "salesNavigator" to true');
  return typeRepair(received, field, issue);
}

/** The repair of a value of the wrong type. */
function typeRepair(received: unknown, field: Field, issue: z.core.$ZodIssue): string {
  if (field.name === undefined || (issue.code === "invalid_type" && issue.expected === "object"))
    return typeof received === "string" && isRecord(parsedJson(received))
      ? say("send JSON.parse(text)")
      : say("send an object with the fields");
  if (field.name === "asOf" && received instanceof Date && !Number.isNaN(received.getTime()))
    return say("send date.toISOString()");
  if (field.name === "asOf")
    return say('send a date that exists, such as "2026-05-01", or leave the field out when it is unknown');
  const repair = typeof received === "string" ? textRepair(received, field, issue) : undefined;
  if (repair !== undefined) return repair;
  return field.isInside
    ? say("send a value of the expected type, or leave its parent out when it is unknown")
    : say("send a value of the expected type, or leave the field out when it is unknown");
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textRepair(text: string, field: Field, issue: z.core.$ZodIssue): string | undefined {
  if (field.signal?.unit === "proportion" && !field.isInside) {
    const found = interpretProportion(text);
    const proportion = found && field.takes(found) && `{ part: ${found.part}, whole: ${found.whole} }`;
    return proportion ? say("send {proportion}", { proportion }) : undefined;
  }
  const number = takesNumber(issue) ? interpretNumber(text) : undefined;
  if (number === undefined) return undefined;
  if (number === "ambiguous") return say("send the number itself, without separators between thousands");
  if (field.takes(number)) return say("send {number}", { number });
  return field.takes(number, true) ? undefined : outOfRange(number, field);
}

function notFiniteRepair({ signal, isInside }: Field): string {
  if (isInside) return say("send the number, or leave its parent out when it is unknown");
  return signal === undefined
    ? say("send the number, or leave the field out when it is unknown")
    : say('send the number, leave the field out when it is unknown, or send "n/a"');
}

/** The repair of a number outside the range of its field: a share of 80 probably means 80 %; one of 1.01 may be a sum. */
function outOfRange(number: number, { signal, takes }: Field): string {
  const share = Number((number / 100).toPrecision(12));
  if (signal?.unit === "ratio" && number >= 2 && takes(share)) return say("send {number}", { number: share });
  return say("check the unit and the period of the value");
}

/** The number that a text most likely stands for: one, several possible ones, or none. */
type InterpretedNumber = number | "ambiguous" | undefined;

/** The number that a text stands for: "500+" is 500, "1.234.567" is 1234567, "45 %" is 0.45. */
function interpretNumber(text: string): InterpretedNumber {
  if (text.length > longestNumber) return undefined;
  const match = /^\s*([\d.,]+)\s*([+%]?)\s*$/.exec(text);
  const number = interpretDigits(match?.[1] ?? "");
  return typeof number === "number" && match?.[2] === "%" ? number / 100 : number;
}

/** Longer texts are not read as numbers: they are none, or too long for one, and patterns have limits. */
const longestNumber = 100;

function interpretDigits(digits: string): InterpretedNumber {
  // 1.234 is a little more than 1 in English, and 1234 in Italian; 1,234 is the reverse.
  if (oneGroup.test(digits)) return "ambiguous";
  if (plain.test(digits)) return Number(digits);
  const found = grouped.find(({ pattern }) => pattern.test(digits));
  return found && Number(digits.replaceAll(found.separator, "").replace(found.point, "."));
}

const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;

const plain = /^\d+(?:\.\d+)?$/;

const grouped = [
  { pattern: /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/, separator: ",", point: "." },
  { pattern: /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$/, separator: ".", point: "," },
];

/** The proportion that a text such as "9/12" stands for. */
function interpretProportion(text: string): { readonly part: number; readonly whole: number } | undefined {
  if (text.length > longestNumber) return undefined;
  const match = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(text);
  const [part, whole] = [Number(match?.[1]), Number(match?.[2])];
  return part <= whole && whole <= Number.MAX_VALUE ? { part, whole } : undefined;
}
