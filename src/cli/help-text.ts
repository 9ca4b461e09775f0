import manifest from "../../package.json" with { type: "json" };
import { legalNotice } from "../about.js";
import type { Command } from "./options/command.js";
import type { Screen } from "./terminal/screen.js";
import { padRight, textWidth, wrapText } from "./terminal/text.js";
import type { CliLocale } from "./texts/cli-texts.js";
import { tell } from "./texts/tell.js";

/** The version of the package. */
export const version: string = manifest.version;

/** Where the help is shown, and in which language. */
interface HelpView extends Screen {
  readonly locale: CliLocale;
}

/** The help of the whole command line. */
export function mainHelp(commands: readonly Command[], { width, palette, locale }: HelpView): string {
  const about = tell(
    "{name} {version}: an open, SSI-like score of social selling, 0 to 100, and where every point comes from.",
    { name: palette.bold("ssi"), version },
  );
  const lines = [
    ...wrapText(about(locale), width),
    "",
    palette.bold(tell("Usage")(locale)),
    `${indent}ssi ${tell("<command> [options]")(locale)}`,
    "",
    palette.bold(tell("Commands")(locale)),
    ...pairs(
      [
        ...commands.map(({ name, summary }) => [name, locale.sentences[summary]] as const),
        ["help", tell("Show the help of a command: ssi help score")(locale)],
      ],
      width,
    ),
    "",
    palette.bold(tell("Examples")(locale)),
    ...commands.flatMap(({ examples }) => examples.slice(0, 1).map(({ command }) => `${indent}${command}`)),
    "",
    palette.bold(tell("Options")(locale)),
    ...pairs(
      [
        ["-h, --help", tell("Show this help, or that of the command")(locale)],
        ["-v, --version", tell("Show the version")(locale)],
        [`    --locale ${tell("<tag>")(locale)}`, tell("Language of what is shown: en (usual) or it")(locale)],
      ],
      width,
    ),
    "",
    ...wrapText(tell("Exit codes: 0 done, 1 the input cannot be scored, 2 wrong usage.")(locale), width),
    "",
    ...wrapText(legalNotice, width).map(palette.dim),
  ];
  return `${lines.join("\n")}\n`;
}

/** The help of one command. */
export function commandHelp(command: Command, { width, palette, locale }: HelpView): string {
  const { sentences } = locale;
  const options = Object.entries(command.options).map(([name, option]) => {
    const value = option.type === "string" ? ` ${sentences[option.value]}` : "";
    const flag = `${option.short === undefined ? "   " : `-${option.short},`} --${name}${value}`;
    return [flag, sentences[option.help]] as const;
  });
  const lines = [
    ...wrapText(`${sentences[command.summary]}.`, width),
    "",
    palette.bold(tell("Usage")(locale)),
    indent + usageOf(command, locale),
    "",
    ...command.description.flatMap((text) => [...wrapText(sentences[text], width), ""]),
    palette.bold(tell("Options")(locale)),
    ...pairs(options, width),
    "",
    palette.bold(tell("Examples")(locale)),
    ...command.examples.flatMap(({ command: line, note }) => [
      `${indent}${palette.dim(`# ${sentences[note]}`)}`,
      `${indent}${line}`,
    ]),
    "",
    ...wrapText(legalNotice, width).map(palette.dim),
  ];
  return `${lines.join("\n")}\n`;
}

/** How a command is used, in a line. */
export const usageOf = ({ name, usage }: Command, { sentences }: CliLocale): string =>
  `ssi ${name} ${sentences[usage]}`;

/** A table of two columns; the second is wrapped beside the first. */
function pairs(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(...rows.map(([name]) => textWidth(name)));
  const isNarrow = width - first < 32;
  return rows.flatMap(([name, text]) => {
    if (isNarrow) return [indent + name, ...wrapText(text, width - 6).map((line) => `      ${line}`)];
    const lines = wrapText(text, width - first - 5);
    return lines.map((line, index) => `${indent}${padRight(index === 0 ? name : "", first)}  ${line}`);
  });
}

const indent = "  ";
