import { nearestWord } from "../errors/did-you-mean.js";
import { SSIError } from "../errors/ssi-error.js";
import { own } from "../locales/titles.js";
import { commands } from "./commands/commands.js";
import { commandHelp, mainHelp, usageOf, version } from "./help-text.js";
import { type Command, parseArguments } from "./options/command.js";
import { localeIn, localeOf } from "./options/read-options.js";
import type { CliIO } from "./terminal/cli-io.js";
import { printable, screenOf } from "./terminal/screen.js";
import type { CliLocale } from "./texts/cli-texts.js";
import { InputError, issuesMessage, joinMessages, type Message, tell, UsageError } from "./texts/tell.js";

/**
 * The command line: runs a command and returns the exit code: 0 done, 1 the input cannot be scored, 2 wrong usage.
 * Results go to stdout, everything else to stderr; it never throws and never prints a stack.
 */
export async function main(argv: readonly string[], io: CliIO): Promise<number> {
  let command: Command | undefined;
  try {
    const locale = localeOf(argv);
    const args = commandFirst(argv);
    const [first, ...rest] = args;
    if (first === undefined || /^(?:help|--help|-h|--locale(?:=.*)?)$/s.test(first)) return help(args, io, locale);
    if (first === "--version" || first === "-v") {
      io.stdout.write(`${version}\n`);
      return 0;
    }
    const wantsHelp = rest.includes("--help") || rest.includes("-h");
    if (wantsHelp && familyOf(first).length > 0 && rest[0]?.startsWith("-")) return help([first], io, locale);
    const found = commandOf(args);
    command = found.command;
    if (wantsHelp) return help(command.name.split(" "), io, locale);
    return await command.run({ ...parseArguments(command, found.rest), io, locale });
  } catch (error) {
    return report(error, command, io, localeIn(argv));
  }
}

/** The arguments with the command first: a `--locale` before it is moved to the end. */
function commandFirst(args: readonly string[]): readonly string[] {
  const length = args[0] === "--locale" ? 2 : args[0]?.startsWith("--locale=") ? 1 : 0;
  return [...args.slice(length), ...args.slice(0, length)];
}

/** The command that the arguments begin with, whose name has one or two words, and the arguments after it. */
function commandOf(args: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const words of [2, 1]) {
    const command = commands.find((one) => one.name === args.slice(0, words).join(" "));
    if (command !== undefined) return { command, rest: args.slice(words) };
  }
  const [name = "", second] = args;
  const family = familyOf(name).map((one) => one.name.slice(name.length + 1));
  if (family.length > 0) {
    const near = second === undefined ? undefined : nearestWord(second, family);
    const names = family.map((word) => `ssi ${name} ${word}`).join(", ");
    throw new UsageError(
      near === undefined
        ? tell("ssi {name} is one of {names}", { name, names })
        : tell("ssi {name} is one of {names}; did you mean ssi {near}?", { name, names, near: `${name} ${near}` }),
    );
  }
  const known = [...commands.map((one) => one.name.split(" ", 1).join("")), "help", ...Object.keys(otherNames)];
  const meant = nearestWord(name, known);
  const near = meant === undefined ? undefined : (own<string>(otherNames, meant) ?? meant);
  const isFlag = name.startsWith("-");
  const hint = near ?? (/[./\\]/.test(name) && !isFlag ? `score ${name}` : undefined);
  if (isFlag)
    throw new UsageError(
      hint === undefined
        ? tell("there is no option {flag}", { flag: name })
        : tell("there is no option {flag}; did you mean {near}?", { flag: name, near: `ssi ${hint}` }),
    );
  throw new UsageError(
    hint === undefined
      ? tell("there is no command {name}", { name })
      : tell("there is no command {name}; did you mean ssi {near}?", { name, near: hint }),
  );
}

/** Commands by the names one may look for them under, as that of the function. */
const otherNames: Readonly<Record<string, string>> = { recommend: "next", advice: "next" };

/** The commands of two words that begin with a word. */
const familyOf = (name: string): Command[] => commands.filter((one) => one.name.startsWith(`${name} `));

function help(names: readonly string[], io: CliIO, locale: CliLocale): number {
  const view = { ...screenOf(io.stdout, io.env), locale };
  const words = names.filter((one, index) => !/^(?:-|help$)/.test(one) && names[index - 1] !== "--locale");
  const [name = ""] = words;
  const family = words.length === 1 ? familyOf(name) : [];
  const text = family.length > 0 ? mainHelp(family, view) : undefined;
  io.stdout.write(text ?? (name === "" ? mainHelp(commands, view) : commandHelp(commandOf(words).command, view)));
  return 0;
}

function report(error: unknown, command: Command | undefined, io: CliIO, locale: CliLocale): number {
  const print = (message: Message) => {
    for (const line of `ssi: ${message(locale)}`.split("\n")) io.stderr.write(`${printable(line)}\n`);
  };
  if (error instanceof UsageError) {
    print(error.text);
    const usage =
      command === undefined ? `ssi <${commands.map(({ name }) => name).join(" | ")} | help>` : usageOf(command, locale);
    const more = command === undefined ? "ssi help" : `ssi help ${command.name}`;
    const help = joinMessages([tell("usage: {usage}", { usage }), tell("{command} tells more", { command: more })]);
    io.stderr.write(`${help(locale)}\n`);
    return 2;
  }
  if (error instanceof InputError) print(error.text);
  else if (error instanceof SSIError) print(issuesMessage(tell("the input"), error.issues));
  else
    print(
      tell("something went wrong that should not: {error}", {
        error: error instanceof Error ? error.message : String(error),
      }),
    );
  return 1;
}
