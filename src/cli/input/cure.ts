import type { SSIIssues } from "../../errors/ssi-error.js";
import { own } from "../../locales/titles.js";
import { issueMessage } from "../issue-lines.js";
import { type Told, tell } from "../tell.js";

/** Says of an export that cannot be read what it is and what to do; of anything else what is wrong with it. */
export const cureTold =
  (subject: string, issues: SSIIssues, names: readonly string[]): Told =>
  (locale) => {
    const [issue] = issues;
    const cure = own<string>(locale.doctor.cures, issue.code);
    if (cure === undefined) return issueMessage(subject, issues, names)(locale);
    const [where] = issue.path;
    // A number is the place of an archive; a text that is not an option is a file in one.
    const name = typeof where === "number" ? (names[where] ?? subject) : subject;
    const file = typeof where === "string" && where !== "asOf" ? ` (${where})` : "";
    return tell("{name}: {cure} ({code})", { name: name + file, cure, code: issue.code })(locale);
  };
