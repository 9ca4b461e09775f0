import { isDeepStrictEqual } from "node:util";
import { type PillarId, pillarIds } from "social-selling-index";
import { expect } from "vitest";
import type { Published } from "./implementation.js";

// A plain comparison first: `expect` is slow for a thousand runs of some hundred comparisons.
/** Whether two values are the same, to the sign of zero. */
export const same = (actual: unknown, wanted: unknown): void => {
  if (!Object.is(actual, wanted)) expect(actual).toBe(wanted);
};
/** Equal at every depth, undefined fields and the sign of zero included. */
export const equal = (actual: unknown, wanted: unknown, where?: string): void => {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual, where).toStrictEqual(wanted);
};
/** actual >= least. */
export const atLeast = (actual: number, least: number): void => {
  if (!(actual >= least)) expect(actual).toBeGreaterThanOrEqual(least);
};
/** actual <= most. */
export const atMost = (actual: number, most: number): void => {
  if (!(actual <= most)) expect(actual).toBeLessThanOrEqual(most);
};

/** low <= value <= high. */
export const inside = (value: number, { low, high }: { low: number; high: number }): void => {
  atLeast(value, low);
  atMost(value, high);
};

/** Points as the integer hundredths they must be. */
export const cents = (points: number): number => Math.round(points * 100);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The four pillars of a result. */
export const pillarsOf = (result: Published): Published["pillars"][PillarId][] =>
  pillarIds.map((id) => result.pillars[id]);
