import type { AdviceTexts } from "../texts/advice-texts.js";
import { insightActions, relationshipActions } from "./exchange-actions.js";
import { brandActions, peopleActions } from "./profile-actions.js";

/** What to do next, as a coach would say it. */
export const advice: AdviceTexts = {
  actions: { ...brandActions, ...peopleActions, ...insightActions, ...relationshipActions },
  habits: {
    focusSkillsEndorsed:
      "Put the skills you want to be known for at the top, and when you ask for an endorsement say which one you mean.",
    followersGained: "Write regularly about one subject you know well: people follow those they expect to learn from.",
    profileViewsReceived:
      "A clear headline, useful comments and visits to other profiles bring visitors. See who comes, and greet those you could help.",
    targetAudienceShare: "Before you invite or accept, ask whether you could be useful to this person.",
    engagementPerPost:
      "Write for the people you want to reach, end with an honest question, and answer everyone who comments. Better one good post than three hasty ones.",
    invitationAcceptance:
      "Invite people you have met or have a reason to write to, say the reason in two lines, and withdraw invitations that have stayed open for weeks.",
    responseRate:
      "Answer everyone who writes to you in person, if only to thank them or to say no: a short answer keeps a door open.",
    activeConversations:
      "Ask a question worth answering, and come back to those who answered: two-way conversations count, not messages sent.",
    welcomeRate:
      "Welcome new contacts within a week: thank them, say what brought you together, and do not sell in the first message.",
  },
  otherAction: { one: "{action}: once", other: "{action}: {count} times" },
  otherHabit: "Keep an eye on “{title}”: it follows from what you do and cannot be planned.",
  measure: "Find out: {title}",
  measureWhere: "{place} ({how})",
  measurePlaces: "Where: {places}.",
  measureElsewhere: "Whoever supplies the data for this score can tell where it comes from.",
  sameNumbers: "This raises the same numbers as “{title}”, so the points of the two do not simply add up.",
  gain: { one: "+{points} point for {duration}", other: "+{points} points for {duration}" },
  gainShared: {
    one: "+{points} point for {duration}, if the others agree",
    other: "+{points} points for {duration}, if the others agree",
  },
  gainUpTo: { one: "up to {points} point", other: "up to {points} points" },
  stake: { one: "up to {points} point at stake", other: "up to {points} points at stake" },
  minutes: { one: "{count} minute", other: "{count} minutes" },
  hours: { one: "{count} hour", other: "{count} hours" },
};
