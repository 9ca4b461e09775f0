import { legalNotice } from "../about.js";
import { fill } from "../errors/wording.js";
import type { Locale } from "../locales/locale.js";
import { version } from "./cli-io.js";
import type { Command } from "./command.js";
import type { Screen } from "./terminal/screen.js";
import { padRight, textWidth, wrapText } from "./terminal/text.js";

/** Where the help is shown, and in which language. */
interface HelpView extends Screen {
  readonly locale: Locale;
}

const indent = "  ";

/** How a command is used, in a line. */
export const usageOf = ({ name, usage }: Command, { help }: Locale): string => `ssi ${name} ${help[usage]}`;

/** A table of two columns; the second is wrapped beside the first. */
function pairs(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(...rows.map(([name]) => textWidth(name)));
  const isNarrow = width - first < 32;
  return rows.flatMap(([name, text]) => {
    if (isNarrow) return [indent + name, ...wrapText(text, width - 6).map((line) => `      ${line}`)];
    const lines = wrapText(text, width - first - 5);
    return lines.map((line, place) => `${indent}${padRight(place === 0 ? name : "", first)}  ${line}`);
  });
}

/** The help of the whole command line. */
export function mainHelp(commands: readonly Command[], { width, palette, locale }: HelpView): string {
  const { help } = locale;
  const about =
    help["{name} {version}: an open, SSI-like score of social selling, 0 to 100, and where every point comes from."];
  const lines = [
    ...wrapText(fill(about, { name: palette.bold("ssi"), version }), width),
    "",
    palette.bold(help["Usage"]),
    `${indent}ssi ${help["<command> [options]"]}`,
    "",
    palette.bold(help["Commands"]),
    ...pairs(
      [
        ...commands.map(({ name, summary }) => [name, help[summary]] as const),
        ["help", help["Show the help of a command: ssi help score"]],
      ],
      width,
    ),
    "",
    palette.bold(help["Examples"]),
    ...commands.flatMap(({ examples }) => examples.slice(0, 1).map(({ command }) => `${indent}${command}`)),
    "",
    palette.bold(help["Options"]),
    ...pairs(
      [
        ["-h, --help", help["Show this help, or that of the command"]],
        ["-v, --version", help["Show the version"]],
        [`    --locale ${help["<tag>"]}`, help["Language of what is shown: en (usual) or it"]],
      ],
      width,
    ),
    "",
    ...wrapText(help["Exit codes: 0 done, 1 the input cannot be scored, 2 wrong usage."], width),
    "",
    ...wrapText(legalNotice, width).map(palette.dim),
  ];
  return `${lines.join("\n")}\n`;
}

/** The help of one command. */
export function commandHelp(command: Command, { width, palette, locale }: HelpView): string {
  const { help } = locale;
  const options = Object.entries(command.options).map(([name, option]) => {
    const value = option.type === "string" ? ` ${help[option.value]}` : "";
    const flag = `${option.short === undefined ? "   " : `-${option.short},`} --${name}${value}`;
    return [flag, help[option.help]] as const;
  });
  const lines = [
    ...wrapText(`${help[command.summary]}.`, width),
    "",
    palette.bold(help["Usage"]),
    indent + usageOf(command, locale),
    "",
    ...command.description.flatMap((text) => [...wrapText(help[text], width), ""]),
    palette.bold(help["Options"]),
    ...pairs(options, width),
    "",
    palette.bold(help["Examples"]),
    ...command.examples.flatMap(({ command: line, note }) => [
      `${indent}${palette.dim(`# ${help[note]}`)}`,
      `${indent}${line}`,
    ]),
    "",
    ...wrapText(legalNotice, width).map(palette.dim),
  ];
  return `${lines.join("\n")}\n`;
}
