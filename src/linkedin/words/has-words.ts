// The word rules are Unicode's own for every language; the locale is named so that no runtime's default can matter.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Two or more characters in a row that are no part of a word, nor join any, whatever stands around them. */
const gaps = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Cf}\p{Pc}]{2,}/gu;

/** How many segments are looked at for each word that is wanted; a plain text has one blank between two words. */
const segmentsPerWord = 12;

/**
 * Whether a text has at least so many words, by Unicode word segments. Stops when it has, and gives up on a text that has
 * next to no words at its beginning: each segment costs a microsecond, so 10 000 dots would cost as much as 1 000 comments.
 */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  let segments = 0;
  for (const { isWordLike } of segmenter.segment(text.replace(gaps, " "))) {
    if (words >= least || segments++ >= least * segmentsPerWord) break;
    if (isWordLike) words++;
  }
  return words >= least;
}
