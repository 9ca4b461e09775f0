import { computeSSI, defineScorer, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const fields = {
  id: "brand",
  version: "1",
  input: z.strictObject({ nps: z.number() }),
  score: ({ nps }: { nps: number }) => ({ score: nps }),
} as const;

/** The issues of something that is passed without the help of the compiler. */
function issuesOf(scorer: unknown): string[] {
  try {
    Reflect.apply(defineScorer, undefined, [scorer]);
  } catch (error) {
    if (error instanceof SSIError) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
  return [];
}

describe("defineScorer", () => {
  it("returns the scorer itself", () => {
    const scorer = { ...fields, title: "Recommended", weight: 2 };
    const defined = defineScorer(scorer);
    expect(defined).toBe(scorer);
    expect(computeSSI({ brand: { nps: 3 } }, { scorers: { brand: defined } }).score).toBe(3);
  });

  it("takes an instance of a class, whose fields may be inherited", () => {
    class Nps {
      readonly factor = 2;
      readonly version = "1";
      readonly input = z.strictObject({ nps: z.number() });
      get id() {
        return "brand" as const;
      }
      score({ nps }: { nps: number }) {
        return { score: nps * this.factor };
      }
    }
    expect(computeSSI({ brand: { nps: 3 } }, { scorers: { brand: defineScorer(new Nps()) } }).score).toBe(6);
  });

  it.each<[string, unknown, string[]]>([
    ["no version", { ...fields, version: undefined }, ["scorer.invalid scorers.brand.version"]],
    ["an empty version", { ...fields, version: "" }, ["scorer.invalid scorers.brand.version"]],
    ["no zod schema", { ...fields, input: { parse: () => 1 } }, ["scorer.invalid scorers.brand.input"]],
    [
      "neither schema nor function",
      { id: "brand", version: "1" },
      ["scorer.invalid scorers.brand.input", "scorer.invalid scorers.brand.score"],
    ],
    ["no such pillar", { ...fields, id: "brnad" }, ["scorer.invalid id"]],
    ["an id that is no text", { ...fields, id: 5 }, ["scorer.invalid id"]],
    ["nothing", undefined, ["scorer.invalid id"]],
    ["a text", "brand", ["scorer.invalid id"]],
  ])("%s is refused", (_, scorer, issues) => {
    expect(issuesOf(scorer)).toEqual(issues);
  });

  it("a misspelt pillar is named", () => {
    expect(() => Reflect.apply(defineScorer, undefined, [{ ...fields, id: "brnad" }])).toThrow(/did you mean "brand"/);
  });
});
