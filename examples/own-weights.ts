// A team that sells through content lets insights count double, and finding people half.
//
//     npx tsx examples/own-weights.ts
import { createSSI } from "social-selling-index";

const team = [
  { id: "Ada", insights: { posts: 30, substantiveComments: 60 }, people: { peopleSearches: 10, activeDays: 30 } },
  { id: "Ben", insights: { posts: 3, substantiveComments: 12 }, people: { peopleSearches: 180, activeDays: 70 } },
  { id: "Cleo", insights: { posts: 12, substantiveComments: 30 }, people: { peopleSearches: 90, activeDays: 45 } },
];

// Set up once, score many. A row that cannot be read has issues in its entry, and the others are scored.
const equal = createSSI();
const content = createSSI({ weights: { insights: 2, people: 0.5 } });

for (const [name, ssi] of [["equal weights", equal] as const, ["content first", content] as const]) {
  const results = ssi.computeMany(team).flatMap((row) => (row.success ? [row.result] : []));
  results.sort((a, b) => b.score - a.score);
  console.log(name);
  for (const { id, score, pillars } of results) {
    const { insights, people } = pillars;
    console.log(`  ${id}: ${score} (insights adds ${insights.contribution}, people ${people.contribution})`);
  }
}

// Scores with different weights cannot be compared. Their comparison keys differ; store the key with each score.
const [a, b] = [equal.compute({}), content.compute({})];
console.log("comparable:", a.comparisonKey === b.comparisonKey);
