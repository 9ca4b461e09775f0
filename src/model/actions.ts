import type { ActionDefinition, PillarId, SharedLimit } from "./model-types.js";

/** What a person can do. The minutes are our estimates, since none are published; the options of a plan can override them. */
export const defaultActions: readonly ActionDefinition[] = /* @__PURE__ */ makeActions();

function makeActions(): readonly ActionDefinition[] {
  return [
    action("completeSection", 10, "brand", { profileCompleteness: 0.1 }, 10, "own"),
    action("extendSummary", 5, "brand", { summaryLength: 100 }, 10, "own"),
    action("addOptionalSection", 15, "brand", { optionalSections: 1 }, 4, "own"),
    action("addSkill", 1, "brand", { skills: 1 }, 30, "own"),
    action("askEndorsement", 3, "brand", { endorsements: 1 }, 10, "shared"),
    action("askRecommendation", 20, "brand", { recommendations: 1 }, 3, "shared"),
    action("addProfileMedia", 15, "brand", { profileMedia: 1 }, 6, "own"),
    action("writeArticle", 180, "brand", { articles: 1 }, 3, "own"),
    action("searchPeople", 2, "people", { peopleSearches: 1 }, 60, "own"),
    action("searchAdvanced", 4, "people", { peopleSearches: 1, advancedSearches: 1 }, 20, "own"),
    action("viewProfile", 1, "people", { profileViewsMade: 1 }, 120, "own"),
    action("saveLead", 1, "people", { leadsSaved: 1 }, 60, "own"),
    action("saveAccount", 1, "insights", { accountsSaved: 1 }, 25, "own"),
    action("beActive", 10, "people", { activeDays: 1 }, 30, "own"),
    action("followInfluencer", 1, "people", { influencersFollowed: 1 }, 15, "own"),
    action("followCompany", 0.5, "insights", { companiesFollowed: 1 }, 20, "own"),
    action("post", 30, "insights", { posts: 1 }, 12, "own"),
    action("tryFormat", 40, "insights", { posts: 1, formatVariety: 1 }, 3, "own"),
    action("repost", 3, "insights", { reposts: 1 }, 8, "own"),
    action("comment", 4, "insights", { substantiveComments: 1 }, 40, "own"),
    // A useful reaction takes reading the post first; more than twenty a month would raise the count and not the sales.
    action("react", 1, "insights", { reactionsGiven: 1 }, 20, "own"),
    action("groupPost", 10, "insights", { groupActivity: 1 }, 6, "own"),
    action("poll", 5, "insights", { pollParticipation: 1 }, 4, "own"),
    action("invite", 3, "relationships", { connections: 1, connectionsGained: 1 }, undefined, "shared"),
    action(
      "inviteDecisionMaker",
      5,
      "relationships",
      { connections: 1, connectionsGained: 1, decisionMakerConnections: 1 },
      undefined,
      "shared",
    ),
    action(
      "inviteColleague",
      3,
      "relationships",
      { connections: 1, connectionsGained: 1, colleagueConnections: 1 },
      undefined,
      "shared",
    ),
    action("startConversation", 6, "relationships", { conversationsStarted: 1 }, 30, "own"),
    action("keepInTouch", 8, "relationships", { recurringContacts: 1 }, 15, "shared"),
    action("answerMessage", 3, "relationships", { responseRate: 1 }, undefined, "own"),
    action("welcome", 2, "relationships", { welcomeRate: 1 }, undefined, "own"),
  ];
}

/** LinkedIn lets a member send about 100 invitations a week; a unit of an action that invites is one accepted invitation. */
export const defaultSharedLimits: readonly SharedLimit[] = [
  {
    id: "invitations",
    actions: ["invite", "inviteDecisionMaker", "inviteColleague"],
    attempts: 428,
    successRate: { pillar: "relationships", signal: "invitationAcceptance", ifUnknown: 0.3 },
  },
];

type Control = ActionDefinition["control"];

function action(
  id: string,
  minutes: number,
  pillar: PillarId,
  effects: { readonly [signal: string]: number },
  limit: number | undefined,
  control: Control,
): ActionDefinition {
  const added = Object.entries(effects).map(([signal, add]) => ({ pillar, signal, add }));
  return { id, minutes, effects: added, ...(limit === undefined ? {} : { limit }), control };
}
