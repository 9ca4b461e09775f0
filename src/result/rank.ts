import * as z from "zod";
import type { PerPillar } from "../model/model-types.js";
import { count, perPillarSchema, points, share } from "./schema-parts.js";

/** The rank of a score among n others, of whom L are lower, E equal and G greater. */
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
  /** `topPercent` for display: rounded up, at least 1. */
  readonly top: number;
}

const standingShape = () => ({
  percentile: share(),
  strict: share(),
  weak: share(),
  place: count().min(1),
  topPercent: z.number().gt(0).max(100),
  top: z.number().int().min(1).max(100),
});

const standingSchema = (): z.ZodType<Standing> => z.strictObject(standingShape());

/** What the ranks of a score and of a pillar have in common. */
const rankedShape = () => ({
  ...standingShape(),
  of: count().min(2),
  size: count().min(1),
  average: points(),
  gap: z.number().min(-100).max(100),
});

const standingsOfBounds = () => z.strictObject({ low: standingSchema(), high: standingSchema() });

/** The rank of a pillar among the members of a group to whom it applies. */
export interface RankedPillar extends Standing {
  /** There are enough others to whom it applies. */
  readonly status: "ranked";
  /** n + 1: the others and the member. */
  readonly of: number;
  /** How many members of the group the pillar applies to. */
  readonly size: number;
  /** The mean of those members, rounded half up to 0.01. */
  readonly average: number;
  /** The member's points minus the average. */
  readonly gap: number;
  /** The ranks of both bounds of the pillar. */
  readonly bounds: {
    /** The rank of the lower bound. */
    readonly low: Standing;
    /** The rank of the upper bound. */
    readonly high: Standing;
  };
}

/** A pillar's rank, or why there is none. */
export type PillarRank =
  | RankedPillar
  | {
      /** It applies to fewer others than the group's `minSize`, or does not apply to some and fewer: the rank is withheld. */
      readonly status: "suppressed";
    }
  | {
      /** It applies to no other member. */
      readonly status: "empty";
    }
  | {
      /** It does not apply to this member. */
      readonly status: "notApplicable";
    }
  | {
      /** The member's own total in the group is known, their own pillars there are not. */
      readonly status: "selfUnknown";
    }
  | {
      /** The group was made from total scores. */
      readonly status: "totalOnly";
    };

const pillarRankSchema = (): z.ZodType<PillarRank> =>
  z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("ranked"), ...rankedShape(), bounds: standingsOfBounds() }),
    z.strictObject({ status: z.enum(["suppressed", "empty", "notApplicable", "selfUnknown", "totalOnly"]) }),
  ]);

/**
 * An interval that holds the percentile in the whole population 95 times of 100, when the group is a sample of it.
 *
 * @inline
 */
export type Interval = {
  /** The lower end, 0 to 1; at most the percentile. */
  readonly low: number;
  /** The upper end, 0 to 1; at least the percentile. */
  readonly high: number;
};

/** A rank among enough others. */
export interface Ranked extends Standing {
  /** There are at least `minSize` others. */
  readonly status: "ranked";
  /** n + 1: the others and the member. */
  readonly of: number;
  /** How many members the group has, the member included who is one of them. */
  readonly size: number;
  /** The mean of the members' scores, rounded half up to 0.01. */
  readonly average: number;
  /** The member's score minus the average. */
  readonly gap: number;
  /** The ranks of both bounds of the score; absent for a score without bounds. */
  readonly bounds?: {
    /** The rank of the lower bound. */
    readonly low: Standing;
    /** The rank of the upper bound. */
    readonly high: Standing;
  };
  /** Wilson's 95 % interval of the percentile; only for a sample. */
  readonly interval?: Interval;
  /** Absent for a score without pillars. */
  readonly pillars?: PerPillar<PillarRank>;
}

const rankedSchema = () =>
  z.strictObject({
    ...groupShape(),
    status: z.literal("ranked"),
    ...rankedShape(),
    bounds: standingsOfBounds().exactOptional(),
    interval: z.strictObject({ low: share(), high: share() }).exactOptional(),
    pillars: perPillarSchema(pillarRankSchema()).exactOptional(),
  });

/** The rank of a score if scores are normally distributed around the mean. */
export interface EstimatedStanding {
  /** The share of members below, 0 to 1. */
  readonly percentile: number;
  /** 100 times the share of members above: less is better. */
  readonly topPercent: number;
  /** `topPercent` rounded up, 1 to 100. */
  readonly top: number;
}

const estimatedStandingShape = () => ({
  percentile: share(),
  topPercent: points(),
  top: z.number().int().min(1).max(100),
});

const estimatedStandingSchema = (): z.ZodType<EstimatedStanding> => z.strictObject(estimatedStandingShape());

/** A rank estimated from a mean alone. */
export interface EstimatedRank extends EstimatedStanding {
  /** An estimate, in contrast to a rank that was counted. */
  readonly status: "estimated";
  /** The mean of the group, unchanged. */
  readonly average: number;
  /** Whose scale the mean and the score are on; absent in a result that was stored before it was asked for. */
  readonly origin?: "model" | "official";
  /** The standard deviation that was assumed. */
  readonly sd: number;
  /** The member's score minus the mean, both rounded to 0.01. */
  readonly gap: number;
  /** The estimates for both bounds of the score; absent for a score without bounds. */
  readonly bounds?: {
    /** The estimate for the lower bound. */
    readonly low: EstimatedStanding;
    /** The estimate for the upper bound. */
    readonly high: EstimatedStanding;
  };
}

const estimatedRankSchema = () =>
  z.strictObject({
    ...groupShape(),
    status: z.literal("estimated"),
    ...estimatedStandingShape(),
    average: points(),
    origin: z.enum(["model", "official"]).exactOptional(),
    sd: z.number().positive(),
    gap: z.number().min(-100).max(100),
    bounds: z.strictObject({ low: estimatedStandingSchema(), high: estimatedStandingSchema() }).exactOptional(),
  });

/** A rank in one group, or why there is none. */
export type Rank =
  | Ranked
  | EstimatedRank
  | {
      /** Fewer others than `minSize`: their ranks, their number and their mean are withheld. */
      readonly status: "suppressed";
      /** The least number of others. */
      readonly minSize: number;
    }
  | {
      /** There are no others. */
      readonly status: "empty";
    }
  | {
      /** No pillar that counts applies to this member: the score 0 has no meaning, and is not ranked. */
      readonly status: "notApplicable";
    }
  | {
      /** The rank of the estimate was asked for in a group of scores, or the reverse. */
      readonly status: "notComparable";
    };

/** A rank with the kind of its group. */
export type GroupRank = Rank & {
  /** `industry`, `network`, `team`, or another kind. */
  readonly kind: string;
  /** The name of the group to show; absent where it has none. */
  readonly label?: string;
  /** `"estimate"`: the estimate was ranked, among estimates; absent where it was the score. */
  readonly measure?: "estimate";
};

const groupShape = () => ({
  kind: z.string().min(1),
  label: z.string().exactOptional(),
  measure: z.literal("estimate").exactOptional(),
});

/** Makes the schema of a rank in a result. */
export const groupRankSchema = (): z.ZodType<GroupRank> =>
  z.discriminatedUnion("status", [
    rankedSchema(),
    estimatedRankSchema(),
    z.strictObject({ ...groupShape(), status: z.literal("suppressed"), minSize: count().min(1) }),
    z.strictObject({ ...groupShape(), status: z.enum(["empty", "notApplicable", "notComparable"]) }),
  ]);
