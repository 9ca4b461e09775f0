import type { PlanAssumption } from "../../recommend/plan-types.js";
import type { PluralText, Texts } from "../locale.js";

/** What was wanted, as a noun phrase that follows a verb: "reaches a score of 70 points". */
export interface TargetTexts {
  /** The whole; `{points}`. */
  readonly score: PluralText;
  /** One pillar; `{points}`, `{pillar}`. */
  readonly pillar: PluralText;
  /** A place in a peer group; `{top}` percent. */
  readonly topPercent: string;
  /** The most for a budget; `{duration}`. */
  readonly minutes: string;
}

/** A plan in one line, without a full stop: `{before}` and `{after}` are points, `{duration}` is for 30 days. */
export interface HeadlineTexts {
  /** The cheapest way to a target. */
  readonly optimal: string;
  /** The most points for a budget. */
  readonly budget: string;
  /** The target is out of reach: the cheapest way to the best there is. */
  readonly infeasible: string;
  /** There is nothing to do; `{before}`. */
  readonly alreadyReached: string;
  /** Any of these, where the target is a pillar; `{pillar}`, `{headline}`. */
  readonly ofPillar: string;
}

/** What is proved, and under which conditions: whole sentences, one below the other. */
export interface CertificateTexts {
  /** The proof of a plan to `{target}`. */
  readonly optimal: string;
  /** The proof of the most `{points}` for `{duration}`. */
  readonly budget: string;
  /** The proof that `{target}` is out of reach. */
  readonly infeasible: string;
  /** Nothing was to be proved: `{target}` is met. */
  readonly alreadyReached: string;
  /** How much the last quarter of a minute is worth; `{points}`. */
  readonly pointsForLess: PluralText;
  /** The best that any plan reaches; `{points}`. */
  readonly bestReachable: PluralText;
  /** The caller's ceiling of minutes; `{duration}`. */
  readonly ceiling: string;
  /** The caller's limit of an action; `{step}` is its request for one unit, `{count}`. */
  readonly limit: string;
  /** The caller's own effort for an action; `{step}`, `{duration}`. */
  readonly effort: string;
  /** An action the caller wants nothing of; `{step}`. */
  readonly exclude: string;
  /** What the proof holds for: `{model}`, `{version}`, `{days}` of the window. */
  readonly model: string;
}

/** The words of plans. */
export interface PlanTexts {
  /** What was wanted. */
  readonly targets: TargetTexts;
  /** The plan in one line. */
  readonly headlines: HeadlineTexts;
  /** `{duration}` a week, to be kept up for `{count}` days. */
  readonly effort: PluralText;
  /** In place of the effort, where there is nothing to do. */
  readonly noSteps: string;
  /** The same, where the target is out of reach. */
  readonly noWay: string;
  /** What a step adds in the plan: `{points}` for `{duration}`, `{running}` points after it. */
  readonly step: PluralText;
  /** What the plan takes for granted: a sentence or two each. */
  readonly assumptions: Texts<PlanAssumption>;
  /** What is proved. */
  readonly certificates: CertificateTexts;
}
