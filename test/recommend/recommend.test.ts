import {
  type ActionRecommendation,
  type ActivityInput,
  computeSSI,
  createSSI,
  defaultModel,
  defineModel,
  type Model,
  overrideModel,
  type PillarId,
  pillarIds,
  plan,
  recommend,
  type SignalDefinition,
  SSIError,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { typicalMember } from "../fixtures/members.js";
import { afterDoing } from "./brute-force.js";
import { createRandom, randomActivity, randomModel } from "./random-model.js";

const ssi = createSSI();
const untyped = (value: unknown) => value as never;
const actionsIn = (advice: readonly { kind: string }[]): ActionRecommendation[] =>
  advice.filter((one): one is ActionRecommendation => one.kind === "action");

describe("recommend, for the typical member", () => {
  const advice = recommend(ssi, typicalMember);
  const actions = actionsIn(advice);

  it("first what to do, then what to find out, then what to keep doing", () => {
    const kinds = advice.map(({ kind }) => kind);
    expect(kinds).toEqual(
      [...kinds].sort((a, b) => ["action", "measure", "habit"].indexOf(a) - ["action", "measure", "habit"].indexOf(b)),
    );
    expect(kinds).not.toContain("measure");
    const habits = advice.flatMap((one) => (one.kind === "habit" ? [one.signal] : []));
    expect([...habits].sort()).toEqual([
      "activeConversations",
      "engagementPerPost",
      "focusSkillsEndorsed",
      "followersGained",
      "invitationAcceptance",
      "profileViewsReceived",
      "targetAudienceShare",
    ]);
  });

  it("every gain is that of re-scoring with all effects, and above 0", () => {
    const minutesOf = (id: string) => defaultModel.actions.find((one) => one.id === id)!.minutes;
    for (const { action, units, with: other, gain, minutes, gainPerMinute } of actions) {
      const after = computeSSI(
        untyped(afterDoing(defaultModel, typicalMember, countsOf(defaultModel, [{ action, units }, other]))),
      );
      expect(gain, action).toBeCloseTo(after.score - computeSSI(typicalMember).score, 9);
      expect(gain, action).toBeGreaterThan(0);
      expect(minutes).toBe(
        units * minutesOf(action) + (other === undefined ? 0 : other.units * minutesOf(other.action)),
      );
      expect(gainPerMinute).toBe(gain / minutes);
    }
  });

  it("the best of each pillar first, the pillar first that lies furthest below a typical member's; then the best rates; small steps last", () => {
    const start = defaultModel.startMinutes ?? 0;
    const rate = ({ gain, minutes, with: other }: ActionRecommendation) =>
      gain / (minutes + (other === undefined ? 1 : 2) * start);
    const isSmall = ({ gain }: ActionRecommendation) => gain < 0.25;
    const large = actions.filter((one) => !isSmall(one));
    expect(actions.slice(large.length).every(isSmall)).toBe(true);
    const pillarOf = ({ signals }: ActionRecommendation) => signals[0]!.pillar;
    const need = (id: PillarId) =>
      computeSSI(typicalMember).pillars[id].signals.reduce((sum, { id: name, earned, maxPoints, status }) => {
        const definition: SignalDefinition = defaultModel.pillars
          .flatMap((pillar): readonly SignalDefinition[] => (pillar.id === id ? pillar.signals : []))
          .find((signal) => signal.id === name)!;
        return status === "known" ? sum + (maxPoints * (definition.typical ?? 40)) / 100 - earned : sum;
      }, 0);
    const firsts = [...pillarIds]
      .sort((a, b) => need(b) - need(a))
      .flatMap((id) => large.filter((one) => pillarOf(one) === id).sort((a, b) => rate(b) - rate(a))[0] ?? []);
    expect(large.slice(0, firsts.length).map(({ action }) => action)).toEqual(firsts.map(({ action }) => action));
    const rates = large.slice(firsts.length).map((one) => Math.round(rate(one) * 1e9));
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it("answering and welcoming are actions, inviting comes with welcoming where that is better, and the options are respected", () => {
    expect(actions.map(({ action }) => action)).toContain("answerMessage");
    const known = {
      connections: 300,
      invitationAcceptance: { part: 10, whole: 20 },
      welcomeRate: { part: 20, whole: 20 },
    };
    const [invite] = actionsIn(recommend(ssi, { relationships: { ...known, connectionsGained: 60 } }));
    expect(invite).toMatchObject({ action: "invite", with: { action: "welcome" } });
    const alone = actionsIn(
      recommend(
        ssi,
        { relationships: { ...known, connectionsGained: 0, welcomeRate: { part: 4, whole: 4 } } },
        { exclude: ["welcome"] },
      ),
    );
    expect(alone[0]).toMatchObject({ action: "invite", lowers: [{ signal: "welcomeRate" }] });
    expect(alone[0]).not.toHaveProperty("with");
    const wishes = { exclude: ["react"], limits: { comment: 3, repost: 0 }, effort: { completeSection: 1 } };
    const own = actionsIn(recommend(ssi, typicalMember, wishes));
    expect(own.map(({ action }) => action)).not.toContain("react");
    expect(own.map(({ action }) => action)).not.toContain("repost");
    expect(own.find(({ action }) => action === "comment")?.units).toBe(3);
    expect(own.find(({ action }) => action === "completeSection")).toMatchObject({ units: 2, minutes: 2 });
  });
});

/** How often each action is done, by the index of the model. */
const countsOf = (model: Model, acts: readonly ({ action: string; units: number } | undefined)[]) =>
  model.actions.map(({ id }) => acts.find((one) => one?.action === id)?.units ?? 0);

describe("recommend, whatever the activity", () => {
  it("never advises on a signal that is full, unknown, not applicable or of weight 0", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = createRandom(seed);
      const model = randomModel(random);
      const weights = { brand: random.below(2), people: random.below(3), relationships: 1 };
      const own = createSSI<Record<never, never>, Model>({ model, weights });
      const activity = randomActivity(model, random);
      const before = own.compute(untyped(activity));
      for (const one of recommend(own, untyped(activity))) {
        const concerned = one.kind === "action" ? one.signals : [{ pillar: one.pillar, signal: one.signal! }];
        expect(concerned.length).toBeGreaterThan(0);
        for (const { pillar, signal } of concerned) {
          const { status, lost } = before.pillars[pillar].signals.find(({ id }) => id === signal)!;
          expect(before.pillars[pillar].weight, `seed ${seed}`).toBeGreaterThan(0);
          expect(lost, `seed ${seed}`).toBeGreaterThan(0);
          // A given whole of 0 is unknown, and acts make it known.
          const isUnknown = one.kind === "measure" || (one.kind === "action" && status === "unknown");
          expect(status, `seed ${seed}`).toBe(isUnknown ? "unknown" : "known");
        }
        if (one.kind !== "action") continue;
        const after = own.compute(untyped(afterDoing(model, activity, countsOf(model, [one, one.with]))));
        expect(one.gain, `seed ${seed}`).toBeCloseTo(after.score - before.score, 9);
        expect(one.gain, `seed ${seed}`).toBeGreaterThan(0);
      }
    }
  });

  it("nothing known: what to find out, most points first, and where", () => {
    const advice = recommend(ssi, {});
    expect(advice).toHaveLength(38);
    expect(advice[0]).toEqual({
      kind: "measure",
      pillar: "insights",
      signal: "substantiveComments",
      points: 8,
      evidence: ["completeExport"],
    });
    const points = advice.map((one) => (one.kind === "measure" ? one.points : 0));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(
      recommend(ssi, { relationships: { connectionsGained: 0 } }).some(
        (one) => one.kind === "action" && one.action === "invite",
      ),
    ).toBe(true);
  });

  it("profiles viewed: Sales Navigator counts them for a member with a seat, else only an app of one's own does", () => {
    const evidenceFor = (activity: ActivityInput) =>
      recommend(ssi, activity).flatMap((one) =>
        one.kind === "measure" && one.signal === "profileViewsMade" ? [one.evidence] : [],
      );
    expect(evidenceFor({})).toEqual([["salesNavigator", "ownRecord"]]);
    expect(evidenceFor({ salesNavigator: true })).toEqual([["salesNavigator", "ownRecord"]]);
    expect(evidenceFor({ salesNavigator: false })).toEqual([["ownRecord"]]);
  });

  it("a scorer of one's own without signals: its pillar, without evidence", () => {
    const own = createSSI({
      scorers: { brand: { id: "brand", version: "1", input: createSSI().input, score: () => ({ score: 1 }) } },
    } as never);
    expect(recommend(own, {}).find(({ kind }) => kind === "measure")).toEqual({
      kind: "measure",
      pillar: "brand",
      points: 25,
      evidence: [],
    });
  });

  it("small last steps are offered where there is nothing better, larger ones first", () => {
    const nearly = { brand: { skills: 29 } };
    expect(recommend(ssi, nearly, { limit: 1 })).toMatchObject([{ action: "addSkill", units: 1, gain: 0.03 }]);
    // One comment to the control point would be the better rate, but hardly anything.
    const short = recommend(ssi, { windowDays: 30, insights: { substantiveComments: 9.9 } }, { limit: 1 });
    expect(short).toMatchObject([{ action: "comment", units: 20 }]);
  });

  it("on a curve that is flat at first, the step goes on to where points are earned", () => {
    const model = defineModel<Model>({
      ...defaultModel,
      id: "slow",
      pillars: defaultModel.pillars.map((pillar) =>
        pillar.id === "insights"
          ? {
              id: "insights",
              signals: [
                {
                  id: "posts",
                  unit: "flow",
                  points: 25,
                  curve: [
                    [0, 0],
                    [4, 0],
                    [5, 0.1],
                    [8, 1],
                    [9, 1],
                  ],
                  source: [],
                },
              ],
            }
          : pillar,
      ),
      actions: [
        {
          id: "post",
          minutes: 30,
          effects: [{ pillar: "insights", signal: "posts", add: 1 }],
          control: "own",
          rhythm: "monthly",
        },
      ],
      pools: [],
    });
    const advice = recommend(createSSI<Record<never, never>, Model>({ model }), untyped({ insights: { posts: 0 } }), {
      limit: 1,
    });
    expect(advice).toMatchObject([{ action: "post", units: 8, gain: 25 }]);
  });

  it("ties: more points, then fewer minutes, then the id", () => {
    const act = (id: string, minutes: number, signal: string) => ({
      id,
      minutes,
      effects: [{ pillar: "brand" as const, signal, add: 1 }],
      control: "own" as const,
      rhythm: "monthly" as const,
    });
    const signal = (id: string, points: number) => ({
      id,
      unit: "count" as const,
      points,
      curve: [
        [0, 0],
        [1, 1],
      ] as const,
      source: [],
    });
    const model = defineModel<Model>({
      ...defaultModel,
      id: "ties",
      pillars: defaultModel.pillars.map((pillar) =>
        pillar.id === "brand"
          ? { id: "brand", signals: [signal("a", 10), signal("b", 5), signal("c", 5), signal("d", 5)] }
          : pillar,
      ),
      actions: [act("z", 5, "d"), act("y", 5, "c"), act("x", 5, "b"), act("w", 10, "a")],
      pools: [],
    });
    const own = createSSI<Record<never, never>, Model>({ model });
    const advice = recommend(own, untyped({ brand: { a: 0, b: 0, c: 0, d: 0 } }));
    expect(actionsIn(advice).map(({ action }) => action)).toEqual(["w", "x", "y", "z"]);
  });
});

describe("the options of advice", () => {
  it("limit the same list", () => {
    const all = recommend(ssi, { ...typicalMember, insights: {} });
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(3);
    const five = recommend(ssi, { ...typicalMember, insights: {} }, { limit: 5 });
    const measures = all.filter(({ kind }) => kind === "measure");
    // What is not known has room of its own.
    expect(five).toEqual([...all.slice(0, 4), measures[0]]);
    expect(recommend(ssi, { ...typicalMember, insights: {} }, { limit: 1 })).toEqual(all.slice(0, 1));
    expect(recommend(ssi, typicalMember, { limit: 0 })).toEqual([]);
  });

  it("are not options of a score: results have no advice", () => {
    expect(() => computeSSI(typicalMember, untyped({ recommend: 5 }))).toThrow(SSIError);
    expect(computeSSI(typicalMember)).not.toHaveProperty("recommendations");
    expect(plan(ssi, typicalMember, { target: { score: 40 } }).after).not.toHaveProperty("recommendations");
  });

  it.each([undefined, null, {}, "ssi"])("are read for a scorer made by createSSI only, not for %j", (one) => {
    expect(() => recommend(untyped(one), untyped({}))).toThrow("ssi: expected a scorer made with createSSI");
    expect(() => plan(untyped(one), untyped({}), { target: { score: 40 } })).toThrow("plan: ssi: expected a scorer");
  });

  it.each([-1, 1.5, "5", null])("%j pieces of advice are refused", (limit) => {
    expect(() => recommend(ssi, typicalMember, untyped({ limit }))).toThrow("limit: expected a whole number");
  });

  it("so are options that do not exist", () => {
    expect(() => recommend(ssi, typicalMember, untyped({ limitt: 3 }))).toThrow('did you mean "limit"?');
    expect(() => recommend(ssi, typicalMember, untyped({ zzzz: 3 }))).toThrow("remove it");
    expect(() => recommend(ssi, typicalMember, untyped(3))).toThrow("expected options");
    expect(() => recommend(ssi, typicalMember, { exclude: ["zzzz"] })).toThrow("name an action of the model");
  });
});

it("of two steps with the same gain per minute the larger one is advised", () => {
  const curve = [
    [0, 0],
    [5, 0.5],
    [10, 1],
  ] as const;
  const model = overrideModel<Model>(defaultModel, {
    id: "straight",
    version: "1",
    pillars: { brand: { skills: { curve } } },
  });
  const [advice] = recommend(createSSI<Record<never, never>, Model>({ model }), { brand: { skills: 0 } } as never, {
    limit: 1,
  });
  expect(advice).toMatchObject({ kind: "action", action: "addSkill", units: 10, gain: 1.5 });
});

it("a rate of success without a k is part / whole", () => {
  const pillars = defaultModel.pillars.map(({ id, signals }) => ({
    id,
    signals: (signals as readonly SignalDefinition[]).map((signal) => {
      const { k: _, ...without } = signal;
      return signal.id === "invitationAcceptance" ? without : signal;
    }),
  }));
  const invitations = (model: Model) =>
    plan(
      createSSI<Record<never, never>, Model>({ model }),
      { relationships: { connections: 0, invitationAcceptance: { part: 2, whole: 4 } } } as never,
      {
        target: { score: 100 },
      },
    ).certificate.pools.map(({ rate }) => rate);
  // With k = 5, 2 + 5 x 0.3 of 9.
  expect(invitations(defineModel<Model>({ ...defaultModel, id: "bare", pillars }))).toEqual([0.5]);
  expect(invitations(defaultModel)).toEqual([3.5 / 9]);
});
