import type { Glyphs } from "./glyphs.js";
import type { Palette } from "./palette.js";

/** A bar from 0 to `max`: proven up to `low`, possible up to `high`, the rest lost. What is above 0 shows at least one cell. */
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
