import type { IssueCode } from "./issue-codes.js";

/** One thing that is wrong: what (`code`), where (`path`), what was expected, what was received, and how to fix it. */
export interface SSIIssue {
  /** A stable code; `docs/errors.md` lists them all. */
  readonly code: IssueCode;
  /** The way to the value from the top of what was passed, such as `["brand", "skills"]`. */
  readonly path: readonly (string | number)[];
  /** What would have been accepted, in words. */
  readonly expected: string;
  /** What was received, in words; long text is cut. */
  readonly received: string;
  /** What to change. */
  readonly repair: string;
}

/** Issues, at least one. */
export type SSIIssues = readonly [SSIIssue, ...SSIIssue[]];

/** One line for an issue: where, expected, received, repair. */
export function issueLine(issue: SSIIssue): string {
  const where = issue.path.length === 0 ? "the value passed" : issue.path.join(".");
  return `${where}: expected ${issue.expected}, received ${issue.received}; ${issue.repair} (${issue.code})`;
}

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
  /** All issues, in the order of the fields; never empty. */
  readonly issues: SSIIssues;

  /** Holds for every error of this library, also for one of another copy in the same process, such as its CommonJS build. */
  static override [Symbol.hasInstance](value: unknown): value is SSIError {
    try {
      return value instanceof Error && value.name === "SSIError" && "issues" in value && Array.isArray(value.issues);
    } catch {
      // What was thrown may be anything, also a proxy that cannot be read.
      return false;
    }
  }

  /** For use inside this library: what the message names first, the issues, and the cause. */
  constructor(subject: string, issues: SSIIssues, options?: ErrorOptions) {
    const [first] = issues;
    const lines = issues.map(issueLine);
    super(
      issues.length === 1 ? `${subject}: ${lines[0]}` : `${subject}: ${issues.length} issues\n- ${lines.join("\n- ")}`,
      options,
    );
    this.code = first.code;
    this.issues = issues;
  }
}

/** Throws an {@link SSIError} when there is at least one issue. */
export function throwIfAny(subject: string, issues: readonly SSIIssue[]): void {
  const [first, ...rest] = issues;
  if (first !== undefined) throw new SSIError(subject, [first, ...rest]);
}
