// Generated from the default model by `npm run generate`; a test fails when it is stale.
import type { NumberInput, ProportionInput } from "./signal-input.js";

/** The fields of `brand` in the input. */
export type BrandShape = {
  /** Share of the profile's sections that are filled in. Unit: ratio, today, at most 1. Source: linkedin, article. */
  readonly profileCompleteness: NumberInput;
  /** Characters of the summary ("About"). Unit: characters, today. Source: article. */
  readonly summaryLength: NumberInput;
  /** Kinds of optional profile sections with at least one entry: volunteering, publications, certifications and the like. Unit: count, today. Source: article. */
  readonly optionalSections: NumberInput;
  /** Distinct skills on the profile. Unit: count, today. Source: article, thirdParty. */
  readonly skills: NumberInput;
  /** Skill endorsements received and accepted. Unit: count, today. Source: linkedin, article. */
  readonly endorsements: NumberInput;
  /** Share of the endorsements that are on the skills one wants to be known for. Unit: ratio, today, at most 1. Source: article. */
  readonly focusSkillsEndorsed: NumberInput;
  /** Written recommendations received and visible. Unit: count, today. Source: article, thirdParty. */
  readonly recommendations: NumberInput;
  /** Photos, banners, documents and links shown on the profile. Unit: count, today. Source: linkedin. */
  readonly profileMedia: NumberInput;
  /** Long-form articles published. Unit: flow, in the window. Source: linkedin. */
  readonly articles: NumberInput;
  /** New followers. Unit: flow, in the window. Source: linkedin. */
  readonly followersGained: NumberInput;
};

/** The fields of `people` in the input. */
export type PeopleShape = {
  /** Searches made. Unit: flow, in the window. Source: linkedin, article. */
  readonly peopleSearches: NumberInput;
  /** Searches made with operators, quoted phrases or filters. Unit: flow, in the window. Source: linkedin, article. */
  readonly advancedSearches: NumberInput;
  /** Profiles of other people viewed. Unit: flow, in the window. Source: linkedin. */
  readonly profileViewsMade: NumberInput;
  /** Views of one's own profile. Unit: flow, in the window. Source: linkedin. */
  readonly profileViewsReceived: NumberInput;
  /** Leads saved in Sales Navigator. Unit: flow, in the window. Source: linkedin. */
  readonly leadsSaved: NumberInput;
  /** Days with at least one act of one's own. Unit: days, in the window, at most 366. Source: linkedin. */
  readonly activeDays: NumberInput;
  /** Share of the connections that belong to the audience one sells to. Unit: ratio, today, at most 1. Source: article. */
  readonly targetAudienceShare: NumberInput;
  /** People followed without being connected. Unit: count, today. Source: article. */
  readonly influencersFollowed: NumberInput;
};

/** The fields of `insights` in the input. */
export type InsightsShape = {
  /** Posts of one's own. Unit: flow, in the window. Source: linkedin, article. */
  readonly posts: NumberInput;
  /** Posts of others passed on without a word of one's own. Unit: flow, in the window. Source: linkedin. */
  readonly reposts: NumberInput;
  /** Comments of five words or more. Unit: flow, in the window. Source: linkedin, article. */
  readonly substantiveComments: NumberInput;
  /** Reactions given to posts and comments. Unit: flow, in the window. Source: linkedin. */
  readonly reactionsGiven: NumberInput;
  /** Formats used in the window, of eight: text, image, video, document, article, poll, event, link. Unit: count, in the window, at most 8. Source: article. */
  readonly formatVariety: NumberInput;
  /** Reactions, comments and reposts received per post, on average. Unit: mean, over the window. Source: linkedin, article. */
  readonly engagementPerPost: NumberInput;
  /** Posts and comments in groups. Unit: flow, in the window. Source: linkedin, article. */
  readonly groupActivity: NumberInput;
  /** Companies followed. Unit: count, today. Source: article. */
  readonly companiesFollowed: NumberInput;
  /** Polls published or voted in. Unit: flow, in the window. Source: article. */
  readonly pollParticipation: NumberInput;
  /** Accounts saved in Sales Navigator. Unit: flow, in the window. Source: linkedin. */
  readonly accountsSaved: NumberInput;
};

/** The fields of `relationships` in the input. */
export type RelationshipsShape = {
  /** First-degree connections. Unit: count, today. Source: linkedin, article. */
  readonly connections: NumberInput;
  /** New connections. Unit: flow, in the window. Source: linkedin. */
  readonly connectionsGained: NumberInput;
  /** Connections who are vice presidents, heads, directors, owners, founders or C-level. Unit: count, today. Source: linkedin. */
  readonly decisionMakerConnections: NumberInput;
  /** Connections at one's own company. Unit: count, today. Source: linkedin. */
  readonly colleagueConnections: NumberInput;
  /** Invitations sent that were accepted, of those sent. Unit: proportion, in the window. Source: linkedin. */
  readonly invitationAcceptance: ProportionInput;
  /** Conversations begun by others that one answered, of all begun by others. Unit: proportion, in the window. Source: article, linkedin. */
  readonly responseRate: ProportionInput;
  /** People with messages both ways. Unit: flow, in the window. Source: article. */
  readonly activeConversations: NumberInput;
  /** Conversations begun by oneself. Unit: flow, in the window. Source: article. */
  readonly conversationsStarted: NumberInput;
  /** New connections written to within 7 days, of all new connections. Unit: proportion, in the window. Source: article. */
  readonly welcomeRate: ProportionInput;
  /** People with messages both ways in two or more weeks of the window. Unit: count, in the window. Source: article. */
  readonly recurringContacts: NumberInput;
};
