import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topUp } from "../../src/aggregate/weights.js";
import { apportion, largestFirst, toHundredths, toPoints } from "../../src/model/hundredths.js";

describe("hundredths", () => {
  it("every hundredth of 0 to 100 comes back unchanged", () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths++)
      expect(toHundredths(toPoints(hundredths))).toBe(hundredths);
  });

  it.each([
    [0, 0],
    [0.004, 0],
    [0.005, 1],
    [12.345, 1235],
    [24.994, 2499],
    [24.995, 2500],
    [-0, 0],
  ])("%d points round half up to %d hundredths", (points, wanted) => expect(toHundredths(points)).toBe(wanted));
});

/** Gives `left` units to the largest remainders, at most one each, the earliest first: one after another. */
function byBruteForce(floors: number[], remainders: number[], left: number): number[] {
  const shares = [...floors];
  const open = floors.map((_, index) => index);
  for (let unit = 0; unit < left; unit++) {
    let best = open[0] ?? 0;
    for (const index of open) if ((remainders[index] ?? 0) > (remainders[best] ?? 0)) best = index;
    shares[best] = (shares[best] ?? 0) + 1;
    open.splice(open.indexOf(best), 1);
  }
  return shares;
}

describe("largest first", () => {
  const by = (most: number) => fc.array(fc.nat(most), { maxLength: 150 }).map((values) => ({ values, most }));

  it.each([3, 10_000, 16_384_000_000])("agrees with a stable sort of values up to %d, few and many", (most) => {
    fc.assert(
      fc.property(by(most), ({ values }) => {
        const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
        expect(largestFirst(values, most)).toEqual(sorted.map(({ index }) => index));
      }),
      { numRuns: 300, examples: [[{ values: Array.from({ length: 150 }, (_, n) => (n % 7) % (most + 1)), most }]] },
    );
  });
});

describe("largest remainder", () => {
  const shares = fc
    .tuple(fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 50 }))
    .map(([numerators, denominator]) => ({ numerators, denominator }));

  it("agrees with a brute force, and sums to the total", () => {
    fc.assert(
      fc.property(shares, fc.nat(), ({ numerators, denominator }, more) => {
        const floors = numerators.map((one) => Math.floor(one / denominator));
        const remainders = numerators.map((one) => one % denominator);
        const left = more % (numerators.length + 1);
        const total = floors.reduce((sum, one) => sum + one, left);
        const parts = apportion(numerators, denominator, total);
        expect(parts).toEqual(byBruteForce(floors, remainders, left));
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total);
      }),
      { numRuns: 1000 },
    );
  });

  it("ties go by order", () => {
    expect(apportion([1, 1, 1], 3, 1)).toEqual([1, 0, 0]);
    expect(apportion([1, 1, 1], 3, 2)).toEqual([1, 1, 0]);
    expect(apportion([5, 7, 6], 4, 5)).toEqual([1, 2, 2]);
  });

  it("compares remainders that are equal as doubles", () => {
    const near = 2n ** 80n;
    expect(topUp([0, 0], [near, near + 1n], 1)).toEqual([0, 1]);
  });

  it("does not change the floors when nothing is left", () => expect(topUp([2, 3], [0n, 9n], 5)).toEqual([2, 3]));
});
