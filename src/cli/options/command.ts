import { parseArgs } from "node:util";
import { nearestWord } from "../../errors/did-you-mean.js";
import type { CliIO } from "../terminal/cli-io.js";
import type { CliLocale } from "../texts/cli-texts.js";
import type { CliSentence } from "../texts/sentences.js";
import { type Message, tell, UsageError } from "../texts/tell.js";

/** One command of the command line; its texts are English, and every language has a translation of each. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** Half a line for the list of commands. */
  readonly summary: CliSentence;
  /** What follows the name. */
  readonly usage: CliSentence;
  /** What it does, a paragraph each. */
  readonly description: readonly CliSentence[];
  readonly options: O;
  readonly examples: readonly { readonly command: string; readonly note: CliSentence }[];
  /** Does it; returns the exit code. Throws `UsageError`, `InputError`, `SSIError`. */
  run(input: CommandInput<O>): Promise<number>;
}

/** The input of a command. */
interface CommandInput<O extends OptionSpecs = OptionSpecs> {
  readonly values: OptionValues<O>;
  readonly paths: readonly string[];
  readonly io: CliIO;
  /** The language that was asked for. */
  readonly locale: CliLocale;
}

/** The options of a command by their long names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** One option of a command. */
type OptionSpec = {
  readonly short?: string;
  readonly help: CliSentence;
} & (
  | { readonly type: "boolean" }
  /** `value` is shown in the help in place of the value. */
  | { readonly type: "string"; readonly value: CliSentence; readonly multiple?: never }
  /** It may be given several times; the values are a list. */
  | { readonly type: "string"; readonly value: CliSentence; readonly multiple: true }
);

/** The values of the options that were given. */
export type OptionValues<O extends OptionSpecs = OptionSpecs> = {
  readonly [K in keyof O]?: ValueOf<O[K]> | undefined;
};

/** What an option's value is read as. */
type ValueOf<S extends OptionSpec> = S extends { readonly type: "boolean" }
  ? boolean
  : S extends { readonly multiple: true }
    ? readonly string[]
    : string;

/** A command whose values are typed by its own options. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command<O> {
  return command;
}

/** Options that every command has. */
export const commonOptions = {
  quiet: { type: "boolean", short: "q", help: "No progress bar" },
  locale: { type: "string", value: "<tag>", help: "Language of what is shown: en (usual) or it" },
  "no-color": { type: "boolean", help: "No colours (so does the variable NO_COLOR)" },
  help: { type: "boolean", short: "h", help: "Show this help" },
} as const satisfies OptionSpecs;

/** Options of the scoring. */
export const scoringOptions = {
  weights: {
    type: "string",
    value: "<list>",
    help: "How much pillars count, as in insights=2,brand=0.5; usually 1 each",
  },
  seat: { type: "boolean", help: "There is a Sales Navigator seat" },
  "no-seat": { type: "boolean", help: "There is none: its signals do not apply (usual for an export)" },
  "ignore-unknown": { type: "boolean", help: "Pass over fields that the model does not know" },
} as const satisfies OptionSpecs;

/** Options of reading an export. */
export const exportOptions = {
  "as-of": {
    type: "string",
    value: "<date>",
    help: "Last day to look at, as in 2026-05-07; usually the archive's own date",
  },
  window: { type: "string", value: "<days>", help: "Days to look back, 28 to 366; usually 90" },
  audience: { type: "string", value: "<titles>", help: 'Whom you sell to, as in "VP Sales,Head of Marketing"' },
  "focus-skills": {
    type: "string",
    value: "<skills>",
    help: 'Skills you want to be known for, as in "Negotiation,CRM"',
  },
} as const satisfies OptionSpecs;

/** Splits the arguments of a command into option values and paths. Throws `UsageError` at the first that does not fit. */
export function parseArguments(
  command: Pick<Command, "options">,
  args: readonly string[],
): { readonly values: OptionValues; readonly paths: readonly string[] } {
  const { options } = command;
  const parsed = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw new UsageError(unknownOption(name, rawName, Object.keys(options)));
    const isList = option.type === "string" && option.multiple === true;
    if (Object.hasOwn(values, name) && !isList) throw new UsageError(tell("{flag} is given twice", { flag: rawName }));
    if (option.type === "boolean") {
      if (value !== undefined)
        throw new UsageError(
          tell("{flag} takes no value, received {value}", { flag: rawName, value: JSON.stringify(value) }),
        );
      values[name] = true;
    } else {
      const isMissing = value === undefined || value === "" || (!token.inlineValue && /^--?[a-z]/.test(value));
      if (isMissing)
        throw new UsageError(
          tell("{flag} needs a value: {flag} {value}", {
            flag: rawName,
            value: (locale) => locale.sentences[option.value],
          }),
        );
      const before = values[name];
      values[name] = isList ? [...(Array.isArray(before) ? before : []), value] : value;
    }
  }
  return { values, paths: parsed.positionals };
}

function unknownOption(name: string, rawName: string, known: readonly string[]): Message {
  const near = nearestWord(name, known);
  return near === undefined
    ? tell("there is no option {flag}", { flag: rawName })
    : tell("there is no option {flag}; did you mean {near}?", { flag: rawName, near: `--${near}` });
}
