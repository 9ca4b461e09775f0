import { stripVTControlCharacters } from "node:util";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes; colours take none, ideographs and emoji two. */
export function textWidth(text: string): number {
  const plain = stripVTControlCharacters(text);
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length;
  let width = 0;
  for (const { segment } of segmenter.segment(plain)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** A plain text cut to a number of columns, with a sign that something is missing. */
export function cutText(text: string, width: number, sign: string): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of segmenter.segment(text)) {
    if (textWidth(kept + segment) > width - textWidth(sign)) break;
    kept += segment;
  }
  return kept.trimEnd() + sign;
}

const gap = (text: string, width: number): string => " ".repeat(Math.max(0, width - textWidth(text)));

/** A text filled up with blanks on the right. */
export const padRight = (text: string, width: number): string => text + gap(text, width);

/** A text filled up with blanks on the left. */
export const padLeft = (text: string, width: number): string => gap(text, width) + text;
