import type { Locale, PluralText } from "./locale.js";

/** The form of a text that goes with a number in a language. */
export function pluralText(text: PluralText, count: number, locale: Locale): string {
  return text[new Intl.PluralRules(locale.tag).select(count)] ?? text.other;
}
