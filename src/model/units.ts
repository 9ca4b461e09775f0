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

/** So many of so many: `part` of `whole`, 0 <= part <= whole. A whole of 0 says nothing and counts as unknown. */
export interface Proportion {
  /** How many, 0 to whole. */
  readonly part: number;
  /** Of how many. */
  readonly whole: number;
}

/** The value of a signal that is known. */
export type SignalValue = number | Proportion;

/** The least and greatest length of the window, in days, and the length where the input names none. */
export const windowLimits = { least: 28, greatest: 366, usual: 90 } as const;

/** Whether a unit counts events in the window, so that its value is brought to 30 days before it meets its curve. */
export const isPerThirtyDays = (unit: Unit): boolean => unit === "flow" || unit === "days";
