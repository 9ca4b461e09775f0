import { computeSSI, createPeerGroup, createSSI, resultSchema, toSnapshot, trend } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { errorOf } from "../peers/support.js";

const group = createPeerGroup({
  id: "it",
  kind: "industry",
  minSize: 1,
  results: [0, 12, 36].map((posts) => computeSSI({ insights: { posts } })),
});
const peers = [{ group }];
const at = (asOf: string, posts: number, options = {}) => computeSSI({ asOf, insights: { posts } }, options);
const history = [at("2026-02-02", 3, { peers }), at("2026-02-09", 6, { peers }), at("2026-02-10", 9, { peers })].map(
  toSnapshot,
);
const timeZone = "Europe/Rome";

describe("computeSSI with a history", () => {
  const result = at("2026-02-16", 24, { peers, history, timeZone });

  it("gives the change since last week and the slope", () => {
    expect(result.trend).toEqual({
      timeZone,
      week: "2026-W08",
      change: {
        score: { status: "known", points: 2.19 },
        pillars: {
          brand: { status: "known", points: 0 },
          people: { status: "known", points: 0 },
          insights: { status: "known", points: 2.19 },
          relationships: { status: "known", points: 0 },
        },
        ranks: { it: { status: "known", topPercent: -25 } },
      },
      slope: { status: "known", pointsPerWeek: 2.03, weeks: 3 },
    });
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it("gives the same as trend for the same snapshots", () => {
    const { weeks, slope } = trend([...history, toSnapshot(result)], { timeZone }).model;
    expect(result.trend).toEqual({ timeZone, week: "2026-W08", change: weeks.at(-1)?.change, slope });
  });

  it("uses only older snapshots, and the result for its own week", () => {
    const midweek = at("2026-02-11", 12, { history: [...history, toSnapshot(result)], timeZone });
    expect(midweek.trend).toMatchObject({ week: "2026-W07", change: { score: { status: "known", points: 2.81 } } });
    expect(at("2026-02-01", 12, { history, timeZone }).trend?.change.score).toEqual({ status: "first" });
  });

  it("reads every status back", () => {
    const later = at("2026-03-30", 12, { history, timeZone });
    const heavy = at("2026-02-16", 12, { history, timeZone, weights: { insights: 2 } });
    expect(later.trend).toMatchObject({ change: { score: { status: "gap", weeks: 7 } }, slope: { status: "tooFew" } });
    expect(heavy.trend).toMatchObject({
      change: { score: { status: "incomparable" } },
      slope: { status: "incomparable" },
    });
    for (const one of [later, heavy, at("2026-02-16", 12, { history: [], timeZone })])
      expect(resultSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it.each(["nonsense", "", 3, null])("refuses the time zone %j with a history and without", (zone) => {
    for (const options of [{ timeZone: zone }, { timeZone: zone, history }])
      expect(errorOf(() => at("2026-02-16", 12, options)).code).toBe("trend.timeZone");
    expect(() => createSSI().safeCompute({}, { timeZone: zone } as never)).toThrow("time zone");
  });

  it("needs a date, a time zone, and one member", () => {
    const code = (call: () => unknown) => errorOf(call).code;
    expect(code(() => computeSSI({}, { history, timeZone }))).toBe("trend.asOfMissing");
    expect(code(() => at("2026-02-16", 12, { history }))).toBe("trend.timeZone");
    expect(code(() => at("2026-02-16", 12, { history: [3], timeZone }))).toBe("trend.invalid");
    const named = history.map((snapshot, place) => ({ ...snapshot, id: place === 0 ? "ann" : "bob" }));
    expect(code(() => at("2026-02-16", 12, { history: named, timeZone }))).toBe("trend.mixedMembers");
    expect(code(() => computeSSI({ id: "bob", asOf: "2026-02-16" }, { history: named.slice(0, 1), timeZone }))).toBe(
      "trend.mixedMembers",
    );
    expect(at("2026-02-16", 12, { timeZone }).trend).toBeUndefined();
    expect(createSSI().compute({ asOf: "2026-02-16" }, { history, timeZone }).trend?.week).toBe("2026-W08");
  });
});
