import {
  computeSSI,
  createPeerGroup,
  createSSI,
  type PillarScorer,
  pillarIds,
  SSIError,
  whatIf,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { typicalMember } from "../fixtures/members.js";

const ssi = createSSI();

describe("whatIf", () => {
  it("applies changes to an activity, field by field, and changes neither argument", () => {
    const activity = structuredClone(typicalMember);
    const changes = { insights: { posts: 12, reposts: undefined }, brand: undefined, id: "me" } as const;
    const { before, after, difference, isComparable } = whatIf(ssi, activity, changes);
    expect(activity).toEqual(typicalMember);
    expect(before).toEqual(computeSSI(typicalMember));
    expect(after).toEqual(
      computeSSI({ ...typicalMember, id: "me", insights: { ...typicalMember.insights, posts: 12 } }),
    );
    // The mean of engagement counts for more with more posts.
    expect(difference.signals.map(({ signal }) => signal)).toEqual(["posts", "engagementPerPost"]);
    expect(isComparable).toBe(true);
  });

  it("its parts add up", () => {
    const { before, after, difference } = whatIf(createSSI({ weights: { people: 0.3 } }), typicalMember, {
      insights: { posts: 30, reactionsGiven: 0 },
      people: { activeDays: 60 },
    });
    expect(before.score + difference.score).toBeCloseTo(after.score, 9);
    expect(before.estimate + difference.estimate).toBeCloseTo(after.estimate, 9);
    const contributions = pillarIds.reduce((sum, id) => sum + difference.pillars[id].contribution, 0);
    expect(contributions).toBeCloseTo(difference.score, 9);
    for (const id of pillarIds) {
      const own = difference.signals.filter(({ pillar }) => pillar === id);
      expect(own.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(difference.pillars[id].score, 9);
      for (const { before: was, after: is, points } of own) expect(is - was).toBeCloseTo(points, 9);
    }
    expect(difference.signals.map(({ signal }) => signal)).toEqual([
      "activeDays",
      "posts",
      "reactionsGiven",
      "engagementPerPost",
    ]);
  });

  it("null makes unknown, a pillar or a field", () => {
    const { after } = whatIf(ssi, typicalMember, { insights: { posts: null }, brand: null });
    expect(after.pillars.insights.signals[0]?.status).toBe("unknown");
    expect(after.pillars.brand.status).toBe("unknown");
    expect(whatIf(ssi, {}, { brand: { skills: 30 } }).difference.score).toBe(1.5);
  });

  it("applies acts after the values, by the planner's rules: what they raise and what they lower", () => {
    const activity = { relationships: { connections: 300, connectionsGained: 9, welcomeRate: { part: 6, whole: 9 } } };
    const { difference, after } = whatIf(ssi, activity, { relationships: { connections: 200 }, acts: { invite: 10 } });
    // Three months of ten attempts, of which three in ten are accepted.
    const values = Object.fromEntries(after.pillars.relationships.signals.map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({ connections: 209, connectionsGained: 18, welcomeRate: { part: 6, whole: 18 } });
    expect(difference.signals.find(({ signal }) => signal === "welcomeRate")?.points).toBeLessThan(0);
    expect(whatIf(ssi, activity, { acts: undefined }).difference.score).toBe(0);
    expect(whatIf(ssi, {}, { acts: { post: 4 } }).difference.score).toBe(0);
    expect(() => whatIf(ssi, activity, { acts: { invit: 1 } })).toThrow('did you mean "invite"?');
    expect(() => whatIf(ssi, activity, { acts: { invite: -1 } })).toThrow("a whole number of 0 or more");
    expect(() => whatIf(ssi, activity, { acts: 3 as never })).toThrow("an object with a number for each action");
  });

  it("another window is another measure", () => {
    expect(whatIf(ssi, typicalMember, { windowDays: 60 }).isComparable).toBe(false);
  });

  it("ranks both where groups are given", () => {
    const results = Array.from({ length: 12 }, (_, index) =>
      computeSSI({ ...typicalMember, brand: { profileCompleteness: index / 12 } }),
    );
    const group = createPeerGroup({ id: "team", kind: "team", results });
    const { before, after } = whatIf(ssi, {}, typicalMember, { peers: [{ group }] });
    expect(before.ranks.team?.status).toBe("ranked");
    expect(after.ranks.team).not.toEqual(before.ranks.team);
  });

  it("a pillar that is not an object is replaced as a whole, and one that shows no signals has no parts", () => {
    const brand: PillarScorer<"brand", z.ZodNumber> = {
      id: "brand",
      version: "1",
      input: z.number(),
      score: (input) => ({ score: input }),
    };
    const own = createSSI({ scorers: { brand } });
    const { difference } = whatIf(own, { brand: 3 }, { brand: 5 });
    expect(difference).toMatchObject({ score: 2, signals: [] });
  });

  it("a signal that only one of the two shows counts as 0 in the other", () => {
    const input = z.object({ name: z.string() });
    const brand: PillarScorer<"brand", typeof input> = {
      id: "brand",
      version: "1",
      input,
      score: ({ name }) => ({ score: 5, signals: [{ id: name, earned: 5, maxPoints: 25 }] }),
    };
    const { difference } = whatIf(
      createSSI({ scorers: { brand } }),
      { brand: { name: "a" } },
      { brand: { name: "b" } },
    );
    expect(difference.signals.map(({ signal, points }) => [signal, points])).toEqual([
      ["a", -5],
      ["b", 5],
    ]);
  });

  it("refuses changes that are not an object, and changes that do not fit the input", () => {
    const untyped = (value: unknown) => value as never;
    expect(() => whatIf(ssi, typicalMember, untyped(3))).toThrow(SSIError);
    expect(() => whatIf(ssi, typicalMember, untyped(undefined))).toThrow("whatIf: changes");
    expect(() => whatIf(ssi, typicalMember, untyped({ insights: { post: 3 } }))).toThrow('did you mean "posts"?');
    expect(() => whatIf(ssi, untyped(3), { insights: { posts: 3 } })).toThrow(SSIError);
  });
});
