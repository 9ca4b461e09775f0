import * as fc from "fast-check";
import { describe, it } from "vitest";
import { computed } from "../support/implementation.js";
import { scoreProperties } from "../support/score-properties.js";

// fast-check prints the seed and the smallest counterexample of a failure: no seed is fixed here.
describe("the score", () => {
  for (const [sentence, property] of Object.entries(scoreProperties))
    it(sentence, () => {
      fc.assert(property(computed), { numRuns: 1000 });
    });
});
