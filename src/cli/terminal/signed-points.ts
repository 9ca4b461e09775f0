import { formatPoints } from "../../locales/format-number.js";
import type { Locale } from "../../locales/locale.js";
import type { Screen } from "./screen.js";

/** Points with their sign, green or red: +1.25, −0.41; a plain 0.00. */
export function signedPoints(points: number, { glyphs, palette }: Screen, locale: Locale): string {
  const text = formatPoints(Math.abs(points), locale);
  if (points > 0) return palette.good(`+${text}`);
  return points < 0 ? palette.bad(glyphs.minus + text) : text;
}
