import type * as z from "zod";
import { nearestWord } from "../errors/did-you-mean.js";
import type { IssueCode } from "../errors/issue-codes.js";
import { describeReceived, isRecord, valueAt } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { expectedWords, issueCodeOf, plainPath } from "../errors/zod-issues.js";
import { type CompiledSignal, greatestInput, signalIndexes } from "../model/compile-model.js";
import { pillarIds } from "../model/model-types.js";
import { type SignalValue, windowLimits } from "../model/units.js";
import type { ScorersInForce } from "../pillars/define-pillar.js";
import { baseFields, crossRules } from "./activity-schema.js";

/**
 * Turns the issues of zod into ours: each with code, path, expected, received and repair, in the order of the schema's fields.
 * Inside a pillar whose scorer is not made of signals, the words are those of its own schema.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  scorers: ScorersInForce,
): SSIIssue[] {
  return issues.flatMap((issue): SSIIssue[] => {
    const scorer = scorerAt(plainPath(issue.path), scorers);
    if (scorer !== undefined && scorer.signals === undefined)
      return explainForeign(issue, input, scorer.scorer.id, scorers);
    return unwrapUnion(issue, input).flatMap((one) => explain(one, input, scorers));
  });
}

function explain(issue: z.core.$ZodIssue, input: unknown, scorers: ScorersInForce): SSIIssue[] {
  const path = plainPath(issue.path);
  if (issue.code === "unrecognized_keys") return unknownKeyIssues(issue.keys, path, scorers);
  const received = valueAt(input, issue.path);
  const code = issueCodeOf(issue) ?? codeOf(received, issue);
  const repair = repairOf(code, received, fieldAt(path, input, scorers), issue);
  return [{ code, path, expected: expectedWords(issue), received: describeReceived(received), repair }];
}

/** An issue of a schema that was plugged in: in its own words, with the code `input.refused` where no code of ours is closer. */
function explainForeign(issue: z.core.$ZodIssue, input: unknown, pillar: string, scorers: ScorersInForce): SSIIssue[] {
  const received = valueAt(input, issue.path);
  const isPlain = issue.code === "unrecognized_keys" || (issue.code === "invalid_type" && issue.path.length === 1);
  if (received === undefined || isPlain) return explain(issue, input, scorers);
  const repair = say("see the input schema of the scorer for {name}", { name: JSON.stringify(pillar) });
  const words = { expected: expectedWords(issue), received: describeReceived(received), repair };
  return [{ code: "input.refused", path: plainPath(issue.path), ...words }];
}

/** The issues inside a `{ part, whole }`, in place of the issue that the object fits no branch of its union. */
function unwrapUnion(issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || !isRecord(valueAt(input, issue.path))) return [issue];
  const inside = issue.errors.find(([first]) => first !== undefined && first.path.length > 0);
  return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function unknownKeyIssues(
  keys: readonly string[],
  path: readonly (string | number)[],
  scorers: ScorersInForce,
): SSIIssue[] {
  const names = namesAt(path, scorers);
  return keys.map((key) => ({
    code: "input.unknownKey",
    path: [...path, key],
    expected: names.length === 0 ? say("a field of the schema") : say("one of {names}", { names: names.join(", ") }),
    received: describeReceived(key),
    repair: unknownKeyRepair(key, names, scorers),
  }));
}

function unknownKeyRepair(key: string, names: readonly string[], scorers: ScorersInForce): string {
  if (names.length === 0) return say("remove it");
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
const scorerAt = (path: readonly (string | number)[], scorers: ScorersInForce) => {
  const pillar = pillarIds.find((id) => id === path[0]);
  return pillar === undefined ? undefined : scorers[pillar];
};

/** The field that an issue is about: its signal where it is one, and whether the issue is inside its value, as for a `part`. */
interface Field {
  readonly name: string | number | undefined;
  readonly signal: CompiledSignal | undefined;
  readonly isInside: boolean;
  /** Whether the field takes a value of its type in this very input. */
  readonly takes: (value: SignalValue) => boolean;
}

/** The field that a path lies in. */
function fieldAt(path: readonly (string | number)[], input: unknown, scorers: ScorersInForce): Field {
  const pillar = scorerAt(path, scorers)?.signals;
  const signal = pillar?.signals[signalIndexes(pillar).get(String(path[1])) ?? -1];
  const name = path.length === 1 ? path[0] : path[1];
  const isInside = signal !== undefined && path.length > 2;
  const takes = (value: SignalValue): boolean => {
    if (isInside) {
      const isPart = path[2] === "part";
      const given = valueAt(input, [...path.slice(0, 2), isPart ? "whole" : "part"]);
      const other = typeof given === "string" ? interpretNumber(given) : given;
      if (typeof other === "number" && (isPart ? Number(value) > other : Number(value) < other)) return false;
    }
    // Nothing else of the input rules it out, and it rules out nothing else.
    const clashesIn = crossRules(pillarIds.map((id) => scorers[id].signals));
    const pathsIn = (activity: object) => clashesIn(activity).map((clash) => clash.path.join());
    const before = pathsIn(Object(input));
    const place = path.slice(0, 2);
    return pathsIn(withValueAt(input, place, value)).every((clash) => clash !== place.join() && before.includes(clash));
  };
  return { name, signal, isInside, takes };
}

/** An input in which a value is another one; all else is inherited, since an input may be long. */
function withValueAt(root: unknown, [key = "", ...rest]: readonly (string | number)[], value: unknown): object {
  const before = Object(root);
  return Object.create(before, { [key]: { value: rest.length === 0 ? value : withValueAt(before[key], rest, value) } });
}

function codeOf(received: unknown, issue: z.core.$ZodIssue): IssueCode {
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
  if (field.name === "asOf")
    return say('send a date that exists, such as "2026-05-01", or leave the field out when it is unknown');
  const repair = typeof received === "string" ? textRepair(received, field, issue) : undefined;
  if (repair !== undefined) return repair;
  return field.isInside
    ? say("send a value of the expected type, or leave its parent out when it is unknown")
    : say("send a value of the expected type, or leave the field out when it is unknown");
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
  if (!isInRange(number, field)) return outOfRange(number, field);
  return field.takes(number) ? say("send {number}", { number }) : undefined;
}

const isInRange = (number: number, { name, signal, isInside }: Field): boolean => {
  if (name === "windowDays") return number >= windowLimits.least && number <= windowLimits.greatest;
  return number <= ((signal && !isInside && greatestInput(signal)) || Number.MAX_VALUE);
};

function notFiniteRepair({ signal, isInside }: Field): string {
  if (isInside) return say("send the number, or leave its parent out when it is unknown");
  return signal === undefined
    ? say("send the number, or leave the field out when it is unknown")
    : say('send the number, leave the field out when it is unknown, or send "n/a"');
}

/** The repair of a number outside the range of its field: a share of 80 probably means 80 %; one of 1.01 may be a sum. */
function outOfRange(number: number, { signal, takes }: Field): string {
  const share = Number((number / 100).toPrecision(12));
  if (signal?.unit === "ratio" && number >= 2 && number <= 100 && takes(share))
    return say("send {number}", { number: share });
  return say("check the unit and the period of the value");
}

/** The number that a text most likely stands for: one, several possible ones, or none. */
type InterpretedNumber = number | "ambiguous" | undefined;

/** The number that a text stands for: "500+" is 500, "1.234.567" is 1234567, "45 %" is 0.45. */
function interpretNumber(text: string): InterpretedNumber {
  const match = /^\s*([\d.,]+)\s*([+%]?)\s*$/.exec(text);
  const number = interpretDigits(match?.[1] ?? "");
  return typeof number === "number" && match?.[2] === "%" ? number / 100 : number;
}

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
  const match = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(text);
  const [part, whole] = [Number(match?.[1]), Number(match?.[2])];
  return part <= whole && whole <= Number.MAX_VALUE ? { part, whole } : undefined;
}
