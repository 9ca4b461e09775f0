import type { CliIO, OutputStream } from "./cli-io.js";

/** What a picture is drawn with. */
export interface Screen {
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly palette: Palette;
}

/** What can be drawn on a stream. */
export function screenOf(stream: OutputStream, env: CliIO["env"], noColor = false): Screen {
  const columns = stream.columns || Number(env["COLUMNS"]) || defaultWidth;
  return {
    width: Math.max(least, Math.min(greatest, columns)),
    glyphs: hasBlocks(env) ? blockGlyphs : plainGlyphs,
    palette: createPalette(isColoured(stream, env, noColor)),
  };
}

const least = 48;

const greatest = 100;

const defaultWidth = 80;

/** Whether a stream takes colours: --no-color and NO_COLOR switch them off, FORCE_COLOR on, else it must be a terminal. */
function isColoured(stream: OutputStream, env: CliIO["env"], noColor: boolean): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  if (noColor || NO_COLOR !== "") return false;
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}

/** Whether block characters can be shown: the locale names UTF-8, or names nothing. */
function hasBlocks({ TERM, LC_ALL, LC_CTYPE, LANG }: CliIO["env"]): boolean {
  if (TERM === "dumb" || TERM === "linux") return false;
  const locale = LC_ALL || LC_CTYPE || LANG || "utf-8";
  return /utf-?8/i.test(locale);
}

/** The characters of the picture, distinct without colour. */
export interface Glyphs {
  readonly proven: string;
  readonly possible: string;
  readonly lost: string;
  readonly marker: string;
  readonly rule: string;
  readonly minus: string;
  readonly dot: string;
  readonly more: string;
  /** Between the ends of a range. */
  readonly to: string;
  /** Eight heights of a sparkline, the lowest first. */
  readonly sparks: readonly string[];
  /** Digits three lines high; absent where the terminal has no block characters. */
  readonly bigDigits: Readonly<Record<string, readonly [string, string, string]>> | undefined;
}

/** Block characters of Unicode. */
const blockGlyphs: Glyphs = {
  proven: "█",
  possible: "▒",
  lost: "·",
  marker: "▲",
  rule: "─",
  minus: "−",
  dot: "·",
  more: "…",
  to: "–",
  sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  bigDigits: {
    "0": ["█▀█", "█ █", "▀▀▀"],
    "1": ["▀█ ", " █ ", "▀▀▀"],
    "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"],
    "4": ["█ █", "▀▀█", "  ▀"],
    "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"],
    "7": ["▀▀█", "  █", "  ▀"],
    "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"],
    ".": [" ", " ", "▀"],
    ",": [" ", " ", "▀"],
  },
};

/** Signs every terminal has. */
const plainGlyphs: Glyphs = {
  proven: "#",
  possible: "+",
  lost: ".",
  marker: "^",
  rule: "-",
  minus: "-",
  dot: "-",
  more: "...",
  to: "-",
  sparks: ["_", ".", ":", "-", "=", "+", "*", "#"],
  bigDigits: undefined,
};

/** The colours and styles of texts. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** What is confirmed. */
  readonly proven: (text: string) => string;
  /** What is possible and not known. */
  readonly possible: (text: string) => string;
  /** What is lost. */
  readonly lost: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** The sixteen colours of the terminal, which fit every theme; without colour, the text is unchanged. */
function createPalette(isColoured: boolean): Palette {
  const paint = (open: number, close: number) => (text: string) =>
    isColoured && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    proven: paint(36, 39),
    possible: paint(33, 39),
    lost: paint(2, 22),
    good: paint(32, 39),
    bad: paint(31, 39),
  };
}

/** Text from outside, fit for a terminal: on one line, without escape sequences and control characters. */
export const printable = (text: string): string =>
  text
    .replace(commands, "")
    .replace(/[\t\r\n]+/g, " ")
    .replace(unprintable, "");

const esc = "\\u001b";

/** Commands to a terminal with what belongs to them: OSC (titles, links), CSI (colours, moves), and the short ones. */
const commands = new RegExp(
  `${esc}\\][^\\u0007${esc}]*(?:\\u0007|${esc}\\\\)?|(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]|${esc}[ -/]*[0-~]`,
  "g",
);

/** Control characters, and the marks that turn the direction of writing: both let a text pretend to be another. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
