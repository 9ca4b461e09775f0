import {
  computeSSI,
  createPeerGroup,
  createSSI,
  estimateRank,
  type PeerEntry,
  rankTeam,
  resultSchema,
  safeComputeSSI,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { errorOf, groupOf, member, ranked, scoresOf } from "./support.js";

const activity = { brand: { profileCompleteness: 1, skills: 30 }, insights: { posts: 36 } };
const own = computeSSI(activity);
const peers = Array.from({ length: 20 }, (_, place) =>
  computeSSI({ brand: { profileCompleteness: place / 20 }, insights: { posts: place } }),
);
const industry = createPeerGroup({ id: "industry", kind: "industry", label: "Software", results: peers });
const team = groupOf([own, ...peers.slice(0, 3)], { id: "team" });

describe("computeSSI with peers", () => {
  const result = computeSSI(activity, {
    peers: [
      { group: industry },
      { group: team, self: true },
      { id: "network", kind: "network", mean: 36.27, origin: "model" },
    ],
  });

  it("ranks in every group, by its id, and changes nothing else", () => {
    expect(Object.keys(result.ranks)).toEqual(["industry", "team", "network"]);
    expect({ ...result, ranks: {} }).toEqual(own);
    expect(result.ranks["industry"]).toEqual(industry.rank(own));
    expect(result.ranks["team"]).toMatchObject({ kind: "team", place: 1, of: 4, size: 4 });
    expect(computeSSI(activity).ranks).toEqual({});
  });

  it("gives averages, gaps and bounds", () => {
    const rank = ranked(result.ranks["industry"]);
    expect(rank).toMatchObject({ kind: "industry", label: "Software", place: 1, top: 5 });
    expect(rank.gap).toBeCloseTo(own.score - rank.average, 10);
    expect(rank.bounds?.low.place).toBe(1);
    expect(rank.pillars?.people).toMatchObject({ percentile: 0.5, place: 1, average: 0, gap: 0 });
    expect(rank.pillars?.insights).toMatchObject({ place: 1, strict: 1, bounds: { high: { place: 1 } } });
  });

  it("estimates from a mean, with the status estimated", () => {
    const { bounds, kind, ...estimate } = Object(result.ranks["network"]);
    expect(estimate).toEqual(estimateRank({ score: own.score, mean: 36.27, origin: "model" }));
    expect(bounds.high.percentile).toBeGreaterThan(bounds.low.percentile);
    expect(kind).toBe("network");
  });

  it("is plain JSON that its schema reads back equal", () => {
    const small = groupOf([own], { id: "small", minSize: 10 });
    const silent = groupOf([], { id: "none" });
    const bare = scoresOf([1, 2], { id: "sample", sample: true, basis: { ...basis } });
    const { ranks } = computeSSI(activity, {
      peers: [
        { group: small },
        { group: silent },
        { group: bare },
        { group: team, self: own.score },
        { id: "mean", kind: "own", label: "Mean", mean: 30, origin: "model", sd: 10 },
      ],
    });
    const full = { ...result, ranks: { ...result.ranks, ...ranks } };
    expect(Object.values(full.ranks).map(({ status }) => status)).toEqual([
      "ranked",
      "ranked",
      "estimated",
      "suppressed",
      "empty",
      "ranked",
      "estimated",
    ]);
    expect(resultSchema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });
  const basis = (() => {
    const { comparisonKey, model, windowDays, weights, pillars } = own;
    const { brand, people, insights, relationships } = pillars;
    const versions = {
      brand: brand.version,
      people: people.version,
      insights: insights.version,
      relationships: relationships.version,
    };
    return { comparisonKey, model: model.hash, windowDays, weights, versions };
  })();

  it("has the status notApplicable where no pillar applies", () => {
    const silent = { ...member({ total: 0 }), status: "notApplicable" as const };
    const onlyBrand = { brand: 1, people: 0, insights: 0, relationships: 0 };
    const scorer = {
      id: "brand" as const,
      version: "1",
      input: createSSI().input,
      score: () => ({ score: 0, status: "notApplicable" as const }),
    };
    const nothing = computeSSI(
      { brand: {} },
      {
        weights: onlyBrand,
        scorers: { brand: scorer },
        peers: [
          { id: "mean", kind: "industry", label: "All", mean: 30, origin: "model" },
          { id: "two", kind: "team", mean: 3, origin: "model" },
        ],
      },
    );
    expect(nothing.ranks).toEqual({
      mean: { kind: "industry", label: "All", status: "notApplicable" },
      two: { kind: "team", status: "notApplicable" },
    });
    expect(rankTeam([silent, ...peers], { id: "t" }).results[0]?.ranks).toEqual({
      t: { kind: "team", status: "notApplicable" },
    });
  });

  it("reads the peers once and ranks many", () => {
    const ssi = createSSI();
    expect(ssi.compute(activity, { peers: [{ group: industry }] }).ranks).toEqual({ industry: industry.rank(own) });
    const rows = ssi.computeMany([activity, { brand: { skills: "many" } }, { windowDays: 60 }], {
      peers: [{ group: industry }],
    });
    expect(rows.map((row) => (row.success ? "ok" : row.issues[0]?.code))).toEqual([
      "ok",
      "input.wrongType",
      "peers.incomparable",
    ]);
    const safe = ssi.safeCompute({ windowDays: 60 }, { peers: [{ group: industry }] });
    expect(safe.success ? [] : safe.issues.map(({ path }) => path)).toEqual([["industry", "basis", "windowDays"]]);
    expect(safeComputeSSI(activity, { peers: [{ group: industry }] }).success).toBe(true);
  });
});

describe("peers are refused", () => {
  const refused = (...list: unknown[]) => {
    const error = errorOf(() => computeSSI(activity, { peers: list as PeerEntry[] }));
    return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("with unknown fields, numbers that do not fit, or no group", () => {
    expect(refused({ group: team, me: true })).toEqual(["peers.invalid peers.0.me"]);
    expect(refused({ group: industry }, { id: "a", kind: "b", mean: 101, origin: "model", sd: 0 })).toEqual([
      "peers.invalid peers.1.mean",
      "peers.invalid peers.1.sd",
    ]);
    expect(refused({ group: JSON.parse(JSON.stringify(team)) })).toEqual(["peers.invalid peers.0.group"]);
    expect(refused(null)).toEqual(["peers.invalid peers.0"]);
    expect(refused(3)).toEqual(["peers.invalid peers.0"]);
  });

  it("twice under one id, without an array, or when the scorer is set up", () => {
    expect(refused({ group: team }, { id: "team", kind: "team", mean: 3, origin: "model" })).toEqual([
      "peers.duplicate peers.1",
    ]);
    expect(errorOf(() => computeSSI(activity, { peers: Object({ group: team }) })).code).toBe("peers.invalid");
    expect(errorOf(() => createSSI(Object({ peers: [] }))).code).toBe("options.invalid");
    // The index of a row is not an option: JavaScript's `rows.map(ssi.compute)` would pass it.
    const compute: (...row: unknown[]) => unknown = Object(createSSI().compute);
    expect(errorOf(() => [activity].map(compute)).issues[0]).toMatchObject({ expected: "an object", received: "0" });
    expect(errorOf(() => computeSSI(activity, JSON.parse("3"))).code).toBe("options.invalid");
    expect(errorOf(() => createSSI().compute(activity, Object({ peer: [] }))).issues[0].repair).toBe(
      'did you mean "peers"?',
    );
  });

  it("even by the functions that do not throw for data", () => {
    const wrong = { peers: [Object({ group: 1 })] };
    expect(errorOf(() => safeComputeSSI(activity, wrong)).code).toBe("peers.invalid");
    expect(errorOf(() => createSSI().computeMany([], wrong)).code).toBe("peers.invalid");
  });
});

describe("rankTeam", () => {
  it("makes the group and ranks every member among the others", () => {
    const { group, results } = rankTeam(peers, { id: "sales", label: "Sales" });
    expect(group).toMatchObject({ id: "sales", kind: "team", label: "Sales", size: 20 });
    expect(results.map(({ ranks }) => ranked(ranks["sales"]).place)).toEqual(peers.map((_, place) => 20 - place));
    expect(ranked(results[0]?.ranks["sales"]).of).toBe(20);
    expect(results.map((result) => ({ ...result, ranks: {} }))).toEqual(peers);
  });

  it("keeps ranks in other groups", () => {
    const ranks = computeSSI(activity, { peers: [{ group: industry }] });
    const { results } = rankTeam([ranks, ...peers], { id: "sales" });
    expect(Object.keys(results[0]?.ranks ?? {})).toEqual(["industry", "sales"]);
  });

  it("withholds the ranks of a team of ten, who have nine others each", () => {
    const { results } = rankTeam(peers.slice(0, 10), { id: "sales" });
    expect(new Set(results.map(({ ranks }) => ranks["sales"]?.status))).toEqual(new Set(["suppressed"]));
  });
});

describe("estimateRank", () => {
  it("is close to LinkedIn's own pairs of score, mean and rank (ssi-facts 1.5), with one deviation for all", () => {
    const seen: [score: number, mean: number, top: number][] = [
      [52.6, 34.4, 9],
      [52.6, 36.3, 11],
      [19.7, 31.0, 75],
      [19.7, 32.7, 81],
      [54.6, 33.75, 5],
      [54.6, 46.2, 24],
      [32.8, 29.25, 37],
    ];
    for (const [score, mean, top] of seen)
      expect(Math.abs(estimateRank({ score, mean, origin: "official" }).topPercent - top)).toBeLessThan(6);
  });

  it("is symmetric, exact in the middle, and never top 0", () => {
    expect(estimateRank({ score: 30, mean: 30, origin: "model" })).toMatchObject({
      percentile: 0.5,
      topPercent: 50,
      top: 50,
      gap: 0,
    });
    expect(estimateRank({ score: 100, mean: 0, origin: "model", sd: 1 }).top).toBe(1);
    expect(estimateRank({ score: 0, mean: 100, origin: "model", sd: 1 }).top).toBe(100);
  });

  it.each([
    { score: -1, mean: 30, origin: "model" },
    { score: 30, mean: Number.NaN, origin: "model" },
    { score: 30, mean: 30, origin: "model", sd: 0 },
    { score: 30, mean: 30, origin: "model", sd: Number.POSITIVE_INFINITY },
    { score: 30, mean: 30, origin: "model", sd: Object("x") },
    { score: 30, mean: 30 },
    { score: 30, mean: 30, origin: "LinkedIn" },
  ])("refuses %o", (options) => {
    expect(errorOf(() => estimateRank(options as never)).code).toBe("peers.invalid");
  });

  it("spreads by origin: 13.4 LinkedIn's own, 11 this library's", () => {
    const sd = (origin: "model" | "official") => estimateRank({ score: 40, mean: 30, origin }).sd;
    expect([sd("official"), sd("model")]).toEqual([13.4, 11]);
    const { top, origin } = estimateRank({ score: 41, mean: 30, origin: "model" });
    expect([top, origin]).toEqual([16, "model"]);
  });

  it("refuses LinkedIn's mean beside a score of the model, with the way out", () => {
    for (const origin of [{ origin: "official" }, {}]) {
      const peers = [{ id: "network", kind: "network", mean: 34, ...origin }] as never;
      const error = errorOf(() => computeSSI({}, { peers }));
      expect(error.issues[0]).toMatchObject({ code: "peers.invalid", path: ["peers", 0, "origin"] });
      expect(error.issues[0]?.repair).toContain('estimateRank({ score, mean, origin: "official" })');
    }
  });
});
