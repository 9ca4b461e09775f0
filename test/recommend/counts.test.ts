import type { SignalDefinition } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { type CompiledSignal, compilePillar } from "../../src/model/compile-model.js";
import { costsOf } from "../../src/recommend/costs.js";
import {
  after as afterActs,
  growthOf,
  quotient,
  toCommonDenominator,
  unitsWithin,
} from "../../src/recommend/counts.js";

function signal(unit: SignalDefinition["unit"], more: Partial<SignalDefinition> = {}): CompiledSignal {
  const curve: SignalDefinition["curve"] = [
    [0, 0],
    [0.5, 1],
  ];
  const signals = [{ id: "s", unit, points: 25, curve, source: [], ...more }];
  const [compiled] = compilePillar({ id: "brand", signals }).signals;
  if (compiled === undefined) throw new Error("no signal");
  return compiled;
}

describe("the value of a signal after acts", () => {
  const grow = (definition: CompiledSignal, value: number, ...by: number[]) =>
    afterActs(
      definition,
      value,
      by.map((one) => ({ to: "value", by: one })),
      90,
    );

  it("is one addition for each count, up to the greatest value of the input", () => {
    expect(grow(signal("count"), 3, 4)).toBe(7);
    expect(grow(signal("count", { max: 8 }), 6, 4)).toBe(8);
    expect(grow(signal("days"), 80, 30)).toBe(90);
    expect(grow(signal("ratio"), 0.5, 2)).toBe(1);
    expect(grow(signal("flow"), 1, 0.1, 0.2)).toBe(1 + 0.1 + 0.2);
    expect(grow(signal("count"), 1e308, 1e308)).toBe(Number.MAX_VALUE);
  });

  it("a proportion's part grows up to its whole, which may grow too", () => {
    const rate = signal("proportion", { k: 3 });
    const value = { part: 2, whole: 5 };
    expect(afterActs(rate, value, [{ to: "part", by: 2 }], 90)).toEqual({ part: 4, whole: 5 });
    expect(afterActs(rate, value, [{ to: "part", by: 9 }], 90)).toEqual({ part: 5, whole: 5 });
    const both = [
      { to: "part", by: 9 },
      { to: "whole", by: 4 },
    ] as const;
    expect(afterActs(rate, value, both, 90)).toEqual({ part: 9, whole: 9 });
    expect(afterActs(rate, { part: 0, whole: 1e308 }, [{ to: "whole", by: 1e308 }], 90)).toEqual({
      part: 0,
      whole: Number.MAX_VALUE,
    });
  });
});

describe("growth", () => {
  it("is one division of exact integers: three times a tenth is 0.3, ten attempts at 5.5 of 17 in 31 days", () => {
    expect(growthOf(quotient(1n, 10n), 3)).toBe(0.3);
    expect(growthOf(quotient(55n * 31n, 170n * 30n), 10)).toBe((10 * 55 * 31) / (170 * 30));
  });

  it("terms that no double holds lose their last digits together", () => {
    const { numerator, denominator } = quotient(10n ** 400n + 1n, 3n * 10n ** 400n);
    expect(numerator / denominator).toBeCloseTo(1 / 3, 12);
  });

  it("the units within a number are the most whose growth is not above it", () => {
    expect(unitsWithin({ numerator: 9, denominator: 10 }, 3)).toBe(3);
    expect(unitsWithin({ numerator: 1, denominator: 10 }, 0.3)).toBe(3);
    expect(unitsWithin({ numerator: 1, denominator: 10 }, -1)).toBe(0);
    expect(unitsWithin({ numerator: 0, denominator: 10 }, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(unitsWithin({ numerator: 1, denominator: 1 }, 1e300)).toBe(1e300);
  });
});

it("costs are integers in any window: thirds of it, thirty-firsts, and parts of a day", () => {
  expect(costsOf(90)).toMatchObject({ once: 1, monthly: 3 });
  expect(costsOf(31)).toMatchObject({ once: 30, monthly: 31 });
  expect(costsOf(45.5)).toMatchObject({ once: 60, monthly: 91 });
  expect(costsOf(100 / 3)).toMatchObject({ once: 10_000_000, monthly: 11_111_111 });
  expect(costsOf(90).within(0.7)).toBe(8);
  expect(costsOf(90).within(1e3)).toBe(12_000);
});

describe("decimals over one power of ten", () => {
  it.each<[readonly (readonly number[])[], number, number[]]>([
    [[], 1, []],
    [[[1], [], [100]], 1, [1, 0, 100]],
    [[[0.1], [0.25], [3]], 100, [10, 25, 300]],
    [[[1e-7], [2]], 1e7, [1, 2e7]],
    [[[1e21], [0.5]], 10, [1e22, 5]],
    // Added as doubles, 0.7 and 0.1 are less than 0.8.
    [
      [
        [0.7, 0.1],
        [0.1, 0.2],
      ],
      10,
      [8, 3],
    ],
    // Beyond all doubles as integers, so they stay as they are.
    [[[5e-324], [1]], 1, [5e-324, 1]],
    [[[1e308], [0.5]], 1, [1e308, 0.5]],
  ])("%j", (lists, denominator, amounts) => {
    expect(toCommonDenominator(lists)).toEqual({ denominator, amounts });
  });
});
