import type { IssueCode } from "./issue-codes.js";
import { cut } from "./received.js";
import { say } from "./wording.js";

/** One thing that is wrong: what (`code`), where (`path`), what was expected, what was received, and how to fix it. */
export interface SSIIssue {
  /** A stable code; `docs/errors.md` lists them all. */
  readonly code: IssueCode;
  /** The way to the value from the top of what was passed, such as `["brand", "skills"]`; a name of more than 100 characters is cut. */
  readonly path: readonly (string | number)[];
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** What was received, in words; long text is cut, here as in what was expected and in the repair. */
  readonly received: string;
  /** What to change. */
  readonly repair: string;
  /** All of it in one English sentence: where, what was expected, what was received, what to change. At most 1,800 characters. */
  readonly message: string;
}

/** Issues, at least one. */
export type SSIIssues = readonly [SSIIssue, ...SSIIssue[]];

/** An issue as it is found, before it is reported by an {@link SSIError}. */
export interface FoundIssue extends Omit<SSIIssue, "message"> {
  /** How many further issues of the same code it stands for; absent where it stands for itself. */
  readonly rest?: number;
}

/** Issues as they are found, at least one. */
export type FoundIssues = readonly [FoundIssue, ...FoundIssue[]];

/** How many issues of one code are reported; one more counts the rest. */
export const mostOfAKind = 20;

/** The issues of many things of one kind: those of the first ones, and one that stands for the rest. */
export function few<T>(things: readonly T[], issueOf: (thing: T) => FoundIssue): FoundIssue[] {
  const issues = things.slice(0, mostOfAKind).map(issueOf);
  const [first] = issues;
  return first !== undefined && things.length > mostOfAKind
    ? [...issues, theRest(first.code, things.length - mostOfAKind)]
    : issues;
}

/** The issue that stands for many others of its code. */
export const theRest = (code: IssueCode, rest: number): FoundIssue => ({
  code,
  path: [],
  expected: say("none of this kind"),
  received: say("{count} more", { count: rest }),
  repair: say("fix those that are listed; the next ones are listed then"),
  rest,
});

/** One line for an issue: its message and its code. */
export const issueLine = ({ message, code }: SSIIssue): string => `${message} (${code})`;

/**
 * The one error this library throws: every issue found, at once, each with code, path, expected, received and repair.
 *
 * @example
 * ```ts
 * import { computeSSI, SSIError } from "social-selling-index";
 * try {
 *   computeSSI({ relationships: { connections: Number.NaN } });
 * } catch (error) {
 *   if (error instanceof SSIError) console.log(error.code, error.issues[0]?.path.join("."));
 * }
 * // input.notFinite relationships.connections
 * ```
 */
export class SSIError extends Error {
  /** Always `"SSIError"`. */
  override readonly name = "SSIError";
  /** The code of the first issue. */
  readonly code: IssueCode;
  /** All issues; never empty. Of one code at most 20, and one more that counts the rest. */
  readonly issues: SSIIssues;

  /** Holds for every error of this library, also for one of another copy in the same process, such as its CommonJS build. */
  static override [Symbol.hasInstance](value: unknown): value is SSIError {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one inherits the function, and has its own instances
    return this === SSIError ? isSSIError(value) : Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /**
   * For use inside this library: what the message names first, the issues, and the cause.
   *
   * @hidden
   */
  constructor(subject: string, found: FoundIssues, options?: ErrorOptions) {
    const counts = new Map<IssueCode, number>();
    const issues: SSIIssue[] = [];
    for (const issue of found) {
      const before = counts.get(issue.code) ?? 0;
      counts.set(issue.code, before + (issue.rest ?? 1));
      if (issue.rest === undefined && before < mostOfAKind) issues.push(reported(issue));
    }
    let total = 0;
    for (const [code, count] of counts) {
      total += count;
      if (count > mostOfAKind) issues.push(reported(theRest(code, count - mostOfAKind)));
    }
    super(messageOf(subject, issues, total), options);
    this.code = found[0].code;
    // At least one was found, and the first of its code is reported.
    this.issues = issues as readonly SSIIssue[] as SSIIssues;
  }
}

/** By what it holds, since another copy of this library has another class. */
function isSSIError(value: unknown): boolean {
  try {
    return value instanceof Error && value.name === "SSIError" && Array.isArray(Reflect.get(value, "issues"));
  } catch {
    // What was thrown may be anything, also a proxy that cannot be read.
    return false;
  }
}

/** An issue of its own, which shares nothing with the one that was found; long texts are cut. */
function reported({ code, ...found }: FoundIssue): SSIIssue {
  const path = found.path.slice(0, 30).map((key) => (typeof key === "number" ? key : cut(key, 100)));
  const expected = cut(found.expected, 500);
  const received = cut(found.received, 500);
  const repair = cut(found.repair, 500);
  const where = path.length === 0 ? "the value passed" : cut(path.join("."), 200);
  const message = `${where}: expected ${expected}, received ${received}; ${repair}`;
  return { code, path, expected, received, repair, message };
}

/** The message of an error: its issues, a line each, as many as fit into 2,000 characters. */
function messageOf(subject: string, issues: readonly SSIIssue[], total: number): string {
  const lines = issues.map(issueLine);
  if (total === 1) return `${subject}: ${lines[0]}`;
  let message = `${subject}: ${total} issues`;
  for (const [index, line] of lines.entries()) {
    if (index > 0 && message.length + line.length > 1950) return `${message}\n- and ${total - index} more`;
    message += `\n- ${line}`;
  }
  return message;
}

/** Throws an {@link SSIError} when there is at least one issue. */
export function throwIfAny(subject: string, issues: readonly FoundIssue[]): void {
  const [first, ...rest] = issues;
  if (first !== undefined) throw new SSIError(subject, [first, ...rest]);
}
