import { estimateRank, type PeerGroup } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { ranked, scoresOf } from "./support.js";
import { type GroupVector, vectors } from "./vectors.js";

/** The three percentiles of a score; wrong variants replace it below. */
type Ranking = (group: PeerGroup, score: number, isMember: boolean) => { mid: number; strict: number; weak: number };

const ours: Ranking = (group, score, isMember) => {
  const { percentile, strict, weak } = ranked(group.rank(score, isMember ? { self: score } : {}));
  return { mid: percentile, strict, weak };
};

/** SciPy's percentileofscore: kinds mean, strict and weak, over a list from which the score is not removed. */
function agreesWithSciPy({ scores, outsiders }: GroupVector, ranking: Ranking): void {
  const group = scoresOf(scores);
  for (const { score, mid, strict, weak } of outsiders) {
    const found = ranking(group, score, false);
    expect(found.mid).toBeCloseTo(mid, 12);
    expect(found.strict).toBeCloseTo(strict, 12);
    expect(found.weak).toBeCloseTo(weak, 12);
  }
}

/** pandas counts a member's own entry too: with N members, rank(pct=True) x N - 1 of the N - 1 others. */
function agreesWithPandasAndSql({ scores, members }: GroupVector, ranking: Ranking): void {
  const group = scoresOf(scores);
  const all = scores.length;
  for (const { score, pandasPct, percentRank, cumeDist } of members) {
    const found = ranking(group, score, true);
    expect(found.mid).toBeCloseTo((pandasPct * all - 1) / (all - 1), 12);
    expect(found.strict).toBeCloseTo(percentRank, 12);
    expect(found.weak).toBeCloseTo((cumeDist * all - 1) / (all - 1), 12);
    // Among all, the own entry included, weak is cume_dist itself.
    expect(ranking(group, score, false).weak).toBeCloseTo(cumeDist, 12);
  }
}

const several = vectors.groups.filter(({ scores }) => scores.length > 1);

describe.each(vectors.groups)("$name", (vector) => {
  it("ranks as SciPy does", () => agreesWithSciPy(vector, ours));

  it("has NumPy's mean and quantiles, rounded to 0.01", () => {
    const group = scoresOf(vector.scores);
    const mean = group.mean();
    expect(mean.status === "known" && Math.abs(mean.points - vector.mean)).toBeLessThan(0.005 + 1e-9);
    for (const { q, score } of vector.quantiles) {
      const found = group.quantile(q);
      expect(found.status === "known" && Math.abs(found.points - score)).toBeLessThan(0.005 + 1e-9);
    }
  });
});

describe.each(several)("$name", (vector) => {
  it("ranks members as pandas and SQL do", () => agreesWithPandasAndSql(vector, ours));
});

it("has the status empty for a single member, where SQL gives 0", () => {
  expect(scoresOf([42.5]).rank(42.5, { self: 42.5 })).toEqual({ kind: "team", status: "empty" });
});

describe("the vectors detect wrong conventions", () => {
  const broken: Record<string, Ranking> = {
    "weak instead of mid": (...asked) => ({ ...ours(...asked), mid: ours(...asked).weak }),
    "strict instead of mid": (...asked) => ({ ...ours(...asked), mid: ours(...asked).strict }),
    "ranked after rounding for display": (group, score, isMember) => ours(group, Math.round(score), isMember),
    "of n + 1 instead of n": (group, score, isMember) => {
      const { mid, strict, weak } = ours(group, score, isMember);
      const share = group.size / (group.size + 1);
      return { mid: mid * share, strict: strict * share, weak: weak * share };
    },
  };
  it.each(Object.entries(broken))("%s", (_, ranking) => {
    expect(() => {
      for (const vector of vectors.groups) agreesWithSciPy(vector, ranking);
    }).toThrow();
  });

  it("self counted in", () => {
    const selfCounted: Ranking = (group, score) => ours(group, score, false);
    expect(() => {
      for (const vector of several) agreesWithPandasAndSql(vector, selfCounted);
    }).toThrow();
  });
});

describe("estimateRank", () => {
  it("is the normal distribution to 1.5e-7 (Abramowitz and Stegun 26.2.19, against SciPy's norm.cdf)", () => {
    for (const { z, cdf } of vectors.normal) {
      const rank = estimateRank({ score: 50 + 8 * z, mean: 50, origin: "model", sd: 8 });
      expect(Math.abs(rank.percentile - cdf)).toBeLessThan(1.5e-7);
      expect(Math.abs(rank.topPercent - 100 * (1 - cdf))).toBeLessThan(1.5e-5);
    }
  });
});
