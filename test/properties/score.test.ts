import * as fc from "fast-check";
import { describe, it } from "vitest";
import { caseArbitrary } from "../support/arbitraries.js";
import { computed } from "../support/implementation.js";
import { resultRules } from "../support/result-rules.js";
import { scoreProperties } from "../support/score-properties.js";

// fast-check prints the seed and the smallest counterexample of a failure: no seed is fixed here.
const runs = { numRuns: 1000 };

describe("one result: any valid input, weights, model, plug-in", () => {
  it(Object.keys(resultRules).join("; "), () => {
    const everyRule = fc.property(caseArbitrary(), (given) => {
      const result = computed(given.activity, given.options);
      for (const rule of Object.values(resultRules)) rule(result, given);
    });
    fc.assert(everyRule, runs);
  });
});

describe("one result and another", () => {
  for (const [sentence, property] of Object.entries(scoreProperties))
    it(sentence, () => {
      fc.assert<unknown>(property(computed), runs);
    });
});
