// The cheapest way to a score, with a person's own limits, and what the plan proves.
//
//     npx tsx examples/plan-to-target.ts
import { createSSI, describePlan, plan, planSchema } from "social-selling-index";
import { en } from "social-selling-index/locales/en";

const ssi = createSSI();

/** What an app knows of its user. What it does not know stays out of the plan. */
const activity = {
  salesNavigator: false,
  brand: { profileCompleteness: 0.9, skills: 22, endorsements: 30, recommendations: 1 },
  people: { peopleSearches: 20, advancedSearches: 2, activeDays: 30 },
  insights: { posts: 4, substantiveComments: 12, reactionsGiven: 60, formatVariety: 2 },
  relationships: { connections: 540, connectionsGained: 12, invitationAcceptance: { part: 14, whole: 40 } },
};

// Posts take this user an hour and a half, two a month are enough, and reactions are not for them.
const cheapest = plan(ssi, activity, {
  target: { score: 42 },
  limits: { post: 2 },
  effort: { post: 90, comment: 4 },
  exclude: ["react"],
});

// In words, for a page; `it` in place of `en` says the same in Italian.
const told = describePlan(cheapest, en);
console.log(`${told.headline}\n${told.summary}`);
for (const { title, effect } of told.steps) console.log(`- ${title}: ${effect}`);

// The proof: nothing cheaper reaches the target, under these limits and minutes.
console.log();
for (const line of told.certificate) console.log(line);

// In numbers, for a program. A plan is plain JSON; it may be stored, and is checked when it comes back.
const stored = planSchema.parse(JSON.parse(JSON.stringify(cheapest)));
const { kind, points, pointsForLess, limits } = stored.certificate;
console.log(`\n${kind}: ${points} points in ${stored.minutes} minutes; a quarter of a minute less: ${pointsForLess}`);
console.log("limits:", limits, "after:", stored.reachedAfterDays, "days");

// Out of reach is an answer, too: the steps are then the cheapest way to the best there is.
const beyond = plan(ssi, activity, { target: { score: 70 }, exclude: ["react"] });
console.log(`${beyond.status}: at best ${beyond.certificate.bestReachable}`);
