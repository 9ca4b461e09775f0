import { computeSSI, type PillarId, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { weightParts, weightWhole } from "../../src/aggregate/weights.js";

const only = (brand: number, people: number, insights: number, relationships: number) => ({
  brand,
  people,
  insights,
  relationships,
});

describe("weights as integer parts", () => {
  it.each<[string, Partial<Record<PillarId, number>>, number[]]>([
    ["none given: a quarter each", {}, [0.25, 0.25, 0.25, 0.25]],
    ["undefined is not given", { brand: undefined } as never, [0.25, 0.25, 0.25, 0.25]],
    ["one named", { insights: 2 }, [0.2, 0.2, 0.4, 0.2]],
    ["0 leaves a pillar out", { brand: 0, people: 0 }, [0, 0, 0.5, 0.5]],
    ["-0 is 0", { brand: -0, people: 0 }, [0, 0, 0.5, 0.5]],
    ["tiny, all equal", only(1e-300, 1e-300, 1e-300, 1e-300), [0.25, 0.25, 0.25, 0.25]],
    ["huge, all equal", only(1e300, 1e300, 1e300, 1e300), [0.25, 0.25, 0.25, 0.25]],
    ["the least double, all equal", only(5e-324, 5e-324, 5e-324, 5e-324), [0.25, 0.25, 0.25, 0.25]],
    ["the greatest double beside 1", { brand: Number.MAX_VALUE }, [1, 0, 0, 0]],
    ["1e-300 beside 1", { brand: 1e-300, people: 0, insights: 0 }, [0, 0, 0, 1]],
    ["decimals as written, not as doubles", only(0.1, 0.2, 0.3, 0.4), [0.1, 0.2, 0.3, 0.4]],
    ["with exponents as JavaScript writes them", only(1e21, 3e21, 1e21, 5e21), [0.1, 0.3, 0.1, 0.5]],
  ])("%s", (_, weights, shares) => {
    expect(Object.values(weightParts(weights)).map((part) => part / weightWhole)).toEqual(shares);
  });

  it("thirds go by largest remainder, ties by order", () => {
    const { brand, people, insights } = weightParts(only(1, 1, 1, 0));
    // The whole is 1 more than a multiple of 3.
    expect([brand - people, people - insights]).toEqual([1, 0]);
    expect(brand + people + insights).toBe(weightWhole);
  });
});

describe("weights that are refused", () => {
  const issuesOf = (weights: unknown) => {
    try {
      computeSSI({}, { weights: weights as never });
    } catch (error) {
      if (error instanceof SSIError) return error.issues;
      throw error;
    }
    throw new Error("not refused");
  };

  it("reports all issues at once", () => {
    const issues = issuesOf({
      brand: -1,
      people: Number.NaN,
      insights: "2",
      relatoinships: 1,
      relationships: Number.POSITIVE_INFINITY,
    });
    expect(issues.map(({ code, path, received }) => [code, path.join("."), received])).toEqual([
      ["weights.invalid", "weights.brand", "-1"],
      ["weights.invalid", "weights.people", "NaN"],
      ["weights.invalid", "weights.insights", '"2"'],
      ["weights.invalid", "weights.relationships", "Infinity"],
      ["weights.unknownPillar", "weights.relatoinships", '"relatoinships"'],
    ]);
    expect(issues.at(-1)?.repair).toBe('did you mean "relationships"?');
  });

  it.each<[string, unknown, string]>([
    ["all 0", only(0, 0, 0, 0), "weights.allZero"],
    ["all -0", only(-0, 0, -0, 0), "weights.allZero"],
    ["null for one", { brand: null }, "weights.invalid"],
    ["a bigint", { brand: 1n }, "weights.invalid"],
    ["inherited", Object.create({ brand: Number.NaN }), "weights.invalid"],
    ["something far from a pillar", { zzzzzz: 1 }, "weights.unknownPillar"],
    ["an own __proto__", JSON.parse('{ "__proto__": 1 }'), "weights.unknownPillar"],
    ["null", null, "options.invalid"],
    ["a number", 2, "options.invalid"],
    ["an array", [1, 1, 1, 1], "options.invalid"],
  ])("%s", (_, weights, code) => expect(issuesOf(weights)[0].code).toBe(code));
});
