import {
  computeSSI,
  createPeerGroup,
  createSSI,
  defaultModel,
  explainChange,
  type Model,
  mergePeerGroups,
  plan,
  rankTeam,
  readPeerGroup,
  resultSchema,
  type SSIResult,
  toSnapshot,
} from "social-selling-index";
import { describe, expect, it } from "vitest";

/** Results whose order by estimate is the reverse of that by score: who has more posts knows less. */
const activities = Array.from({ length: 12 }, (_, index) => ({
  id: `m${index}`,
  asOf: "2026-05-07",
  brand: { profileCompleteness: index / 11 },
  ...(index < 6
    ? {}
    : { relationships: { connections: 0, connectionsGained: 0, responseRate: { part: 0, whole: 90 } } }),
}));
const results = activities.map((activity) => computeSSI(activity));
const [first] = results;
if (first === undefined) throw new Error("a result");

const estimates = createPeerGroup({ id: "guessed", kind: "team", minSize: 3, measure: "estimate", results });
const scores = createPeerGroup({ id: "confirmed", kind: "team", minSize: 3, measure: "score", results });

/** A rank by hand: how many of the others are above. */
const place = (result: SSIResult, of: "score" | "estimate") =>
  1 + results.filter((other) => other[of] > result[of]).length;

describe("a group of estimates", () => {
  it("ranks the estimate of a result among estimates, its pillars and both bounds", () => {
    expect(estimates.measure).toBe("estimate");
    expect(scores.measure).toBeUndefined();
    for (const result of results) {
      const [guessed, confirmed] = [estimates.rank(result, { self: true }), scores.rank(result, { self: true })];
      if (guessed.status !== "ranked" || confirmed.status !== "ranked") throw new Error("ranked");
      expect([guessed.place, confirmed.place]).toEqual([place(result, "estimate"), place(result, "score")]);
      expect([guessed.measure, confirmed.measure]).toEqual(["estimate", undefined]);
      expect(guessed.pillars?.brand).toMatchObject({ status: "ranked" });
      expect(guessed.bounds?.high.place).toBeLessThanOrEqual(guessed.place);
    }
    expect(results.some((result) => place(result, "estimate") !== place(result, "score"))).toBe(true);
  });

  it("gives no rank of a score, and a group of scores none of an estimate", () => {
    expect(estimates.rank(first, { measure: "score" })).toEqual({
      kind: "team",
      measure: "estimate",
      status: "notComparable",
    });
    expect(scores.rank(first, { measure: "estimate" })).toEqual({ kind: "team", status: "notComparable" });
    expect(scores.rank(first, { measure: "score" })).toEqual(scores.rank(first));
    expect(() => scores.rank(first, { measure: "both" as never })).toThrow(
      expect.objectContaining({ code: "peers.invalid" }),
    );
  });

  it("demands the same rule and typical levels, which a group of scores does not", () => {
    const typical: Model = {
      ...defaultModel,
      pillars: defaultModel.pillars.map((pillar) => ({
        ...pillar,
        signals: pillar.signals.map((signal) => ({ ...signal, typical: 12 })),
      })),
    };
    const other = createSSI<Record<never, never>, Model>({ model: typical }).compute({ brand: { skills: 3 } });
    expect(scores.rank(other).status).toBe("ranked");
    const issue = { code: "peers.incomparable", path: ["guessed", "basis", "estimate"] };
    for (const act of [() => estimates.rank(other), () => estimates.add(other)])
      expect(act).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }));
  });

  it("is stored and read, merged with its like only, and its ranks are kept in results and snapshots", () => {
    const json = JSON.stringify(estimates);
    expect(JSON.parse(json)).toMatchObject({ measure: "estimate", basis: { estimateKey: first.estimateKey } });
    expect(JSON.parse(JSON.stringify(scores)).basis).not.toHaveProperty("estimateKey");
    expect(JSON.stringify(readPeerGroup(json))).toBe(json);
    expect(mergePeerGroups(estimates, readPeerGroup(json)).size).toBe(24);
    const like = createPeerGroup({ id: "guessed", kind: "team", minSize: 3, results });
    expect(() => mergePeerGroups(estimates, like)).toThrow(expect.objectContaining({ code: "peers.mismatch" }));
    const team = rankTeam(results, { id: "t", minSize: 3, measure: "estimate" }).results[0];
    if (team === undefined) throw new Error("a member");
    expect(resultSchema.parse(JSON.parse(JSON.stringify(team)))).toEqual(team);
    expect(toSnapshot(team).ranks["t"]).toMatchObject({ measure: "estimate", status: "ranked" });
  });

  it("takes and gives back members by their estimates", () => {
    const group = readPeerGroup(JSON.stringify(estimates));
    group.remove(first);
    expect(group.size).toBe(11);
    expect(() => group.remove(first)).toThrow(expect.objectContaining({ code: "peers.notMember" }));
  });

  it("is no target of a plan, whose targets are confirmed scores", () => {
    const target = { topPercent: 10, in: estimates };
    expect(() => plan(createSSI(), { insights: { posts: 3 } }, { target })).toThrow(
      expect.objectContaining({ code: "plan.target" }),
    );
  });
});

describe("a mean of estimates", () => {
  const of = (measure: "score" | "estimate", posts: number) =>
    computeSSI(
      { insights: { posts } },
      { peers: [{ id: "net", kind: "network", mean: 30, origin: "model", measure }] },
    );

  it("ranks the estimate", () => {
    const result = of("estimate", 3);
    expect(result.ranks["net"]).toMatchObject({ measure: "estimate", status: "estimated", sd: 11 });
    expect(of("score", 3).ranks["net"]).not.toHaveProperty("measure");
    const rank = result.ranks["net"];
    expect(rank?.status === "estimated" && rank.gap).toBeCloseTo(result.estimate - 30, 9);
  });

  it("moves with the estimate, and not into a rank of scores", () => {
    const moved = explainChange(of("estimate", 3), of("estimate", 9)).ranks["net"];
    expect(moved).toMatchObject({ status: "split", peers: 0 });
    expect(explainChange(of("score", 3), of("estimate", 9)).ranks["net"]).toEqual({ status: "absent" });
  });
});

describe("a result whose rule of the estimate is not known", () => {
  it("is no member of a group of estimates; a group of scores takes it", () => {
    const { estimateKey: _, ...older } = first;
    const group = (measure: "estimate" | "score") => createPeerGroup({ id: "g", kind: "team", measure });
    expect(() => group("estimate").add(older as SSIResult)).toThrow("whose rule of the estimate is known");
    expect(() => group("score").add(older as SSIResult)).not.toThrow();
  });
});
