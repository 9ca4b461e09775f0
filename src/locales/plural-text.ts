import { fill } from "./fill.js";
import { formatNumber } from "./format-number.js";
import type { Locale, PluralText } from "./locale.js";

const cache = new Map<string, Intl.PluralRules>();

function rulesOf(tag: string): Intl.PluralRules {
  // As many decimals as are shown: 1.004 is shown as 1, and so takes the form of 1.
  const rules = cache.get(tag) ?? new Intl.PluralRules(tag, { maximumFractionDigits: 2 });
  cache.set(tag, rules);
  return rules;
}

/**
 * The form of a text that goes with a number in a language. A form that a text does not have is `other`: Italian has
 * `many` for whole millions, which here read the same.
 */
export function pluralText(text: PluralText, count: number, locale: Locale): string {
  return text[rulesOf(locale.tag).select(count)] ?? text.other;
}

/** A text with its number filled in, under the names `count` and `points`, and other values beside it. */
export function countText(
  text: PluralText,
  count: number,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
): string {
  const number = formatNumber(count, locale);
  return fill(pluralText(text, count, locale), { count: number, points: number, ...values });
}
