import { type PillarScorer, safeComputeSSI } from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";

/** What a schema that was plugged in expected, in our words. */
function expectedBy(field: z.ZodType, value: unknown): string | undefined {
  const brand: PillarScorer<"brand"> = {
    id: "brand",
    version: "1",
    input: z.object({ field }),
    score: () => ({ score: 0 }),
  };
  const safe = safeComputeSSI({ brand: { field: value } }, { scorers: { brand } });
  return safe.success ? undefined : safe.issues[0]?.expected;
}

describe("the rules of a schema that was plugged in", () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string().min(3), "ab", "a text of 3 characters or more"],
    [z.string().max(3), "abcd", "a text of 3 characters or less"],
    [z.array(z.number()).min(2), [1], "a list of 2 or more"],
    [z.array(z.number()).max(1), [1, 2], "a list of 1 or less"],
    [z.number().gt(5), 5, "a number above 5"],
    [z.number().lt(5), 5, "a number below 5"],
    [z.number().lte(5), 6, "a number of 5 or less"],
    [z.int().min(5), 4, "a number of 5 or more"],
    [z.int().max(5), 6, "a number of 5 or less"],
    [z.number().multipleOf(3), 4, "a multiple of 3"],
    [z.enum(["one", "two"]), "three", 'one of "one", "two"'],
    [z.literal("one"), "two", '"one"'],
    [z.date(), "2026", "date"],
    [z.map(z.string(), z.string()), {}, "map"],
    [z.union([z.string(), z.boolean()]), 3, "a value that the schema takes"],
    [z.email(), "nobody", "Invalid email address"],
  ])("%#: %o", (field, value, expected) => expect(expectedBy(field, value)).toBe(expected));
});

describe("a code in the params of a schema that was plugged in", () => {
  it("is not taken for one of ours", () => {
    const brand: PillarScorer<"brand"> = {
      id: "brand",
      version: "1",
      input: z.object({
        field: z.number().refine((value) => value < 9, { error: "too much", params: { code: "weights.allZero" } }),
      }),
      score: () => ({ score: 0 }),
    };
    const safe = safeComputeSSI({ brand: { field: 9 } }, { scorers: { brand } });
    expect(safe.success ? [] : safe.issues).toMatchObject([{ code: "input.refused", expected: "too much" }]);
  });
});
