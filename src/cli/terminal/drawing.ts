import { formatPoints } from "../../locales/format-number.js";
import type { CliLocale } from "../texts/cli-texts.js";
import type { CliIO } from "./cli-io.js";
import { type Glyphs, type Palette, type Screen, screenOf } from "./screen.js";
import { cutText } from "./text.js";

/** A bar from 0 to `max`: confirmed up to `low`, possible up to `high`, the rest lost. What is above 0 has at least one cell. */
export function bar(
  { low, high, max }: { readonly low: number; readonly high: number; readonly max: number },
  width: number,
  glyphs: Glyphs,
  palette: Palette,
): string {
  const cell = (value: number) => {
    const cells = Math.round((value / max) * width);
    if (value > 0 && cells === 0) return 1;
    return value < max && cells === width ? width - 1 : cells;
  };
  const proven = cell(low);
  const possible = high > low ? Math.max(cell(high), Math.min(proven + 1, width)) : proven;
  return (
    palette.proven(glyphs.proven.repeat(proven)) +
    palette.possible(glyphs.possible.repeat(possible - proven)) +
    palette.dim(glyphs.lost.repeat(width - possible))
  );
}

/** A number in digits three lines high; undefined where the terminal has no signs for it. */
export function bigNumber(text: string, glyphs: Glyphs): readonly [string, string, string] | undefined {
  const digits = [...text].map((digit) => glyphs.bigDigits?.[digit]);
  if (digits.some((digit) => digit === undefined)) return undefined;
  const line = (row: 0 | 1 | 2) => digits.map((digit) => digit?.[row]).join(" ");
  return [line(0), line(1), line(2)];
}

/**
 * Values as a line of eight heights from 0 to the greatest, one sign each. Of more values than there is room for, the last
 * of each stretch is drawn, so that the line ends with the last value.
 */
export function sparkline(values: readonly number[], width: number, sparks: readonly string[]): string {
  const cells = Math.min(width, values.length);
  const drawn = Array.from({ length: cells }, (_, cell) => {
    const index = Math.ceil(((cell + 1) * values.length) / cells) - 1;
    return values[index] ?? 0;
  });
  const most = Math.max(...drawn);
  const height = (value: number) => (most === 0 ? 0 : Math.round((value / most) * (sparks.length - 1)));
  return drawn.map((value) => sparks[height(value)]).join("");
}

/** Points with their sign, green or red: +1.25, −0.41; a plain 0.00. */
export function signedPoints(points: number, { glyphs, palette }: Screen, locale: CliLocale): string {
  const text = formatPoints(Math.abs(points), locale);
  if (points > 0) return palette.good(`+${text}`);
  return points < 0 ? palette.bad(glyphs.minus + text) : text;
}

/** Shows the progress of something, and removes the line at the end. */
export interface ProgressBar {
  readonly show: (progress: { readonly done: number; readonly total: number; readonly file: string }) => void;
  readonly clear: () => void;
}

/** A bar on stderr when that is a terminal; written only when the percentage changes. Otherwise it does nothing. */
export function createProgressBar(io: CliIO, isQuiet: boolean, noColor: boolean): ProgressBar {
  if (isQuiet || io.stderr.isTTY !== true) return { show: () => {}, clear: () => {} };
  const { width, glyphs, palette } = screenOf(io.stderr, io.env, noColor);
  let shown = -1;
  return {
    show({ done, total, file }) {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const percent = Math.floor(share * 100);
      if (percent === shown) return;
      shown = percent;
      const drawn = bar({ low: share, high: share, max: 1 }, cells, glyphs, palette);
      const name = cutText(file, width - cells - 10, glyphs.more);
      io.stderr.write(`\r\u001b[2K${drawn} ${String(percent).padStart(3)}%  ${name}`);
    },
    clear() {
      if (shown >= 0) io.stderr.write("\r\u001b[2K");
    },
  };
}

const cells = 24;
