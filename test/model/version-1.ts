import type { ActionDefinition, PillarDefinition, PillarId, SignalDefinition } from "social-selling-index";
import { defineModel } from "social-selling-index";

type Notes = Pick<SignalDefinition, "max" | "requires" | "k" | "zeroWhen">;

/** A curve as the documentation writes it: "0:0 300:0.5 1000:1". */
const signal = (
  id: string,
  unit: SignalDefinition["unit"],
  points: number,
  curve: string,
  source: SignalDefinition["source"],
  notes: Notes = {},
): SignalDefinition => ({ id, unit, points, curve: curve.split(" ").map(readPoint), source: source ?? [], ...notes });

const readPoint = (text: string): readonly [number, number] => {
  const [value, level] = text.split(":").map(Number);
  return [value ?? 0, level ?? 0];
};

/** An action with its effects as "posts 1, formatVariety 1", all in one pillar. */
const action = (
  id: string,
  minutes: number,
  control: ActionDefinition["control"],
  limit: number | undefined,
  pillar: PillarId,
  effects: string,
): ActionDefinition => ({
  id,
  minutes,
  rhythm: "monthly",
  effects: effects.split(", ").map((effect) => {
    const [name, add] = effect.split(" ");
    return { pillar, signal: name ?? "", add: Number(add) };
  }),
  ...(limit === undefined ? {} : { limit }),
  control,
});

const pillars: readonly PillarDefinition[] = [
  {
    id: "brand",
    signals: [
      signal("profileCompleteness", "ratio", 7, "0:0 1:1", ["linkedin", "article"]),
      signal("summaryLength", "characters", 1.5, "0:0 300:0.5 1000:1", ["article"]),
      signal("optionalSections", "count", 2, "0:0 1:0.4 4:1", ["article"]),
      signal("skills", "count", 1.5, "0:0 5:0.5 30:1", ["article", "thirdParty"]),
      signal("endorsements", "count", 3.5, "0:0 10:0.4 50:0.8 100:1", ["linkedin", "article"]),
      signal("focusSkillsEndorsed", "ratio", 1, "0:0 0.3:0.5 0.7:1", ["article"]),
      signal("recommendations", "count", 1.5, "0:0 1:0.4 5:1", ["article", "thirdParty"]),
      signal("profileMedia", "count", 2, "0:0 1:0.4 6:1", ["linkedin"]),
      signal("articles", "flow", 2.5, "0:0 1:0.6 3:1", ["linkedin"]),
      signal("followersGained", "flow", 2.5, "0:0 10:0.3 50:0.7 200:1", ["linkedin"]),
    ],
  },
  {
    id: "people",
    signals: [
      signal("peopleSearches", "flow", 5, "0:0 10:0.5 60:1", ["linkedin", "article"]),
      signal("advancedSearches", "flow", 4, "0:0 4:0.5 20:1", ["linkedin", "article"]),
      signal("profileViewsMade", "flow", 4, "0:0 20:0.5 120:1", ["linkedin"]),
      signal("profileViewsReceived", "flow", 2, "0:0 15:0.4 60:0.8 200:1", ["linkedin"]),
      signal("leadsSaved", "flow", 3, "0:0 10:0.5 60:1", ["linkedin"], { requires: "salesNavigator" }),
      signal("activeDays", "days", 3, "0:0 8:0.5 20:1", ["linkedin"]),
      signal("targetAudienceShare", "ratio", 2.5, "0:0 0.2:0.5 0.5:1", ["article"]),
      signal("influencersFollowed", "count", 1.5, "0:0 5:0.5 20:1", ["article"]),
    ],
  },
  {
    id: "insights",
    signals: [
      signal("posts", "flow", 5, "0:0 4:0.5 12:1", ["linkedin", "article"]),
      signal("reposts", "flow", 1.5, "0:0 2:0.5 8:1", ["linkedin"]),
      signal("substantiveComments", "flow", 5, "0:0 10:0.5 40:1", ["linkedin", "article"]),
      signal("reactionsGiven", "flow", 2, "0:0 20:0.5 80:1", ["linkedin"]),
      signal("formatVariety", "count", 2, "0:0 1:0.25 4:1", ["article"], { max: 8 }),
      signal("engagementPerPost", "mean", 4, "0:0 10:0.4 50:0.8 150:1", ["linkedin", "article"], { zeroWhen: "posts" }),
      signal("groupActivity", "flow", 1.5, "0:0 1:0.4 6:1", ["linkedin", "article"]),
      signal("companiesFollowed", "count", 1.5, "0:0 5:0.5 25:1", ["article"]),
      signal("pollParticipation", "flow", 0.5, "0:0 1:0.5 4:1", ["article"]),
      signal("accountsSaved", "flow", 2, "0:0 5:0.5 25:1", ["linkedin"], { requires: "salesNavigator" }),
    ],
  },
  {
    id: "relationships",
    signals: [
      signal("connections", "count", 6.5, "0:0 100:0.3 500:0.8 1500:1", ["linkedin", "article"]),
      signal("connectionsGained", "flow", 3, "0:0 5:0.4 20:1", ["linkedin"]),
      signal("decisionMakerConnections", "count", 3, "0:0 10:0.4 100:1", ["linkedin"]),
      signal("colleagueConnections", "count", 1, "0:0 5:0.5 25:1", ["linkedin"]),
      signal("invitationAcceptance", "proportion", 3, "0:0 0.3:0.5 0.6:1", ["linkedin"], { k: 5 }),
      signal("responseRate", "proportion", 3, "0:0 0.5:0.6 0.8:1", ["article", "linkedin"], { k: 3 }),
      signal("activeConversations", "flow", 2.5, "0:0 5:0.4 30:1", ["article"]),
      signal("conversationsStarted", "flow", 1, "0:0 2:0.4 12:1", ["article"]),
      signal("welcomeRate", "proportion", 1, "0:0 0.2:0.5 0.5:1", ["article"], { k: 5 }),
      signal("recurringContacts", "count", 1, "0:0 3:0.4 15:1", ["article"]),
    ],
  },
];

const actions: readonly ActionDefinition[] = [
  action("completeSection", 10, "own", 10, "brand", "profileCompleteness 0.1"),
  action("extendSummary", 5, "own", 10, "brand", "summaryLength 100"),
  action("addOptionalSection", 15, "own", 4, "brand", "optionalSections 1"),
  action("addSkill", 1, "own", 30, "brand", "skills 1"),
  action("askEndorsement", 3, "shared", 10, "brand", "endorsements 1"),
  action("askRecommendation", 20, "shared", 3, "brand", "recommendations 1"),
  action("addProfileMedia", 15, "own", 6, "brand", "profileMedia 1"),
  action("writeArticle", 180, "own", 3, "brand", "articles 1"),
  action("searchPeople", 2, "own", 60, "people", "peopleSearches 1"),
  action("searchAdvanced", 4, "own", 20, "people", "peopleSearches 1, advancedSearches 1"),
  action("viewProfile", 1, "own", 120, "people", "profileViewsMade 1"),
  action("saveLead", 1, "own", 60, "people", "leadsSaved 1"),
  action("saveAccount", 1, "own", 25, "insights", "accountsSaved 1"),
  action("beActive", 10, "own", 30, "people", "activeDays 1"),
  action("followInfluencer", 1, "own", 15, "people", "influencersFollowed 1"),
  action("followCompany", 0.5, "own", 20, "insights", "companiesFollowed 1"),
  action("post", 30, "own", 12, "insights", "posts 1"),
  action("tryFormat", 40, "own", 3, "insights", "posts 1, formatVariety 1"),
  action("repost", 3, "own", 8, "insights", "reposts 1"),
  action("comment", 4, "own", 40, "insights", "substantiveComments 1"),
  action("react", 1, "own", 20, "insights", "reactionsGiven 1"),
  action("groupPost", 10, "own", 6, "insights", "groupActivity 1"),
  action("poll", 5, "own", 4, "insights", "pollParticipation 1"),
  action("invite", 3, "shared", undefined, "relationships", "connections 1, connectionsGained 1"),
  action(
    "inviteDecisionMaker",
    5,
    "shared",
    undefined,
    "relationships",
    "connections 1, connectionsGained 1, decisionMakerConnections 1",
  ),
  action(
    "inviteColleague",
    3,
    "shared",
    undefined,
    "relationships",
    "connections 1, connectionsGained 1, colleagueConnections 1",
  ),
  action("startConversation", 6, "own", 30, "relationships", "conversationsStarted 1"),
  action("keepInTouch", 8, "shared", 15, "relationships", "recurringContacts 1"),
  action("answerMessage", 3, "own", undefined, "relationships", "responseRate 1"),
  action("welcome", 2, "own", undefined, "relationships", "welcomeRate 1"),
];

/**
 * Version 1 of the default model, as it was published, without the notes that change no number. The population is pinned
 * by it, so it stays when the default model moves on.
 */
export const versionOne = defineModel({
  id: "social-selling-index",
  version: "1",
  bands: [
    { id: "starting", from: 0 },
    { id: "building", from: 30 },
    { id: "good", from: 70 },
  ],
  pillars,
  actions,
  pools: [
    {
      id: "invitations",
      actions: ["invite", "inviteDecisionMaker", "inviteColleague"],
      attempts: 428,
      successRate: { pillar: "relationships", signal: "invitationAcceptance", ifUnknown: 0.3 },
    },
  ],
});
