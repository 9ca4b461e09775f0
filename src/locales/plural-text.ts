import { fill } from "../errors/wording.js";
import { isPerThirtyDays } from "../model/units.js";
import type { SignalResult } from "../result/result.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Locale } from "./locale.js";
import type { PluralText } from "./text-types.js";

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

/**
 * The form of a text that goes with a number in a language. A form that a text does not have is `other`: Italian has
 * `many` for whole millions, which here read the same.
 */
export function pluralText(text: PluralText, count: number, locale: Locale): string {
  return text[rulesOf(locale.tag).select(count)] ?? text.other;
}

function rulesOf(tag: string): Intl.PluralRules {
  // As many decimals as are shown: 1.004 is shown as 1, and so takes the form of 1.
  const rules = cache.get(tag) ?? new Intl.PluralRules(tag, { maximumFractionDigits: 2 });
  cache.set(tag, rules);
  return rules;
}

const cache = new Map<string, Intl.PluralRules>();

/** How long something takes: 0.5 minutes, 45 minutes, 3.5 hours; whole minutes from ten on, hours from two on. */
export function formatDuration(minutes: number, locale: Locale): string {
  const { advice } = locale;
  if (minutes < 10) return countText(advice.minutes, minutes, locale);
  if (minutes < 120) return countText(advice.minutes, Math.round(minutes), locale);
  return countText(advice.hours, Math.round(minutes / 6) / 10, locale);
}

/** What is spent once and what every 30 days, each with its rhythm: "50 minutes once and 40 minutes a month". */
export function formatEffort(minutesOnce: number, minutesPerMonth: number, locale: Locale): string {
  const { advice } = locale;
  const once = fill(advice.once, { duration: formatDuration(minutesOnce, locale) });
  const monthly = fill(advice.monthly, { duration: formatDuration(minutesPerMonth, locale) });
  if (minutesPerMonth === 0) return once;
  return minutesOnce === 0 ? monthly : fill(advice.onceAndMonthly, { once, monthly });
}

/** The value of a signal in human units: `67 (22.3 a month)`, `86%`, `21 of 48`; empty where there is none. */
export function formatValue(signal: SignalResult, windowDays: number, locale: Locale): string {
  const { unit, value } = signal;
  if (value === undefined) return "";
  if (typeof value !== "number") {
    const parts = { part: formatNumber(value.part, locale), whole: formatNumber(value.whole, locale) };
    return fill(locale.values.proportion.other, parts);
  }
  if (unit === undefined) return formatNumber(value, locale);
  const values = {
    value: formatNumber(value, locale),
    rate: isPerThirtyDays(unit) ? formatNumber((value * 30) / windowDays, locale, 1) : "",
    percent: formatPercent(value, locale),
  };
  return fill(pluralText(locale.values[unit], value, locale), values);
}
