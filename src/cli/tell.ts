import type { SSIIssue } from "../errors/ssi-error.js";
import { fill, type ValuesOf } from "../errors/wording.js";
import { en } from "../locales/en.js";
import type { Locale } from "../locales/locale.js";
import type { CommandLineLine } from "../locales/texts/command-line-lines.js";
import { translateWording } from "../locales/translate-wording.js";

/** Something to be said, once the language is known. */
export type Told = (locale: Locale) => string;

type Values<L extends CommandLineLine> = ValuesOf<L, string | number | Told>;

/**
 * Says one of the lines of the command line, with its values; a value may itself be something to be said. A new line goes
 * into `src/locales/texts/command-line-lines.ts` and into the catalogue of every language, or nothing compiles.
 */
export function tell<L extends CommandLineLine>(
  line: L,
  ...values: [keyof Values<L>] extends [never] ? [] : [Values<L>]
): Told {
  const given: Readonly<Record<string, string | number | Told>> = values[0] ?? {};
  return (locale) => {
    const inWords = Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === "function" ? value(locale) : String(value),
    ]);
    return fill(locale.commandLine[line], Object.fromEntries(inWords));
  };
}

/** Several things, a line each. */
export const tellLines =
  (told: readonly Told[]): Told =>
  (locale) =>
    told.map((one) => one(locale)).join("\n");

/** An error that is told in the language of whoever reads it; its `message` is English. */
class ToldError extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told(en));
    this.told = told;
  }
}

/** The command line was used wrongly: what is wrong, and which command's usage line helps. Exit code 2. */
export class UsageError extends ToldError {
  override readonly name = "UsageError";
}

/** What was given cannot be scored: one message, or several. Exit code 1. */
export class InputError extends ToldError {
  override readonly name = "InputError";
}

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
