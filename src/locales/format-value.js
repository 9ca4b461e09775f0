import { isPerThirtyDays } from "../model/units.js";
import { fill } from "./fill.js";
import { formatNumber, formatPercent } from "./format-number.js";
import { pluralText } from "./plural-text.js";
/** The value of a signal in human units: `67 (22.3 a month)`, `86%`, `21 of 48`; empty where there is none. */
export function formatValue(signal, windowDays, locale) {
    const { unit, value } = signal;
    if (value === undefined)
        return "";
    if (typeof value !== "number") {
        const parts = { part: formatNumber(value.part, locale), whole: formatNumber(value.whole, locale) };
        return fill(locale.values.proportion.other, parts);
    }
    if (unit === undefined)
        return formatNumber(value, locale);
    const values = {
        value: formatNumber(value, locale),
        rate: isPerThirtyDays(unit) ? formatNumber((value * 30) / windowDays, locale, 1) : "",
        percent: formatPercent(value, locale),
    };
    return fill(pluralText(locale.values[unit], value, locale), values);
}
