// The word rules are Unicode's own for every language; the locale is named so that no runtime's default can matter.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Whether a text has at least so many words, by Unicode word segments. Stops counting when it has. */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike && ++words >= least) return true;
  }
  return words >= least;
}
