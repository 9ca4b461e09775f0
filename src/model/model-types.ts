import type { Curve } from "./curve.js";
import type { Unit } from "./units.js";

/** The four pillars, by id; LinkedIn's own order and, in its payload, PROFESSIONAL_BRAND, FIND_RIGHT_PEOPLE, INSIGHT_ENGAGEMENT and STRONG_RELATIONSHIP. */
export type PillarId = "brand" | "people" | "insights" | "relationships";

/** Where the reason to count a signal comes from: LinkedIn's own published lists, the founding article, or third parties. */
export type SignalSource = "linkedin" | "article" | "thirdParty";

/** Where a member finds the value of a signal. */
export type EvidenceSource =
  | "basicExport"
  | "completeExport"
  | "analyticsWorkbook"
  | "profilePage"
  | "salesNavigator"
  | "ownChoice"
  /** In no export and on no page; an app or a CRM of one's own may count it. */
  | "ownRecord";

/** One observable behaviour or fact: one input field, and how it earns points. */
export interface SignalDefinition {
  /** The name of the input field: a letter, then letters and digits. */
  readonly id: string;
  /** How it is measured. */
  readonly unit: Unit;
  /** The most that the signal can add to its pillar; a multiple of 0.01. A pillar's points sum to 25. */
  readonly points: number;
  /** From value to level; its least level is 0, its greatest 1. */
  readonly curve: Curve;
  /** Who holds that it matters; nobody but you where absent, which is the same as an empty list. */
  readonly source?: readonly SignalSource[];
  /** The greatest value that the input accepts (a count of eight formats cannot be nine). */
  readonly max?: number;
  /** The signal is not applicable to a member without a Sales Navigator seat. */
  readonly requires?: "salesNavigator";
  /**
   * For a proportion: part / (whole + k), so that 3 of 3 does not count as certainty. For a mean with `of`: it counts as
   * mean x n / (n + k), so that one lucky case does not count as steady.
   */
  readonly k?: number;
  /** For a mean: the signal of the pillar (a flow or a count) that counts the cases it is the mean of; with `k`. */
  readonly of?: string;
  /** For a mean with `of`: a greater mean counts as this one, before it is shrunk. */
  readonly cap?: number;
  /**
   * The level of a typical member, in whole percent, 0 to 100; 40 where absent. It moves the estimate alone: how an unknown
   * signal is guessed. A note, as `title`, to the score.
   */
  readonly typical?: number;
  /**
   * Another signal of the pillar; when that one is a known 0, this one is a known 0 too (a value above 0 beside it is an
   * issue), and when that one does not apply, this one does not apply either.
   */
  readonly zeroWhen?: string;
  /** What it is called where people read: in texts and on the dashboard. A note: it changes no number and is not part of the model's hash. */
  readonly title?: string;
  /** What is counted, in one sentence. A note, as `title`. */
  readonly description?: string;
  /** The value is counted in the window, which its unit (count, ratio, proportion) does not show. A note, as `title`. */
  readonly period?: "window";
  /** Where to find the value. A note, as `title`. */
  readonly evidence?: readonly EvidenceSource[];
}

/** A signal by name. */
export interface SignalName {
  /** The pillar it belongs to. */
  readonly pillar: PillarId;
  /** Its id there. */
  readonly signal: string;
}

/** A pillar made of signals whose points sum to 25. */
export interface PillarDefinition<Id extends PillarId = PillarId> {
  /** Which of the four. */
  readonly id: Id;
  /** At least one; ids differ, points sum to 25. Their order breaks ties. */
  readonly signals: readonly SignalDefinition[];
  /** What the pillar is called where people read, instead of LinkedIn's name. A note: it changes no number and is not part of the hash. */
  readonly title?: string;
  /** What the pillar is about, in one sentence. A note, as `title`. */
  readonly description?: string;
}

/** What one unit of an action adds to a signal; in a pool, what one success adds. */
export interface ActionEffect {
  /** The pillar of the signal; not a mean with `of`, whose mean no action promises. */
  readonly pillar: PillarId;
  /** The id of the signal. */
  readonly signal: string;
  /** How much is added, in the signal's unit; above 0. */
  readonly add: number;
  /**
   * What grows. Of a proportion the `part`, up to the whole, unless `whole` is said: a new connection is one more to welcome,
   * so it lowers the rate. Of every other signal its `value`.
   */
  readonly to?: "value" | "part" | "whole";
  /** Of a monthly action: `once` where the second month adds nothing (a new format); each month adds where absent. */
  readonly per?: "month" | "once";
}

/** Something a person can do. */
export interface ActionDefinition {
  /** Its name: a letter, then letters, digits and . _ @ / -. */
  readonly id: string;
  /** Our estimate of the minutes one unit takes; in a pool, one attempt. A multiple of a quarter. */
  readonly minutes: number;
  /** `once`: done once in a window; `monthly`: as often in every 30 days, for a whole window. */
  readonly rhythm: "once" | "monthly";
  /** What one unit adds; at least one. */
  readonly effects: readonly ActionEffect[];
  /** The most units in 30 days of a monthly action, and in a whole plan of one that is done once; absent where something else is the limit. */
  readonly limit?: number;
  /** A limit that depends on the member: on the known value of a signal. Where that is unknown, the action is never advised. */
  readonly upTo?: ActionRange;
  /** `own`: the person decides; `shared`: others decide too. */
  readonly control: "own" | "shared";
}

/** The most successes in a window, by the known value of a signal that is a number. */
export interface ActionRange extends SignalName {
  /** At most this many times the value. */
  readonly times: number;
  /** With a smaller value the action is never advised; 0 where absent. */
  readonly from?: number;
  /** Where the person says how many people the company has, at most those who are not counted by the value yet. */
  readonly within?: "companySize";
}

/**
 * A limit that several monthly actions share, on attempts of which only a share may succeed. A unit of an action in it is an
 * attempt: minutes and limits are per attempt, what it adds is multiplied by the rate.
 */
export interface AttemptPool {
  /** Its name, which no action has: the options of a plan can raise it by this name. */
  readonly id: string;
  /** The ids of the actions that share it; an action is in one pool at most. */
  readonly actions: readonly string[];
  /** The most attempts in 30 days, of all the actions together. */
  readonly attempts: number;
  /** One of the model's `linkedInLimits`, a number a week or a month: never above it, whatever the options say. */
  readonly most?: string;
  /** Fewer attempts where they would be more than a share of a stock: at most value / `of`, but never below `least`. */
  readonly share?: SignalName & {
    /** 10 for a tenth of the value; above 0. */
    readonly of: number;
    /** The attempts that are always allowed, also where the value is unknown. */
    readonly least: number;
  };
  /** No attempts that would bring a signal above one of the model's `linkedInLimits`. */
  readonly until?: SignalName & {
    /** The id of the limit. */
    readonly limit: string;
  };
  /** The proportion that gives the share of attempts that succeed: (part + k x ifUnknown) / (whole + k). All succeed where absent. */
  readonly successRate?: SignalName & {
    /** The share to assume while it is unknown, above 0 to 1. */
    readonly ifUnknown: number;
  };
}

/**
 * Something to mention beside a score, which it never moves: where there is enough of one thing and, if a second one is named,
 * that is below a limit. Of a proportion, `count` is the whole and `value` the part in it. Unknown values
 * raise nothing, and neither does a caution about a signal that the pillars do not have.
 */
export interface CautionDefinition {
  /** Its name. */
  readonly id: string;
  /** What there is enough of. */
  readonly count: SignalName;
  /** Enough from so many on; this or `above`. */
  readonly atLeast?: number;
  /** Enough above so many; this or `atLeast`. */
  readonly above?: number;
  /** In how many days so many are meant; as it stands where absent. */
  readonly perDays?: number;
  /** The last days of the window, in which none are counted; 0 where absent. With `perDays`. */
  readonly lastDays?: number;
  /** What is too little beside; with `below`. */
  readonly value?: SignalName;
  /** The limit that it is below, a multiple of 0.01; for a proportion a share. */
  readonly below?: number;
  /** Who holds the limit; nobody but you where absent. */
  readonly source?: readonly SignalSource[];
}

/** A limit that LinkedIn sets itself: a fact with its source, not ours to choose. */
export interface LinkedInLimit {
  /** Its name. */
  readonly id: string;
  /** The number; absent where LinkedIn has a limit and publishes no number. */
  readonly value?: number;
  /** In which time; absent for a limit of a stock. */
  readonly per?: "week" | "month";
  /** Who says so: a page, or who measured it. */
  readonly source: string;
}

/** A name for a range of scores: from `from` to the next band. */
export interface BandDefinition {
  /** Its name. */
  readonly id: string;
  /** The least score in it, 0 to 100; the first band begins at 0. */
  readonly from: number;
}

/** The whole method as data: the input schema, the scorers, the explanation and the documentation all follow from it. */
export interface Model {
  /** Its name. */
  readonly id: string;
  /** The version, which rises when a number changes. */
  readonly version: string;
  /** From the lowest up; at least one. */
  readonly bands: readonly BandDefinition[];
  /** Each of the four pillars once; their order, and that of the signals, breaks ties. */
  readonly pillars: readonly PillarDefinition[];
  /** What a person can do. It changes no score. */
  readonly actions: readonly ActionDefinition[];
  /** Limits that several actions have in common. */
  readonly pools: readonly AttemptPool[];
  /** The limits that LinkedIn sets; advice never asks for more. None where absent. */
  readonly linkedInLimits?: readonly LinkedInLimit[];
  /**
   * What it takes to begin anything, in minutes a month for each kind of action; a multiple of a quarter, 0 where absent. A plan
   * has fewer kinds the greater it is; it is never part of the minutes that are shown.
   */
  readonly startMinutes?: number;
  /** What to mention beside a score; none where absent. It changes no score. */
  readonly cautions?: readonly CautionDefinition[];
}

/**
 * The four pillar ids in LinkedIn's order.
 *
 * @example
 * ```ts
 * import { pillarIds } from "social-selling-index";
 * console.log(pillarIds);
 * // [ 'brand', 'people', 'insights', 'relationships' ]
 * ```
 */
export const pillarIds = /* @__PURE__ */ Object.freeze([
  "brand",
  "people",
  "insights",
  "relationships",
] as const satisfies readonly PillarId[]);

/** A value for each of the four pillars, in LinkedIn's order. */
export type PerPillar<T> = { readonly [P in PillarId]: T };

/** Makes a value for each of the four pillars. */
export const perPillar = <T>(make: (pillar: PillarId) => T): PerPillar<T> => ({
  brand: make("brand"),
  people: make("people"),
  insights: make("insights"),
  relationships: make("relationships"),
});
