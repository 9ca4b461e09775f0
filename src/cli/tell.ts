import type { SSIIssue } from "../errors/ssi-error.js";
import { fill, type ValuesIn } from "../errors/wording.js";
import { readWording, translateWording } from "../locales/translate-wording.js";
import type { CliLocale } from "./texts/cli-texts.js";
import { cliEn } from "./texts/en.js";
import type { CliSentence } from "./texts/sentences.js";

/** Something to be said, once the language is known. */
export type Told = (locale: CliLocale) => string;

/**
 * Says a sentence of the command line, with its values; a value may itself be something to be said. The sentence must be
 * written out at the call: `npm run generate` collects the literals into `src/cli/texts/sentences.ts`, and from then on a
 * language without a translation does not compile.
 */
export function tell<S extends CliSentence>(sentence: S, ...values: ValuesIn<S, string | number | Told>): Told {
  const given: Readonly<Record<string, string | number | Told>> = values[0] ?? {};
  return (locale) => {
    const inWords = Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === "function" ? value(locale) : String(value),
    ]);
    return fill(locale.sentences[sentence], Object.fromEntries(inWords));
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
    super(told(cliEn));
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

/** One line for an issue: where, expected, received, repair. */
export function issueTold({ code, path, expected, received, repair }: SSIIssue): Told {
  return tell("{where}: expected {expected}, received {received}; {repair} ({code})", {
    where: path.length === 0 ? (locale) => locale.results.wholeValue : path.join("."),
    expected: wordingTold(expected),
    received: wordingTold(received),
    repair: repairTold(repair),
    code,
  });
}

const wordingTold =
  (text: string): Told =>
  (locale) =>
    translateWording(text, locale);

/** What to change; where the library advises an option in code, the flag of the command line. */
function repairTold(repair: string): Told {
  const read = readWording(repair, cliEn.wordings);
  const { name = "" } = read?.values ?? {};
  switch (read?.wording) {
    case 'move it to {name}, or pass unknownKeys: "ignore"':
      return tell("move it to {name}, or add --ignore-unknown", { name });
    case 'remove it, or pass unknownKeys: "ignore"':
      return tell("remove it, or add --ignore-unknown");
    case 'did you mean {name}? (or pass unknownKeys: "ignore")':
      return tell("did you mean {name}? (or add --ignore-unknown)", { name });
    case "pass the option asOf, such as 2026-05-07":
      return tell("add --as-of, such as 2026-05-07");
    default:
      return wordingTold(repair);
  }
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
