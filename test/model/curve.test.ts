import { type Curve, computeSSI, defaultModel, type SignalValue, type Unit } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { compilePillar, type Scale, scaled } from "../../src/model/compile-model.js";
import * as curves from "../../src/model/curve.js";
import { computed } from "../support/implementation.js";

const buffer = new DataView(new ArrayBuffer(8));

/** The double just above a positive one. */
function above(value: number): number {
  buffer.setFloat64(0, value);
  buffer.setBigInt64(0, buffer.getBigInt64(0) + 1n);
  return buffer.getFloat64(0);
}

/** The double just below a positive one. */
function below(value: number): number {
  buffer.setFloat64(0, value);
  buffer.setBigInt64(0, buffer.getBigInt64(0) - 1n);
  return buffer.getFloat64(0);
}

const levelAt = (curve: Curve, value: number): number =>
  curves.levelAt({ xs: curve.map(([x]) => x), ys: curve.map(([, y]) => y) }, value);

const signals = defaultModel.pillars.flatMap((pillar) =>
  pillar.signals.map((signal) => ({ name: `${pillar.id}.${signal.id}`, pillar: pillar.id, signal })),
);

describe("a level on a curve", () => {
  it.each(signals)("$name: one double to each side of every control point", ({ signal }) => {
    const curve: Curve = signal.curve;
    curve.forEach(([value, level], index) => {
      expect(levelAt(curve, value)).toBe(level);
      if (value === 0) return;
      const [before, after] = [levelAt(curve, below(value)), levelAt(curve, above(value))];
      // Just below: hardly less, never more. Just above: hardly more, and at the last point no more at all.
      expect(before).toBeLessThanOrEqual(level);
      expect(before).toBeCloseTo(level, 12);
      expect(after).toBeGreaterThanOrEqual(level);
      expect(after).toBeCloseTo(level, 12);
      if (index === curve.length - 1) expect(after).toBe(1);
    });
  });

  // Unclamped, these two come out at 0.6500000000000001 and 0.009999999999999995.
  it.each<[Curve, number, number]>([
    [
      [
        [2.8, 0.27],
        [14.2, 0.65],
      ],
      14.199999999999998,
      0.65,
    ],
    [
      [
        [10, 0.11],
        [58.2, 0.01],
      ],
      58.199999999999996,
      0.01,
    ],
  ])("rounding brings no level past those of its control points: %j", (curve, value, level) =>
    expect(levelAt(curve, value)).toBe(level),
  );

  it.each<[string, Curve, number, number]>([
    [
      "before the first point: flat",
      [
        [2, 0],
        [4, 1],
      ],
      1,
      0,
    ],
    [
      "before the first point of a falling curve: flat",
      [
        [2, 1],
        [4, 0],
      ],
      0,
      1,
    ],
    [
      "after the last point: flat",
      [
        [0, 0],
        [4, 1],
      ],
      1e300,
      1,
    ],
    [
      "after the last point of a falling curve: flat",
      [
        [0, 1],
        [4, 0],
      ],
      Number.MAX_VALUE,
      0,
    ],
    [
      "half way",
      [
        [0, 0],
        [4, 1],
      ],
      2,
      0.5,
    ],
    [
      "half way down",
      [
        [0, 1],
        [4, 0],
      ],
      1,
      0.75,
    ],
    [
      "up the hump",
      [
        [0, 0],
        [2, 1],
        [4, 0],
      ],
      1,
      0.5,
    ],
    [
      "down the hump",
      [
        [0, 0],
        [2, 1],
        [4, 0],
      ],
      3,
      0.5,
    ],
    [
      "on a plateau",
      [
        [0, 0],
        [1, 0.5],
        [2, 0.5],
        [3, 1],
      ],
      1.5,
      0.5,
    ],
    [
      "multiplied before divided",
      [
        [0, 0],
        [49, 1],
      ],
      1,
      1 / 49,
    ],
    [
      "an overflowing flow is beyond the last point",
      [
        [0, 0],
        [4, 1],
      ],
      Number.POSITIVE_INFINITY,
      1,
    ],
  ])("%s", (_, curve, value, level) => expect(levelAt(curve, value)).toBe(level));
});

describe("a value on the scale of its curve", () => {
  it.each<[Scale, SignalValue, number, number | undefined]>([
    ["unchanged", 7, 90, 7],
    ["unchanged", 0.7, 28, 0.7],
    ["perThirtyDays", 7, 90, 7 / 3],
    ["perThirtyDays", 7, 30, 7],
    ["perThirtyDays", 0.7, 28, (0.7 * 30) / 28],
    ["perThirtyDays", 45, 90, 15],
    [{ proportion: 5 }, { part: 3, whole: 3 }, 90, 3 / 8],
    [{ proportion: 0 }, { part: 3, whole: 3 }, 90, 1],
    [{ proportion: 5 }, { part: 0, whole: 10 }, 90, 0],
    [{ proportion: 5 }, { part: 0, whole: 0 }, 90, undefined],
    ["unchanged", { part: 3, whole: 4 }, 90, 0.75],
  ])("%j %j", (scale, value, windowDays, wanted) => expect(scaled(scale, value, windowDays, [])).toBe(wanted));

  it.each<[Unit, Scale]>([
    ["count", "unchanged"],
    ["mean", "unchanged"],
    ["ratio", "unchanged"],
    ["characters", "unchanged"],
    ["flow", "perThirtyDays"],
    ["days", "perThirtyDays"],
    ["proportion", { proportion: 5 }],
  ])("of the unit %s is %j", (unit, scale) => {
    const signal = {
      id: "s",
      unit,
      points: 25,
      curve: [
        [0, 0],
        [0.5, 1],
      ],
      source: [],
      k: 5,
    } as const;
    expect(compilePillar({ id: "brand", signals: [signal] }).signals[0]?.scale).toEqual(scale);
  });

  it("a flow is multiplied by 30 before it is divided by the window: the order is part of the contract", () => {
    expect((49 * 30) / 49).toBe(30);
    expect((49 / 49.5) * 30).not.toBe((49 * 30) / 49.5);
    expect(scaled("perThirtyDays", 49, 49.5, [])).toBe((49 * 30) / 49.5);
  });
});

describe("a signal at its thresholds", () => {
  it.each(signals)("$name earns its level times its points, half up", ({ pillar, signal }) => {
    const curve: Curve = signal.curve;
    const windowDays = 30;
    for (const [value, level] of curve) {
      const k = "k" in signal ? signal.k : 0;
      // A mean is shrunk by 9 / (9 + k), which with nine cases brings its cap, 200, to the end of its curve, 150.
      const cases = "of" in signal ? { [signal.of]: 9 } : {};
      const mean = "of" in signal ? (value * (9 + k)) / 9 : value;
      const given = signal.unit === "proportion" ? { part: value * (100 + k), whole: 100 } : mean;
      const { signals: all } = computed({ windowDays, [pillar]: { ...cases, [signal.id]: given } }).pillars[pillar];
      const earned = all.find(({ id }) => id === signal.id)?.earned;
      expect(earned).toBe(Math.floor(level * signal.points * 100 + 0.5) / 100);
    }
  });
});

describe("a value that follows from another", () => {
  const engagement = (insights: object) =>
    computeSSI({ insights }).pillars.insights.signals.find(({ id }) => id === "engagementPerPost");

  it("no posts: engagement per post is a known 0", () => {
    expect(engagement({ posts: 0 })).toMatchObject({ status: "known", value: 0, earned: 0, maxPoints: 1.25 });
    expect(engagement({ posts: 0, engagementPerPost: null })).toMatchObject({ status: "known", value: 0 });
    expect(engagement({ posts: -0 })).toMatchObject({ status: "known", value: 0 });
  });

  it('posts, or posts unknown: it stays unknown; with "n/a", its own or that of posts, it does not apply', () => {
    expect(engagement({ posts: 1 })).toMatchObject({ status: "unknown" });
    expect(engagement({ reposts: 1 })).toMatchObject({ status: "unknown" });
    expect(engagement({ posts: "n/a" })).toMatchObject({ status: "notApplicable" });
    expect(engagement({ posts: 0, engagementPerPost: "n/a" })).toMatchObject({ status: "notApplicable" });
  });

  it("a proportion whose whole is 0 is unknown, and its value is still shown", () => {
    const { signals: all } = computeSSI({ relationships: { welcomeRate: { part: -0, whole: 0 } } }).pillars
      .relationships;
    expect(all.find(({ id }) => id === "welcomeRate")).toStrictEqual({
      id: "welcomeRate",
      status: "unknown",
      unit: "proportion",
      value: { part: 0, whole: 0 },
      earned: 0,
      maxPoints: 1.5,
      lost: 1.5,
    });
  });
});
