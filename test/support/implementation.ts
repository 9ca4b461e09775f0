import { computeSSI, type PerPillar, type PillarResult, type SSIResult } from "social-selling-index";
import type { AnyOptions, LooseActivity } from "./arbitraries.js";

/** The part of a result that the properties check: all but the texts that name the method. */
export interface Published
  extends Omit<
    SSIResult,
    | "pillars"
    | "cautions"
    | "formatVersion"
    | "windowDays"
    | "model"
    | "comparisonKey"
    | "estimateKey"
    | "ranks"
    | "trend"
  > {
  readonly pillars: PerPillar<Omit<PillarResult, "version">>;
}

/** A way to compute a result: the library, the reference, or a deliberately wrong variant. */
export type Compute = (activity: LooseActivity, options?: AnyOptions) => Published;

/** The library itself. The cast is the one place where a loose test input meets the strict type. */
export const computed = (activity: LooseActivity, options?: AnyOptions): SSIResult =>
  computeSSI(activity as never, options as never);
