import { fill, readWording } from "../errors/wording.js";
import type { Locale } from "./locale.js";

/**
 * What an issue says (`expected`, `received` or `repair`) in a language: the line it was made from, with the same values.
 * The name `{what}` alone stands for words of ours too. A text of somebody else, such as a schema plugged in, stays as it is.
 */
export function translateWording(text: string, locale: Locale): string {
  const said = readWording(text);
  if (said === undefined) return text;
  const { wording, values } = said;
  const { what } = values;
  return fill(
    locale.wordings[wording],
    what === undefined ? values : { ...values, what: translateWording(what, locale) },
  );
}
