/** One line for an issue: where, expected, received, repair. */
export function issueLine(issue) {
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
    name = "SSIError";
    /** The code of the first issue. */
    code;
    /** All issues, in the order of the fields; never empty. */
    issues;
    /** For use inside this library: what the message names first, the issues, and the cause. */
    constructor(subject, issues, options) {
        const [first] = issues;
        const lines = issues.map(issueLine);
        super(issues.length === 1 ? `${subject}: ${lines[0]}` : `${subject}: ${issues.length} issues\n- ${lines.join("\n- ")}`, options);
        this.code = first.code;
        this.issues = issues;
    }
}
/** Throws an {@link SSIError} when there is at least one issue. */
export function throwIfAny(subject, issues) {
    const [first, ...rest] = issues;
    if (first !== undefined)
        throw new SSIError(subject, [first, ...rest]);
}
