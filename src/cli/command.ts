import type { CliIO } from "./cli-io.js";

/** One option of a command. */
type OptionSpec = {
  readonly short?: string;
  readonly help: string;
} & (
  | { readonly type: "boolean" }
  /** `value` stands for the value in the help. */
  | { readonly type: "string"; readonly value: string; readonly multiple?: never }
  /** It may be given several times; its values come as a list. */
  | { readonly type: "string"; readonly value: string; readonly multiple: true }
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
}

/** One command of the command line. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** Half a line for the list of commands. */
  readonly summary: string;
  /** What follows the name. */
  readonly usage: string;
  /** What it does, a paragraph each. */
  readonly description: readonly string[];
  readonly options: O;
  readonly examples: readonly { readonly command: string; readonly note: string }[];
  /** Does it; returns the exit code. Throws `UsageError`, `InputError`, `SSIError`. */
  run(input: CommandInput<O>): Promise<number>;
}

/** A command whose values are typed by its own options. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command<O> {
  return command;
}
