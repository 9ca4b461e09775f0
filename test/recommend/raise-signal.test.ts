import type { SignalDefinition } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { type CompiledSignal, compilePillar } from "../../src/model/compile-model.js";
import { headroomOf, raiseSignal, toCommonDenominator } from "../../src/recommend/raise-signal.js";

function signal(unit: SignalDefinition["unit"], more: Partial<SignalDefinition> = {}): CompiledSignal {
  const curve: SignalDefinition["curve"] = [
    [0, 0],
    [0.5, 1],
  ];
  const [compiled] = compilePillar({
    id: "brand",
    signals: [{ id: "s", unit, points: 25, curve, source: [], ...more }],
  }).signals;
  if (compiled === undefined) throw new Error("no signal");
  return compiled;
}

describe("raiseSignal", () => {
  it.each<[CompiledSignal, number, number, number, number]>([
    [signal("count"), 3, 4, 90, 7],
    [signal("count", { max: 8 }), 6, 4, 90, 8],
    [signal("flow"), 3, 4, 90, 15],
    [signal("flow"), 3, 1, 91, 3 + 91 / 30],
    [signal("days"), 3, 4, 90, 15],
    [signal("days"), 80, 30, 90, 90],
    [signal("ratio"), 0.5, 2, 90, 1],
    [signal("mean"), 2, 2, 90, 4],
    [signal("characters"), 400, 100, 90, 500],
  ])("$0.unit: %o", (definition, value, amount, windowDays, expected) => {
    expect(raiseSignal(definition, value, { amount, denominator: 1 }, windowDays)).toBe(expected);
  });

  it("a proportion's part, up to its whole", () => {
    const rate = signal("proportion", { k: 3 });
    expect(raiseSignal(rate, { part: 2, whole: 5 }, { amount: 2, denominator: 1 }, 90)).toEqual({ part: 4, whole: 5 });
    expect(raiseSignal(rate, { part: 2, whole: 5 }, { amount: 9, denominator: 1 }, 90)).toEqual({ part: 5, whole: 5 });
  });

  it("adds tenths without a binary rounding error: 3 x 0.1 is 0.3", () => {
    expect(raiseSignal(signal("ratio"), 0, { amount: 3, denominator: 10 }, 90)).toBe(0.3);
  });
});

describe("headroomOf", () => {
  const far: SignalDefinition["curve"] = [
    [0, 0],
    [1e20, 1],
  ];

  it("is a little more than the distance to the end of the curve, and 0 from there on", () => {
    expect(headroomOf(signal("count"), 0.1, 10, 90)).toBe(5);
    expect(headroomOf(signal("count"), 0.5, 10, 90)).toBe(0);
    expect(headroomOf(signal("flow"), 0, 1, 90)).toBe(2);
    expect(headroomOf(signal("proportion", { k: 3 }), { part: 1, whole: 9 }, 1, 90)).toBe(6);
    expect(headroomOf(signal("proportion", { k: 30 }), { part: 1, whole: 4 }, 1, 90)).toBe(4);
    expect(headroomOf(signal("proportion"), { part: 4, whole: 4 }, 1, 90)).toBe(0);
    expect(headroomOf(signal("count", { curve: far }), 0, 1, 90)).toBeGreaterThan(1e20);
  });
});

describe("toCommonDenominator", () => {
  it.each([
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
  ])("%j", (decimals, denominator, amounts) => expect(toCommonDenominator(decimals)).toEqual({ denominator, amounts }));
});
