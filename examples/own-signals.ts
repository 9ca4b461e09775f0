// A whole model of your own signals: four pillars as data, with names that people read.
//
//     npx tsx examples/own-signals.ts
import { type Curve, computeSSI, defineModel, describe, hashModel } from "social-selling-index";
import { en } from "social-selling-index/locales/en";

/** From nothing to the most that counts, in a straight line. */
const upTo = (most: number): Curve => [
  [0, 0],
  [most, 1],
];

// A signal needs a name, a unit, points and a curve. `title` and `description` are for people; they change no number, so
// they may be corrected at any time. The points of a pillar sum to 25.
const model = defineModel({
  id: "partner-network",
  version: "1",
  bands: [
    { id: "quiet", from: 0 },
    { id: "known", from: 40 },
  ],
  pillars: [
    {
      id: "brand",
      title: "Be known",
      description: "What partners find when they look you up.",
      signals: [
        {
          id: "talks",
          unit: "flow",
          points: 15,
          curve: upTo(2),
          title: "Talks",
          description: "Talks at partner events.",
        },
        { id: "caseStudies", unit: "count", points: 10, curve: upTo(6), title: "Case studies" },
      ],
    },
    {
      id: "people",
      title: "Choose partners",
      signals: [
        { id: "accountsMapped", unit: "ratio", points: 25, curve: upTo(0.8), title: "Accounts with a known contact" },
      ],
    },
    {
      id: "insights",
      title: "Be useful",
      signals: [
        { id: "answersGiven", unit: "flow", points: 25, curve: upTo(12), title: "Answers in the partner forum" },
      ],
    },
    {
      id: "relationships",
      title: "Keep in touch",
      signals: [
        { id: "callsReturned", unit: "proportion", k: 2, points: 15, curve: upTo(0.9), title: "Calls returned" },
        { id: "jointVisits", unit: "flow", points: 10, curve: upTo(3), title: "Joint visits" },
      ],
    },
  ],
  // What may be recommended and planned: see own-actions.ts. A model without actions still scores and explains.
  actions: [],
  pools: [],
});

// The input follows the model: a field of the default model would be a compile error.
const result = computeSSI(
  {
    windowDays: 30,
    brand: { talks: 1, caseStudies: 3 },
    people: { accountsMapped: 0.6 },
    relationships: { callsReturned: { part: 8, whole: 10 }, jointVisits: 0 },
  },
  { model },
);

// The result holds codes and numbers only. With the model, `describe` knows the names: in every language they are yours.
const { headline, pillars, losses, unknowns } = describe(result, en, { model });
console.log(headline);
for (const { title, explanation, text, signals } of pillars) {
  console.log(`\n${title}${explanation === "" ? "" : ` (${explanation})`}: ${text}`);
  for (const signal of signals) console.log(`  ${signal.title}: ${signal.text}`);
}
console.log(`\n${[...losses.slice(0, 2), ...unknowns].join("\n")}`);
console.log(`\nThe model's identity: ${hashModel(model).slice(0, 16)}`);
