import { cut } from "../errors/received.js";
import type { SSIIssue } from "../errors/ssi-error.js";
import { fill, say } from "../errors/wording.js";
import type { ImportIssue } from "../linkedin/import-issue.js";
import { describing } from "./describing.js";
import type { Locale } from "./locale.js";
import { countText } from "./plural-text.js";
import { translateWording } from "./translate-wording.js";

/**
 * An issue in a language: what is wrong and where, what was expected, what was received, how to fix it. Only what is not
 * ours stays unchanged: names of fields, values, messages of a schema or an error of a plug-in. A finding of the reader of
 * exports, which did not stop it, is described with its file, first row and count.
 *
 * Throws `SSIError` `options.invalid` for what is no issue or no locale.
 *
 * @example
 * ```ts
 * import { describeIssue, safeComputeSSI } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * const outcome = safeComputeSSI({ brand: { skills: -3 } });
 * if (!outcome.success) for (const issue of outcome.issues) console.log(describeIssue(issue, en));
 * // brand.skills cannot be below 0. Expected a number of 0 or more, "n/a" or null, received -3; check the unit and the period of the value.
 * ```
 */
export function describeIssue(issue: Omit<SSIIssue, "message"> | ImportIssue, locale: Locale): string {
  const described = { subject: "describeIssue", value: issue, expected: say("an issue of this library"), isIt };
  return describing(described, locale, () => textOf(issue, locale));
}

const isIt = (value: object): boolean => "code" in value && ("count" in value || "path" in value);

function textOf(issue: Omit<SSIIssue, "message"> | ImportIssue, locale: Locale): string {
  if ("count" in issue) return describeFinding(issue, locale);
  const { code, path, expected, received, repair } = issue;
  const where = path.length === 0 ? locale.results.wholeValue : cut(path.join("."), 200);
  return fill(locale.issues[code], {
    where,
    expected: translateWording(expected, locale),
    received: translateWording(received, locale),
    repair: translateWording(repair, locale),
  });
}

function describeFinding({ code, count, file = "", row }: ImportIssue, locale: Locale): string {
  const text = countText(locale.importIssues[code], count, locale, { file });
  return row === undefined ? text : `${text} ${fill(locale.results.firstRow, { row: String(row) })}`;
}
