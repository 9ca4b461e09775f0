import { issueCodes } from "./issue-codes.js";
import { describeReceived, valueAt } from "./received.js";
/** A path of plain strings and numbers; schemas here have no symbol keys. */
export const plainPath = (path) => path.map((key) => (typeof key === "number" ? key : String(key)));
const isIssueCode = (code) => typeof code === "string" && Object.hasOwn(issueCodes, code);
/** Types a list of issues as one that is not empty: a schema that refuses always says why. */
export const atLeastOne = (issues) => issues;
/** The code that a check of ours put on its issue, if it did. */
export function issueCodeOf(issue) {
    const code = issue.code === "custom" ? issue.params?.["code"] : undefined;
    return isIssueCode(code) ? code : undefined;
}
/** What was expected: our own schemas say just that; zod's messages begin with a remark and end with what was received. */
export const expectedWords = (issue) => issue.message
    .replace(/^[A-Z][a-z ]+: expected /, "")
    .replace(/, received .*$/, "")
    .replace(/^(object|array)$/, "an $1")
    .replace(/^(string|number|boolean)$/, "a $1");
/** The issues of a zod schema as ours, for data that a program wrote: a model, an option, a file of this library. */
export function fromZodIssues(issues, root, code, repair) {
    const all = issues.flatMap((issue) => {
        const path = plainPath(issue.path);
        if (issue.code === "unrecognized_keys") {
            return issue.keys.map((key) => ({
                code,
                path: [...path, key],
                expected: "a field of the schema",
                received: describeReceived(key),
                repair: "remove the field or mend its spelling",
            }));
        }
        const received = describeReceived(valueAt(root, issue.path));
        return [{ code: issueCodeOf(issue) ?? code, path, expected: expectedWords(issue), received, repair }];
    });
    return atLeastOne(all);
}
