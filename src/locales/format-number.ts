import type { Locale } from "./locale.js";

/** A number with at most so many decimals: 22.3, 1,250. */
export const formatNumber = (value: number, locale: Locale, decimals = 2): string =>
  // Grouped always: Italian would otherwise write 1000 and 10.000.
  formatter(locale.tag, { maximumFractionDigits: decimals, useGrouping: "always" }).format(value);

/** Points, always with two decimals so that columns line up: 2.50. */
export const formatPoints = (points: number, locale: Locale): string =>
  formatter(locale.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(points);

/** A share of 1 as a percentage: 85.7%. */
export const formatPercent = (share: number, locale: Locale): string =>
  formatter(locale.tag, { style: "percent", maximumFractionDigits: 1 }).format(share);

function formatter(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const made = cache.get(key) ?? new Intl.NumberFormat(tag, options);
  cache.set(key, made);
  return made;
}

const cache = new Map<string, Intl.NumberFormat>();

/** A calendar date: 1 Nov 2026. Text that is no date is returned unchanged. */
export function formatDate(iso: string, locale: Locale): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const [year, , day] = new Date(time).toISOString().slice(0, 10).split("-");
  const name = new Intl.DateTimeFormat(locale.tag, { month: "short", timeZone: "UTC" }).format(time);
  return `${Number(day)} ${name} ${year}`;
}
