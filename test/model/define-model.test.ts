import {
  computeSSI,
  defaultModel,
  defineModel,
  definePillar,
  issueCodes,
  type Model,
  type ModelOverrides,
  modelSchema,
  overrideModel,
  type SignalDefinition,
  SSIError,
} from "social-selling-index";
import { describe, expect, it } from "vitest";

const issuesOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof SSIError) return error.issues;
    throw error;
  }
  throw new Error("not refused");
};
const line = (act: () => unknown) =>
  issuesOf(act).map(({ code, path, expected }) => `${code} ${path.join(".")}: ${expected}`);

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

  it("names every broken rule at once, from the curve to the pillar", () => {
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
      "model.invalid bands.1.id: an id that no other band has",
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
        actions: [{ id: "a", minutes: 1, effects: [{ pillar: "brand", signal: "nothing", add: 1 }], control: "own" }],
        sharedLimits: [],
      },
      "model.invalid actions.0.effects.0.signal: a signal that the model has",
    ],
    [
      "an action twice",
      { actions: [...defaultModel.actions, ...defaultModel.actions.slice(0, 1)] },
      "model.invalid actions.30.id: an id that no other action has",
    ],
    [
      "minutes finer than a quarter",
      {
        actions: [{ id: "a", minutes: 0.3, effects: [{ pillar: "brand", signal: "skills", add: 1 }], control: "own" }],
        sharedLimits: [],
      },
      "model.invalid actions.0.minutes: a multiple of 0.25 minutes",
    ],
    [
      "a limit on an unknown action",
      {
        sharedLimits: [
          {
            id: "l",
            actions: ["fly"],
            attempts: 1,
            successRate: { pillar: "relationships", signal: "welcomeRate", ifUnknown: 1 },
          },
        ],
      },
      "model.invalid sharedLimits.0.actions.0: an action that the model has",
    ],
    [
      "a rate that is no proportion",
      {
        sharedLimits: [
          {
            id: "l",
            actions: ["invite"],
            attempts: 1,
            successRate: { pillar: "brand", signal: "skills", ifUnknown: 1 },
          },
        ],
      },
      "model.invalid sharedLimits.0.successRate.signal: a proportion that the model has",
    ],
  ])("%s", (_, changes, wanted) => {
    expect(line(change(changes)).join("\n")).toContain(wanted);
    expect(() => computeSSI({}, { model: { ...defaultModel, ...changes } as Model })).toThrow(SSIError);
  });

  it.each([null, 5, "default", [], new Map()])("%j is not a model", (model) => {
    expect(() => defineModel(model as never)).toThrow(SSIError);
    expect(() => computeSSI({}, { model: model as never })).toThrow(SSIError);
  });

  it("any order of the pillars will do; the order breaks ties", () => {
    const model = defineModel<Model>({ ...defaultModel, pillars: [relationships, insights, people, brand] });
    expect(computeSSI({}, { model }).unknowns.slice(0, 1)).toEqual([
      { pillar: "brand", signal: "profileCompleteness", points: 7 },
    ]);
  });
});

describe("a model that is one", () => {
  it("is copied, frozen all the way down, and read once", () => {
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

describe("overriding a model", () => {
  const override = (overrides: Partial<ModelOverrides>) =>
    overrideModel<Model>(defaultModel, { id: "own", version: "1", ...overrides });

  it("changes what is named and nothing else", () => {
    const model = override({
      bands: [{ id: "all", from: 0 }],
      pillars: {
        brand: {
          skills: {
            curve: [
              [0, 0],
              [50, 1],
            ],
          },
        },
      },
    });
    expect(model.pillars[0]?.signals[3]?.curve).toEqual([
      [0, 0],
      [50, 1],
    ]);
    expect(model.pillars.slice(1)).toEqual(defaultModel.pillars.slice(1));
    expect({ id: model.id, version: model.version, bands: model.bands.length }).toEqual({
      id: "own",
      version: "1",
      bands: 1,
    });
    expect(override({}).bands).toEqual(defaultModel.bands);
    expect(override({ pillars: { brand: undefined } } as never).pillars).toEqual(defaultModel.pillars);
  });

  it("refuses points that do not sum to 25, naming the sum, unless they are rescaled", () => {
    const pillars = { insights: { posts: { points: 10 } } };
    expect(line(() => override({ pillars }))).toEqual([
      "model.pointsSum pillars.2.signals: points that sum to 25, not 30",
    ]);
    const points = override({ pillars, rescale: true }).pillars[2]?.signals.map((one) => one.points) ?? [];
    expect(points[0]).toBe(8.33);
    expect(Math.round(points.reduce((sum, one) => sum + one, 0) * 100)).toBe(2500);
    expect(
      override({ pillars: { brand: { skills: { description: "x" } } }, rescale: true }).pillars[0]?.signals.map(
        (one) => one.points,
      ),
    ).toEqual(defaultModel.pillars[0].signals.map((one) => one.points));
  });

  it.each([
    [Number.NaN, "a number", "NaN"],
    [-1, "a number of 0 or more", "-1"],
    [25.01, "a number of 25 or less", "25.01"],
    [1e300, "a number of 25 or less", "1e+300"],
    [1.001, "a multiple of 0.01", "1.001"],
    ["6", "a number", '"6"'],
    [null, "a number", "null"],
  ])("points of %s are refused as they came, rescaled or not", (points, expected, received) => {
    const pillars = { relationships: { connections: { points } } } as never;
    for (const rescale of [true, false])
      expect(issuesOf(() => override({ pillars, rescale }))).toEqual([
        {
          code: "model.invalid",
          path: ["pillars", "relationships", "connections", "points"],
          expected,
          received,
          repair: "change the model; docs/model.md shows the default one and its rules",
        },
      ]);
  });

  it.each<[string, unknown, [string, string, string][]]>([
    [
      "a misspelt option",
      { pilars: {}, rescael: true },
      [
        ["pilars", "one of id, version, bands, pillars, rescale", 'did you mean "pillars"?'],
        ["rescael", "one of id, version, bands, pillars, rescale", 'did you mean "rescale"?'],
      ],
    ],
    [
      "a misspelt part of a signal",
      { pillars: { brand: { skills: { pionts: 2 } } } },
      [["pillars.brand.skills.pionts", "one of points, curve, k, source, description", 'did you mean "points"?']],
    ],
    [
      "a part that cannot change",
      { pillars: { brand: { skills: { unit: "flow" } } } },
      [["pillars.brand.skills.unit", "one of points, curve, k, source, description", "remove it"]],
    ],
    ["a pillar of null", { pillars: { brand: null } }, [["pillars.brand", "an object", ""]]],
    ["pillars of null", { pillars: null }, [["pillars", "an object", ""]]],
    ["pillars in an array", { pillars: [] }, [["pillars", "an object", ""]]],
    ["a signal that is a number", { pillars: { brand: { skills: 3 } } }, [["pillars.brand.skills", "an object", ""]]],
    ["rescale of text", { rescale: "yes" }, [["rescale", "true or false", ""]]],
    [
      "a curve of text",
      { pillars: { brand: { skills: { curve: "steep" } } } },
      [["pillars.brand.skills.curve", "an array", ""]],
    ],
    ["no name", { id: undefined }, [["id", "a text", ""]]],
    [
      "several at once",
      { version: 2, pillars: { brand: { skills: { points: -1 } }, people: { activeDay: {} } }, extra: 1 },
      [
        ["version", "a text", ""],
        ["pillars.brand.skills.points", "a number of 0 or more", ""],
        ["pillars.people.activeDay", "", 'did you mean "activeDays"?'],
        ["extra", "one of id, version, bands, pillars, rescale", "remove it"],
      ],
    ],
  ])("%s is refused", (_, overrides, wanted) => {
    const issues = issuesOf(() => override(overrides as never)).map(({ path, expected, repair }) => [
      path.join("."),
      expected,
      repair,
    ]);
    expect(issues).toHaveLength(wanted.length);
    for (const [path, expected, repair] of wanted)
      expect(issues).toContainEqual([path, expect.stringContaining(expected), expect.stringContaining(repair)]);
  });

  it.each([undefined, null, 3, "own", []])("overrides of %j are refused", (overrides) =>
    expect(issuesOf(() => overrideModel(defaultModel, overrides as never))).toMatchObject([
      { code: "model.invalid", path: [], expected: "an object" },
    ]),
  );

  it.each([undefined, null, {}, 3])("a base of %j is refused", (base) =>
    expect(() => overrideModel(base as never, { id: "own", version: "1" })).toThrow(SSIError),
  );

  it("nothing to rescale: all points 0", () => {
    const none = Object.fromEntries(defaultModel.pillars[0].signals.map(({ id }) => [id, { points: 0 }]));
    expect(line(() => override({ pillars: { brand: none }, rescale: true }))).toEqual([
      "model.pointsSum pillars.0.signals: points that sum to 25, not 0",
    ]);
  });

  it("names what the model does not have, and what was probably meant", () => {
    const issues = issuesOf(() => override({ pillars: { brnad: {}, people: { activeDay: {}, zzz: {} } } as never }));
    expect(issues.map(({ code, path, repair }) => [code, path.join("."), repair])).toEqual([
      ["model.unknownTarget", "pillars.brnad", 'did you mean "brand"?'],
      ["model.unknownTarget", "pillars.people.activeDay", 'did you mean "activeDays"?'],
      ["model.unknownTarget", "pillars.people.zzz", "name a part that the model has"],
    ]);
  });
});

it("every code says what it means", () => {
  for (const [code, meaning] of Object.entries(issueCodes)) {
    expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});
