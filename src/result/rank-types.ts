import type { PerPillar } from "../model/model-types.js";

/** Where a score stands among n others, of whom L are lower, E equal and G greater. */
export interface Standing {
  /** (L + E/2) / n, 0 to 1: half of those with the same score count as below. */
  readonly percentile: number;
  /** L / n: only those below. */
  readonly strict: number;
  /** (L + E) / n: those below and those with the same score. */
  readonly weak: number;
  /** G + 1: 1 is the best. */
  readonly place: number;
  /** 100 (G + 1) / (n + 1), exact: less is better. */
  readonly topPercent: number;
  /** `topPercent` as it is shown: rounded up, at least 1. */
  readonly top: number;
}

/** Where a pillar stands among the members of a group to whom it applies. */
export interface RankedPillar extends Standing {
  readonly status: "ranked";
  /** n + 1: those the place is counted among. */
  readonly of: number;
  /** How many members of the group the pillar applies to. */
  readonly size: number;
  /** The mean of those members, rounded half up to 0.01. */
  readonly average: number;
  /** The own points less the average. */
  readonly gap: number;
  readonly bounds: { readonly low: Standing; readonly high: Standing };
}

/** A pillar's rank, or why there is none. */
export type PillarRank =
  | RankedPillar
  /** Fewer others than the group's `minSize`: nothing is said of them. */
  | { readonly status: "suppressed" }
  /** It applies to no other member. */
  | { readonly status: "empty" }
  /** It does not apply to this member. */
  | { readonly status: "notApplicable" }
  /** The member's own total in the group is known, their own pillars there are not. */
  | { readonly status: "selfUnknown" }
  /** The group was made from total scores. */
  | { readonly status: "totalOnly" };

/** An interval that holds the percentile in the whole population 95 times of 100, when the group is a sample of it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A rank among enough others. */
export interface Ranked extends Standing {
  readonly status: "ranked";
  /** n + 1: those the place is counted among. */
  readonly of: number;
  /** How many members the group has, the member included who is one of them. */
  readonly size: number;
  /** The mean of the members' scores, rounded half up to 0.01. */
  readonly average: number;
  /** The own score less the average. */
  readonly gap: number;
  /** The ranks of both bounds of the score; absent for a score without bounds. */
  readonly bounds?: { readonly low: Standing; readonly high: Standing };
  /** Wilson's 95 % interval of the percentile; only for a sample. */
  readonly interval?: Interval;
  /** Absent for a score without pillars. */
  readonly pillars?: PerPillar<PillarRank>;
}

/** Where a score would stand if scores were spread normally around the mean. */
export interface EstimatedStanding {
  readonly percentile: number;
  readonly topPercent: number;
  /** `topPercent` rounded up, 1 to 100. */
  readonly top: number;
}

/** A rank guessed from a mean alone. */
export interface EstimatedRank extends EstimatedStanding {
  readonly status: "estimated";
  readonly average: number;
  /** The standard deviation that was assumed. */
  readonly sd: number;
  readonly gap: number;
  readonly bounds?: { readonly low: EstimatedStanding; readonly high: EstimatedStanding };
}

/** A rank in one group, or why there is none. */
export type Rank =
  | Ranked
  | EstimatedRank
  /** Fewer others than `minSize`: nothing is said of them, neither their number nor their mean. */
  | { readonly status: "suppressed"; readonly minSize: number }
  /** There are no others. */
  | { readonly status: "empty" }
  /** No pillar that counts applies to this member: the score 0 says nothing, and is not ranked. */
  | { readonly status: "notApplicable" };

/** A rank with the kind of its group: `industry`, `network`, `team`, or a kind of one's own. */
export type GroupRank = Rank & { readonly kind: string; readonly label?: string };
