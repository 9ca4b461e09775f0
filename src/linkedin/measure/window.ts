import type { ExportFacts } from "../facts/export-facts.js";
import type { LeftReason } from "./unknown-reason.js";

/** The days that are measured. */
export interface MeasuredDays {
  /** ms since 1970; the last instant of the window. */
  readonly asOf: number;
  /** ms since 1970; the last instant before the window. */
  readonly before: number;
}

/** Facts and the days they are measured over. */
export interface MeasuredFacts extends MeasuredDays {
  readonly facts: ExportFacts;
}

/** Whether an instant is in the window, which includes its last instant but not its first. */
export const isInWindow = (at: number, { asOf, before }: MeasuredDays): boolean => at > before && at <= asOf;

/** `ever`: all rows; `stock`: those not after asOf, undated ones too; `window`: those in the window. */
export type When = "ever" | "stock" | "window";

/** Why a row's time excludes it. */
export function leftByTime(at: number, when: When, { asOf, before }: MeasuredDays): LeftReason | undefined {
  // Most rows are older than the window.
  if (when === "window" && at <= before) return "beforeWindow";
  if (when === "ever" || at <= asOf) return undefined;
  if (at > asOf) return "afterAsOf";
  return when === "window" ? "undated" : undefined;
}
