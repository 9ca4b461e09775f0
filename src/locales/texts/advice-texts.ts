import type { PluralText, Texts } from "../locale.js";

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
  | "responseRate"
  | "activeConversations"
  | "welcomeRate";

/** What to do, and how to do it well. */
export interface ActionText {
  /** The request itself, to a reader who is called "you", without a full stop; `{count}` times, connections or minutes more than now. */
  readonly step: PluralText;
  /** How to do it well: one or two sentences of a coach, no tricks. */
  readonly advice: string;
}

/** The words of recommendations: a title, a line of advice, and what it is worth. */
export interface AdviceTexts {
  /** What a person can do, by the ids of the default model. */
  readonly actions: Texts<ActionId, ActionText>;
  /** How to raise what nobody can promise: rates and outcomes of the default model. */
  readonly habits: Texts<HabitId>;
  /** An action of another model; `{action}`, `{count}`. */
  readonly otherAction: PluralText;
  /** A rate or an outcome of another model; `{title}`. */
  readonly otherHabit: string;
  /** What is to be found out; `{title}`. */
  readonly measure: string;
  /** One place; `{place}`, `{how}`. */
  readonly measureWhere: string;
  /** One place or several; `{places}`. */
  readonly measurePlaces: string;
  /** Where nothing tells it. */
  readonly measureElsewhere: string;
  /** After the advice for an action that raises what one above it raises too: not both gains can be had; `{title}` of that one. */
  readonly sameNumbers: string;
  /** The points of a deed; `{points}`, `{duration}`. */
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
}
