// The cheapest plan to a score, within a person's own limits, and its certificate.
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

// This user wants five kinds of action at most, takes an hour and a half for a post, two a month at most, and no reactions.
const cheapest = plan(ssi, activity, {
  target: { score: 36 },
  maxActions: 5,
  limits: { post: 2 },
  effort: { post: 90, comment: 4 },
  exclude: ["react"],
});

// In words, for a page; use `it` in place of `en` for Italian.
const told = describePlan(cheapest, en);
console.log(`${told.headline}\n${told.summary}`);
for (const { title, effect } of told.steps) console.log(`- ${title}: ${effect}`);

// The certificate: nothing cheaper reaches the target, with these limits and minutes.
console.log();
for (const line of told.certificate) console.log(line);

// In numbers, for a program. A plan is plain JSON; it may be stored, and is checked when it is read back.
const stored = planSchema.parse(JSON.parse(JSON.stringify(cheapest)));
const { kind, points, pointsForLess, limits } = stored.certificate;
const { minutesOnce, minutesPerMonth } = stored;
console.log(`\n${kind}: ${points} points for ${minutesOnce} minutes once and ${minutesPerMonth} a month`);
console.log(`with less: ${pointsForLess}`);
console.log("limits:", limits, "after:", stored.reachedAfterDays, "days");

// A target out of reach has a plan too: the cheapest steps to the best reachable score. A better one leads to the next stage.
const beyond = plan(ssi, activity, { target: { score: 70 }, maxActions: 5 });
console.log(`${beyond.status}: at best ${beyond.certificate.bestReachable}; next ${beyond.nextStage}`);
