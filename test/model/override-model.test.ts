import { defaultModel, type Model, type ModelOverrides, overrideModel, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { issuesOf, line } from "./issues-of.js";

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
      "model.pointsSum pillars.2.signals: points that sum to 25, not 28.75",
    ]);
    const points = override({ pillars, rescale: true }).pillars[2]?.signals.map((one) => one.points) ?? [];
    expect(points[0]).toBe(8.7);
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
  ])("points of %s are refused with the given value, rescaled or not", (points, expected, received) => {
    const pillars = { relationships: { connections: { points } } } as never;
    for (const rescale of [true, false])
      expect(issuesOf(() => override({ pillars, rescale }))).toMatchObject([
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
      [
        [
          "pillars.brand.skills.pionts",
          "one of points, curve, k, cap, typical, source, title, description",
          'did you mean "points"?',
        ],
      ],
    ],
    [
      "a part that cannot change",
      { pillars: { brand: { skills: { unit: "flow" } } } },
      [["pillars.brand.skills.unit", "one of points, curve, k, cap, typical, source, title, description", "remove it"]],
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

  it("reports names that the model does not have, with the one that was probably meant", () => {
    const issues = issuesOf(() => override({ pillars: { brnad: {}, people: { activeDay: {}, zzz: {} } } as never }));
    expect(issues.map(({ code, path, repair }) => [code, path.join("."), repair])).toEqual([
      ["model.unknownTarget", "pillars.brnad", 'did you mean "brand"?'],
      ["model.unknownTarget", "pillars.people.activeDay", 'did you mean "activeDays"?'],
      ["model.unknownTarget", "pillars.people.zzz", "name a part that the model has"],
    ]);
  });

  it("says how the points of a pillar sum up again, and nothing of that beside another broken rule", () => {
    // A curve that does not begin at level 0, of a signal that is 0 without posts.
    const engagementPerPost = {
      points: 10,
      curve: [
        [0, 1],
        [10, 0],
      ] as const,
    };
    const issues = issuesOf(() => override({ pillars: { insights: { engagementPerPost } } }));
    const repairs = issues.map(({ code, repair }) => [code, repair.includes("rescale: true")]);
    expect(repairs).toContainEqual(["model.pointsSum", true]);
    expect(repairs).toContainEqual(["model.invalid", false]);
  });
});
