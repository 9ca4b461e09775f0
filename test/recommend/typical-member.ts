import type { ActivityInput } from "social-selling-index";

/**
 * A typical member, all known, no seat: 80 % complete, summary of 400 characters, 15 skills, 20 endorsements,
 * 1 recommendation, 400 connections, 30 of them decision makers, a post every two months, 5 searches and 6 reactions a
 * month. Public captures show group averages of 30 to 40 with pillars near 12, 7, 4 and 12.
 */
export const typicalMember = {
  windowDays: 90,
  salesNavigator: false,
  brand: {
    profileCompleteness: 0.8,
    summaryLength: 400,
    optionalSections: 1,
    skills: 15,
    endorsements: 20,
    focusSkillsEndorsed: 0.3,
    recommendations: 1,
    profileMedia: 1,
    articles: 0,
    followersGained: 12,
  },
  people: {
    peopleSearches: 15,
    advancedSearches: 1,
    profileViewsMade: 45,
    profileViewsReceived: 45,
    activeDays: 15,
    targetAudienceShare: 0.12,
    influencersFollowed: 5,
  },
  insights: {
    posts: 1.5,
    reposts: 1,
    substantiveComments: 4,
    reactionsGiven: 18,
    formatVariety: 1,
    engagementPerPost: 12,
    groupActivity: 0,
    companiesFollowed: 8,
    pollParticipation: 1,
  },
  relationships: {
    connections: 400,
    connectionsGained: 10,
    decisionMakerConnections: 30,
    colleagueConnections: 10,
    invitationAcceptance: { part: 4, whole: 12 },
    responseRate: { part: 5, whole: 9 },
    activeConversations: 9,
    conversationsStarted: 3,
    welcomeRate: { part: 1, whole: 10 },
    recurringContacts: 2,
  },
} as const satisfies ActivityInput;
