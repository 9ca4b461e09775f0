import { legalNotice } from "../about.js";
import type { Command } from "./command.js";
import type { Screen } from "./terminal/screen.js";
import { padRight } from "./terminal/text-width.js";
import { wrapText } from "./terminal/wrap-text.js";
import { version } from "./version.js";

const indent = "  ";

/** How a command is used, in a line. */
export const usageOf = (command: Command): string => `ssi ${command.name} ${command.usage}`;

/** A table of two columns; the second is wrapped beside the first. */
function pairs(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(...rows.map(([name]) => name.length));
  const isNarrow = width - first < 32;
  return rows.flatMap(([name, text]) => {
    if (isNarrow) return [indent + name, ...wrapText(text, width - 6).map((line) => `      ${line}`)];
    const lines = wrapText(text, width - first - 5);
    return lines.map((line, place) => `${indent}${padRight(place === 0 ? name : "", first)}  ${line}`);
  });
}

/** The help of the whole command line. */
export function mainHelp(commands: readonly Command[], { width, palette }: Screen): string {
  const heading = (text: string) => palette.bold(text);
  const lines = [
    ...wrapText(
      `${heading("ssi")} ${version}: an open, SSI-like score of social selling, 0 to 100, and where every point comes from.`,
      width,
    ),
    "",
    heading("Usage"),
    `${indent}ssi <command> [options]`,
    "",
    heading("Commands"),
    ...pairs(
      [
        ...commands.map(({ name, summary }) => [name, summary] as const),
        ["help", "Show the help of a command: ssi help score"],
      ],
      width,
    ),
    "",
    heading("Examples"),
    ...commands.flatMap(({ examples }) => examples.slice(0, 1).map(({ command }) => `${indent}${command}`)),
    "",
    heading("Options"),
    ...pairs(
      [
        ["-h, --help", "Show this help, or that of the command"],
        ["-v, --version", "Show the version"],
      ],
      width,
    ),
    "",
    ...wrapText("Exit codes: 0 done, 1 the input cannot be scored, 2 wrong usage.", width),
    "",
    ...wrapText(legalNotice, width).map(palette.dim),
  ];
  return `${lines.join("\n")}\n`;
}

/** The help of one command. */
export function commandHelp(command: Command, { width, palette }: Screen): string {
  const heading = (text: string) => palette.bold(text);
  const options = Object.entries(command.options).map(([name, option]) => {
    const { short, help } = option;
    const value = option.type === "string" ? ` ${option.value}` : "";
    const flag = `${short === undefined ? "   " : `-${short},`} --${name}${value}`;
    return [flag, help] as const;
  });
  const lines = [
    ...wrapText(`${command.summary}.`, width),
    "",
    heading("Usage"),
    indent + usageOf(command),
    "",
    ...command.description.flatMap((text) => [...wrapText(text, width), ""]),
    heading("Options"),
    ...pairs(options, width),
    "",
    heading("Examples"),
    ...command.examples.flatMap(({ command: line, note }) => [
      `${indent}${palette.dim(`# ${note}`)}`,
      `${indent}${line}`,
    ]),
    "",
    ...wrapText(legalNotice, width).map(palette.dim),
  ];
  return `${lines.join("\n")}\n`;
}
