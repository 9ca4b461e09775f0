import type { CliIO, OutputStream } from "../cli-io.js";
import { blockGlyphs, type Glyphs, plainGlyphs } from "./glyphs.js";
import { createPalette, type Palette } from "./palette.js";

/** What a picture is drawn with. */
export interface Screen {
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly palette: Palette;
}

const least = 48;
const greatest = 100;
const usual = 80;

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

/** What can be drawn on a stream. */
export function screenOf(stream: OutputStream, env: CliIO["env"], noColor = false): Screen {
  const columns = stream.columns || Number(env["COLUMNS"]) || usual;
  return {
    width: Math.max(least, Math.min(greatest, columns)),
    glyphs: hasBlocks(env) ? blockGlyphs : plainGlyphs,
    palette: createPalette(isColoured(stream, env, noColor)),
  };
}
