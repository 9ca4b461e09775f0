import * as fc from "fast-check";
import { computeSSI, defaultModel, hashModel, type Model, pillarIds } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { echoScorers, poolModel, weightsArbitrary } from "../support/arbitraries.js";
import { same } from "../support/comparing.js";
import { computed } from "../support/implementation.js";

/** Every path to a number or a text of a model that counts: all but the notes. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (path.length === 4 && (key === "description" || key === "period" || key === "evidence")) return [];
    if (path[0] === "linkedInLimits" && key === "source") return [];
    return leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

/** The same models are drawn often: their leaves are collected, and they are hashed, once. */
const known = new Map<Model, { readonly paths: (string | number)[][]; readonly hash: string }>();
function knownOf(model: Model) {
  const found = known.get(model) ?? { paths: leaves(model), hash: hashModel(model) };
  known.set(model, found);
  return found;
}

/** A copy with the leaf at a path changed. */
function changedAt(model: Model, path: readonly (string | number)[]): Model {
  const copy: unknown = structuredClone(model);
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  const old = parent[last];
  parent[last] = typeof old === "number" ? old + 0.25 : `${String(old)}x`;
  return copy as Model;
}

const withNotes = (model: Model, note: string): Model => ({
  ...model,
  pillars: model.pillars.map((pillar) => ({
    ...pillar,
    signals: pillar.signals.map((signal) => ({
      ...signal,
      description: note,
      period: "window" as const,
      evidence: ["ownChoice" as const],
    })),
  })),
  ...(model.linkedInLimits && { linkedInLimits: model.linkedInLimits.map((limit) => ({ ...limit, source: note })) }),
});

const reordered = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(reordered) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  ) as T;
};

describe("the hash of a model", () => {
  it("changes with any number and any text that counts", () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constant<Model>(defaultModel), poolModel())
          .chain((model) => fc.constantFrom(...knownOf(model).paths).map((path) => ({ model, path }))),
        ({ model, path }) => hashModel(changedAt(model, path)) !== knownOf(model).hash,
      ),
      { numRuns: 1000 },
    );
  });

  it("does not change with the notes or the order of fields", () => {
    fc.assert(
      fc.property(poolModel(), fc.string(), (model, note) => {
        same(hashModel(withNotes(model, note)), knownOf(model).hash);
        same(hashModel(reordered(model)), knownOf(model).hash);
      }),
      { numRuns: 1000 },
    );
  });

  it("is 64 lower-case hexadecimal digits, and that of the default model changes only when a number does", () => {
    expect(hashModel(defaultModel)).toBe("e6c4b9df10902f56de2c3cfb537fd37e9b45205a4f5df42a9151121e41fbee8b");
    expect(computeSSI({}).model.hash).toBe(hashModel(defaultModel));
  });
});

/** The same model with other typical levels. */
const withTypical = (model: Model, typical: number): Model => ({
  ...model,
  pillars: model.pillars.map((pillar) => ({
    ...pillar,
    signals: pillar.signals.map((signal) => ({ ...signal, typical })),
  })),
});

/** The same model with half a point moved from one signal to another. */
const withPoints = (model: Model): Model => ({
  ...model,
  pillars: model.pillars.map((pillar) => ({
    ...pillar,
    signals: pillar.signals.map((signal, index) => ({
      ...signal,
      points: signal.points + (index === 0 ? 0.5 : index === 1 ? -0.5 : 0),
    })),
  })),
});

describe("the key of the estimate", () => {
  it("is the version of its rule and the typical levels, and nothing else", () => {
    const key = computeSSI({}).estimateKey;
    expect(key).toMatch(/^2-[0-9a-f]{16}$/);
    expect(computed({ windowDays: 30 }, { weights: { brand: 2 } }).estimateKey).toBe(key);
    expect(computed({}, { model: withTypical(defaultModel, 12) }).estimateKey).not.toBe(key);
  });
});

describe("the comparison key", () => {
  const defaultKey = computeSSI({}).comparisonKey;

  it("is the same for all activities with the same window", () => {
    const others = [
      computed({ id: "a", asOf: "2026-05-01" }),
      computed({ salesNavigator: true }),
      computed({ salesNavigator: false }),
      computed({ windowDays: 90 }),
      computed({ brand: { skills: 3 }, people: null, insights: { posts: "n/a" } }),
      computed({}, { unknownKeys: "ignore" }),
      computed({}, { weights: {} }),
      computed({}, { weights: { brand: 3, people: 3, insights: 3, relationships: 3 } }),
      computed({}, { model: withNotes(defaultModel, "other words") }),
      // What moves no score.
      computed({}, { model: { ...defaultModel, version: "other", actions: [], pools: [] } }),
      computed({}, { model: { ...defaultModel, bands: [{ id: "all", from: 0 }] } }),
      computed({}, { model: withTypical(defaultModel, 12) }),
    ];
    for (const { comparisonKey } of others) expect(comparisonKey).toBe(defaultKey);
  });

  it("changes with the window, the weights, what moves a score, a scorer", () => {
    const { brand } = echoScorers;
    const keys = [
      defaultKey,
      computed({ windowDays: 91 }).comparisonKey,
      computed({ windowDays: 90.5 }).comparisonKey,
      computed({}, { weights: { brand: 2 } }).comparisonKey,
      computed({}, { weights: { people: 2 } }).comparisonKey,
      computed({}, { model: withPoints(defaultModel) }).comparisonKey,
      computed({}, { scorers: { brand } }).comparisonKey,
      computed({}, { scorers: { brand: { ...brand, version: "echo-2" } } }).comparisonKey,
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("changes with weights exactly when their ratio does", () => {
    fc.assert(
      fc.property(weightsArbitrary, weightsArbitrary, (one, other) => {
        const [a, b] = [computed({}, { weights: one }), computed({}, { weights: other })];
        const haveSameRatio = pillarIds.every((id) => a.weights[id] === b.weights[id]);
        expect(a.comparisonKey === b.comparisonKey).toBe(haveSameRatio);
      }),
      { numRuns: 1000 },
    );
  });
});
