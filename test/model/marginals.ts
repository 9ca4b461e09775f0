/** What is believed of one signal among professionals, in a window of 90 days and as it is entered. */
export interface Marginal {
  /** The share of members of whom it is known and applies. */
  readonly known: number;
  /** Among those, the share with 0. */
  readonly zero: number;
  /** Among those, the median. */
  readonly p50: number;
  /** Among those, the value that a tenth exceeds. */
  readonly p90: number;
  /** Among those, the value that one in a hundred exceeds. */
  readonly p99: number;
}

/**
 * Beliefs, not data: LinkedIn publishes nothing of the kind. They are what we hold to be plausible among professionals, and
 * the population that judges the model is made to agree with them. A proportion has two rows: its `whole`, and its `rate`,
 * part / whole where the whole is above 0.
 */
export const marginals: Readonly<Record<string, Marginal>> = {
  "brand.profileCompleteness": { known: 1, zero: 0, p50: 0.714, p90: 0.857, p99: 1 },
  "brand.summaryLength": { known: 1, zero: 0.383, p50: 299, p90: 1153, p99: 2600 },
  "brand.optionalSections": { known: 1, zero: 0.223, p50: 2, p90: 3, p99: 5 },
  "brand.skills": { known: 1, zero: 0, p50: 15, p90: 36, p99: 75 },
  "brand.endorsements": { known: 1, zero: 0.175, p50: 11, p90: 56, p99: 197 },
  "brand.focusSkillsEndorsed": { known: 1, zero: 0.175, p50: 0.231, p90: 0.545, p99: 0.761 },
  "brand.recommendations": { known: 1, zero: 0.588, p50: 0, p90: 4, p99: 8 },
  "brand.profileMedia": { known: 1, zero: 0.08, p50: 2, p90: 3, p99: 6 },
  "brand.articles": { known: 1, zero: 0.961, p50: 0, p90: 0, p99: 2 },
  "brand.followersGained": { known: 1, zero: 0.003, p50: 12, p90: 54, p99: 186 },
  "people.peopleSearches": { known: 1, zero: 0.013, p50: 12, p90: 76, p99: 360 },
  "people.advancedSearches": { known: 1, zero: 0.725, p50: 0, p90: 11, p99: 57 },
  "people.profileViewsMade": { known: 1, zero: 0, p50: 36, p90: 163, p99: 594 },
  "people.profileViewsReceived": { known: 1, zero: 0, p50: 28, p90: 96, p99: 259 },
  "people.activeDays": { known: 1, zero: 0, p50: 32, p90: 63, p99: 82 },
  "people.targetAudienceShare": { known: 1, zero: 0, p50: 0.165, p90: 0.38, p99: 0.59 },
  "people.influencersFollowed": { known: 1, zero: 0.033, p50: 5, p90: 23, p99: 81 },
  "insights.posts": { known: 1, zero: 0.616, p50: 0, p90: 13, p99: 46 },
  "insights.reposts": { known: 1, zero: 0.599, p50: 0, p90: 6, p99: 18 },
  "insights.substantiveComments": { known: 1, zero: 0.453, p50: 2, p90: 20, p99: 77 },
  "insights.reactionsGiven": { known: 1, zero: 0.011, p50: 15, p90: 96, p99: 451 },
  "insights.formatVariety": { known: 1, zero: 0.616, p50: 0, p90: 4, p99: 5 },
  "insights.groupActivity": { known: 1, zero: 0.917, p50: 0, p90: 0, p99: 7 },
  "insights.companiesFollowed": { known: 1, zero: 0.001, p50: 12, p90: 39, p99: 99 },
  "insights.pollParticipation": { known: 1, zero: 0.752, p50: 0, p90: 2, p99: 4 },
  "relationships.connections": { known: 1, zero: 0, p50: 378, p90: 1540, p99: 5000 },
  "relationships.connectionsGained": { known: 1, zero: 0.011, p50: 8, p90: 35, p99: 117 },
  "relationships.decisionMakerConnections": { known: 1, zero: 0.015, p50: 44, p90: 313, p99: 1467 },
  "relationships.colleagueConnections": { known: 1, zero: 0.003, p50: 12, p90: 48, p99: 153 },
  "relationships.invitationAcceptance.whole": { known: 1, zero: 0.024, p50: 7, p90: 36, p99: 143 },
  "relationships.invitationAcceptance.rate": { known: 0.98, zero: 0.154, p50: 0.381, p90: 0.769, p99: 1 },
  "relationships.responseRate.whole": { known: 1, zero: 0.011, p50: 6, p90: 22, p99: 59 },
  "relationships.responseRate.rate": { known: 0.99, zero: 0.118, p50: 0.5, p90: 0.938, p99: 1 },
  "relationships.activeConversations": { known: 1, zero: 0.035, p50: 7, p90: 22, p99: 56 },
  "relationships.conversationsStarted": { known: 1, zero: 0.268, p50: 3, p90: 17, p99: 66 },
  "relationships.welcomeRate.whole": { known: 1, zero: 0.011, p50: 7, p90: 32, p99: 108 },
  "relationships.welcomeRate.rate": { known: 0.99, zero: 0.588, p50: 0, p90: 0.429, p99: 1 },
  "relationships.recurringContacts": { known: 1, zero: 0.28, p50: 1, p90: 5, p99: 13 },
  "insights.engagementPerPost": { known: 0.38, zero: 0, p50: 15.31, p90: 52.663, p99: 145.617 },
  "people.leadsSaved": { known: 0.06, zero: 0.151, p50: 52, p90: 288, p99: 1065 },
  "insights.accountsSaved": { known: 0.06, zero: 0.235, p50: 16, p90: 71, p99: 235 },
};
