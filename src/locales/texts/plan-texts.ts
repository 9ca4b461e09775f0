import type { PlanAssumption } from "../../recommend/plan-types.js";
import type { PluralText } from "../locale.js";

/** The words of plans. */
export interface PlanTexts {
  /** What was wanted: `{points}`, `{pillar}`, `{top}`, `{duration}`. */
  readonly targets: {
    readonly score: PluralText;
    readonly pillar: PluralText;
    readonly topPercent: string;
    readonly minutes: string;
  };
  /** In one line; `{target}`, `{before}`, `{after}`, `{duration}`. */
  readonly headlines: {
    readonly optimal: string;
    readonly budget: string;
    readonly infeasible: string;
    readonly alreadyReached: string;
    /** Any of these, where the target is a pillar; `{pillar}`, `{headline}`. */
    readonly ofPillar: string;
  };
  /** `{duration}` a week, for `{count}` days. */
  readonly effort: PluralText;
  /** Nothing to do. */
  readonly noSteps: string;
  /** What a step adds in the plan; `{points}`, `{duration}`, `{running}`. */
  readonly step: PluralText;
  readonly assumptions: { readonly [A in PlanAssumption]: string };
  /** What is proved; `{target}`, `{duration}`, `{points}`. */
  readonly certificates: {
    readonly optimal: string;
    readonly budget: string;
    readonly infeasible: string;
    readonly alreadyReached: string;
    readonly pointsForLess: PluralText;
    readonly bestReachable: PluralText;
    readonly ceiling: string;
    /** The caller's own limits, efforts and exclusions; `{step}`, `{count}`, `{duration}`. */
    readonly limit: string;
    readonly effort: string;
    readonly exclude: string;
    /** `{model}`, `{version}`, `{days}`. */
    readonly model: string;
  };
}
