import { resultSchema, type SSIResult } from "social-selling-index";
import { expect } from "vitest";
import type { AnyOptions, Case, LooseActivity } from "./arbitraries.js";
import { equal, same } from "./comparing.js";

/** A way to compute a whole result. */
export type ComputeResult = (activity: LooseActivity, options?: AnyOptions) => SSIResult;

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** A result is equal after it was stored and read: no undefined, no -0, nothing that JSON changes or the schema drops. */
export function readingGivesItBack(compute: ComputeResult, { activity, options }: Case): void {
  const result = compute(activity, options);
  const stored = JSON.stringify(result);
  const read = resultSchema.parse(JSON.parse(stored));
  equal(read, result);
  same(JSON.stringify(read), stored);
}

/** The input is only read. */
export function theInputIsOnlyRead(compute: ComputeResult, { activity, options }: Case): void {
  const given = structuredClone(activity);
  compute(given, options);
  equal(given, activity);
  // A frozen input works too.
  compute(frozen(given), options);
}

/** Ways to compute that must agree to the byte. */
export type Ways = (options: AnyOptions) => { readonly [way: string]: (activity: LooseActivity) => unknown };

/** All ways to compute give the same bytes. */
export function allWaysAgree(ways: Ways, { activity, options }: Case): void {
  const [first = "", ...others] = Object.values(ways(options)).map((way) => JSON.stringify(way(activity)));
  expect(first).toContain("comparisonKey");
  for (const other of others) same(other, first);
}
