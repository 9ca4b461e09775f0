import type { Texts } from "./text-types.js";

/** The English of a catalogue whose keys are its English: each sentence by itself. */
export const asWritten = <S extends string>(sentences: readonly S[]): Texts<S> =>
  textsOf(sentences.map((sentence) => [sentence, sentence]));

/** Texts that all end with the same sentence. */
export const endingWith = <K extends string>(ending: string, texts: Texts<K>): Texts<K> =>
  // Object.keys forgets which keys an object has by its type.
  textsOf((Object.keys(texts) as K[]).map((key) => [key, `${texts[key]} ${ending}`]));

/** Object.fromEntries forgets which keys it was given. */
const textsOf = <K extends string>(entries: readonly (readonly [K, string])[]): Texts<K> =>
  Object.fromEntries(entries) as Texts<K>;
