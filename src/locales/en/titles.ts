import type { Locale } from "../locale.js";

/** The pillars, as LinkedIn's own page calls them. */
export const pillars: Locale["pillars"] = {
  brand: { title: "Establish your professional brand", short: "Brand" },
  people: { title: "Find the right people", short: "People" },
  insights: { title: "Engage with insights", short: "Insights" },
  relationships: { title: "Build relationships", short: "Relationships" },
};

/** The signals. */
export const signals: Locale["signals"] = {
  brand: {
    profileCompleteness: { title: "Profile completeness", short: "Profile" },
    summaryLength: { title: "Summary (About)", short: "Summary" },
    optionalSections: { title: "Optional sections", short: "Sections" },
    skills: { title: "Skills", short: "Skills" },
    endorsements: { title: "Endorsements", short: "Endorsements" },
    focusSkillsEndorsed: { title: "Focus skills endorsed", short: "Focus skills" },
    recommendations: { title: "Recommendations", short: "Recommended" },
    profileMedia: { title: "Media on the profile", short: "Media" },
    articles: { title: "Articles published", short: "Articles" },
    followersGained: { title: "Followers gained", short: "Followers" },
  },
  people: {
    peopleSearches: { title: "Searches", short: "Searches" },
    advancedSearches: { title: "Advanced searches", short: "Advanced" },
    profileViewsMade: { title: "Profiles viewed", short: "Views made" },
    profileViewsReceived: { title: "Views of the profile", short: "Views received" },
    leadsSaved: { title: "Leads saved", short: "Leads" },
    activeDays: { title: "Active days", short: "Active days" },
    targetAudienceShare: { title: "Target audience", short: "Audience" },
    influencersFollowed: { title: "People followed", short: "Following" },
  },
  insights: {
    posts: { title: "Posts", short: "Posts" },
    reposts: { title: "Reposts", short: "Reposts" },
    substantiveComments: { title: "Substantive comments", short: "Comments" },
    reactionsGiven: { title: "Reactions given", short: "Reactions" },
    formatVariety: { title: "Variety of formats", short: "Formats" },
    engagementPerPost: { title: "Engagement per post", short: "Engagement" },
    groupActivity: { title: "Group activity", short: "Groups" },
    companiesFollowed: { title: "Companies followed", short: "Companies" },
    pollParticipation: { title: "Polls", short: "Polls" },
    accountsSaved: { title: "Accounts saved", short: "Accounts" },
  },
  relationships: {
    connections: { title: "Connections", short: "Connections" },
    connectionsGained: { title: "New connections", short: "New" },
    decisionMakerConnections: { title: "Decision makers", short: "Deciders" },
    colleagueConnections: { title: "Colleagues", short: "Colleagues" },
    invitationAcceptance: { title: "Invitations accepted", short: "Accepted" },
    responseRate: { title: "Messages answered", short: "Answered" },
    activeConversations: { title: "Two-way conversations", short: "Two-way" },
    conversationsStarted: { title: "Conversations started", short: "Started" },
    welcomeRate: { title: "New contacts welcomed", short: "Welcomed" },
    recurringContacts: { title: "Recurring contacts", short: "Recurring" },
  },
};
