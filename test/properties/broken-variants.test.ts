import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseArbitrary } from "../support/arbitraries.js";
import { type Sentence, variants } from "../support/broken-variants.js";
import type { Compute } from "../support/implementation.js";
import { reference } from "../support/reference.js";
import { resultRules } from "../support/result-rules.js";
import { type AnyProperty, scoreProperties } from "../support/score-properties.js";

// Tests of the tests: a property that cannot fail confirms nothing.

/** The property of a sentence, for one implementation. */
function propertyOf(sentence: Sentence, compute: Compute): AnyProperty {
  if (sentence in scoreProperties) return scoreProperties[sentence as keyof typeof scoreProperties](compute);
  const rule = resultRules[sentence as keyof typeof resultRules];
  return fc.property(caseArbitrary(), (given) => rule(compute(given.activity, given.options), given)) as AnyProperty;
}

describe("a deliberately wrong variant breaks the property that is named for it", () => {
  for (const { mistake, compute, caughtBy } of variants)
    for (const sentence of caughtBy)
      it(`${mistake}: not "${sentence}"`, () => {
        const parameters = { numRuns: 1000, endOnFailure: true };
        const checked = fc.check(propertyOf(sentence, compute), parameters) as fc.RunDetails<unknown>;
        expect(checked.failed).toBe(true);
        // Broken by an expectation, not by a variant that threw.
        expect(checked.errorInstance).toMatchObject({ name: "AssertionError" });
      });

  it("every sentence detects a variant", () => {
    const caught = new Set(variants.flatMap(({ caughtBy }) => caughtBy));
    expect(
      [...Object.keys(resultRules), ...Object.keys(scoreProperties)].filter((one) => !caught.has(one as Sentence)),
    ).toEqual([]);
  });
});

describe("the naive reference has every property", () => {
  for (const sentence of Object.keys(scoreProperties) as Sentence[])
    it(sentence, () => {
      fc.assert(propertyOf(sentence, reference), { numRuns: 100 });
    });
});
