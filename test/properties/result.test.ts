import * as fc from "fast-check";
import { computeSSI, createSSI, type SafeResult, safeComputeSSI } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { computed } from "../support/implementation.js";
import {
  allWaysAgree,
  type ComputeResult,
  readingGivesItBack,
  theInputIsOnlyRead,
  type Ways,
} from "../support/result-properties.js";

const runs = { numRuns: 1000 };
const resultOf = (safe: SafeResult) => (safe.success ? safe.result : safe.issues);

const ways: Ways = (options) => {
  const ssi = createSSI(options as never);
  return {
    computeSSI: (activity) => computeSSI(activity as never, options as never),
    compute: (activity) => ssi.compute(activity as never),
    safeCompute: (activity) => resultOf(ssi.safeCompute(activity)),
    safeComputeSSI: (activity) => resultOf(safeComputeSSI(activity, options as never)),
    computeMany: (activity) => ssi.computeMany([null, activity]).flatMap((row) => (row.ok ? [row.result] : []))[0],
  };
};

describe("a result", () => {
  it("is equal after it was stored as JSON and read again", () => {
    fc.assert(readingGivesItBack(computed), runs);
  });
  it("leaves its input as it was", () => {
    fc.assert(theInputIsOnlyRead(computed), runs);
  });
  it("is the same to the byte however it is asked for", () => {
    fc.assert(allWaysAgree(ways), runs);
  });
});

describe("a deliberately wrong variant fails", () => {
  const fails = (property: unknown) => {
    const checked = fc.check(property as fc.IProperty<unknown>, { numRuns: 1000, endOnFailure: true });
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
  ])("reading again: %s", (_, compute) => fails(readingGivesItBack(compute)));

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
  ])("only read: %s", (_, compute) => fails(theInputIsOnlyRead(compute)));

  it("one way that forgets the weights", () => {
    fails(
      allWaysAgree((options) => ({
        ...ways(options),
        forgetful: (activity) => computed(activity, { ...options, weights: { brand: 1 } }),
      })),
    );
  });
});
