// Two ways to put a pillar of your own in place of one of the four.
//
//     npx tsx examples/own-pillar.ts
import { computeSSI, definePillar, type PillarScorer } from "social-selling-index";
import * as z from "zod";

// 1. Made of signals. Each has a unit, points (they sum to 25) and a curve from value to level: here, 4 meetings in 30
//    days are half of the points, 12 are all of them. Input schema, score, bounds and explanation follow from this.
const people = definePillar({
  id: "people",
  signals: [
    {
      id: "meetings",
      unit: "flow",
      points: 15,
      curve: [
        [0, 0],
        [4, 0.5],
        [12, 1],
      ],
      description: "First meetings with people from target accounts.",
    },
    {
      id: "accountsMapped",
      unit: "ratio",
      points: 10,
      curve: [
        [0, 0],
        [1, 1],
      ],
      description: "Share of the target accounts with a known decision maker.",
    },
  ],
});

// 2. A function, for a rule that curves cannot express: the worst of three grades decides. It returns bounds and coverage
//    too: while a grade is missing, the pillar can still be 0.
const grades = z.strictObject({
  clarity: z.number().min(0).max(10).optional(),
  relevance: z.number().min(0).max(10).optional(),
  tone: z.number().min(0).max(10).optional(),
});

const insights: PillarScorer<"insights", typeof grades> = {
  id: "insights",
  version: "worst-grade-1",
  input: grades,
  score({ clarity, relevance, tone }) {
    const known = [clarity, relevance, tone].filter((grade) => grade !== undefined);
    const worst = Math.min(10, ...known) * 2.5;
    if (known.length === 3) return { score: worst };
    return { score: 0, bounds: { low: 0, high: worst }, coverage: known.length / 3 };
  },
};

// The input takes what the two scorers take. A field of the old pillars would be a compile error.
const scorers = { people, insights };
const result = computeSSI(
  {
    windowDays: 30,
    people: { meetings: 6, accountsMapped: 0.5 },
    insights: { clarity: 8, relevance: 9, tone: 7 },
    relationships: { connections: 800 },
  },
  { scorers },
);
for (const id of ["people", "insights", "relationships"] as const)
  console.log(`${id}: ${result.pillars[id].score} of 25, ${Math.round(result.pillars[id].coverage * 100)} % known`);
for (const { id, earned, maxPoints } of result.pillars.people.signals)
  console.log(`  ${id}: ${earned} of ${maxPoints}`);

// With a grade missing, the function's own bounds become part of the whole.
const open = computeSSI({ insights: { clarity: 8, relevance: 9 } }, { scorers });
console.log("a grade missing:", open.pillars.insights.score, open.pillars.insights.bounds);
