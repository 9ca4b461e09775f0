// Actions of your own in advice and plans: what your team really does, how long it takes, and how often it can be done.
//
//     npx tsx examples/own-actions.ts
import {
  type ActionDefinition,
  createSSI,
  defaultModel,
  defineModel,
  describePlan,
  describeRecommendation,
  type Locale,
  plan,
  recommend,
} from "social-selling-index";
import { en } from "social-selling-index/locales/en";

// An action says which signals one unit of it adds to. Here a webinar gives a post, answers to the questions of its guests,
// and connections with some of them.
const webinar: ActionDefinition = {
  id: "hostWebinar",
  minutes: 90,
  // Once a month; what is done once for all, as filling in a profile, has the rhythm "once".
  rhythm: "monthly",
  effects: [
    { pillar: "insights", signal: "posts", add: 1 },
    { pillar: "insights", signal: "substantiveComments", add: 16 },
    { pillar: "relationships", signal: "connectionsGained", add: 8 },
  ],
  limit: 1,
  control: "shared",
};

// The library's own actions stay; one of them takes this team longer, and one it does not do.
const model = defineModel({
  ...defaultModel,
  id: "acme-actions",
  version: "1",
  actions: [
    webinar,
    ...defaultModel.actions
      .filter(({ id }) => id !== "repost")
      .map((action) => (action.id === "post" ? { ...action, minutes: 60 } : action)),
  ],
});

const ssi = createSSI({ model });
const activity = {
  insights: { posts: 3, substantiveComments: 6, reactionsGiven: 30 },
  relationships: { connections: 420, connectionsGained: 12 },
};

// Its words are texts of a locale: one unit, and any other number of them.
const step = { one: "Host one webinar a month", other: "Host {count} webinars a month" };
const actions = { ...en.advice.actions, hostWebinar: { step, advice: "Invite those who commented on your posts." } };
const locale: Locale = { ...en, advice: { ...en.advice, actions } };

console.log("What next:");
for (const one of recommend(ssi, activity, { limit: 5 })) {
  const { title, effect } = describeRecommendation(one, locale, { model });
  console.log(`  ${title}: ${effect}`);
}

const { headline, steps } = describePlan(plan(ssi, activity, { target: { minutes: 400 } }), locale, { model });
console.log(`\n${headline}`);
for (const { title, effect } of steps) console.log(`  ${title}: ${effect}`);
