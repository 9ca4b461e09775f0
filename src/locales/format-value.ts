import { isPerThirtyDays } from "../model/units.js";
import type { SignalResult } from "../result/result-types.js";
import { fill } from "./fill.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Locale } from "./locale.js";
import { pluralText } from "./plural-text.js";

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
