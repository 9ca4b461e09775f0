import type * as z from "zod";
import type { IssueCode } from "./issue-codes.js";
import { describeReceived, isRecord, valueAt } from "./received.js";
import { type FoundIssue, type FoundIssues, few, mostOfAKind, theRest } from "./ssi-error.js";
import { say } from "./wording.js";

/** The issues of a zod schema as ours, for data that a program wrote: a model, an option, a file of this library. */
export function fromZodIssues(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  code: IssueCode,
  repair: string,
): FoundIssues {
  const codeOf = (issue: z.core.$ZodIssue) => issueCodeOf(issue) ?? code;
  const all = firstOfEachCode(issues, codeOf, (issue, code) => {
    const path = plainPath(issue.path);
    if (issue.code === "unrecognized_keys") {
      return few(issue.keys, (key) => ({
        code,
        path: [...path, key],
        expected: say("a field of the schema"),
        received: describeReceived(key),
        repair: say("remove the field or mend its spelling"),
      }));
    }
    const received = describeReceived(valueAt(root, issue.path));
    return [{ code, path, expected: expectedWords(issue), received, repair }];
  });
  return atLeastOne(all);
}

/** The issues of zod as ours: of each code the first ones are made, the rest are counted. */
export function firstOfEachCode(
  issues: readonly z.core.$ZodIssue[],
  codeOf: (issue: z.core.$ZodIssue) => IssueCode,
  make: (issue: z.core.$ZodIssue, code: IssueCode) => FoundIssue[],
): FoundIssue[] {
  const counts = new Map<IssueCode, number>();
  return issues.flatMap((issue) => {
    const code = codeOf(issue);
    const before = counts.get(code) ?? 0;
    const own = issue.code === "unrecognized_keys" ? issue.keys.length : 1;
    counts.set(code, before + own);
    return before < mostOfAKind ? make(issue, code) : theRest(code, own);
  });
}

/** Types a list of issues as one that is not empty: a schema that refuses always reports an issue. */
export const atLeastOne = (issues: readonly FoundIssue[]): FoundIssues => issues as FoundIssues;

/** A path of plain strings and numbers; schemas here have no symbol keys. */
export const plainPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (typeof key === "number" ? key : String(key)));

/** What was expected: the schema's own message, if it has one, else what follows from zod's issue. */
export function expectedWords(issue: z.core.$ZodIssue): string {
  const { message } = issue;
  if (!/^(?:Invalid|Too) /.test(message)) return message;
  if (issue.code === "invalid_type") return typeWords()[issue.expected] ?? issue.expected;
  if (issue.code === "too_small") return limitWords(issue);
  if (issue.code === "too_big") return ceilingWords(issue);
  if (issue.code === "not_multiple_of") return say("a multiple of {step}", { step: issue.divisor });
  if (issue.code === "invalid_value") {
    const names = issue.values.map((value) => JSON.stringify(value)).join(", ");
    return issue.values.length === 1 ? names : say("one of {names}", { names });
  }
  return issue.code === "invalid_union" ? say("a value that the schema takes") : message;
}

/** The sentences for zod's names of types. */
const typeWords = (): Readonly<Record<string, string>> => ({
  string: say("a text"),
  number: say("a number"),
  int: say("an integer"),
  boolean: say("true or false"),
  object: say("an object"),
  record: say("an object"),
  array: say("an array"),
  tuple: say("an array"),
});

function limitWords({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  const least = Number(minimum);
  if (origin === "string") return say("a text of {least} characters or more", { least });
  if (origin !== "number" && origin !== "int") return say("a list of {least} or more", { least });
  return inclusive === false ? say("a number above {least}", { least }) : say("a number of {least} or more", { least });
}

function ceilingWords({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string {
  const most = Number(maximum);
  if (origin === "string") return say("a text of {most} characters or less", { most });
  if (origin !== "number" && origin !== "int") return say("a list of {most} or less", { most });
  return inclusive === false ? say("a number below {most}", { most }) : say("a number of {most} or less", { most });
}

/** The code that a check of ours gave to its issue, if it did. */
export function issueCodeOf(issue: z.core.$ZodIssue): IssueCode | undefined {
  const params = issue.code === "custom" ? issue.params : undefined;
  return isOurs(params) ? params[codeKey] : undefined;
}

const isOurs = (params: unknown): params is ReturnType<typeof paramsOf> => isRecord(params) && codeKey in params;

/** The `params` of a check of ours: they carry the code of the issue it reports. */
export const paramsOf = (code: IssueCode): { readonly [codeKey]: IssueCode } => ({ [codeKey]: code });

/** The key of a code in the `params` of a zod issue. A schema that was plugged in cannot have it by accident. */
const codeKey = /* @__PURE__ */ Symbol("issue code");
