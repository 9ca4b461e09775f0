import type { ExplanationTexts, Locale } from "../locale.js";

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

/** What each pillar and signal is about. */
export const explanations: ExplanationTexts = {
  pillars: {
    brand: "Show who you are and what you do well, so that the right people see it at a glance.",
    people: "Look for the people you can help, instead of waiting for them to find you.",
    insights: "Share what you know and take part in what others share.",
    relationships: "Turn contacts into conversations, and conversations into trust.",
  },
  signals: {
    brand: {
      profileCompleteness: "How much of your profile is filled in, from the headline to your education.",
      summaryLength: "The length of your About text, the first thing a visitor reads after your headline.",
      optionalSections:
        "Kinds of further sections with an entry: languages, certifications, volunteering and the like.",
      skills: "The different skills listed on your profile.",
      endorsements: "How often others have confirmed your skills.",
      focusSkillsEndorsed: "The share of endorsements that fall on the skills you want to be known for.",
      recommendations: "Recommendations that others have written for you and that your profile shows.",
      profileMedia: "Photos, banners, documents and links that your profile shows.",
      articles: "Long articles you published.",
      followersGained: "People who began to follow you.",
    },
    people: {
      peopleSearches: "The searches you made.",
      advancedSearches: "Searches with operators, quoted phrases or filters.",
      profileViewsMade: "Profiles of other people you looked at.",
      profileViewsReceived: "How often others looked at your profile.",
      leadsSaved: "People you saved as leads in Sales Navigator.",
      activeDays: "Days on which you did at least one thing.",
      targetAudienceShare: "The share of your connections who belong to the audience you sell to.",
      influencersFollowed: "People you follow without being connected.",
    },
    insights: {
      posts: "Posts with words or content of your own.",
      reposts: "Posts of others that you passed on as they were.",
      substantiveComments: "Your comments of five words or more.",
      reactionsGiven: "Likes and other reactions you gave.",
      formatVariety: "How many of eight formats you used: text, image, video, document, article, poll, event, link.",
      engagementPerPost: "Reactions, comments and reposts that a post of yours receives on average.",
      groupActivity: "Your posts and comments in groups.",
      companiesFollowed: "Companies whose news you follow.",
      pollParticipation: "Polls you published or voted in.",
      accountsSaved: "Companies you saved as accounts in Sales Navigator.",
    },
    relationships: {
      connections: "Your first-degree connections.",
      connectionsGained: "People who became connections.",
      decisionMakerConnections: "Connections who decide: owners, founders, directors, heads, vice presidents, C-level.",
      colleagueConnections: "Connections who work at your company.",
      invitationAcceptance: "How many of the invitations you sent were accepted.",
      responseRate: "How many of the conversations that others began you answered.",
      activeConversations: "People with whom messages went both ways.",
      conversationsStarted: "Conversations you began.",
      welcomeRate: "How many new connections heard from you within seven days.",
      recurringContacts: "People with whom messages went both ways in two different weeks or more.",
    },
  },
};
