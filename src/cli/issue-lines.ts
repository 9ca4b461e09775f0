import type { SSIIssue } from "../errors/ssi-error.js";
import { translateWording } from "../locales/translate-wording.js";
import { type Told, tell } from "./tell.js";

/** What the library advises in code, as one does it on the command line. */
const advice: readonly (readonly [string, string])[] = [
  ['pass unknownKeys: "ignore"', "add --ignore-unknown"],
  ["pass the option asOf, such as", "add --as-of, such as"],
];

/** One line for an issue: where, expected, received, repair. */
export function issueTold({ code, path, expected, received, repair }: SSIIssue): Told {
  const mended = advice.reduce((text, [inCode, flag]) => text.replace(inCode, flag), repair);
  const wording =
    (text: string): Told =>
    (locale) =>
      translateWording(text, locale);
  return tell("{where}: expected {expected}, received {received}; {repair} ({code})", {
    where: path.length === 0 ? (locale) => locale.results.wholeValue : path.join("."),
    expected: wording(expected),
    received: wording(received),
    repair: wording(mended),
    code,
  });
}

/** What is wrong with a row, under its name where it does not tell that itself. */
export const rowProblem =
  (source: Told, problem: Told): Told =>
  (locale) => {
    const text = problem(locale);
    return text.includes(source(locale)) ? text : tell("{source}: {problem}", { source, problem })(locale);
  };

/** The issues of one subject as a message: on its line when there is one, else below it. An index at the start of a path is a place in `names`. */
export function issueMessage(subject: Told | string, issues: readonly SSIIssue[], names: readonly string[] = []): Told {
  const named = issues.map((issue) => {
    const [first, ...rest] = issue.path;
    const name = typeof first === "number" ? names[first] : undefined;
    return issueTold(name === undefined ? issue : { ...issue, path: [name, ...rest] });
  });
  return (locale) => {
    const about = typeof subject === "string" ? subject : subject(locale);
    const lines = named.map((told) => told(locale));
    const [first = "", ...others] = lines;
    if (others.length === 0) return first.startsWith(`${about}: `) ? first : `${about}: ${first}`;
    const head = tell("{subject}: {count} things to mend", { subject: about, count: lines.length });
    return [head(locale), ...lines.map((line) => `  ${line}`)].join("\n");
  };
}
