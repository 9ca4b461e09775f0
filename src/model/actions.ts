import type { ActionDefinition, AttemptPool, LinkedInLimit } from "./model-types.js";

/**
 * What a person can do, as often as one keeps it up. Minutes and limits are ours, since none are published: a coach asks for
 * twenty good comments a month, not for sixty. The options of a plan can override both.
 */
export const defaultActions: readonly ActionDefinition[] = /* @__PURE__ */ makeActions();

function makeActions(): readonly ActionDefinition[] {
  const connection = { connections: 1, connectionsGained: 1 };
  // A new connection is one more to welcome.
  const toWelcome = { pillar: "relationships", signal: "welcomeRate", add: 1, to: "whole" } as const;
  const invite = (id: string, minutes: number, others: Added = {}): ActionDefinition => {
    const { effects, ...rest } = monthly(
      id,
      minutes,
      "relationships",
      { ...connection, ...others },
      undefined,
      "shared",
    );
    return { ...rest, effects: [...effects, toWelcome] };
  };
  return [
    once("completeSection", 10, "brand", { profileCompleteness: 0.1 }, 5),
    once("extendSummary", 5, "brand", { summaryLength: 100 }, 10),
    once("addOptionalSection", 15, "brand", { optionalSections: 1 }, 2),
    once("addSkill", 1, "brand", { skills: 1 }, 10),
    once("askEndorsement", 5, "brand", { endorsements: 1 }, 5, "shared"),
    once("askRecommendation", 20, "brand", { recommendations: 1 }, 2, "shared"),
    once("addProfileMedia", 15, "brand", { profileMedia: 1 }, 3),
    monthly("writeArticle", 180, "brand", { articles: 1 }, 1),
    monthly("searchPeople", 3, "people", { peopleSearches: 1 }, 20),
    monthly("searchAdvanced", 5, "people", { peopleSearches: 1, advancedSearches: 1 }, 10),
    monthly("viewProfile", 1.5, "people", { profileViewsMade: 1 }, 40),
    monthly("saveLead", 2, "people", { leadsSaved: 1 }, 30),
    monthly("saveAccount", 2, "insights", { accountsSaved: 1 }, 15),
    // A day that would else be quiet: what is done on it is planned by its own action.
    monthly("beActive", 15, "people", { activeDays: 1 }, 8),
    once("followInfluencer", 2, "people", { influencersFollowed: 1 }, 10),
    once("followCompany", 1, "insights", { companiesFollowed: 1 }, 10),
    monthly("post", 45, "insights", { posts: 1 }, 4),
    {
      id: "tryFormat",
      minutes: 60,
      rhythm: "monthly",
      effects: [
        { pillar: "insights", signal: "posts", add: 1 },
        // In the second month the format is no new one.
        { pillar: "insights", signal: "formatVariety", add: 1, per: "once" },
      ],
      limit: 1,
      control: "own",
    },
    monthly("repost", 4, "insights", { reposts: 1 }, 4),
    monthly("comment", 5, "insights", { substantiveComments: 1 }, 20),
    // A useful reaction takes reading the post first; more than twenty a month would raise the count and not the sales.
    monthly("react", 1, "insights", { reactionsGiven: 1 }, 20),
    monthly("groupPost", 15, "insights", { groupActivity: 1 }, 2),
    monthly("poll", 15, "insights", { pollParticipation: 1 }, 1),
    invite("invite", 2),
    invite("inviteDecisionMaker", 3, { decisionMakerConnections: 1 }),
    {
      ...invite("inviteColleague", 2, { colleagueConnections: 1 }),
      upTo: { pillar: "relationships", signal: "colleagueConnections", times: 1, from: 3, within: "companySize" },
    },
    monthly("startConversation", 8, "relationships", { conversationsStarted: 1 }, 8),
    once("keepInTouch", 16, "relationships", { recurringContacts: 1 }, 4, "shared"),
    monthly("answerMessage", 4, "relationships", { responseRate: 1 }, 20),
    monthly("welcome", 3, "relationships", { welcomeRate: 1 }, 15),
  ];
}

/**
 * At most 25 invitations a week and a tenth of the network a month, which people who know the member accept; LinkedIn would
 * let one send four times as many. Searches count towards the commercial use limit, whose number LinkedIn does not publish.
 */
export const defaultPools: readonly AttemptPool[] = [
  {
    id: "invitations",
    actions: ["invite", "inviteDecisionMaker", "inviteColleague"],
    attempts: 107,
    most: "invitations",
    share: { pillar: "relationships", signal: "connections", of: 10, least: 10 },
    until: { pillar: "relationships", signal: "connections", limit: "connections" },
    successRate: { pillar: "relationships", signal: "invitationAcceptance", ifUnknown: 0.3 },
  },
  { id: "searches", actions: ["searchPeople", "searchAdvanced"], attempts: 20 },
];

/** What LinkedIn itself limits, as far as it is known. */
export const linkedInLimits: readonly LinkedInLimit[] = [
  {
    id: "invitations",
    value: 100,
    per: "week",
    source: "Third parties; LinkedIn Help a551012 gives no number",
  },
  { id: "connections", value: 30_000, source: "LinkedIn Help a551012" },
  { id: "invitationNotes", value: 5, per: "month", source: "LinkedIn Help a550555, free accounts" },
  {
    id: "commercialUse",
    per: "month",
    source: "LinkedIn Help, free accounts; it gives no number",
  },
];

type Added = { readonly [signal: string]: number };
type Pillar = ActionDefinition["effects"][number]["pillar"];

function monthly(
  id: string,
  minutes: number,
  pillar: Pillar,
  added: Added,
  limit: number | undefined,
  control: ActionDefinition["control"] = "own",
): ActionDefinition {
  const effects = Object.entries(added).map(([signal, add]) => ({ pillar, signal, add }));
  return { id, minutes, rhythm: "monthly", effects, ...(limit === undefined ? {} : { limit }), control };
}

function once(...[id, minutes, pillar, added, limit, control]: Parameters<typeof monthly>): ActionDefinition {
  return { ...monthly(id, minutes, pillar, added, limit, control), rhythm: "once" };
}
