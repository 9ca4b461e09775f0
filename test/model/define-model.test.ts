import {
  type ActionEffect,
  computeSSI,
  defaultModel,
  defineModel,
  definePillar,
  hashModel,
  issueCodes,
  type Model,
  modelSchema,
  overrideModel,
  type SignalDefinition,
  SSIError,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { line } from "./issues-of.js";

const signal = (change: object = {}): SignalDefinition => ({
  id: "meetings",
  unit: "count",
  points: 25,
  curve: [
    [0, 0],
    [10, 1],
  ],
  source: [],
  ...change,
});
const pillar =
  (...signals: SignalDefinition[]) =>
  () =>
    definePillar({ id: "brand", signals });

describe("a signal that breaks a rule", () => {
  it.each<[string, object, string]>([
    [
      "a curve that falls back in value",
      {
        curve: [
          [0, 0],
          [0, 1],
        ],
      },
      "model.invalid signals.0.curve.1.0: a value above the one before it, 0",
    ],
    ["a curve of one point", { curve: [[0, 0]] }, "model.invalid signals.0.curve:"],
    [
      "a curve that begins above level 0",
      {
        curve: [
          [0, 0.1],
          [10, 1],
        ],
      },
      "model.invalid signals.0.curve: a least level of 0",
    ],
    [
      "a curve that never gets to 1",
      {
        curve: [
          [0, 0],
          [10, 0.9],
        ],
      },
      "model.invalid signals.0.curve: a greatest level of 1",
    ],
    [
      "a ratio's curve beyond 1",
      {
        unit: "ratio",
        curve: [
          [0, 0],
          [1.1, 1],
        ],
      },
      "a curve that ends at 1 or before",
    ],
    [
      "a curve of more than 30 days in 30",
      {
        unit: "days",
        curve: [
          [0, 0],
          [31, 1],
        ],
      },
      "a curve that ends at 30 or before",
    ],
    ["a curve beyond the maximum", { max: 8 }, "a curve that ends at 8 or before"],
    [
      "a proportion's curve up to 1",
      {
        unit: "proportion",
        curve: [
          [0, 0],
          [1, 1],
        ],
      },
      "a curve that ends below 1",
    ],
    ["k on a count", { k: 3 }, "no k: only a proportion has one"],
    ["a maximum on a flow", { unit: "flow", max: 20 }, "no max: only a count has one"],
    [
      "zeroWhen on a curve that does not begin at 0",
      {
        zeroWhen: "other",
        curve: [
          [0, 1],
          [10, 0],
        ],
      },
      "no zeroWhen: only a number whose curve begins",
    ],
    ["zeroWhen of something else", { zeroWhen: "other" }, "the id of another signal of the pillar"],
    ["zeroWhen of itself", { zeroWhen: "meetings" }, "the id of another signal of the pillar"],
    [
      "a name that objects have",
      { id: "constructor" },
      "model.invalid signals.0.id: a name that objects do not have already",
    ],
    ["a name in capitals", { id: "Meetings" }, "a letter in lower case"],
    ["points finer than 0.01", { points: 24.999 }, "a multiple of 0.01"],
    ["points that do not sum to 25", { points: 24.99 }, "model.pointsSum signals: points that sum to 25, not 24.99"],
    ["another unit", { unit: "percent" }, "model.invalid signals.0.unit:"],
    ["a field that signals do not have", { weight: 2 }, "model.invalid signals.0.weight: a field of the schema"],
  ])("%s", (_, change, wanted) => {
    expect(line(pillar(signal(change))).join("\n")).toContain(wanted);
  });

  it("two of one name; a chain of zeroWhen", () => {
    expect(line(pillar(signal({ points: 20 }), signal({ points: 5 })))).toEqual([
      "model.invalid signals.1.id: an id that no other signal has",
    ]);
    const chain = [
      signal({ id: "a", points: 10 }),
      signal({ id: "b", points: 10, zeroWhen: "a" }),
      signal({ id: "c", points: 5, zeroWhen: "b" }),
    ];
    expect(line(pillar(...chain))).toEqual([
      "model.invalid signals.2.zeroWhen: the id of another signal of the pillar, measured by a number and without a zeroWhen",
    ]);
  });

  it("reports every broken rule at once, from the curve to the pillar", () => {
    const curve = [
      [0, 0],
      [1, 0.5],
    ] as const;
    const issues = line(pillar(signal({ points: 20, k: 1, curve, zeroWhen: "none" })));
    expect(issues.map((one) => one.split(":")[0])).toEqual([
      "model.invalid signals.0.curve",
      "model.invalid signals.0.k",
      "model.pointsSum signals",
      "model.invalid signals.0.zeroWhen",
    ]);
  });
});

const change = (changes: Partial<Model>) => () => defineModel<Model>({ ...defaultModel, ...changes });

describe("a model that breaks a rule", () => {
  const [brand, people, insights, relationships] = defaultModel.pillars;
  const welcomes = { pillar: "relationships", signal: "welcomeRate" } as const;
  const pool = (id: string, actions: readonly string[]) => ({ id, actions, attempts: 1 });
  const act = (effect: ActionEffect) =>
    ({ id: "a", minutes: 1, rhythm: "monthly", effects: [effect], control: "own" }) as const;
  const shrunk = insights.signals.map((signal) =>
    signal.id === "engagementPerPost" ? { ...signal, of: "posts", k: 3 } : signal,
  );
  it.each<[string, Partial<Model>, string]>([
    ["three pillars", { pillars: [brand, people, insights] }, "model.invalid pillars: the four pillars, each once"],
    ["one pillar twice", { pillars: [brand, brand, people, insights] }, "model.invalid pillars.1.id: each pillar once"],
    ["no bands", { bands: [] }, "model.invalid bands:"],
    ["a first band not from 0", { bands: [{ id: "a", from: 1 }] }, "model.invalid bands.0.from: a first band from 0"],
    [
      "bands that do not rise",
      {
        bands: [
          { id: "a", from: 0 },
          { id: "b", from: 0 },
        ],
      },
      "model.invalid bands.1.from: a start above 0",
    ],
    [
      "two bands of one name",
      {
        bands: [
          { id: "a", from: 0 },
          { id: "a", from: 5 },
        ],
      },
      "model.invalid bands.1.id: an id that no other one has",
    ],
    [
      "a band finer than 0.01",
      {
        bands: [
          { id: "a", from: 0 },
          { id: "b", from: 29.999 },
        ],
      },
      "model.invalid bands.1.from: a multiple of 0.01",
    ],
    [
      "an action on nothing",
      {
        actions: [
          {
            id: "a",
            minutes: 1,
            effects: [{ pillar: "brand", signal: "nothing", add: 1 }],
            control: "own",
            rhythm: "monthly",
          },
        ],
        pools: [],
      },
      "model.invalid actions.0.effects.0.signal: a signal that the model has",
    ],
    [
      "an action twice",
      { actions: [...defaultModel.actions, ...defaultModel.actions.slice(0, 1)] },
      "model.invalid actions.30.id: an id that no other one has",
    ],
    [
      "minutes finer than a quarter",
      {
        actions: [
          {
            id: "a",
            minutes: 0.3,
            effects: [{ pillar: "brand", signal: "skills", add: 1 }],
            control: "own",
            rhythm: "monthly",
          },
        ],
        pools: [],
      },
      "model.invalid actions.0.minutes: a multiple of 0.25 minutes",
    ],
    [
      "a limit on an unknown action",
      {
        pools: [
          {
            id: "l",
            actions: ["fly"],
            attempts: 1,
            successRate: { pillar: "relationships", signal: "welcomeRate", ifUnknown: 1 },
          },
        ],
      },
      "model.invalid pools.0.actions.0: an action that the model has",
    ],
    [
      "a rate that is no proportion",
      {
        pools: [
          {
            id: "l",
            actions: ["invite"],
            attempts: 1,
            successRate: { pillar: "brand", signal: "skills", ifUnknown: 1 },
          },
        ],
      },
      "model.invalid pools.0.successRate.signal: a proportion that the model has",
    ],
    ...(
      [
        [
          "an action in two pools",
          { pools: [pool("a", ["invite"]), pool("b", ["invite"])] },
          "pools.1.actions.0: an action that is in no other pool",
        ],
        [
          "an action twice in a pool",
          { pools: [pool("a", ["invite", "invite"])] },
          "pools.0.actions.1: an action that is in no other pool",
        ],
        [
          "a pool with an action that is done once",
          { pools: [pool("a", ["addSkill"])] },
          "pools.0.actions.0: a monthly action",
        ],
        [
          "two pools of one name",
          { pools: [pool("a", ["invite"]), pool("a", ["post"])] },
          "pools.1.id: an id that no action and no other pool has",
        ],
        [
          "a pool named as an action",
          { pools: [pool("post", ["invite"])] },
          "pools.0.id: an id that no action and no other pool has",
        ],
        [
          "an action that changes the rate of its own pool",
          { pools: [{ ...pool("a", ["welcome"]), successRate: { ...welcomes, ifUnknown: 1 } }] },
          "pools.0.actions.0: an action that does not change the rate of its pool",
        ],
        [
          "a pool with a limit that is no pace",
          { pools: [{ ...pool("a", ["invite"]), most: "connections" }] },
          "pools.0.most: a limit of linkedInLimits with a number a week or a month",
        ],
        [
          "a share of a proportion",
          { pools: [{ ...pool("a", ["invite"]), share: { ...welcomes, of: 10, least: 1 } }] },
          "pools.0.share.signal: a signal of the model that is a number",
        ],
        [
          "an end at a proportion",
          { pools: [{ ...pool("a", ["invite"]), until: { ...welcomes, limit: "connections" } }] },
          "pools.0.until.signal: a signal of the model that is a number",
        ],
        [
          "an end at no limit",
          {
            pools: [
              {
                ...pool("a", ["invite"]),
                until: { pillar: "relationships", signal: "connections", limit: "commercialUse" },
              },
            ],
          },
          "pools.0.until.limit: a limit of linkedInLimits with a number",
        ],
        [
          "two limits of one name",
          {
            linkedInLimits: [
              { id: "a", source: "b" },
              { id: "a", source: "b" },
            ],
            pools: [],
          },
          "linkedInLimits.1.id: an id that no other one has",
        ],
        [
          "an effect on the part of a number",
          { actions: [act({ pillar: "brand", signal: "skills", add: 1, to: "part" })], pools: [] },
          "actions.0.effects.0.to: part or whole for a proportion, value for any other signal",
        ],
        [
          "an effect on the value of a proportion",
          { actions: [act({ ...welcomes, add: 1, to: "value" })], pools: [] },
          "actions.0.effects.0.to: part or whole for a proportion, value for any other signal",
        ],
        [
          "once of what is done once",
          { actions: [{ ...act({ ...welcomes, add: 1, per: "once" }), rhythm: "once" }], pools: [] },
          "actions.0.effects.0.per: no per",
        ],
        [
          "a range of a proportion",
          { actions: [{ ...act({ ...welcomes, add: 1 }), upTo: { ...welcomes, times: 1 } }], pools: [] },
          "actions.0.upTo.signal: a signal of the model that is a number",
        ],
        ["a start finer than a quarter", { startMinutes: 0.1 }, "startMinutes: a multiple of 0.25 minutes"],
        [
          "an effect on a mean that is held",
          {
            actions: [act({ pillar: "insights", signal: "engagementPerPost", add: 1 })],
            pools: [],
            pillars: [brand, people, { ...insights, signals: shrunk }, relationships],
          },
          'actions.0.effects.0.signal: a signal that is no mean with "of"',
        ],
      ] as const satisfies readonly [string, Partial<Model>, string][]
    ).map(([name, changes, wanted]): [string, Partial<Model>, string] => [name, changes, wanted]),
  ])("%s", (_, changes, wanted) => {
    expect(line(change(changes)).join("\n")).toContain(wanted);
    expect(() => computeSSI({}, { model: { ...defaultModel, ...changes } as Model })).toThrow(SSIError);
  });

  it.each([null, 5, "default", [], new Map()])("%j is not a model", (model) => {
    expect(() => defineModel(model as never)).toThrow(SSIError);
    expect(() => computeSSI({}, { model: model as never })).toThrow(SSIError);
  });

  it("the pillars may be in any order; the order breaks ties", () => {
    const model = defineModel<Model>({ ...defaultModel, pillars: [relationships, insights, people, brand] });
    const { unknowns } = computeSSI({}, { model });
    expect(unknowns.slice(0, 2)).toEqual([
      { pillar: "insights", signal: "substantiveComments", points: 8 },
      { pillar: "brand", signal: "profileCompleteness", points: 7 },
    ]);
    const tied = unknowns.filter(({ points }) => points === 3.5);
    expect(tied.map(({ signal }) => signal)).toEqual([
      "responseRate",
      "profileViewsMade",
      "activeDays",
      "targetAudienceShare",
    ]);
  });
});

describe("a valid model", () => {
  it("is copied, frozen with everything inside it, and checked once", () => {
    const own = structuredClone<Model>(defaultModel);
    const model = defineModel(own);
    expect(model).not.toBe(own);
    expect(model).toEqual(own);
    expect(defineModel(model)).toBe(model);
    const open: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(value);
      for (const inner of Object.values(value)) visit(inner);
    };
    for (const value of [model, defaultModel, definePillar(defaultModel.pillars[0]).definition]) visit(value);
    expect(open).toEqual([]);
    expect(Object.isFrozen(own.pillars)).toBe(false);
  });

  it("is plain JSON that the schema reads back", () => {
    expect(modelSchema.parse(JSON.parse(JSON.stringify(defaultModel)))).toEqual(defaultModel);
  });
});

it("every code has a sentence with its meaning", () => {
  for (const [code, meaning] of Object.entries(issueCodes)) {
    expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});

describe("what changes no number", () => {
  const { source: _source, ...bare } = signal();
  const talks: SignalDefinition = bare;
  const brandOf = (one: SignalDefinition, notes: object = {}) =>
    definePillar({ id: "brand", signals: [one], ...notes });
  const modelOf = (one: SignalDefinition, notes: object = {}) =>
    defineModel<Model>({
      ...defaultModel,
      id: "own",
      actions: [],
      pools: [],
      pillars: defaultModel.pillars.map((pillar) =>
        pillar.id === "brand" ? { id: "brand", signals: [one], ...notes } : pillar,
      ),
    });

  it("a source may be left out, which is the same as an empty one; what changes no score is no part of a version", () => {
    expect(brandOf(talks).version).toBe(brandOf({ ...talks, source: [] }).version);
    expect(brandOf(talks).version).toBe(brandOf({ ...talks, source: ["article"], typical: 20 }).version);
    expect(brandOf(talks).version).not.toBe(
      brandOf({
        ...talks,
        curve: [
          [0, 0],
          [9, 1],
        ],
      }).version,
    );
    expect(hashModel(modelOf(talks))).toBe(hashModel(modelOf({ ...talks, source: [] })));
    expect(hashModel(modelOf(talks))).not.toBe(hashModel(modelOf({ ...talks, source: ["article"] })));
    const input = { brand: { meetings: 4 } };
    expect(computeSSI(input, { model: modelOf(talks) })).toEqual(
      computeSSI(input, { model: modelOf({ ...talks, source: [] }) }),
    );
  });

  it("a definition without a source stays without one", () => {
    expect(brandOf(talks).definition.signals[0]).toEqual(talks);
    const own = overrideModel(modelOf(talks), {
      id: "x",
      version: "1",
      pillars: { brand: { meetings: { title: "Talks" } } },
    });
    expect(own.pillars[0]?.signals[0]).toEqual({ ...talks, title: "Talks" });
  });

  it("titles and descriptions of signals and pillars are kept, and are no part of the identity", () => {
    const notes = { title: "Talks", description: "On stages." };
    const named = brandOf({ ...talks, ...notes }, notes);
    expect(named.definition).toEqual({ id: "brand", signals: [{ ...talks, ...notes }], ...notes });
    expect(named.version).toBe(brandOf(talks).version);
    const model = modelOf({ ...talks, ...notes }, notes);
    expect(hashModel(model)).toBe(hashModel(modelOf(talks)));
    const keys = [model, modelOf(talks)].map((one) => computeSSI({}, { model: one }).comparisonKey);
    expect(keys[0]).toBe(keys[1]);
  });

  it.each([
    ["title", 3],
    ["title", undefined],
    ["source", undefined],
    ["source", ["me"]],
  ])("%s: %j is refused", (field, value) => {
    expect(line(pillar(signal({ [field]: value }))).join()).toContain(`model.invalid signals.0.${field}`);
  });
});
