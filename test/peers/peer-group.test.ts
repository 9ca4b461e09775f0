import { basisOf, computeSSI, createPeerGroup, defaultModel, overrideModel } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { bytes, errorOf, groupOf, member, ranked, scoresOf } from "./support.js";

const paths = (call: () => unknown) => errorOf(call).issues.map(({ path }) => path.join("."));

describe("the design's example: 3 as an outsider in 1, 2, 3, 3, 4", () => {
  it("is mid 0.6, strict 0.4, weak 0.8, second of six", () => {
    expect(scoresOf([1, 2, 3, 3, 4]).rank(3)).toEqual({
      kind: "team",
      status: "ranked",
      percentile: 0.6,
      strict: 0.4,
      weak: 0.8,
      place: 2,
      of: 6,
      size: 5,
      topPercent: 200 / 6,
      top: 34,
      average: 2.6,
      gap: 0.4,
    });
  });

  it("compares a score between two hundredths without rounding", () => {
    const group = scoresOf([30, 30.01, 30.02]);
    expect(group.rank(30.014999)).toMatchObject({ strict: 2 / 3, weak: 2 / 3 });
    expect(group.rank(30.009999999999998)).toMatchObject({ strict: 1 / 3, weak: 1 / 3 });
    expect(group.rank(0.58 - 2 ** -53)).toMatchObject({ weak: 0 });
    expect(ranked(scoresOf([0.58]).rank(0.58 - 2 ** -53)).weak).toBe(0);
    expect(ranked(group.rank(52.648)).gap).toBeCloseTo(22.638, 10);
  });
});

describe("members", () => {
  const one = member({ total: 3000, pillars: { brand: 1000, people: 500, insights: 500, relationships: 1000 } });
  const other = member({ total: 4000, pillars: { brand: 1500, people: 1000 } });

  it("are added, replaced and removed", () => {
    const group = groupOf([]);
    expect(group.size).toBe(0);
    group.add(one);
    group.add(other);
    expect(group.size).toBe(2);
    expect(group.mean()).toEqual({
      status: "known",
      points: 35,
      pillars: {
        brand: { status: "known", points: 12.5 },
        people: { status: "known", points: 7.5 },
        insights: { status: "known", points: 5 },
        relationships: { status: "known", points: 10 },
      },
    });
    group.replace(one, other);
    group.remove(other);
    group.remove(other);
    expect(bytes(group)).toBe(bytes(groupOf([])));
  });

  it("are counted half up: 0.005 is 0.01", () => {
    expect(scoresOf([0, 0.01]).mean()).toMatchObject({ points: 0.01 });
    expect(scoresOf([0, 0, 0.01]).mean()).toMatchObject({ points: 0 });
  });

  it("cannot be removed where they are none", () => {
    const group = groupOf([one, one]);
    const stranger = member({ total: 3000, pillars: { brand: 1001, people: 500, insights: 500, relationships: 1000 } });
    const without = member({ total: 3000, pillars: { brand: 1000 } });
    for (const result of [other, stranger, without]) {
      expect(errorOf(() => group.remove(result)).code).toBe("peers.notMember");
      expect(errorOf(() => group.replace(result, one)).code).toBe("peers.notMember");
    }
    expect(errorOf(() => groupOf([]).remove(one)).code).toBe("peers.notMember");
    expect(group.size).toBe(2);
  });

  it("to whom no pillar applies are refused, since their score 0 has no meaning", () => {
    const silent = { ...one, status: "notApplicable" as const };
    expect(errorOf(() => groupOf([silent])).code).toBe("peers.notScored");
    expect(groupOf([one, one]).rank(silent)).toEqual({ kind: "team", status: "notApplicable" });
  });

  it("stay when a replacement is refused", () => {
    const group = groupOf([one, one]);
    const before = bytes(group);
    expect(errorOf(() => group.replace(one, computeSSI({ windowDays: 60 }))).code).toBe("peers.incomparable");
    expect(bytes(group)).toBe(before);
  });

  it("must be results", () => {
    const group = groupOf([one]);
    const damaged = [
      { ...one, score: 30.005 },
      { ...one, score: 101 },
      { ...one, score: Number.NaN },
      { ...one, pillars: { ...one.pillars, brand: { ...one.pillars.brand, score: -1 } } },
    ];
    expect(damaged.map((result) => paths(() => group.add(result)))).toEqual([
      ["score"],
      ["score"],
      ["score"],
      ["pillars.brand.score"],
    ]);
    expect(paths(() => group.add(JSON.parse("null")))).toEqual([""]);
    expect(paths(() => group.add(JSON.parse('{ "pillars": {} }')))).toHaveLength(5);
  });
});

describe("comparability", () => {
  const usual = computeSSI({});
  const group = () => groupOf([usual, usual]);

  it("names every part in which a result differs", () => {
    expect(paths(() => group().add(computeSSI({ windowDays: 60 })))).toEqual(["group.basis.windowDays"]);
    expect(paths(() => group().rank(computeSSI({}, { weights: { insights: 3 } })))).toEqual([
      "group.basis.weights.brand",
      "group.basis.weights.people",
      "group.basis.weights.insights",
      "group.basis.weights.relationships",
    ]);
    const model = overrideModel(defaultModel, {
      id: "mine",
      version: "1",
      pillars: { brand: { skills: { points: 2 } } },
      rescale: true,
    });
    const error = errorOf(() => group().remove(computeSSI({}, { model })));
    expect(error.code).toBe("peers.incomparable");
    expect(error.issues.map(({ path }) => path.join("."))).toEqual(["group.basis.model", "group.basis.versions.brand"]);
    expect(error.message).toContain("compare scores of the same model");
  });

  it("is checked for the own entry too", () => {
    expect(paths(() => group().rank(usual, { self: computeSSI({ windowDays: 60 }) }))).toEqual([
      "group.basis.windowDays",
    ]);
  });

  it("depends on the key where no readable part differs", () => {
    expect(paths(() => group().add({ ...usual, comparisonKey: "another" }))).toEqual(["group.basis.comparisonKey"]);
  });

  it("is not known of bare scores, unless their basis is given", () => {
    const distribution = [{ score: 30, count: 20 }];
    const bare = scoresOf([], { distribution });
    expect(bare.rank(40)).toMatchObject({ status: "ranked", place: 1 });
    expect(paths(() => bare.rank(usual))).toEqual(["group.basis"]);
    expect(paths(() => bare.rank(usual, { self: usual }))).toEqual(["group.basis"]);
    expect(paths(() => bare.add(usual))).toEqual(["group.basis"]);
    const told = scoresOf([], { distribution, basis: basisOf(usual) });
    expect(told.rank(usual)).toMatchObject({ status: "ranked", pillars: { brand: { status: "totalOnly" } } });
    expect(told.mean()).toMatchObject({ points: 30, pillars: { brand: { status: "totalOnly" } } });
    told.add(usual);
    expect(told.rank(usual, { self: true })).toMatchObject({ of: 21, pillars: { people: { status: "totalOnly" } } });
    told.remove(usual);
    expect(told.size).toBe(20);
  });

  it("is defined by the next member of an emptied group", () => {
    const emptied = groupOf([usual]);
    emptied.remove(usual);
    emptied.add(computeSSI({ windowDays: 60 }));
    expect(emptied.size).toBe(1);
    expect(groupOf([]).rank(usual)).toEqual({ kind: "team", status: "empty" });
    expect(groupOf([]).rank(usual, { self: true })).toEqual({ kind: "team", status: "empty" });
  });
});

describe("self", () => {
  const pillars = { brand: 1000, people: 1000, insights: 0, relationships: 1000 };
  const own = member({ total: 3000, pillars });
  const group = groupOf([own, member({ total: 2000, pillars: { brand: 2000 } }), member({ total: 4000, pillars })]);

  it("is not one of the others", () => {
    const inside = ranked(group.rank(own, { self: true }));
    expect(inside).toMatchObject({ percentile: 0.5, place: 2, of: 3, size: 3 });
    expect(inside.pillars?.brand).toMatchObject({ percentile: 0.25, place: 2, of: 3, size: 3, average: 13.33 });
    expect(inside.pillars?.people).toMatchObject({ percentile: 0.5, place: 1, of: 2, size: 2, gap: 0 });
    expect(ranked(group.rank(own))).toMatchObject({ percentile: 0.5, place: 2, of: 4 });
  });

  it("may be an older result, or its score alone, with which the pillars are not known", () => {
    const better = member({ total: 3500, pillars: { ...pillars, insights: 500 } });
    expect(ranked(group.rank(better, { self: own })).pillars?.insights).toMatchObject({ place: 1, of: 2 });
    const { pillars: found, ...rank } = ranked(group.rank(better, { self: 30 }));
    expect(rank).toMatchObject({ place: 2, of: 3 });
    expect(found?.insights).toEqual({ status: "selfUnknown" });
  });

  it("may be a member to whom a pillar did not apply", () => {
    const once = member({ total: 2000, pillars: { brand: 2000 } });
    expect(ranked(group.rank(own, { self: once })).pillars).toMatchObject({
      brand: { of: 3, place: 1 },
      people: { of: 3, place: 1 },
    });
  });

  it.each([
    ["a score that nobody has", 31],
    ["a score between two hundredths", 30.005],
    ["a result whose pillar nobody has", member({ total: 3000, pillars: { ...pillars, people: 999 } })],
    ["a result without a pillar that all have", member({ total: 3000, pillars: { people: 1000 } })],
  ])("is refused: %s", (_, self) => {
    const error = errorOf(() => group.rank(own, { self }));
    expect(error.code).toBe("peers.selfMissing");
    expect(error.issues[0].path).toEqual(["group", "self"]);
    expect(errorOf(() => group.scoreForTopPercent(10, { self })).code).toBe("peers.selfMissing");
  });

  it("true is refused where the result is not in the group", () => {
    expect(errorOf(() => group.rank(member({ total: 1 }), { self: true })).code).toBe("peers.selfMissing");
    expect(errorOf(() => group.rank(77, { self: true })).code).toBe("peers.selfMissing");
  });

  it.each([-1, 101, Number.NaN, "30"])("and every score must be a score: %s", (score) => {
    const wrong = JSON.parse(JSON.stringify({ score }), (_, value) => (value === null ? Number.NaN : value)).score;
    expect(errorOf(() => group.rank(own, { self: wrong })).code).toBe("peers.invalid");
    if (typeof score === "number") expect(errorOf(() => group.rank(wrong)).code).toBe("peers.invalid");
  });
});

describe("a small group", () => {
  const numbers = [1234, 2345, 3456, 4567, 5678, 6789, 7891, 8912, 9123];
  const nine = numbers.map((total) => member({ total, pillars: { brand: total % 2500, people: 7 } }));
  const guest = member({ total: 5000 });

  it("withholds ranks among nine others, and gives them among ten", () => {
    const group = createPeerGroup({ id: "small", kind: "team", label: "Small", results: nine });
    expect(group.minSize).toBe(10);
    expect(group.rank(guest)).toEqual({ kind: "team", label: "Small", status: "suppressed", minSize: 10 });
    group.add(guest);
    // A member has nine others still, an outsider ten.
    expect(group.rank(guest, { self: true })).toMatchObject({ status: "suppressed" });
    expect(group.rank(guest)).toMatchObject({ status: "ranked", of: 11 });
    expect(group.mean()).toMatchObject({ status: "known" });
  });

  it("reveals no number of its members in any answer", () => {
    const group = createPeerGroup({ id: "small", kind: "team", results: nine });
    const answers = JSON.stringify([
      group.rank(guest),
      group.rank(guest, { self: 12.34 }),
      group.mean(),
      [0, 0.5, 1].map((q) => group.quantile(q)),
      [1, 10, 50, 100].map((percent) => group.scoreForTopPercent(percent)),
      group.scoreForTopPercent(10, { self: 12.34 }),
      computeSSI({}, { peers: [{ group }] }).ranks,
    ]);
    const sum = numbers.reduce((a, b) => a + b, 0);
    const secrets = [...numbers.map((total) => total / 100), nine.length, Math.floor(sum / 9 + 0.5) / 100, 0.07];
    const shown = new Set(answers.match(/[\d.]+/g));
    for (const secret of secrets) expect(shown).not.toContain(String(secret));
    expect([...shown]).toEqual(["10"]);
  });

  it("does not look up the own score, which could be guessed", () => {
    const group = createPeerGroup({ id: "small", kind: "team", results: nine });
    expect(group.rank(50, { self: 12.34 })).toEqual(group.rank(50, { self: 12.35 }));
  });

  it("withholds the rank of a pillar that applies to few", () => {
    const many = Array.from({ length: 20 }, (_, place) =>
      member({ total: 100 * place, pillars: place < 9 ? { brand: 100, people: 55 } : { brand: 100 } }),
    );
    const group = createPeerGroup({ id: "many", kind: "team", results: many });
    const found = ranked(group.rank(guest)).pillars;
    expect(found?.brand).toMatchObject({ status: "ranked", size: 20 });
    expect(found?.people).toEqual({ status: "suppressed" });
    expect(found?.insights).toEqual({ status: "empty" });
    expect(group.mean().pillars).toMatchObject({ people: { status: "suppressed" }, insights: { status: "empty" } });
  });
});
