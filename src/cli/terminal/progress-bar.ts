import type { CliIO } from "../cli-io.js";
import { bar } from "./bar.js";
import { screenOf } from "./screen.js";
import { cutText } from "./text-width.js";

/** Shows how far something has come, and takes the line away at the end. */
export interface ProgressBar {
  readonly show: (progress: { readonly done: number; readonly total: number; readonly file: string }) => void;
  readonly clear: () => void;
}

const cells = 24;

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
