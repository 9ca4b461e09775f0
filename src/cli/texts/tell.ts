import type { SSIIssue } from "../../errors/ssi-error.js";
import { fill, type ValuesIn } from "../../errors/wording.js";
import { readWording, translateWording } from "../../locales/translate-wording.js";
import type { CliLocale } from "./cli-texts.js";
import { cliEn } from "./en.js";
import type { CliSentence } from "./sentences.js";

/** A text that is made once the language is known. */
export type Message = (locale: CliLocale) => string;

/**
 * A sentence of the command line with its values; a value may itself be a message. The sentence must be written out at the
 * call: `npm run generate` collects the literals into `src/cli/texts/sentences.ts`, and from then on a language without a
 * translation does not compile.
 */
export function tell<S extends CliSentence>(sentence: S, ...values: ValuesIn<S, string | number | Message>): Message {
  const given: Readonly<Record<string, string | number | Message>> = values[0] ?? {};
  return (locale) => {
    const texts = Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === "function" ? value(locale) : String(value),
    ]);
    return fill(locale.sentences[sentence], Object.fromEntries(texts));
  };
}

/** Several messages, a line each. */
export const joinMessages =
  (messages: readonly Message[]): Message =>
  (locale) =>
    messages.map((one) => one(locale)).join("\n");

/** An error that is shown in the language of the user; its `message` is English. */
class MessageError extends Error {
  readonly text: Message;

  constructor(text: Message) {
    super(text(cliEn));
    this.text = text;
  }
}

/** The command line was used wrongly: what is wrong, and which command's usage line helps. Exit code 2. */
export class UsageError extends MessageError {
  override readonly name = "UsageError";
}

/** What was given cannot be scored: one message, or several. Exit code 1. */
export class InputError extends MessageError {
  override readonly name = "InputError";
}

/**
 * The issues of one subject as a message: on its line when there is one, else below it. An index at the start of a path is
 * replaced by the name in `names`.
 */
export function issuesMessage(
  subject: Message | string,
  issues: readonly SSIIssue[],
  names: readonly string[] = [],
): Message {
  const messages = issues.map((issue) => {
    const [first, ...rest] = issue.path;
    const name = typeof first === "number" ? names[first] : undefined;
    return issueMessage(name === undefined ? issue : { ...issue, path: [name, ...rest] });
  });
  return (locale) => {
    const about = typeof subject === "string" ? subject : subject(locale);
    const lines = messages.map((message) => message(locale));
    const [first = "", ...others] = lines;
    if (others.length === 0) return first.startsWith(`${about}: `) ? first : `${about}: ${first}`;
    const head = tell("{subject}: {count} things to mend", { subject: about, count: lines.length });
    return [head(locale), ...lines.map((line) => `  ${line}`)].join("\n");
  };
}

/** One line for an issue: where, expected, received, repair. */
export function issueMessage({ code, path, expected, received, repair }: SSIIssue): Message {
  return tell("{where}: expected {expected}, received {received}; {repair} ({code})", {
    where: path.length === 0 ? (locale) => locale.results.wholeValue : path.join("."),
    expected: wordingMessage(expected),
    received: wordingMessage(received),
    repair: repairMessage(repair),
    code,
  });
}

const wordingMessage =
  (text: string): Message =>
  (locale) =>
    translateWording(text, locale);

/** What to change; where the library advises an option in code, the flag of the command line. */
function repairMessage(repair: string): Message {
  const read = readWording(repair, cliEn.wordings);
  const { name = "" } = read?.values ?? {};
  switch (read?.wording) {
    case 'move it to {name}, or pass unknownKeys: "ignore"':
      return tell("move it to {name}, or add --ignore-unknown", { name });
    case 'remove it, or pass unknownKeys: "ignore"':
      return tell("remove it, or add --ignore-unknown");
    case 'did you mean {name}? (or pass unknownKeys: "ignore")':
      return tell("did you mean {name}? (or add --ignore-unknown)", { name });
    default:
      return wordingMessage(repair);
  }
}

/** What is wrong with a row, after the row's name where the problem does not contain it. */
export const rowProblem =
  (source: Message, problem: Message): Message =>
  (locale) => {
    const text = problem(locale);
    return text.includes(source(locale)) ? text : tell("{source}: {problem}", { source, problem })(locale);
  };
