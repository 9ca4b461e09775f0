import { computeSSI, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { boom, issuesOf, scorer } from "./plugged-in.js";

describe("a plug-in with a wrong output", () => {
  it.each<[string, () => unknown, string, string]>([
    ["26", () => ({ score: 26 }), "scorer.outOfRange", "scorers.brand.score"],
    ["hardly more than 25", () => ({ score: 25.000000000000004 }), "scorer.outOfRange", "scorers.brand.score"],
    ["-1", () => ({ score: -1 }), "scorer.outOfRange", "scorers.brand.score"],
    ["NaN", () => ({ score: Number.NaN }), "scorer.outOfRange", "scorers.brand.score"],
    ["an infinity", () => ({ score: Number.POSITIVE_INFINITY }), "scorer.outOfRange", "scorers.brand.score"],
    ["a string", () => ({ score: "12" }), "scorer.outOfRange", "scorers.brand.score"],
    ["null", () => null, "scorer.outOfRange", "scorers.brand"],
    ["a bare number", () => 12, "scorer.outOfRange", "scorers.brand"],
    ["nothing", () => undefined, "scorer.outOfRange", "scorers.brand"],
    ["a promise", async () => ({ score: 12 }), "scorer.outOfRange", "scorers.brand.score"],
    ["a coverage above 1", () => ({ score: 12, coverage: 1.01 }), "scorer.outOfRange", "scorers.brand.coverage"],
    ["another status", () => ({ score: 0, status: "unknown" }), "scorer.outOfRange", "scorers.brand.status"],
    [
      "points where it does not apply",
      () => ({ score: 1, status: "notApplicable" }),
      "scorer.outOfRange",
      "scorers.brand.status",
    ],
    [
      "bounds above 25",
      () => ({ score: 12, bounds: { low: 1, high: 26 } }),
      "scorer.outOfRange",
      "scorers.brand.bounds.high",
    ],
    [
      "bounds above the score",
      () => ({ score: 12, bounds: { low: 12.01, high: 20 } }),
      "scorer.bounds",
      "scorers.brand.bounds",
    ],
    [
      "bounds below the score",
      () => ({ score: 12, bounds: { low: 2, high: 11.99 } }),
      "scorer.bounds",
      "scorers.brand.bounds",
    ],
    [
      "signals that sum to less",
      () => ({ score: 12, signals: [{ id: "a", earned: 11.99, maxPoints: 25 }] }),
      "scorer.signals",
      "scorers.brand.signals",
    ],
    ["no signals, but points", () => ({ score: 12, signals: [] }), "scorer.signals", "scorers.brand.signals"],
    [
      "a signal above its maximum",
      () => ({ score: 2, signals: [{ id: "a", earned: 2, maxPoints: 1 }] }),
      "scorer.signals",
      "scorers.brand.signals",
    ],
    [
      "maxima above 25",
      () => ({
        score: 0,
        signals: [
          { id: "a", earned: 0, maxPoints: 13 },
          { id: "b", earned: 0, maxPoints: 13 },
        ],
      }),
      "scorer.signals",
      "scorers.brand.signals",
    ],
    [
      "a signal twice",
      () => ({
        score: 2,
        signals: [
          { id: "a", earned: 1, maxPoints: 2 },
          { id: "b", earned: 0, maxPoints: 2 },
          { id: "a", earned: 1, maxPoints: 2 },
        ],
      }),
      "scorer.signals",
      "scorers.brand.signals.2.id",
    ],
    [
      "points of an unknown signal",
      () => ({ score: 2, signals: [{ id: "a", earned: 2, maxPoints: 2, status: "unknown" }] }),
      "scorer.signals",
      "scorers.brand.signals.0.earned",
    ],
    [
      "points of a signal that does not apply",
      () => ({ score: 0.01, signals: [{ id: "a", earned: 0.01, maxPoints: 2, status: "notApplicable" }] }),
      "scorer.signals",
      "scorers.brand.signals.0.earned",
    ],
    ["points, and nothing known", () => ({ score: 5, coverage: 0 }), "scorer.outOfRange", "scorers.brand.coverage"],
    [
      "points, and hardly anything known",
      () => ({ score: 0.01, coverage: 0.0001 }),
      "scorer.outOfRange",
      "scorers.brand.coverage",
    ],
    [
      "a signal without an id",
      () => ({ score: 0, signals: [{ earned: 0, maxPoints: 13 }] }),
      "scorer.signals",
      "scorers.brand.signals.0.id",
    ],
    ["a throw", boom, "scorer.threw", "scorers.brand.score"],
    [
      "a throw of a string",
      () => {
        throw "boom";
      },
      "scorer.threw",
      "scorers.brand.score",
    ],
    [
      "an answer that throws when read",
      () => ({
        get score() {
          return boom();
        },
      }),
      "scorer.threw",
      "scorers.brand.score",
    ],
    [
      "an answer that throws when listed",
      () => ({ score: new Proxy({}, { ownKeys: boom }) }),
      "scorer.outOfRange",
      "scorers.brand.score",
    ],
    ["an SSIError of its own", () => computeSSI(3 as never), "scorer.threw", "scorers.brand.score"],
  ])("%s", (_, score, code, path) => {
    const issues = issuesOf(scorer(score));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, repair: 'fix the scorer for "brand" (version 1)' });
    expect(issues[0]?.path.join(".")).toBe(path);
    expect(() => computeSSI({ brand: {} }, { scorers: { brand: scorer(score) } })).toThrow(SSIError);
  });

  it("all numbers out of range are reported at once, and a thrown error is kept as the cause", () => {
    expect(issuesOf(scorer(() => ({ score: 26, coverage: 2 })))).toHaveLength(2);
    try {
      computeSSI({ brand: {} }, { scorers: { brand: scorer(boom) } });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ cause: { message: "boom" }, issues: [{ received: "an exception (Error: boom)" }] });
    }
  });
});

describe("a plug-in whose schema misbehaves", () => {
  it.each<[string, z.ZodType]>([
    ["asynchronous", z.object({}).refine(async () => true)],
    ["a refinement that throws", z.object({}).refine(boom)],
    [
      "a transformation that throws a string",
      z.object({}).transform(() => {
        throw "boom";
      }),
    ],
  ])("%s", (_, schema) => {
    expect(issuesOf(scorer(() => ({ score: 1 }), schema))).toMatchObject([
      { code: "scorer.threw", path: ["scorers", "brand", "input"], repair: 'fix the scorer for "brand" (version 1)' },
    ]);
  });

  it.each<[string, z.ZodType, unknown, string, string]>([
    [
      "its own rule",
      z.object({ x: z.number() }).refine(() => false, "an odd moon"),
      { x: 1 },
      "input.refused",
      "brand",
    ],
    ["its own rule inside", z.object({ x: z.string().min(3) }), { x: "ab" }, "input.refused", "brand.x"],
    ["its own type inside", z.object({ x: z.number() }), { x: "ab" }, "input.refused", "brand.x"],
    ["its own length", z.string().min(3), "ab", "input.refused", "brand"],
    ["something missing", z.object({ x: z.number() }), {}, "input.missing", "brand.x"],
    ["another type as a whole", z.object({}), 5, "input.wrongType", "brand"],
    [
      "a field it does not have",
      z.strictObject({ part: z.number() }),
      { part: 1, parts: 2 },
      "input.unknownKey",
      "brand.parts",
    ],
    [
      "a field deep inside",
      z.strictObject({ a: z.strictObject({}) }),
      { a: { b: 2 } },
      "input.unknownKey",
      "brand.a.b",
    ],
  ])("%s", (_, schema, value, code, path) => {
    const [issue] = issuesOf(
      scorer(() => ({ score: 1 }), schema),
      { brand: value },
    );
    expect([issue?.code, issue?.path.join(".")]).toEqual([code, path]);
    expect(issue?.repair).not.toContain("did you mean");
  });
});
