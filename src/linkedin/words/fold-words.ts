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

/** Whether the words of a phrase stand next to each other, in order, among other words. */
export function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}
