/** A letter with its accents is decomposed into fewer characters than this; some signs of a few words become 18. */
const longestDecomposed = 4;

/** Without a character above ASCII there is nothing to decompose. */
const beyondAscii = /[\u0080-\uffff]/;

/** Text without case and accents, so that names written in two ways compare equal; at most four times as long. */
export const foldText = (text: string): string =>
  beyondAscii.test(text)
    ? text
        .normalize("NFKD")
        .slice(0, longestDecomposed * text.length)
        .replace(/\p{M}/gu, "")
        .toLowerCase()
    : text.toLowerCase();

/** The words of a text, without case, accents and punctuation, dots taken out (`V.P.` is `vp`). */
export const foldWords = (text: string): readonly string[] =>
  foldText(text)
    .replaceAll(".", "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether words contain those of a phrase, next to each other and in order. */
export function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}

let segmenter: Intl.Segmenter | undefined;

// The word rules are Unicode's own for every language; the locale is named so that no runtime's default can matter.
const wordSegmenter = () => (segmenter ??= new Intl.Segmenter("en", { granularity: "word" }));

/** Two or more characters in a row that neither belong to a word nor join words, whatever is around them. */
const gaps = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Cf}\p{Pc}]{2,}/gu;

/** How many segments are examined for each word that is needed; a plain text has one blank between two words. */
const segmentsPerWord = 12;

/**
 * Whether a text has at least so many words, by Unicode word segments. Stops when it has, and gives up on a text that has
 * next to no words at its beginning: each segment costs a microsecond, so 10 000 dots would cost as much as 1 000 comments.
 */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  let segments = 0;
  for (const { isWordLike } of wordSegmenter().segment(text.replace(gaps, " "))) {
    if (words >= least || segments++ >= least * segmentsPerWord) break;
    if (isWordLike) words++;
  }
  return words >= least;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Text with its HTML entities decoded, once; invalid ones stay unchanged. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
