import { nearestWord } from "../errors/did-you-mean.js";
import { SSIError } from "../errors/ssi-error.js";
import type { CliIO } from "./cli-io.js";
import type { Command } from "./command.js";
import { commands } from "./commands/commands.js";
import { InputError, UsageError } from "./errors.js";
import { commandHelp, mainHelp, usageLine } from "./help-text.js";
import { issueMessage } from "./issue-lines.js";
import { parseArguments } from "./parse-arguments.js";
import { printable } from "./terminal/printable.js";
import { screenOf } from "./terminal/screen.js";
import { version } from "./version.js";

/**
 * The command line: runs a command and returns the exit code: 0 done, 1 the input cannot be scored, 2 wrong usage.
 * Results go to stdout, everything else to stderr; it never throws and never prints a stack.
 */
export async function main(argv: readonly string[], io: CliIO): Promise<number> {
  let command: Command | undefined;
  try {
    const [first, ...rest] = argv;
    if (first === undefined || first === "help" || first === "--help" || first === "-h") return help(rest, io);
    if (first === "--version" || first === "-v") {
      io.stdout.write(`${version}\n`);
      return 0;
    }
    const wantsHelp = rest.includes("--help") || rest.includes("-h");
    if (wantsHelp && familyOf(first).length > 0 && rest[0]?.startsWith("-")) return help([first], io);
    const found = commandOf(argv);
    command = found.command;
    if (wantsHelp) return help(command.name.split(" "), io);
    return await command.run({ ...parseArguments(command, found.rest), io });
  } catch (error) {
    return report(error, command, io);
  }
}

/** The command that the arguments begin with, and what follows its name, which may be of two words. */
function commandOf(args: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const words of [2, 1]) {
    const command = commands.find((one) => one.name === args.slice(0, words).join(" "));
    if (command !== undefined) return { command, rest: args.slice(words) };
  }
  const [name = "", second] = args;
  const family = familyOf(name).map((one) => one.name.slice(name.length + 1));
  if (family.length > 0) {
    const near = second === undefined ? undefined : nearestWord(second, family);
    const hint = near === undefined ? "" : `; did you mean ssi ${name} ${near}?`;
    throw new UsageError(`ssi ${name} is one of ${family.map((word) => `ssi ${name} ${word}`).join(", ")}${hint}`);
  }
  const near = nearestWord(name, [...commands.map((one) => one.name.split(" ", 1).join("")), "help"]);
  const looksLikePath = /[./\\]/.test(name) && !name.startsWith("-");
  const hint =
    near !== undefined ? `; did you mean ssi ${near}?` : looksLikePath ? `; did you mean ssi score ${name}?` : "";
  throw new UsageError(`there is no ${name.startsWith("-") ? "option" : "command"} ${name}${hint}`);
}

/** The commands of two words that begin with one. */
const familyOf = (name: string): Command[] => commands.filter((one) => one.name.startsWith(`${name} `));

function help(names: readonly string[], io: CliIO): number {
  const screen = screenOf(io.stdout, io.env);
  const words = names.filter((one) => !one.startsWith("-"));
  const [name = ""] = words;
  const family = words.length === 1 ? familyOf(name) : [];
  const text = family.length > 0 ? mainHelp(family, screen) : undefined;
  io.stdout.write(text ?? (name === "" ? mainHelp(commands, screen) : commandHelp(commandOf(words).command, screen)));
  return 0;
}

function report(error: unknown, command: Command | undefined, io: CliIO): number {
  const say = (text: string) => {
    for (const line of `ssi: ${text}`.split("\n")) io.stderr.write(`${printable(line)}\n`);
  };
  if (error instanceof UsageError) {
    say(error.message);
    const usage =
      command === undefined
        ? `usage: ssi <${commands.map(({ name }) => name).join(" | ")} | help>`
        : usageLine(command);
    io.stderr.write(`${usage}\n${command === undefined ? "ssi help" : `ssi help ${command.name}`} tells more\n`);
    return 2;
  }
  if (error instanceof InputError) say(error.message);
  else if (error instanceof SSIError) say(issueMessage("the input", error.issues));
  else say(`something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}
