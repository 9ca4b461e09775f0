// Generated from the default model by `npm run generate`; a test fails when it is stale.
import type { Proportion } from "../model/units.js";
import type { ShapeOf } from "./signal-input.js";

/** What `brand` takes in the input: each field a value, `"n/a"` (does not apply), or null or absent (unknown). */
export type BrandInput = {
  /** Share of the profile's sections that are filled in. A share, today; 0 to 1, where 1 is all. Source: linkedin, article. */
  profileCompleteness?: number | "n/a" | null | undefined;
  /** Characters of the summary ("About"). A number of characters, today; 0 or more. Source: article. */
  summaryLength?: number | "n/a" | null | undefined;
  /** Kinds of optional profile sections with at least one entry: volunteering, publications, certifications and the like. A count, today; 0 or more. Source: article. */
  optionalSections?: number | "n/a" | null | undefined;
  /** Distinct skills on the profile. A count, today; 0 or more. Source: article, thirdParty. */
  skills?: number | "n/a" | null | undefined;
  /** Skill endorsements received and accepted. A count, today; 0 or more. Source: linkedin, article. */
  endorsements?: number | "n/a" | null | undefined;
  /** Share of the endorsements that are on the skills one wants to be known for. A share, today; 0 to 1, where 1 is all. Source: article. */
  focusSkillsEndorsed?: number | "n/a" | null | undefined;
  /** Written recommendations received and visible. A count, today; 0 or more. Source: article, thirdParty. */
  recommendations?: number | "n/a" | null | undefined;
  /** Photos, banners, documents and links shown on the profile. A count, today; 0 or more. Source: linkedin. */
  profileMedia?: number | "n/a" | null | undefined;
  /** Long-form articles published. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  articles?: number | "n/a" | null | undefined;
  /** New followers. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  followersGained?: number | "n/a" | null | undefined;
};

/** The schemas of the fields of `brand`. */
export type BrandShape = ShapeOf<BrandInput>;

/** What `people` takes in the input: each field a value, `"n/a"` (does not apply), or null or absent (unknown). */
export type PeopleInput = {
  /** Searches made. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article. */
  peopleSearches?: number | "n/a" | null | undefined;
  /** Searches made with operators, quoted phrases or filters. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article. */
  advancedSearches?: number | "n/a" | null | undefined;
  /** Profiles of other people viewed. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  profileViewsMade?: number | "n/a" | null | undefined;
  /** Views of one's own profile. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  profileViewsReceived?: number | "n/a" | null | undefined;
  /** Leads saved in Sales Navigator. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  leadsSaved?: number | "n/a" | null | undefined;
  /** Days with at least one act of one's own. Days in the window of 90 days unless windowDays says otherwise; 0 to windowDays. Source: linkedin. */
  activeDays?: number | "n/a" | null | undefined;
  /** Share of the connections that belong to the audience one sells to. A share, today; 0 to 1, where 1 is all. Source: article. */
  targetAudienceShare?: number | "n/a" | null | undefined;
  /** People followed without being connected. A count, today; 0 or more. Source: article. */
  influencersFollowed?: number | "n/a" | null | undefined;
};

/** The schemas of the fields of `people`. */
export type PeopleShape = ShapeOf<PeopleInput>;

/** What `insights` takes in the input: each field a value, `"n/a"` (does not apply), or null or absent (unknown). */
export type InsightsInput = {
  /** Posts of one's own. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article. */
  posts?: number | "n/a" | null | undefined;
  /** Posts of others passed on without a word of one's own. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  reposts?: number | "n/a" | null | undefined;
  /** Comments of five words or more. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article. */
  substantiveComments?: number | "n/a" | null | undefined;
  /** Reactions given to posts and comments. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  reactionsGiven?: number | "n/a" | null | undefined;
  /** Formats used in the window, of eight: text, image, video, document, article, poll, event, link. A count, in the window of 90 days unless windowDays says otherwise; 0 to 8. Source: article. */
  formatVariety?: number | "n/a" | null | undefined;
  /** Reactions, comments and reposts received per post, on average. An average in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article. */
  engagementPerPost?: number | "n/a" | null | undefined;
  /** Posts and comments in groups. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin, article. */
  groupActivity?: number | "n/a" | null | undefined;
  /** Companies followed. A count, today; 0 or more. Source: article. */
  companiesFollowed?: number | "n/a" | null | undefined;
  /** Polls published or voted in. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: article. */
  pollParticipation?: number | "n/a" | null | undefined;
  /** Accounts saved in Sales Navigator. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  accountsSaved?: number | "n/a" | null | undefined;
};

/** The schemas of the fields of `insights`. */
export type InsightsShape = ShapeOf<InsightsInput>;

/** What `relationships` takes in the input: each field a value, `"n/a"` (does not apply), or null or absent (unknown). */
export type RelationshipsInput = {
  /** First-degree connections. A count, today; 0 or more. Source: linkedin, article. */
  connections?: number | "n/a" | null | undefined;
  /** New connections. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: linkedin. */
  connectionsGained?: number | "n/a" | null | undefined;
  /** Connections who are vice presidents, heads, directors, owners, founders or C-level. A count, today; 0 or more. Source: linkedin. */
  decisionMakerConnections?: number | "n/a" | null | undefined;
  /** Connections at one's own company. A count, today; 0 or more. Source: linkedin. */
  colleagueConnections?: number | "n/a" | null | undefined;
  /** Invitations sent that were accepted, of those sent. { part, whole }: counts in the window of 90 days unless windowDays says otherwise; 0 <= part <= whole. Source: linkedin. */
  invitationAcceptance?: Proportion | "n/a" | null | undefined;
  /** Conversations begun by others that one answered, of all begun by others. { part, whole }: counts in the window of 90 days unless windowDays says otherwise; 0 <= part <= whole. Source: article, linkedin. */
  responseRate?: Proportion | "n/a" | null | undefined;
  /** People with messages both ways. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: article. */
  activeConversations?: number | "n/a" | null | undefined;
  /** Conversations begun by oneself. Events in the window of 90 days unless windowDays says otherwise; 0 or more. Source: article. */
  conversationsStarted?: number | "n/a" | null | undefined;
  /** New connections written to within 7 days, of all new connections. { part, whole }: counts in the window of 90 days unless windowDays says otherwise; 0 <= part <= whole. Source: article. */
  welcomeRate?: Proportion | "n/a" | null | undefined;
  /** People with messages both ways in two or more weeks of the window. A count, in the window of 90 days unless windowDays says otherwise; 0 or more. Source: article. */
  recurringContacts?: number | "n/a" | null | undefined;
};

/** The schemas of the fields of `relationships`. */
export type RelationshipsShape = ShapeOf<RelationshipsInput>;
