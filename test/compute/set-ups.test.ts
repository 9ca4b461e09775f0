import {
  brand,
  computeSSI,
  createSSI,
  defaultModel,
  defaultScorers,
  type Model,
  overrideModel,
  type PillarScorer,
  SSIError,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";

// `computeSSI` finds a set-up again by the values of its options. Results of one set-up share their `weights`, so whether
// two calls used the same one is seen by the identity of that object.

const activity = { brand: { skills: 30 }, insights: { posts: 12 } };
const compute = (options: object) => computeSSI(activity, options as never);
const isShared = (one: object, other: object) => compute(one).weights === compute(other).weights;

describe("a set-up of computeSSI", () => {
  it.each<[string, object, object]>([
    ["nothing said, in two ways", { weights: {} }, { scorers: {}, unknownKeys: "refuse" }],
    ["the same weights", { weights: { insights: 2 } }, { weights: { insights: 2 } }],
    ["weights of 1 and undefined", { weights: { brand: 1, people: undefined } }, { weights: {} }],
    ["a scorer that is undefined", { scorers: { brand: undefined } }, { weights: {} }],
    ["the default model as a copy", { model: structuredClone(defaultModel) }, { model: defaultModel }],
    ["two copies of another model", { model: { ...defaultModel, id: "b" } }, { model: { ...defaultModel, id: "b" } }],
    ["a frozen scorer", { scorers: { brand: defaultScorers.brand } }, { scorers: { brand } }],
  ])("is found again: %s", (_, one, other) => expect(isShared(one, other)).toBe(true));

  it.each<[string, object, object]>([
    ["other weights", { weights: { insights: 2 } }, { weights: { insights: 3 } }],
    ["other keys", { unknownKeys: "ignore" }, { unknownKeys: "refuse" }],
    ["another id of the model", { model: { ...defaultModel, id: "b" } }, { model: { ...defaultModel, id: "c" } }],
    ["a scorer or none", { scorers: { brand: { ...brand, version: "2" } } }, {}],
  ])("is another one: %s", (_, one, other) => expect(isShared(one, other)).toBe(false));

  it("is not found for a model that was changed in place", () => {
    const model: { version: string } = structuredClone(defaultModel);
    const before = compute({ model });
    model.version = "changed";
    expect(compute({ model }).model.version).toBe("changed");
    expect(before.model.version).toBe("2");
  });

  it("of createSSI too takes an undefined scorer for none", () => {
    const ssi = createSSI({ scorers: { brand: undefined } } as never);
    expect(ssi.compute(activity)).toEqual(compute({}));
  });

  it("is made anew for a scorer that may change", () => {
    const scorer: { -readonly [Field in keyof PillarScorer<"brand">]: PillarScorer<"brand">[Field] } = {
      id: "brand",
      version: "1",
      input: z.looseObject({}),
      score: () => ({ score: 1 }),
    };
    expect(compute({ scorers: { brand: scorer } }).pillars.brand.score).toBe(1);
    scorer.version = "2";
    scorer.score = () => ({ score: 2 });
    expect(compute({ scorers: { brand: scorer } }).pillars.brand).toMatchObject({ score: 2, version: "2" });
  });

  it("is kept after success only, and for each of many in turn", () => {
    expect(() => compute({ weights: { brand: -1 } })).toThrow(SSIError);
    expect(() => compute({ weights: { brand: -1 } })).toThrow("a finite number of 0 or more");
    expect(() => compute({ model: { ...defaultModel, bands: { 0: { id: "a", from: 0 } } } })).toThrow(SSIError);
    const scores = () => Array.from({ length: 20 }, (_, n) => compute({ weights: { brand: n + 1 } }).score);
    expect(scores()).toEqual(scores());
    expect(new Set(scores()).size).toBeGreaterThan(10);
  });

  it("is made from the values that were compared: a getter that answers otherwise leaves no wrong one behind", () => {
    let reads = 0;
    const weights = {
      get insights() {
        return reads++ === 0 ? 5 : 9;
      },
    };
    const first = compute({ weights });
    expect(first.score).toBe(createSSI({ weights: { insights: 5 } }).compute(activity).score);
    expect(compute({ weights: { insights: 5 } })).toEqual(first);
    expect(compute({ weights: { insights: 9 } }).weights.insights).toBe(0.75);
  });

  it.each([
    ["an option that does not exist", { weight: {} }],
    ["weights that are inherited", { weights: Object.create({ brand: Number.NaN }) }],
    ["weights that are no numbers", { weights: { brand: "2" } }],
    ["a pillar that does not exist", { scorers: { brands: brand } }],
    ["keys of another kind", { unknownKeys: "drop" }],
    ["a model that is none", { model: 3 }],
  ])("is refused as by createSSI: %s", (_, options) => {
    const thrown = (work: () => unknown) => {
      try {
        return work();
      } catch (error) {
        return String(error);
      }
    };
    // Only computeSSI takes what a score is compared with, too.
    const message = String(thrown(() => compute(options))).replace(", peers, history, timeZone", "");
    expect(message).toBe(thrown(() => createSSI(options as never)));
    expect(message).toMatch(/^SSIError/);
  });

  it("changes no other result when one is changed", () => {
    const one = computeSSI(activity, { weights: { insights: 4 } });
    expect(Object.isFrozen(one.weights) && Object.isFrozen(one.model)).toBe(true);
    expect(() => Object.assign(one.weights, { brand: 0 })).toThrow(TypeError);
    const before = JSON.stringify(one);
    const other = computeSSI(activity, { weights: { insights: 4 } });
    Object.assign(other.bounds, { low: 99 });
    Object.assign(other.pillars.brand.signals[3] ?? {}, { value: 99 });
    expect(JSON.stringify(one)).toBe(before);
  });

  it("of a model whose points were changed is another method", () => {
    const model = overrideModel<Model>(defaultModel, {
      id: "x",
      version: "1",
      pillars: { brand: { skills: { points: 3 } } },
      rescale: true,
    });
    expect(compute({ model }).comparisonKey).not.toBe(compute({}).comparisonKey);
  });
});

describe("a default scorer by itself", () => {
  const context = { windowDays: 90 };

  it("returns what it earned in points, with the value and the level of each signal", () => {
    const { score, bounds, coverage, signals = [] } = brand.score({ skills: 30, articles: "n/a" }, context);
    expect([score, bounds, coverage]).toEqual([1.59, { low: 1.59, high: 25 }, 0.0636]);
    expect(signals[3]).toEqual({
      id: "skills",
      status: "known",
      unit: "count",
      value: 30,
      level: 1,
      earned: 1.59,
      maxPoints: 1.59,
    });
    expect(Object.keys(signals[3] ?? {})).toEqual(["id", "status", "unit", "value", "level", "earned", "maxPoints"]);
    expect(signals[8]).toEqual({ id: "articles", status: "notApplicable", unit: "flow", earned: 0, maxPoints: 0 });
  });

  it("says that it does not apply where none of its signals does", () => {
    const none = Object.fromEntries(brand.definition.signals.map(({ id }) => [id, "n/a"]));
    expect(brand.score(none, context)).toMatchObject({
      status: "notApplicable",
      score: 0,
      bounds: { low: 0, high: 0 },
      coverage: 0,
    });
  });
});
