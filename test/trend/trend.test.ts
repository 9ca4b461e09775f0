import {
  computeSSI,
  createPeerGroup,
  type ModelSnapshot,
  type OfficialSnapshot,
  type Snapshot,
  SSIError,
  snapshotSchema,
  toSnapshot,
  trend,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { theilSen } from "../../src/trend/series.js";
import { errorOf } from "../peers/support.js";
import { vectors } from "../peers/vectors.js";

const timeZone = "Europe/Rome";

const at = (asOf: string, posts: number, options = {}): ModelSnapshot =>
  toSnapshot(computeSSI({ asOf, insights: { posts } }, options));

const official = (at: string, score: number, rest: Partial<OfficialSnapshot> = {}): OfficialSnapshot => ({
  origin: "official",
  at,
  score,
  pillars: {},
  groups: [],
  ...rest,
});

const first = { status: "first" };

describe("toSnapshot", () => {
  const group = createPeerGroup({ id: "it", kind: "industry", minSize: 1, results: [computeSSI({})] });
  const small = createPeerGroup({ id: "small", kind: "team", results: [computeSSI({})] });
  const result = computeSSI(
    { id: "ann", asOf: "2026-02-01", people: { leadsSaved: "n/a" }, insights: { posts: 36 } },
    { peers: [{ group }, { group: small }, { id: "net", kind: "network", mean: 30, origin: "model" }] },
  );

  it("keeps what a trend needs: score, bounds, pillars, ranks that are known, what it was measured with", () => {
    const snapshot = toSnapshot(result);
    expect(snapshot).toMatchObject({
      origin: "model",
      id: "ann",
      at: "2026-02-01",
      score: 6.25,
      bounds: result.bounds,
      pillars: { brand: 0, insights: 6.25 },
      ranks: { it: { kind: "industry", status: "ranked", percentile: 1, topPercent: 50 } },
      comparisonKey: result.comparisonKey,
      model: result.model.hash,
    });
    expect(Object.keys(snapshot.ranks)).toEqual(["it", "net"]);
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(JSON.stringify(snapshot).length).toBeLessThan(1000);
  });

  it("leaves out a pillar that does not apply", () => {
    const pillars = { ...result.pillars, people: { ...result.pillars.people, status: "notApplicable" as const } };
    expect(Object.keys(toSnapshot({ ...result, pillars }).pillars)).toEqual(["brand", "insights", "relationships"]);
  });

  it("refuses a result without a date", () => {
    expect(errorOf(() => toSnapshot(computeSSI({}))).code).toBe("trend.asOfMissing");
  });
});

describe("trend", () => {
  it("takes the last snapshot of a week, in any order", () => {
    const snapshots = [at("2026-02-02", 3), at("2026-02-04T10:00:00Z", 36), at("2026-02-04", 12), at("2026-02-09", 6)];
    const { model } = trend(snapshots, { timeZone });
    expect(model.weeks.map(({ week, snapshot }) => [week, snapshot.score])).toEqual([
      ["2026-W06", 3.75],
      ["2026-W07", 1.88],
    ]);
    for (const shuffled of [snapshots.toReversed(), snapshots.toSpliced(0, 2, ...snapshots.slice(0, 2).reverse())])
      expect(trend(shuffled, { timeZone }).model).toEqual(model);
  });

  it("does not depend on the order of two snapshots of the same instant", () => {
    const twins = [at("2026-02-02", 3), at("2026-02-02", 6)];
    expect(trend(twins, { timeZone })).toEqual(trend(twins.toReversed(), { timeZone }));
  });

  it("gives the change since last week of score, pillars and ranks", () => {
    const ranked = (snapshot: ModelSnapshot, topPercent: number, kind = "industry", status = "ranked" as const) => ({
      ...snapshot,
      ranks: { it: { kind, status, percentile: 0.5, topPercent } },
    });
    const weeks = [
      ranked(at("2026-02-02", 6), 100 / 3),
      ranked(at("2026-02-09", 12), 25),
      ranked(at("2026-02-16", 12), 25, "team"),
      at("2026-02-23", 3),
      ranked(at("2026-03-02", 3), 12),
    ];
    const { model } = trend(weeks, { timeZone });
    expect(model.weeks.map(({ change }) => change.score)).toEqual([
      first,
      { status: "known", points: 1.87 },
      { status: "known", points: 0 },
      { status: "known", points: -2.81 },
      { status: "known", points: 0 },
    ]);
    expect(model.weeks[0]?.change.pillars.brand).toEqual(first);
    expect(model.weeks[3]?.change.pillars).toMatchObject({
      brand: { status: "known", points: 0 },
      insights: { status: "known", points: -2.81 },
    });
    expect(model.weeks.map(({ change }) => change.ranks)).toEqual([
      { it: first },
      { it: { status: "known", topPercent: -8.33 } },
      { it: { status: "incomparable" } },
      {},
      { it: { status: "absent" } },
    ]);
  });

  it("does not fill gaps", () => {
    const { model } = trend([at("2026-02-02", 6), at("2026-02-23", 12)], { timeZone });
    expect(model.weeks.map(({ week }) => week)).toEqual(["2026-W06", "2026-W09"]);
    expect(model.weeks[1]?.change.score).toEqual({ status: "gap", weeks: 3 });
    expect(model.weeks[1]?.change.pillars.people).toEqual({ status: "gap", weeks: 3 });
  });

  it("has week 1 after week 53", () => {
    const { model } = trend([at("2027-01-03", 6), at("2027-01-04", 12)], { timeZone: "UTC" });
    expect(model.weeks.map(({ week }) => week)).toEqual(["2026-W53", "2027-W01"]);
    expect(model.weeks[1]?.change.score).toEqual({ status: "known", points: 1.87 });
  });

  it("marks the weeks from which on scores were measured differently, and compares no weeks across a mark", () => {
    const heavy = { weights: { insights: 2 } };
    const snapshots = [at("2026-02-02", 6), at("2026-02-09", 6, heavy), at("2026-02-16", 12, heavy)];
    const { model } = trend(snapshots, { timeZone });
    expect(model.markers).toEqual([
      {
        week: "2026-W07",
        differs: ["brand", "people", "insights", "relationships"].map((pillar) => ["weights", pillar]),
      },
    ]);
    expect(model.weeks.map(({ change }) => change.score.status)).toEqual(["first", "incomparable", "known"]);
    expect(model.slope).toEqual({ status: "incomparable" });
  });

  it("keeps official scores apart and unchanged", () => {
    const snapshots: Snapshot[] = [
      official("2026-02-02", 19.705751, {
        pillars: { brand: 13.118002, insights: 0.29999998 },
        groups: [
          { kind: "industry", topPercent: 75, name: "Software" },
          { kind: "network", average: 32.72 },
        ],
      }),
      at("2026-02-02", 6),
      official("2026-02-09", 20.70576, {
        pillars: { brand: 13.118002, insights: 0.6 },
        groups: [
          { kind: "industry", topPercent: 72 },
          { kind: "network", topPercent: 80 },
        ],
      }),
      official("2026-02-16", 21, { groups: [{ kind: "industry", topPercent: 70, name: "Retail" }] }),
      official("2026-02-23", 21, { groups: [{ kind: "industry", topPercent: 71, name: "Banking" }] }),
    ];
    const { model, official: own } = trend(snapshots, { timeZone });
    expect(model.weeks).toHaveLength(1);
    expect(own.weeks.map(({ snapshot }) => snapshot)).toEqual([0, 2, 3, 4].map((place) => snapshots[place]));
    expect(own.weeks[1]?.change).toEqual({
      score: { status: "known", points: 1 },
      pillars: {
        brand: { status: "known", points: 0 },
        people: { status: "absent" },
        insights: { status: "known", points: 0.3 },
        relationships: { status: "absent" },
      },
      ranks: { industry: { status: "known", topPercent: -3 }, network: { status: "absent" } },
    });
    // A change of industry is not a change of rank.
    expect(own.weeks[2]?.change.ranks).toEqual({ industry: { status: "known", topPercent: -2 } });
    expect(own.weeks[3]?.change.ranks).toEqual({ industry: { status: "incomparable" } });
    expect(own.markers).toEqual([]);
    expect(own.slope).toEqual({ status: "known", pointsPerWeek: 0.36, weeks: 4 });
  });

  it("has a slope of the last eight weeks only, from three on", () => {
    const days = ["02-02", "02-09", "02-16", "02-23", "03-02", "03-09", "03-16", "03-23", "03-30", "04-06"];
    const weeks = days.map((day, place) => official(`2026-${day}`, place < 2 ? 90 : 10 + place));
    expect(trend(weeks, { timeZone }).official.slope).toEqual({ status: "known", pointsPerWeek: 1, weeks: 8 });
    expect(trend(weeks.slice(0, 2), { timeZone }).official.slope).toEqual({ status: "tooFew", weeks: 2 });
    expect(trend([], { timeZone }).model).toEqual({ weeks: [], slope: { status: "tooFew", weeks: 0 }, markers: [] });
  });

  it.each([undefined, 3, "", "Mars/Olympus"])("refuses the time zone %s", (zone) => {
    const error = errorOf(() => trend([], Object({ timeZone: zone })));
    expect(error.code).toBe("trend.timeZone");
    expect(errorOf(() => trend([], Object(undefined))).code).toBe("trend.timeZone");
  });

  it("refuses what is not a snapshot, all issues at once", () => {
    const bad = [{ ...at("2026-02-02", 6), at: "yesterday", score: 101 }, official("2026-02-30", 3), Object(3)];
    const error = errorOf(() => trend(bad, { timeZone }));
    expect(error).toBeInstanceOf(SSIError);
    expect(error.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "trend.invalid 0.at",
      "trend.invalid 0.score",
      "trend.invalid 1.at",
      "trend.invalid 2.origin",
    ]);
  });

  it("refuses snapshots of two members", () => {
    const named = (id: string) => ({ ...at("2026-02-02", 6), id });
    expect(errorOf(() => trend([named("ann"), named("bob")], { timeZone })).code).toBe("trend.mixedMembers");
    expect(trend([named("ann"), at("2026-02-09", 6)], { timeZone }).model.weeks).toHaveLength(2);
  });
});

describe("the slope", () => {
  /** SciPy's theilslopes, rounded half away from zero to 0.01. */
  function agrees(slope: typeof theilSen): void {
    for (const { serials, scores, slope: exact } of vectors.slopes) {
      const found = slope(serials.map((serial, place) => ({ serial, score: scores[place] ?? 0 })));
      const rounded = Math.sign(exact) * (Math.floor(Math.abs(exact) * 100 + 0.5 + 1e-9) / 100) + 0;
      expect(found).toEqual({ status: "known", pointsPerWeek: rounded, weeks: scores.length });
    }
  }

  it("is that of SciPy's theilslopes", () => {
    expect(vectors.slopes.length).toBeGreaterThan(80);
    agrees(theilSen);
  });

  it("(a mean of the slopes, or a slope that treats weeks as consecutive, fails this)", () => {
    expect(() => agrees((weeks) => theilSen(weeks.map((week, serial) => ({ ...week, serial }))))).toThrow();
    expect(() => agrees((weeks) => theilSen([weeks[0]!, ...weeks.slice(2), weeks[0]!].slice(0, 3)))).toThrow();
  });

  it("rounds half away from zero, both ways", () => {
    const line = (step: number) => [0, 1, 2].map((serial) => ({ serial, score: 50 + (serial * step) / 2 }));
    // 0.005 a week is 0.01, and -0.005 is -0.01.
    expect(theilSen(line(0.01))).toMatchObject({ pointsPerWeek: 0.01 });
    expect(theilSen(line(-0.01))).toMatchObject({ pointsPerWeek: -0.01 });
    expect(Object.is(Object(theilSen(line(0))).pointsPerWeek, 0)).toBe(true);
  });
});
