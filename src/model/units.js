/** All units, in the order of the documentation. */
export const units = [
    "count",
    "flow",
    "days",
    "ratio",
    "mean",
    "characters",
    "proportion",
];
/** The least and greatest length of the window, in days, and the length where the input names none. */
export const windowLimits = { least: 28, greatest: 366, usual: 90 };
/** Whether a unit counts events in the window, so that its value is brought to 30 days before it meets its curve. */
export const isPerThirtyDays = (unit) => unit === "flow" || unit === "days";
/**
 * A value on the scale of its curve: a flow per 30 days, a proportion as part / (whole + k), anything else as it is.
 * Undefined for a proportion of nothing. The order of the operations is part of the contract: other engines repeat it.
 */
export function toCurveScale(unit, value, windowDays, k) {
    if (typeof value !== "number")
        return value.whole === 0 ? undefined : value.part / (value.whole + k);
    return isPerThirtyDays(unit) ? (value * 30) / windowDays : value;
}
