/**
 * How a signal is measured: `count` (a stock), `flow` (events in the window, scored per 30 days), `days` (a flow of at
 * most `windowDays`), `ratio` (0 to 1), `mean` (an average, 0 or more), `characters`, `proportion` (`{ part, whole }`).
 */
export type Unit = "count" | "flow" | "days" | "ratio" | "mean" | "characters" | "proportion";

/** All units, in the order of the documentation. */
export const units = [
  "count",
  "flow",
  "days",
  "ratio",
  "mean",
  "characters",
  "proportion",
] as const satisfies readonly Unit[];

/** A count as part of another: `part` of `whole`, 0 <= part <= whole. With a whole of 0 it counts as unknown. */
export interface Proportion {
  /** The part, 0 to whole. */
  readonly part: number;
  /** The whole, 0 or more. */
  readonly whole: number;
}

/** The value of a signal that is known. */
export type SignalValue = number | Proportion;

/** The least and the greatest length of the window in days, and the default. */
export const windowLimits = { least: 28, greatest: 366, default: 90 } as const;

/** Whether a unit counts events in the window, so that its value is brought to 30 days before it is put on its curve. */
export const isPerThirtyDays = (unit: Unit): boolean => unit === "flow" || unit === "days";
