/** What is hidden in a member and shows in many signals at once: independent, each standard normal. */
export interface Factors {
  /** How much they are on LinkedIn. */
  readonly activity: number;
  /** How long they have been there, and how far their career has come. */
  readonly tenure: number;
  /** How much care they take of their profile. */
  readonly care: number;
  /** How much they look for customers, candidates or a job. */
  readonly hunting: number;
  /** How much they publish and take part. */
  readonly sharing: number;
}

/** How strongly each factor pulls (the squares sum to at most 1); what is left is the member's own. */
export interface Pull {
  readonly pulls: readonly (readonly [factor: keyof Factors, weight: number])[];
  readonly own: number;
}

/** A number of things: nothing for a share of the members, a log-normal for the others. */
export interface Habit extends Pull {
  readonly zero: number;
  /** The median of those who do it at all. */
  readonly median: number;
  /** The standard deviation of the logarithm. */
  readonly spread: number;
}

/** A share of something: a normal on the scale of ln(share / (1 - share)). */
export interface Leaning extends Pull {
  /** The middle on that scale. */
  readonly middle: number;
  readonly spread: number;
}

/** Something that a share of the members has. */
export interface Trait extends Pull {
  /** The value of the pull from which on they have it. */
  readonly from: number;
}

type Weights = Partial<Factors>;

function pull(weights: Weights): Pull {
  const pulls = Object.entries(weights) as [keyof Factors, number][];
  const explained = pulls.reduce((sum, [, weight]) => sum + weight * weight, 0);
  return { pulls, own: Math.sqrt(1 - explained) };
}

const habit = (zero: number, median: number, spread: number, weights: Weights): Habit => ({
  zero,
  median,
  spread,
  ...pull(weights),
});

const leaning = (middle: number, spread: number, weights: Weights): Leaning => ({ middle, spread, ...pull(weights) });

/** Each number by the share without any, the median and the spread of the others, and what pulls. */
export const habits = {
  summaryLength: habit(0.383, 560, 0.75, { care: 0.6 }),
  optionalSections: habit(0.223, 1.91, 0.483, { care: 0.5, tenure: 0.2 }),
  skills: habit(0, 14.5, 0.683, { care: 0.5, tenure: 0.3 }),
  endorsements: habit(0.175, 14.9, 1.132, { tenure: 0.6, care: 0.35 }),
  recommendations: habit(0.588, 2.74, 0.543, { tenure: 0.4, care: 0.45 }),
  profileMedia: habit(0.08, 1.98, 0.44, { care: 0.5, sharing: 0.2 }),
  articles: habit(0.961, 1.3, 0.6, { sharing: 0.5, activity: 0.2 }),
  followersGained: habit(0, 12, 1.174, { activity: 0.4, sharing: 0.5, tenure: 0.3 }),
  peopleSearches: habit(0, 12, 1.44, { activity: 0.5, hunting: 0.6 }),
  advancedSearches: habit(0.725, 7.6, 1.16, { activity: 0.4, hunting: 0.7 }),
  profileViewsMade: habit(0, 35.5, 1.178, { activity: 0.55, hunting: 0.5 }),
  profileViewsReceived: habit(0, 27.5, 0.961, { activity: 0.45, tenure: 0.35, sharing: 0.3, care: 0.25 }),
  influencersFollowed: habit(0, 5, 1.19, { activity: 0.45, sharing: 0.3, tenure: 0.2 }),
  leadsSaved: habit(0.205, 56, 1.2, { activity: 0.35 }),
  posts: habit(0.616, 7, 0.971, { sharing: 0.7, activity: 0.4 }),
  reposts: habit(0.599, 3.4, 0.855, { sharing: 0.55, activity: 0.45 }),
  substantiveComments: habit(0.453, 7.2, 1.137, { sharing: 0.6, activity: 0.5 }),
  reactionsGiven: habit(0, 15, 1.448, { activity: 0.6, sharing: 0.45 }),
  formats: habit(0, 2.7, 0.33, { sharing: 0.6, activity: 0.3 }),
  engagement: habit(0, 13.6, 0.964, { tenure: 0.4, sharing: 0.2 }),
  groupActivity: habit(0.917, 2.2, 0.98, { sharing: 0.4, activity: 0.3 }),
  companiesFollowed: habit(0, 12, 0.92, { activity: 0.35, tenure: 0.3, care: 0.2 }),
  pollParticipation: habit(0.752, 1.8, 0.46, { activity: 0.45, sharing: 0.35 }),
  accountsSaved: habit(0.3, 20, 0.98, { activity: 0.35 }),
  connections: habit(0, 377, 1.096, { tenure: 0.65, activity: 0.35, hunting: 0.25 }),
  connectionsGained: habit(0, 8, 1.152, { activity: 0.5, hunting: 0.5, tenure: 0.2 }),
  colleagues: habit(0, 12, 1.082, { tenure: 0.5, activity: 0.2 }),
  invitations: habit(0, 7, 1.278, { activity: 0.5, hunting: 0.6 }),
  conversationsOfOthers: habit(0, 6, 1.014, { activity: 0.4, tenure: 0.35, sharing: 0.2 }),
  activeConversations: habit(0.06, 6.6, 0.87, { activity: 0.6, hunting: 0.35, tenure: 0.2 }),
  conversationsStarted: habit(0.268, 5.07, 1.15, { hunting: 0.55, activity: 0.45 }),
  recurringContacts: habit(0.28, 1.97, 0.858, { activity: 0.55, hunting: 0.35 }),
} as const satisfies Readonly<Record<string, Habit>>;

/** Each share by its middle and spread on the scale of ln(share / (1 - share)), and what pulls. */
export const leanings = {
  profileSections: leaning(1.12, 0.66, { care: 0.7, tenure: 0.2 }),
  focus: leaning(-1.0, 0.9, { care: 0.4, hunting: 0.2 }),
  activeDays: leaning(-0.594, 1.124, { activity: 0.85, sharing: 0.15, hunting: 0.15 }),
  audience: leaning(-1.621, 0.883, { hunting: 0.45, care: 0.2 }),
  decisionMakers: leaning(-2, 1.03, { tenure: 0.3, hunting: 0.35 }),
  acceptance: leaning(-0.22, 0.78, { care: 0.35, tenure: 0.2 }),
  answering: leaning(0.02, 0.88, { activity: 0.5, care: 0.2 }),
  welcoming: leaning(-3.15, 2.1, { hunting: 0.4, activity: 0.3 }),
} as const satisfies Readonly<Record<string, Leaning>>;

/** Who has a Sales Navigator seat: about 6 %, most of them among those who look for customers. */
export const seat: Trait = { from: 1.555, ...pull({ hunting: 0.7, activity: 0.3 }) };
