import type { Locale } from "../locales/locale.js";
import type { HelpLine } from "../locales/texts/help-lines.js";
import type { CliIO } from "./cli-io.js";

/** One option of a command. */
type OptionSpec = {
  readonly short?: string;
  readonly help: HelpLine;
} & (
  | { readonly type: "boolean" }
  /** `value` stands for the value in the help. */
  | { readonly type: "string"; readonly value: HelpLine; readonly multiple?: never }
  /** It may be given several times; its values come as a list. */
  | { readonly type: "string"; readonly value: HelpLine; readonly multiple: true }
);

/** The options of a command by their long names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What an option's value is read as. */
type ValueOf<S extends OptionSpec> = S extends { readonly type: "boolean" }
  ? boolean
  : S extends { readonly multiple: true }
    ? readonly string[]
    : string;

/** The values that came with the command. */
export type OptionValues<O extends OptionSpecs = OptionSpecs> = {
  readonly [K in keyof O]?: ValueOf<O[K]> | undefined;
};

/** What a command gets to work on. */
interface CommandInput<O extends OptionSpecs = OptionSpecs> {
  readonly values: OptionValues<O>;
  readonly paths: readonly string[];
  readonly io: CliIO;
  /** The language that was asked for. */
  readonly locale: Locale;
}

/** One command of the command line; its texts are the English, and every language has a twin of each. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** Half a line for the list of commands. */
  readonly summary: HelpLine;
  /** What follows the name. */
  readonly usage: HelpLine;
  /** What it does, a paragraph each. */
  readonly description: readonly HelpLine[];
  readonly options: O;
  readonly examples: readonly { readonly command: string; readonly note: HelpLine }[];
  /** Does it; returns the exit code. Throws `UsageError`, `InputError`, `SSIError`. */
  run(input: CommandInput<O>): Promise<number>;
}

/** A command whose values are typed by its own options. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command<O> {
  return command;
}
