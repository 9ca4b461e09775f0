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
    command = commandOf(first);
    if (rest.includes("--help") || rest.includes("-h")) return help([first], io);
    return await command.run({ ...parseArguments(command, rest), io });
  } catch (error) {
    return report(error, command, io);
  }
}

function commandOf(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  const near = nearestWord(name, [...commands.map((one) => one.name), "help"]);
  const looksLikePath = /[./\\]/.test(name) && !name.startsWith("-");
  const hint =
    near !== undefined ? `; did you mean ssi ${near}?` : looksLikePath ? `; did you mean ssi score ${name}?` : "";
  throw new UsageError(`there is no ${name.startsWith("-") ? "option" : "command"} ${name}${hint}`);
}

function help(names: readonly string[], io: CliIO): number {
  const screen = screenOf(io.stdout, io.env);
  const name = names.find((one) => !one.startsWith("-"));
  io.stdout.write(name === undefined ? mainHelp(commands, screen) : commandHelp(commandOf(name), screen));
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
