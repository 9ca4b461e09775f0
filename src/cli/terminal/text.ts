import { stripVTControlCharacters } from "node:util";

/** How many columns of a terminal a text takes; colours take none, ideographs and emoji two. */
export function textWidth(text: string): number {
  const plain = stripVTControlCharacters(text);
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length;
  let width = 0;
  for (const { segment } of segmenter.segment(plain)) width += wide.test(segment) ? 2 : 1;
  return width;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u;

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

/** A text filled up with blanks on the right. */
export const padRight = (text: string, width: number): string => text + gap(text, width);

/** A text filled up with blanks on the left. */
export const padLeft = (text: string, width: number): string => gap(text, width) + text;

const gap = (text: string, width: number): string => " ".repeat(Math.max(0, width - textWidth(text)));

/** Items in lines of at most so many columns, never broken inside. */
export function wrapItems(items: readonly string[], width: number, separator: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || textWidth(last + separator + item) > width) lines.push(item);
    else lines[lines.length - 1] = last + separator + item;
  }
  return lines;
}

/** A plain text as lines of at most so many columns, broken between words; a longer word has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text on the left and one on the right edge of the same line; the right one goes to a line of its own where both do not fit. */
export function spread(left: string, right: string, width: number): string[] {
  if (right === "") return [left];
  const room = width - textWidth(left);
  return textWidth(right) < room ? [left + padLeft(right, room)] : [left, padLeft(right, width)];
}
