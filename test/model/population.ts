import type { ActivityInput } from "social-selling-index";
import { createRandom, type Random } from "../synthetic/random.js";
import { type Factors, type Habit, habits, type Leaning, leanings, type Pull, seat } from "./habits.js";
import { exponential, normalQuantile, normalShare } from "./normal.js";

/**
 * Believable professionals, all of whose signals are known: the same seed gives the same members on every runtime, and a
 * longer population begins with a shorter one. Five hidden factors tie the signals of a member together; each signal is a
 * log-normal among those who do the thing at all. The parts hang together: a searched operator is a search, a welcome goes
 * to a new connection, nobody has more decision makers among the connections than connections.
 */
export function makePopulation(seed: number, size: number): Professional[] {
  const random = createRandom(seed, "professionals");
  return Array.from({ length: size }, (_, index) => makeMember(random, index));
}

/** A member of a population, an activity with all that is known of them. */
export type Professional = ReturnType<typeof makeMember>;

const windowDays = 90;

function makeMember(random: Random, index: number) {
  const factors: Factors = {
    activity: normal(random),
    tenure: normal(random),
    care: normal(random),
    hunting: normal(random),
    sharing: normal(random),
  };
  const amount = (habit: Habit) => drawAmount(habit, factors, random);
  const whole = (habit: Habit) => drawCount(habit, factors, random);
  const share = (leaning: Leaning) => drawShare(leaning, factors, random);
  const salesNavigator = drawPull(seat, factors, random) >= seat.from;

  const endorsements = whole(habits.endorsements);
  const posts = whole(habits.posts);
  const articles = whole(habits.articles);
  const peopleSearches = whole(habits.peopleSearches);
  const connections = Math.min(30_000, 1 + whole(habits.connections));
  const connectionsGained = Math.min(connections, whole(habits.connectionsGained));
  const invited = whole(habits.invitations);
  const accepted = Math.min(connectionsGained, drawPart(invited, share(leanings.acceptance), random));
  const welcomable = drawPart(connectionsGained, 83 / 90, random);
  const addressed = whole(habits.conversationsOfOthers);
  const answered = drawPart(addressed, share(leanings.answering), random);
  const activeConversations = Math.max(answered, whole(habits.activeConversations));

  return {
    id: `professional-${index + 1}`,
    windowDays,
    salesNavigator,
    brand: {
      profileCompleteness: rounded(Math.max(1, Math.round(7 * share(leanings.profileSections))) / 7, 1000),
      summaryLength: Math.min(2600, whole(habits.summaryLength)),
      optionalSections: Math.min(10, whole(habits.optionalSections)),
      skills: Math.min(100, 1 + whole(habits.skills)),
      endorsements,
      focusSkillsEndorsed: endorsements === 0 ? 0 : rounded(share(leanings.focus), 1000),
      recommendations: whole(habits.recommendations),
      profileMedia: whole(habits.profileMedia),
      articles,
      followersGained: whole(habits.followersGained),
    },
    people: {
      peopleSearches,
      advancedSearches: Math.min(peopleSearches, whole(habits.advancedSearches)),
      profileViewsMade: 1 + whole(habits.profileViewsMade),
      profileViewsReceived: 1 + whole(habits.profileViewsReceived),
      activeDays: Math.max(1, Math.round(windowDays * share(leanings.activeDays))),
      targetAudienceShare: Math.max(0.001, rounded(share(leanings.audience), 1000)),
      influencersFollowed: whole(habits.influencersFollowed),
      ...(salesNavigator ? { leadsSaved: whole(habits.leadsSaved) } : {}),
    },
    insights: {
      posts,
      reposts: whole(habits.reposts),
      substantiveComments: whole(habits.substantiveComments),
      reactionsGiven: whole(habits.reactionsGiven),
      formatVariety: posts === 0 ? 0 : Math.min(8, posts, Math.max(1, whole(habits.formats))),
      ...(posts > 0
        ? { engagementPerPost: rounded(Math.max(1, Math.round(amount(habits.engagement) * posts)) / posts, 1000) }
        : {}),
      groupActivity: whole(habits.groupActivity),
      companiesFollowed: whole(habits.companiesFollowed),
      pollParticipation: whole(habits.pollParticipation),
      ...(salesNavigator ? { accountsSaved: whole(habits.accountsSaved) } : {}),
    },
    relationships: {
      connections,
      connectionsGained,
      decisionMakerConnections: Math.round(connections * share(leanings.decisionMakers)),
      colleagueConnections: Math.min(connections, whole(habits.colleagues)),
      invitationAcceptance: { part: accepted, whole: invited },
      responseRate: { part: answered, whole: addressed },
      activeConversations,
      conversationsStarted: whole(habits.conversationsStarted),
      welcomeRate: { part: drawPart(welcomable, share(leanings.welcoming), random), whole: welcomable },
      recurringContacts: Math.min(activeConversations, whole(habits.recurringContacts)),
    },
  } satisfies ActivityInput;
}

/** A uniform share, above 0 and below 1. */
const uniform = (random: Random): number => (random.below(4_294_967_296) + 0.5) / 4_294_967_296;

const normal = (random: Random): number => normalQuantile(uniform(random));

/** How strongly a member is drawn to something: a standard normal. */
function drawPull({ pulls, own }: Pull, factors: Factors, random: Random): number {
  let sum = own * normal(random);
  for (const [factor, weight] of pulls) sum += weight * factors[factor];
  return sum;
}

function drawAmount(habit: Habit, factors: Factors, random: Random): number {
  const pull = drawPull(habit, factors, random);
  if (habit.zero === 0) return habit.median * exponential(habit.spread * pull);
  const share = (normalShare(pull) - habit.zero) / (1 - habit.zero);
  return share <= 0 ? 0 : habit.median * exponential(habit.spread * normalQuantile(Math.min(share, 1 - 1e-9)));
}

/** An amount as a whole number; who does something at all does it once at least. */
function drawCount(habit: Habit, factors: Factors, random: Random): number {
  const amount = drawAmount(habit, factors, random);
  return habit.zero > 0 && amount > 0 ? Math.max(1, Math.round(amount)) : Math.round(amount);
}

function drawShare(leaning: Leaning, factors: Factors, random: Random): number {
  return 1 / (1 + exponential(-leaning.middle - leaning.spread * drawPull(leaning, factors, random)));
}

/** How many of a whole, each with that chance. */
function drawPart(whole: number, chance: number, random: Random): number {
  let part = 0;
  for (let index = 0; index < whole; index += 1) if (uniform(random) < chance) part += 1;
  return part;
}

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
