// A pillar that is not made of signals: a function of the customers' answers to "would you recommend us?".
//
//     npx tsx examples/own-function.ts
import { computeSSI, createSSI, defineScorer, describe } from "social-selling-index";
import { en } from "social-selling-index/locales/en";
import * as z from "zod";

// The net promoter score: the share of 9 and 10 minus the share of 0 to 6, from -100 to 100. Below five answers the scorer
// does not know enough, and says so: its bounds are what the missing answers could still make of it.
const relationships = defineScorer({
  id: "relationships",
  version: "nps-1",
  title: "Be recommended",
  description: "What customers answer when they are asked whether they would recommend you.",
  input: z.strictObject({ answers: z.array(z.number().int().min(0).max(10)) }),
  score({ answers }) {
    const needed = Math.max(5, answers.length);
    const net = answers.filter((one) => one >= 9).length - answers.filter((one) => one <= 6).length;
    const missing = needed - answers.length;
    const points = (sum: number) => ((sum / needed + 1) / 2) * 25;
    if (missing === 0) return { score: points(net) };
    const [low, high] = [points(net - missing), points(net + missing)];
    // Only what is proven counts: the worst that the missing answers leave.
    return { score: low, bounds: { low, high }, coverage: answers.length / needed };
  },
});

// `scorers` is given to `createSSI`, and again to `describe`, since a result holds codes and numbers only.
const scorers = { relationships };
const ssi = createSSI({ scorers });
for (const answers of [[10, 9, 9, 8, 3, 10, 7, 9], [10, 9], undefined]) {
  const result = ssi.compute({ insights: { posts: 12 }, relationships: answers && { answers } });
  const own = describe(result, en, { scorers }).pillars[3];
  console.log(`${own?.title}: ${own?.text}`);
}

// What the schema refuses is an issue of the activity, as everywhere.
try {
  computeSSI({ relationships: { answers: [11] } }, { scorers });
} catch (error) {
  console.log(String(error).split("\n").at(-1));
}
