import { describe, expect, it } from "vitest";
import { errorOf, ranked, scoresOf } from "./support.js";

describe("scoreForTopPercent", () => {
  const group = scoresOf(Array.from({ length: 99 }, (_, place) => place + 1));

  it("is the least score that reaches the top percent", () => {
    expect(group.scoreForTopPercent(1)).toEqual({ status: "found", score: 99, topPercent: 1 });
    expect(group.scoreForTopPercent(10)).toEqual({ status: "found", score: 90, topPercent: 10 });
    expect(group.scoreForTopPercent(100)).toEqual({ status: "found", score: 0, topPercent: 100 });
    expect(group.scoreForTopPercent(10, { self: 50 })).toMatchObject({ status: "found", score: 91 });
  });

  it("reports that no score can reach it", () => {
    expect(group.scoreForTopPercent(0.5)).toEqual({ status: "unreachable", best: 1 });
    expect(scoresOf([]).scoreForTopPercent(10)).toEqual({ status: "empty" });
  });

  it.each([0, -1, 100.5, Number.NaN])("refuses %s percent", (percent) => {
    expect(errorOf(() => group.scoreForTopPercent(percent)).code).toBe("peers.invalid");
  });
});

describe("quantile", () => {
  it.each([-0.1, 1.1, Number.NaN])("refuses %s", (q) => {
    expect(errorOf(() => scoresOf([1]).quantile(q)).code).toBe("peers.invalid");
  });
  it("is empty for an empty group", () => expect(scoresOf([]).quantile(0.5)).toEqual({ status: "empty" }));
});

describe("the Wilson interval", () => {
  it("is that of the textbook: 0.5 of 100 is 0.4038 to 0.5962 (SciPy: binomtest(50, 100).proportion_ci('wilson'))", () => {
    const half = scoresOf([...Array(50).fill(10), ...Array(50).fill(20)], { sample: true });
    const { interval } = ranked(half.rank(15));
    expect(interval?.low).toBeCloseTo(0.4038315303659956, 12);
    expect(interval?.high).toBeCloseTo(0.5961684696340044, 12);
    expect(ranked(scoresOf([10]).rank(15)).interval).toBeUndefined();
  });
});
