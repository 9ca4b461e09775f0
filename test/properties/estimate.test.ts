import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EstimateSentence,
  estimateProperties,
  libraryRule,
  rationalRule,
  wrongRules,
} from "../support/estimate-rules.js";
import { runs } from "../support/runs.js";
import type { AnyProperty } from "../support/score-properties.js";

const sentences = Object.keys(estimateProperties) as EstimateSentence[];

describe("the rule of the estimate, on pillars of any signals", () => {
  for (const sentence of sentences) {
    it(sentence, () => {
      fc.assert<unknown>(estimateProperties[sentence](libraryRule) as AnyProperty, { numRuns: runs(2_000, 300_000) });
    });
    it(`the reference in fractions: ${sentence}`, () => {
      fc.assert<unknown>(estimateProperties[sentence](rationalRule) as AnyProperty, { numRuns: 1_000 });
    });
  }
});

describe("a wrong rule breaks the property that is named for it", () => {
  for (const { mistake, rule, caughtBy } of wrongRules)
    for (const sentence of caughtBy)
      it(`${mistake}: not "${sentence}"`, () => {
        const checked = fc.check(estimateProperties[sentence](rule) as AnyProperty, {
          numRuns: 5_000,
          endOnFailure: true,
        }) as fc.RunDetails<unknown>;
        expect(checked.failed).toBe(true);
        // Broken by its answer, not by a rule that threw.
        expect(checked.errorInstance).toMatchObject({ message: "Property failed by returning false" });
      });

  it("every property detects one", () => {
    const caught = new Set(wrongRules.flatMap(({ caughtBy }) => caughtBy));
    expect(sentences.filter((sentence) => !caught.has(sentence))).toEqual([]);
  });
});
