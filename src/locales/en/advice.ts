import type { AdviceTexts, PlanTexts } from "../advice-texts.js";

/** What to do next, as a coach would say it. */
export const advice: AdviceTexts = {
  actions: {
    // What to do for one's profile.
    completeSection: {
      step: {
        one: "Complete one more section of your profile",
        other: "Complete {count} more sections of your profile",
      },
      advice:
        "Begin with what a visitor sees first: headline, summary, and your current position with what you do there.",
    },
    extendSummary: {
      step: {
        one: "Add a paragraph of about 100 characters to your summary",
        other: "Add {count} paragraphs of about 100 characters to your summary",
      },
      advice: "Complete the summary: say whom you help, with what, what came of it, and how to reach you.",
    },
    addOptionalSection: {
      step: {
        one: "Add one more kind of section to your profile",
        other: "Add {count} more kinds of section to your profile",
      },
      advice:
        "Languages, certifications, courses, projects, volunteering: add those that are true of you and tell something.",
    },
    addSkill: {
      step: { one: "Add one more skill", other: "Add {count} more skills" },
      advice: "Only skills you would gladly be asked about; the most important ones at the top.",
    },
    askEndorsement: {
      step: { one: "Win one more endorsement", other: "Win {count} more endorsements" },
      advice:
        "Ask people who have seen you at work, name the skill you mean, and endorse theirs where you can vouch for it.",
    },
    askRecommendation: {
      step: { one: "Win one more written recommendation", other: "Win {count} more written recommendations" },
      advice: "Ask a customer or colleague you have just done good work for, and remind them what it was about.",
    },
    addProfileMedia: {
      step: {
        one: "Show one more picture, document or link on your profile",
        other: "Show {count} more pictures, documents or links on your profile",
      },
      advice: "A good photo and a banner first; then a presentation, a talk, or a case you can show.",
    },
    writeArticle: {
      step: { one: "Write one more article a month", other: "Write {count} more articles a month" },
      advice: "Take a question that customers keep asking you, and answer it once and well.",
    },
    // What to do to find people.
    searchPeople: {
      step: { one: "Make one more search a month", other: "Make {count} more searches a month" },
      advice: "Search for the roles, companies and places you work for, and save what you will look for again.",
    },
    searchAdvanced: {
      step: { one: "Make one more advanced search a month", other: "Make {count} more advanced searches a month" },
      advice: "Use AND, OR, NOT in capitals and quotation marks: a narrow search finds people worth writing to.",
    },
    viewProfile: {
      step: { one: "Look at one more profile a month", other: "Look at {count} more profiles a month" },
      advice: "Read the profile before you write: you learn what matters to them, and they may look back.",
    },
    saveLead: {
      step: { one: "Save one more lead a month", other: "Save {count} more leads a month" },
      advice:
        "In Sales Navigator, save the people you mean to follow, so that you hear when there is a reason to write.",
    },
    beActive: {
      step: { one: "Be active on one more day a month", other: "Be active on {count} more days a month" },
      advice: "Ten minutes on most working days do more than two hours once a week.",
    },
    followInfluencer: {
      step: { one: "Follow one more influential voice", other: "Follow {count} more influential voices" },
      advice: "Follow the people your customers read; their posts are good places for a useful comment.",
    },
    // What to do with knowledge.
    saveAccount: {
      step: { one: "Save one more account a month", other: "Save {count} more accounts a month" },
      advice: "In Sales Navigator, save the companies you sell to, so that their news reaches you.",
    },
    followCompany: {
      step: { one: "Follow one more company", other: "Follow {count} more companies" },
      advice: "Customers, partners and those you would like to work for: their news gives you reasons to write.",
    },
    post: {
      step: { one: "Publish one more post a month", other: "Publish {count} more posts a month" },
      advice: "Quality before quantity: one thing you learned, told so that a customer can use it.",
    },
    tryFormat: {
      step: {
        one: "Publish one more post a month in a format you do not use yet",
        other: "Publish {count} more posts a month in formats you do not use yet",
      },
      advice: "Vary the formats: a picture, a short video, a document to leaf through, a poll, an event.",
    },
    repost: {
      step: { one: "Pass on one more post a month", other: "Pass on {count} more posts a month" },
      advice: "Pass on what helps the people who follow you. A sentence of your own makes it a post.",
    },
    comment: {
      step: { one: "Write one more useful comment a month", other: "Write {count} more useful comments a month" },
      advice: "Comment instead of only liking: add an experience, an example or an honest question.",
    },
    react: {
      step: { one: "React to one more post a month", other: "React to {count} more posts a month" },
      advice: "React to what you have read and liked; where you have something to add, a comment says more.",
    },
    groupPost: {
      step: { one: "Take part in a group once more a month", other: "Take part in groups {count} more times a month" },
      advice: "Choose two or three groups where your customers are; answer questions before you offer anything.",
    },
    poll: {
      step: { one: "Publish one more poll a month", other: "Publish {count} more polls a month" },
      advice: "Ask what you want to know and others can answer from experience; then share what came out.",
    },
    // What to do with people one knows.
    invite: {
      step: { one: "Send one more invitation a month", other: "Send {count} more invitations a month" },
      advice: "Invite people you have met or have a reason to write to, and say the reason. Quality before quantity.",
    },
    inviteDecisionMaker: {
      step: {
        one: "Invite one more decision maker a month",
        other: "Invite {count} more decision makers a month",
      },
      advice: "Read what they write, comment on it, and only then invite, with a line that shows you did.",
    },
    inviteColleague: {
      step: { one: "Invite one more colleague a month", other: "Invite {count} more colleagues a month" },
      advice: "Begin with those you work with: colleagues can introduce you to people who already trust them.",
    },
    startConversation: {
      step: { one: "Start one more conversation a month", other: "Start {count} more conversations a month" },
      advice:
        "Write to those who showed interest, by a comment, a reaction or a visit to your profile: about them, not about your offer.",
    },
    keepInTouch: {
      step: { one: "Stay in touch with one more contact", other: "Stay in touch with {count} more contacts" },
      advice: "Go back to people you spoke with some weeks ago: ask how it went, or send what you promised.",
    },
    answerMessage: {
      step: { one: "Answer one more conversation a month", other: "Answer {count} more conversations a month" },
      advice: "Answer messages, starting with the oldest; a brief reply is better than none.",
    },
    welcome: {
      step: {
        one: "Welcome one more new contact a month, within a week",
        other: "Welcome {count} more new contacts a month, within a week",
      },
      advice: "Thank them, say what brought you together, and ask what they are working on.",
    },
  },
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
    activeConversations:
      "Ask a question worth answering, and come back to those who answered: two-way conversations count, not messages sent.",
  },
  otherAction: { one: "{action}: once", other: "{action}: {count} times" },
  otherHabit: "Keep an eye on “{title}”: it follows from what you do and cannot be planned.",
  measure: "Find out: {title}",
  measureWhere: "{place} ({how})",
  measurePlaces: "Where: {places}.",
  measureElsewhere: "Whoever supplies the data for this score can tell where it comes from.",
  sameNumbers: "This raises the same numbers as “{title}”, so the points of the two do not simply add up.",
  successes: {
    one: "About {count} of them will be accepted, as things are.",
    other: "About {count} of them will be accepted, as things are.",
  },
  together: "Together with: {title}.",
  lowers: {
    one: "By itself it lowers “{title}” by {points} point.",
    other: "By itself it lowers “{title}” by {points} points.",
  },
  once: "{duration} once",
  monthly: "{duration} a month",
  onceAndMonthly: "{once} and {monthly}",
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

/** Plans, what they take for granted and what they prove. */
export const plans: PlanTexts = {
  targets: {
    score: { one: "a score of {points} point", other: "a score of {points} points" },
    pillar: { one: "{points} point in “{pillar}”", other: "{points} points in “{pillar}”" },
    topPercent: "a place in the top {top}%",
    minutes: "the most for {duration} a month",
  },
  headlines: {
    optimal: "From {before} to {after} confirmed: {duration}",
    budget: "The most for {duration} a month: from {before} to {after} confirmed",
    infeasible: "Not all the way: from {before} to {after} confirmed at the most",
    alreadyReached: "Already reached: {before} confirmed",
    ofPillar: "{pillar} – {headline}",
  },
  effort: {
    one: "What is monthly is {duration} a week. Keep it up, and you are there after {count} day.",
    other: "What is monthly is {duration} a week. Keep it up, and you are there after {count} days.",
  },
  effortOnce: {
    one: "Everything is done once, within {count} day.",
    other: "Everything is done once, within {count} days.",
  },
  findOutFirst: "First find out: {titles}. That may already be points.",
  nextStage: {
    one: "A next goal that is in reach: {points} point.",
    other: "A next goal that is in reach: {points} points.",
  },
  noSteps: "There is nothing to do.",
  noWay: "There is no step that would add a point.",
  step: {
    one: "+{points} point for {duration}; then {running}.",
    other: "+{points} points for {duration}; then {running}.",
  },
  assumptions: {
    effortEstimated: "The minutes are our estimates. Put your own in their place where you know better.",
    currentActivityGoesOn: "What you do today goes on beside the plan.",
    keptUp: "What is monthly has to be kept up: where it ends, the score falls back.",
    growthFromPlanOnly: "Growth that comes without the plan is not counted.",
    outcomesHeld:
      "What the plan does not touch (views, followers, engagement, rates) stays as it is. If it rises too, so much the better.",
    othersDecide:
      "Some steps need others: enough of them (colleagues, decision makers), and their yes to an endorsement, a recommendation, an invitation.",
    acceptanceRateHeld: "Your invitations go on being accepted as often as until now.",
    acceptanceRateAssumed:
      "How often your invitations are accepted is not known, so the model's default rate is assumed.",
    unknownLeftOut: "What is not known yet is no part of the plan. Find it out first: it may be worth more.",
    unknownTakenAsZero: "Numbers that are not known were taken as 0, so you may need less than this.",
    ownScorersHeld: "Pillars with a scorer of their own stay as they are.",
  },
  certificates: {
    optimal: "No plan with less effort reaches {target}, confirmed.",
    budget: "Nothing earns more than {points} in {duration} a month, and nothing quicker earns as much.",
    infeasible: "No plan within these limits reaches {target}, confirmed.",
    alreadyReached: "You already have {target}, confirmed.",
    objective: "Effort: {duration} over {days} days, and {start} a month for each kind of action, to begin it.",
    perKind: {
      one: "Each kind of action has to add {points} point.",
      other: "Each kind of action has to add {points} points.",
    },
    maxActions: { one: "With {count} kind of action.", other: "With {count} kinds of action at most." },
    pointsForLess: {
      one: "With a little less effort, {points} point would be the most.",
      other: "With a little less effort, {points} points would be the most.",
    },
    bestReachable: {
      one: "The most that any plan reaches within these limits is {points} point.",
      other: "The most that any plan reaches within these limits is {points} points.",
    },
    bestWithoutMaxActions: {
      one: "With any number of kinds of action it would be {points} point.",
      other: "With any number of kinds of action it would be {points} points.",
    },
    pool: {
      one: "{count} attempt of at most {most} in 30 days, at a rate of {rate}.",
      other: "{count} attempts of at most {most} in 30 days, at a rate of {rate}.",
    },
    companySize: { one: "A company of {count} person.", other: "A company of {count} people." },
    limit: "“{step}”: at most {count}.",
    effort: "“{step}”: {duration} each time.",
    exclude: "“{step}”: left out, as you wished.",
    model: "Proved for the model {model} {version}, flows counted over {days} days.",
  },
};
