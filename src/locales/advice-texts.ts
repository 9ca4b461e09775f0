import type { PlanAssumption } from "../recommend/plan-result.js";
import type { PluralText, Texts } from "./text-types.js";

/** The ids of the default model's actions. */
export type ActionId =
  | "completeSection"
  | "extendSummary"
  | "addOptionalSection"
  | "addSkill"
  | "askEndorsement"
  | "askRecommendation"
  | "addProfileMedia"
  | "writeArticle"
  | "searchPeople"
  | "searchAdvanced"
  | "viewProfile"
  | "saveLead"
  | "saveAccount"
  | "beActive"
  | "followInfluencer"
  | "followCompany"
  | "post"
  | "tryFormat"
  | "repost"
  | "comment"
  | "react"
  | "groupPost"
  | "poll"
  | "invite"
  | "inviteDecisionMaker"
  | "inviteColleague"
  | "startConversation"
  | "keepInTouch"
  | "answerMessage"
  | "welcome";

/** The default model's rates and outcomes, which no action promises to raise. */
export type HabitId =
  | "focusSkillsEndorsed"
  | "followersGained"
  | "profileViewsReceived"
  | "targetAudienceShare"
  | "engagementPerPost"
  | "invitationAcceptance"
  | "activeConversations";

/** What to do, and how to do it well. */
export type ActionText = {
  /** The request itself, to a reader who is called "you", without a full stop; `{count}` times, connections or minutes more than now. */
  readonly step: PluralText;
  /** How to do it well: one or two sentences of a coach, no tricks. */
  readonly advice: string;
};

/** The texts of recommendations: a title, a line of advice, and what it is worth. */
export type AdviceTexts = {
  /** What a person can do, by the ids of the default model. */
  readonly actions: Texts<ActionId, ActionText>;
  /** How to raise what no action promises: rates and outcomes of the default model. */
  readonly habits: Texts<HabitId>;
  /** An action of another model; `{action}`, `{count}`. */
  readonly otherAction: PluralText;
  /** A rate or an outcome of another model; `{title}`. */
  readonly otherHabit: string;
  /** What is to be found out; `{title}`. */
  readonly measure: string;
  /** One source; `{place}`, `{how}`. */
  readonly measureWhere: string;
  /** One source or several; `{places}`. */
  readonly measurePlaces: string;
  /** Where no source is known. */
  readonly measureElsewhere: string;
  /** After the advice for an action that raises what one above it raises too: not both gains can be had; `{title}` of that one. */
  readonly sameNumbers: string;
  /** How many attempts of an action succeed; `{count}`. */
  readonly successes: PluralText;
  /** After the advice for an action that is done together with another; `{title}` of that one. */
  readonly together: string;
  /** After the advice for an action that lowers a number; `{points}`, `{title}` of the number. */
  readonly lowers: PluralText;
  /** Minutes that are spent once; `{duration}`. */
  readonly once: string;
  /** Minutes in every 30 days; `{duration}`. */
  readonly monthly: string;
  /** Both: `{once}` and `{monthly}`, as the two above say them. */
  readonly onceAndMonthly: string;
  /** The points of an action; `{points}`, `{duration}` with its rhythm. */
  readonly gain: PluralText;
  /** The same, where others decide too. */
  readonly gainShared: PluralText;
  /** The points of a habit, at best; `{points}`. */
  readonly gainUpTo: PluralText;
  /** The points that a fact could add; `{points}`. */
  readonly stake: PluralText;
  /** `{count}` minutes. */
  readonly minutes: PluralText;
  /** `{count}` hours. */
  readonly hours: PluralText;
};

/** What was wanted, as a noun phrase that follows a verb: "reaches a score of 70 points". */
export type TargetTexts = {
  /** The whole; `{points}`. */
  readonly score: PluralText;
  /** One pillar; `{points}`, `{pillar}`. */
  readonly pillar: PluralText;
  /** A rank in a peer group; `{top}` percent. */
  readonly topPercent: string;
  /** The most for a budget; `{duration}`. */
  readonly minutes: string;
};

/** A plan in one line, without a full stop: `{before}` and `{after}` are confirmed points, `{duration}` is once, monthly or both. */
export type HeadlineTexts = {
  /** The cheapest way to a target. */
  readonly optimal: string;
  /** The most points for a budget; `{duration}` is for 30 days. */
  readonly budget: string;
  /** The target is out of reach: the cheapest way to the best there is. */
  readonly infeasible: string;
  /** There is nothing to do; `{before}`. */
  readonly alreadyReached: string;
  /** Any of these, where the target is a pillar; `{pillar}`, `{headline}`. */
  readonly ofPillar: string;
};

/** What is proved, and under which conditions: whole sentences, one below the other. */
export type CertificateTexts = {
  /** The proof of a plan to `{target}`. */
  readonly optimal: string;
  /** The proof of the most `{points}` for `{duration}`. */
  readonly budget: string;
  /** The proof that `{target}` is out of reach. */
  readonly infeasible: string;
  /** Nothing was to be proved: `{target}` is met. */
  readonly alreadyReached: string;
  /** What is the least of all plans to a target: `{duration}`, `{start}` for each kind of action and month, over `{days}`. */
  readonly objective: string;
  /** What each kind of action of a budget's plan is worth; `{points}`. */
  readonly perKind: PluralText;
  /** The most kinds of action; `{count}`. */
  readonly maxActions: PluralText;
  /** What would be the most for a little less effort; `{points}`. */
  readonly pointsForLess: PluralText;
  /** The best that any plan reaches; `{points}`. */
  readonly bestReachable: PluralText;
  /** The same with any number of kinds of action; `{points}`. */
  readonly bestWithoutMaxActions: PluralText;
  /** Attempts of which a share succeeds: `{count}` of at most `{most}`, `{rate}` percent. */
  readonly pool: PluralText;
  /** The size of the caller's company; `{count}`. */
  readonly companySize: PluralText;
  /** The caller's limit of an action; `{step}` is its request for one unit, `{count}`. */
  readonly limit: string;
  /** The caller's own effort for an action; `{step}`, `{duration}`. */
  readonly effort: string;
  /** An action that the caller excluded; `{step}`. */
  readonly exclude: string;
  /** What the proof holds for: `{model}`, `{version}`, `{days}` of the window. */
  readonly model: string;
};

/** The texts of plans. */
export type PlanTexts = {
  /** What was wanted. */
  readonly targets: TargetTexts;
  /** The plan in one line. */
  readonly headlines: HeadlineTexts;
  /** Monthly steps: `{duration}` a week, to be kept up for `{count}` days. */
  readonly effort: PluralText;
  /** Steps that are all done once, within `{count}` days. */
  readonly effortOnce: PluralText;
  /** What is better found out before the steps are taken; `{titles}`. */
  readonly findOutFirst: string;
  /** A target out of reach: a next one that is in reach; `{points}`. */
  readonly nextStage: PluralText;
  /** In place of the effort, where there is nothing to do. */
  readonly noSteps: string;
  /** The same, where the target is out of reach. */
  readonly noWay: string;
  /** What a step adds in the plan: `{points}` for `{duration}` with its rhythm, `{running}` points after it. */
  readonly step: PluralText;
  /** What the plan takes for granted: a sentence or two each. */
  readonly assumptions: Texts<PlanAssumption>;
  /** What is proved. */
  readonly certificates: CertificateTexts;
};
