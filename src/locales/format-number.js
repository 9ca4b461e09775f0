const cache = new Map();
function formatter(tag, options) {
    const key = `${tag} ${JSON.stringify(options)}`;
    const made = cache.get(key) ?? new Intl.NumberFormat(tag, options);
    cache.set(key, made);
    return made;
}
/** A number with at most so many decimals: 22.3, 1,250. */
export const formatNumber = (value, locale, decimals = 2) => formatter(locale.tag, { maximumFractionDigits: decimals }).format(value);
/** Points, always with two decimals so that columns line up: 2.50. */
export const formatPoints = (points, locale) => formatter(locale.tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(points);
/** A share of 1 as a percentage: 85.7%. */
export const formatPercent = (share, locale) => formatter(locale.tag, { style: "percent", maximumFractionDigits: 1 }).format(share);
/** A calendar date: 1 Nov 2026. Text that is no date comes back as it is. */
export function formatDate(iso, locale) {
    const time = Date.parse(iso);
    if (Number.isNaN(time))
        return iso;
    const [year, , day] = new Date(time).toISOString().slice(0, 10).split("-");
    const name = new Intl.DateTimeFormat(locale.tag, { month: "short", timeZone: "UTC" }).format(time);
    return `${Number(day)} ${name} ${year}`;
}
