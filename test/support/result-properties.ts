import * as fc from "fast-check";
import { resultSchema, type SSIResult } from "social-selling-index";
import { expect } from "vitest";
import { type AnyOptions, caseArbitrary, type LooseActivity } from "./arbitraries.js";

/** A way to compute a whole result. */
export type ComputeResult = (activity: LooseActivity, options?: AnyOptions) => SSIResult;

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** A stored result, read again, is the result: no undefined, no -0, nothing that JSON changes, nothing the schema drops. */
export const readingGivesItBack = (compute: ComputeResult) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const result = compute(activity, options);
    const read = resultSchema.parse(JSON.parse(JSON.stringify(result)));
    expect(read).toStrictEqual(result);
    expect(JSON.stringify(read)).toBe(JSON.stringify(result));
  });

/** The input is only read. */
export const theInputIsOnlyRead = (compute: ComputeResult) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const given = structuredClone(activity);
    compute(given, options);
    expect(given).toStrictEqual(activity);
    // Nor does anything fail where it cannot be written.
    expect(() => compute(frozen(given), options)).not.toThrow();
  });

/** The ways to compute that must agree to the byte. */
export type Ways = (options: AnyOptions) => PerWay;

export interface PerWay {
  readonly [way: string]: (activity: LooseActivity) => unknown;
}

export const allWaysAgree = (ways: Ways) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const [first, ...others] = Object.values(ways(options)).map((way) => JSON.stringify(way(activity)));
    expect(first).toContain("comparisonKey");
    for (const other of others) expect(other).toBe(first);
  });
