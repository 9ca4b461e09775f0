import {
  type ActionDefinition,
  type ActionEffect,
  type AttemptPool,
  createSSI,
  defaultModel,
  defineModel,
  definePillar,
  type Model,
  type PillarId,
  type PillarScorer,
  pillarIds,
  plan as planFor,
  recommend,
  type SignalDefinition,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { typicalMember } from "../fixtures/members.js";
import { issuesOf, untyped } from "./issues-of.js";

describe("scorers of one's own", () => {
  const reading = z.object({ words: z.string().transform((text) => text.length) });
  const brand = {
    id: "brand",
    version: "1",
    input: reading,
    score: ({ words }: { words: number }) => ({ score: Math.min(25, words) }),
  } satisfies PillarScorer<"brand", typeof reading>;

  it("a pillar without signals does not change; it is scored again from the unchanged input", () => {
    const own = createSSI({ scorers: { brand } });
    const plan = planFor(own, { ...typicalMember, brand: { words: "twelve chars" } }, { target: { score: 50 } });
    expect(plan).toMatchObject({
      status: "optimal",
      before: { pillars: { brand: { score: 12 } } },
      after: { pillars: { brand: { score: 12 } } },
    });
    expect(plan.assumptions).toContain("ownScorersHeld");
    expect(recommend(own, { brand: { words: "twelve chars" } }).some(({ kind }) => kind === "habit")).toBe(false);
  });

  it("a pillar of other signals is planned as far as actions raise them", () => {
    const people = definePillar({
      id: "people",
      signals: [
        {
          id: "peopleSearches",
          unit: "flow",
          points: 20,
          curve: [
            [0, 0],
            [30, 1],
          ],
          source: [],
        },
        {
          id: "meetings",
          unit: "flow",
          points: 5,
          curve: [
            [0, 0],
            [5, 1],
          ],
          source: [],
        },
      ],
    });
    const own = createSSI({ scorers: { people } });
    const plan = planFor(
      own,
      { people: { peopleSearches: 0, meetings: 0 } },
      { target: { pillar: "people", score: 25 } },
    );
    expect(plan).toMatchObject({ status: "infeasible", certificate: { bestReachable: 13.33 } });
  });

  it("a scorer that does not follow its definition is detected before a plan is returned", () => {
    const people = definePillar({
      id: "people",
      signals: [
        {
          id: "peopleSearches",
          unit: "flow",
          points: 25,
          curve: [
            [0, 0],
            [30, 1],
          ],
          source: [],
        },
      ],
    });
    const stuck = { id: "peopleSearches", earned: 0, maxPoints: 25, status: "known", value: 0 };
    const liar = { ...people, score: () => ({ score: 0, signals: [stuck] }) };
    const lying = createSSI(untyped({ scorers: { people: liar } }));
    const plan = () => planFor(lying, { people: { peopleSearches: 0 } }, { target: { score: 5 } });
    expect(issuesOf(plan)).toMatchObject([{ code: "plan.mismatch" }]);
  });
});

describe("models of one's own", () => {
  const step = (id: string, effects: { signal: string; add: number }[], minutes = 1) => ({
    id,
    minutes,
    effects: effects.map((effect) => ({ pillar: "insights" as const, ...effect })),
    control: "own" as const,
    rhythm: "once" as const,
  });

  it("actions without limits on long curves are limited by the minutes of 30 days", () => {
    const model = defineModel<Model>({
      ...defaultModel,
      id: "far",
      pillars: defaultModel.pillars.map((pillar) =>
        pillar.id === "insights"
          ? {
              id: "insights",
              signals: [
                {
                  id: "reach",
                  unit: "count",
                  points: 25,
                  curve: [
                    [0, 0],
                    [1e12, 1],
                  ],
                  source: [],
                },
              ],
            }
          : pillar,
      ),
      actions: [step("shout", [{ signal: "reach", add: 1e7 }], 0.25)],
      pools: [],
    });
    const plan = planFor(createSSI<Record<never, never>, Model>({ model }), untyped({ insights: { reach: 0 } }), {
      target: { score: 25 },
    });
    expect(plan.status).toBe("optimal");
    expect(plan.minutesOnce).toBe(24_995);
    const far = { ...model, actions: [step("shout", [{ signal: "reach", add: 1e6 }], 0.25)] };
    const best = planFor(createSSI<Record<never, never>, Model>({ model: far }), untyped({ insights: { reach: 0 } }), {
      target: { score: 25 },
    });
    expect(best.status).toBe("infeasible");
    expect(best.minutesOnce).toBeGreaterThan(43_000);
    expect(best.minutesOnce).toBeLessThanOrEqual(43_200);
  });

  it("too many combinations: refused, with the repair to set limits, which works", () => {
    const signals = ["s0", "s1", "s2"].map((id, index) => ({
      id,
      unit: "count" as const,
      points: index === 0 ? 9 : 8,
      curve: [
        [0, 0],
        [5_000, 1],
      ] as const,
      source: [],
    }));
    const model = defineModel<Model>({
      ...defaultModel,
      id: "knot",
      pillars: defaultModel.pillars.map((pillar) => (pillar.id === "insights" ? { id: "insights", signals } : pillar)),
      actions: [
        step("a", [
          { signal: "s0", add: 1 },
          { signal: "s1", add: 2 },
        ]),
        step("b", [
          { signal: "s1", add: 1 },
          { signal: "s2", add: 3 },
        ]),
        step("c", [
          { signal: "s2", add: 1 },
          { signal: "s0", add: 2 },
        ]),
      ],
      pools: [],
    });
    const own = createSSI<Record<never, never>, Model>({ model });
    const activity = untyped({ insights: { s0: 0, s1: 0, s2: 0 } });
    expect(issuesOf(() => planFor(own, activity, { target: { score: 25 } }))).toMatchObject([
      { code: "plan.tooLarge", path: "limits" },
    ]);
    expect(planFor(own, activity, { target: { score: 25 }, limits: { a: 9, b: 9, c: 9 } }).status).toBe("infeasible");
  });

  it("many groups, each small enough, are refused together; the largest one is named", () => {
    // Three rings of four actions in each pillar: each action raises two signals of its ring, and a third that all raise.
    const rings = [0, 1, 2].flatMap((ring) => [0, 1, 2, 3, 4].map((at) => ({ ring, at, id: `r${ring}s${at}` })));
    const model = defineModel<Model>({
      ...defaultModel,
      id: "rings",
      pillars: pillarIds.map((id) => ({
        id,
        signals: rings.map(({ ring, id: signal }, index) => ({
          id: signal,
          unit: "count",
          points: index === 0 ? 4 : 1.5,
          curve: [
            [0, 0],
            [id === "people" && ring === 1 ? 28 : 24, 1],
          ],
          source: [],
        })),
      })),
      actions: pillarIds.flatMap((pillar) =>
        rings.flatMap(({ ring, at, id }) => {
          if (at === 4) return [];
          const effect = (signal: string, add: number) => ({ pillar, signal, add });
          const effects = [effect(id, 1), effect(`r${ring}s${(at + 1) % 4}`, 1 + (at % 2)), effect(`r${ring}s4`, 1)];
          return [
            {
              id: `${pillar}-${ring}-${at}`,
              minutes: 1 + at,
              effects,
              control: "own" as const,
              rhythm: "once" as const,
            },
          ];
        }),
      ),
      pools: [],
    });
    const own = createSSI<Record<never, never>, Model>({ model });
    const zeros = Object.fromEntries(rings.map(({ id }) => [id, 0]));
    const planOf = (score: number, ...pillars: PillarId[]) =>
      planFor(own, untyped(Object.fromEntries(pillars.map((id) => [id, zeros]))), { target: { score } });
    expect(planOf(1, "people").status).toBe("optimal");
    expect(() => planOf(60, ...pillarIds)).toThrow("too many of people-1-0, people-1-1, people-1-2, people-1-3;");
  });
});

describe("false certificates that were given", () => {
  const signal = (id: string, points: number, end: number): SignalDefinition => ({
    id,
    unit: "count",
    points,
    curve: [
      [0, 0],
      [end, 1],
    ],
    source: [],
  });
  const modelOf = (
    brand: readonly SignalDefinition[],
    actions: readonly ActionDefinition[],
    pools: readonly AttemptPool[] = [],
  ): Model => ({
    id: "m",
    version: "1",
    bands: [{ id: "all", from: 0 }],
    pillars: [
      { id: "brand", signals: brand },
      { id: "people", signals: [{ ...signal("rate", 25, 0.5), unit: "proportion" }] },
      { id: "insights", signals: [signal("i", 25, 1)] },
      { id: "relationships", signals: [signal("r", 25, 1)] },
    ],
    actions,
    pools,
  });
  const raise = (name: string, add = 1): ActionEffect => ({ pillar: "brand", signal: name, add });
  const action = (id: string, effects: readonly ActionEffect[], limit?: number): ActionDefinition => ({
    id,
    minutes: 1,
    effects,
    control: "own",
    rhythm: "monthly",
    ...(limit === undefined ? {} : { limit }),
  });
  const ssiOf = (model: Model) => createSSI<Record<never, never>, Model>({ model });

  it("a limit of two other actions made a third one look like enough, and cut the first to one unit", () => {
    const model = modelOf(
      [signal("s", 20, 10), signal("own", 5, 1)],
      [
        action("a", [raise("s"), raise("own")]),
        action("b", [raise("s")], 1),
        action("c", [raise("s")]),
        action("d", [raise("s")]),
      ],
      [
        {
          id: "pool",
          actions: ["c", "d"],
          attempts: 1,
          successRate: { pillar: "people", signal: "rate", ifUnknown: 1 },
        },
      ],
    );
    const plan = planFor(ssiOf(model), untyped({ windowDays: 30, brand: { s: 0, own: 0 } }), { target: { score: 25 } });
    expect(plan).toMatchObject({ status: "optimal", minutesPerMonth: 10, certificate: { points: 25 } });
  });

  it.each([5e-324, 1e-200, 1e-30, 1e200])("gains of %d and of 1 could not both be integers", (add) => {
    const model = modelOf([signal("s", 25, 1)], [action("a", [raise("s", add)], 3), action("b", [raise("s")])]);
    const plan = planFor(ssiOf(model), untyped({ windowDays: 30, brand: { s: 0 } }), { target: { score: 25 } });
    expect(plan).toMatchObject({ status: "optimal", minutesPerMonth: 1, certificate: { points: 25 } });
    expect(recommend(ssiOf(model), untyped({ windowDays: 30, brand: { s: 0 } }))[0]).toMatchObject({
      units: 1,
      gain: 25,
    });
  });

  it("1e308 beside tenths is 1e308, not more", () => {
    const model = modelOf(
      [signal("s", 25, 1.6e308)],
      [action("a", [raise("s", 1e308)], 1), action("b", [raise("s", 0.1)])],
    );
    const ssi = ssiOf(model);
    const plan = planFor(ssi, untyped({ windowDays: 30, brand: { s: 0 } }), { target: { score: 25 } });
    expect(plan).toMatchObject({ status: "infeasible", after: { score: 15.63 } });
    expect(ssi.compute(untyped({ windowDays: 30, brand: { s: 1e308 } })).score).toBe(15.63);
  });

  it.each(["count", "flow", "mean", "characters"] as const)("a %s of 1e308 grows to the greatest number", (unit) => {
    const model = modelOf([{ ...signal("s", 25, 1.7e308), unit }], [action("a", [raise("s", 1e308)])]);
    const ssi = ssiOf(model);
    for (const s of [0, 1e307, 1e308, Number.MAX_VALUE]) {
      const plan = planFor(ssi, untyped({ windowDays: 30, brand: { s } }), { target: { score: 25 } });
      expect(plan.certificate.points).toBe(25);
      expect(recommend(ssi, untyped({ windowDays: 30, brand: { s } })).length).toBeGreaterThan(0);
    }
  });

  it("two effects of one action on one signal add up to the decimal, not to a double below it", () => {
    const tenths = {
      ...signal("s", 25, 0.8),
      curve: [
        [0, 0],
        [0.799, 0],
        [0.8, 1],
      ],
    } satisfies SignalDefinition;
    const model = modelOf([tenths], [action("a", [raise("s", 0.7), raise("s", 0.1)], 1)]);
    const plan = planFor(ssiOf(model), untyped({ windowDays: 30, brand: { s: 0 } }), { target: { score: 25 } });
    expect(plan.after.pillars.brand.signals[0]).toMatchObject({ value: 0.8, earned: 25 });
  });
});
