/** The days that are measured. */
export interface MeasuredDays {
  /** ms since 1970; the last instant of the window. */
  readonly asOf: number;
  /** ms since 1970; the last instant before the window. */
  readonly before: number;
}

/** Whether an instant lies in the window, which its first instant does not belong to and its last does. */
export const isInWindow = (at: number, { asOf, before }: MeasuredDays): boolean => at > before && at <= asOf;
