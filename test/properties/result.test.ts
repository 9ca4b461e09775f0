import * as fc from "fast-check";
import { computeSSI, createSSI, type SafeResult, safeComputeSSI } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { type Case, caseArbitrary } from "../support/arbitraries.js";
import { computed } from "../support/implementation.js";
import {
  allWaysAgree,
  type ComputeResult,
  readingGivesItBack,
  theInputIsOnlyRead,
  type Ways,
} from "../support/result-properties.js";

const resultOf = (safe: SafeResult) => (safe.success ? safe.result : safe.issues);

const ways: Ways = (options) => {
  const ssi = createSSI(options as never);
  return {
    computeSSI: (activity) => computeSSI(activity as never, options as never),
    compute: (activity) => ssi.compute(activity as never),
    safeCompute: (activity) => resultOf(ssi.safeCompute(activity)),
    safeComputeSSI: (activity) => resultOf(safeComputeSSI(activity, options as never)),
    computeMany: (activity) => ssi.computeMany([null, activity]).flatMap((row) => (row.success ? [row.result] : []))[0],
  };
};

describe("a result", () => {
  it("is equal after it was stored and read, does not change its input, and is the same in every way of computing", () => {
    const property = fc.property(caseArbitrary(), (given) => {
      readingGivesItBack(computed, given);
      theInputIsOnlyRead(computed, given);
      allWaysAgree(ways, given);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe("a deliberately wrong variant fails", () => {
  const fails = (check: (given: Case) => void) => {
    const checked = fc.check(fc.property(caseArbitrary(), check), { numRuns: 1000, endOnFailure: true });
    expect(checked).toMatchObject({ failed: true });
  };
  const changed =
    (change: (result: ReturnType<ComputeResult>) => object): ComputeResult =>
    (activity, options) => {
      const result = computed(activity, options);
      return { ...result, ...change(result) };
    };

  it.each<[string, ComputeResult]>([
    ["a negative zero", changed(() => ({ score: -0 }))],
    ["an undefined field", changed(() => ({ id: undefined }))],
    ["NaN", changed(() => ({ estimate: Number.NaN }))],
    ["a field that the schema lacks", changed(() => ({ note: "" }))],
    ["a number outside its range", changed(() => ({ coverage: 1.01 }))],
  ])("reading again: %s", (_, compute) => fails((given) => readingGivesItBack(compute, given)));

  it.each<[string, ComputeResult]>([
    [
      "fills in the window",
      (activity, options) => {
        activity.windowDays ??= 90;
        return computed(activity, options);
      },
    ],
    [
      "throws an empty pillar away",
      (activity, options) => {
        if (activity.people === null) delete activity.people;
        return computed(activity, options);
      },
    ],
  ])("only read: %s", (_, compute) => fails((given) => theInputIsOnlyRead(compute, given)));

  it("one way that ignores the weights", () => {
    const forgetful: Ways = (options) => ({
      ...ways(options),
      forgetful: (activity) => computed(activity, { ...options, weights: { brand: 1 } }),
    });
    fails((given) => allWaysAgree(forgetful, given));
  });
});
