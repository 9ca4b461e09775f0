import type { SSIIssue } from "../../errors/ssi-error.js";
import type { Locale } from "../../locales/locale.js";
import { own } from "../../locales/titles.js";
import { issueMessage } from "../issue-lines.js";

/** Says of an export that cannot be read what it is and what to do; of anything else what is wrong with it. */
export const cureIn =
  ({ doctor }: Locale): typeof issueMessage =>
  (subject: string, issues: readonly SSIIssue[], names: readonly string[] = []) => {
    const [issue] = issues;
    const cure = issue === undefined ? undefined : own<string>(doctor.cures, issue.code);
    if (issue === undefined || cure === undefined) return issueMessage(subject, issues, names);
    const [where] = issue.path;
    // A number is the place of an archive; a text that is not an option is a file in one.
    const name = typeof where === "number" ? (names[where] ?? subject) : subject;
    const file = typeof where === "string" && where !== "asOf" ? ` (${where})` : "";
    return `${name}${file}: ${cure} (${issue.code})`;
  };
