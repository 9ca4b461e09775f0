import {
  brand,
  computeSSI,
  createSSI,
  type PillarOutput,
  type PillarScorer,
  SSIError,
  safeComputeSSI,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";

const input = z.object({ x: z.number().optional() });
const scorer = (score: () => unknown, schema: z.ZodType = input): PillarScorer<"brand"> => ({
  id: "brand",
  version: "1",
  input: schema,
  score: score as () => PillarOutput,
});
const run = (plugged: unknown, activity: unknown = { brand: {} }) =>
  safeComputeSSI(activity, { scorers: { brand: plugged } } as never);
const issuesOf = (plugged: unknown, activity?: unknown) => {
  const safe = run(plugged, activity);
  if (safe.success) throw new Error(`not refused: ${safe.result.score}`);
  return safe.issues;
};
const boom = (): never => {
  throw new Error("boom");
};

describe("a plug-in that answers wrongly", () => {
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
    expect(issues[0]).toMatchObject({ code, repair: 'mend the scorer for "brand" (version 1)' });
    expect(issues[0]?.path.join(".")).toBe(path);
    expect(() => computeSSI({ brand: {} }, { scorers: { brand: scorer(score) } })).toThrow(SSIError);
  });

  it("all that is out of range is told at once, and what was thrown is kept as the cause", () => {
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
    expect(issuesOf(scorer(() => ({ score: 1 }), schema))).toMatchObject([{ code: "scorer.threw", path: ["scorers"] }]);
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

describe("a plug-in that is one", () => {
  it("scores what its schema makes of the input", () => {
    const schema = z.string().transform((text) => text.length);
    const plugged: PillarScorer<"brand", typeof schema> = {
      id: "brand",
      version: "1",
      input: schema,
      score: (length) => ({ score: length }),
    };
    expect(computeSSI({ brand: "seven!!" }, { scorers: { brand: plugged } }).pillars.brand.score).toBe(7);
  });

  it("is told the window, the seat and the instant", () => {
    const seen: unknown[] = [];
    const plugged: PillarScorer<"brand"> = {
      id: "brand",
      version: "1",
      input: z.unknown(),
      score: (_, context) => {
        seen.push(context);
        return { score: 0 };
      },
    };
    const options = { scorers: { brand: plugged } };
    computeSSI({ brand: 1 }, options);
    computeSSI({ brand: 1, windowDays: 30, salesNavigator: false, asOf: "2026-05-01" }, options);
    expect(seen).toEqual([{ windowDays: 90 }, { windowDays: 30, salesNavigator: false, asOf: "2026-05-01" }]);
  });

  it("is not called when its input is absent", () => {
    const plugged = scorer(boom);
    for (const activity of [{}, { brand: null }, { brand: undefined }]) {
      const safe = run(plugged, activity);
      expect(safe.success && safe.result.pillars.brand).toMatchObject({
        status: "unknown",
        score: 0,
        bounds: { low: 0, high: 25 },
        coverage: 0,
        signals: [],
      });
    }
  });

  it("without bounds it is certain; with signals, they are shown; -0 becomes 0", () => {
    const result = run(
      scorer(() => ({
        score: 12.345,
        signals: [
          { id: "a", earned: 12.345, maxPoints: 20, value: -0, level: -0 },
          { id: "b", earned: -0, maxPoints: 5, value: { part: -0, whole: 1 } },
        ],
      })),
    );
    if (!result.success) throw new Error("refused");
    const { score, bounds, coverage, signals } = result.result.pillars.brand;
    expect({ score, bounds, coverage }).toEqual({ score: 12.35, bounds: { low: 12.35, high: 12.35 }, coverage: 1 });
    expect(signals).toStrictEqual([
      { id: "a", status: "known", earned: 12.35, maxPoints: 20, lost: 7.65, value: 0, level: 0 },
      { id: "b", status: "known", earned: 0, maxPoints: 5, lost: 5, value: { part: 0, whole: 1 } },
    ]);
  });

  it("names a loss that its signals do not account for by the pillar alone", () => {
    const safe = run(scorer(() => ({ score: 10, bounds: { low: 10, high: 15 }, coverage: 0.8 })));
    if (!safe.success) throw new Error("refused");
    expect(safe.result.losses[0]).toEqual({ pillar: "brand", points: 10 });
    expect(safe.result.unknowns).toContainEqual({ pillar: "brand", points: 5 });
  });

  it("takes a schema of zod/mini too", () => {
    const plugged = {
      id: "brand",
      version: "1",
      input: mini.object({ x: mini.number() }),
      score: () => ({ score: 5 }),
    };
    expect(run(plugged, { brand: { x: 1 } })).toMatchObject({
      success: true,
      result: { pillars: { brand: { score: 5 } } },
    });
  });
});

it("a fault that is neither the data's nor a plug-in's answer is not swallowed", () => {
  let scored = false;
  const sly = {
    ...scorer(() => {
      scored = true;
      return { score: 1 };
    }),
    get version() {
      if (scored) throw new TypeError("not now");
      return "1";
    },
  };
  expect(() => createSSI({ scorers: { brand: sly } }).safeCompute({ brand: {} })).toThrow(TypeError);
});

describe("something that is not a plug-in", () => {
  const optionsIssues = (options: unknown) => {
    try {
      computeSSI({}, options as never);
    } catch (error) {
      if (error instanceof SSIError)
        return error.issues.map(({ code, path, repair }) => [code, path.join("."), repair]);
      throw error;
    }
    throw new Error("not refused");
  };
  const repair = "see the type PillarScorer, or make the scorer with definePillar";

  it.each<[string, unknown, string[][]]>([
    [
      "null",
      { scorers: { brand: null } },
      ["id", "version", "input", "score"].map((name) => ["scorer.invalid", `scorers.brand.${name}`, repair]),
    ],
    ["the scorer of another pillar", { scorers: { people: brand } }, [["scorer.invalid", "scorers.people.id", repair]]],
    [
      "an empty version",
      { scorers: { brand: { ...brand, version: "" } } },
      [["scorer.invalid", "scorers.brand.version", repair]],
    ],
    [
      "a plain object as schema",
      { scorers: { brand: { ...brand, input: {} } } },
      [["scorer.invalid", "scorers.brand.input", repair]],
    ],
    [
      "a misspelt pillar",
      { scorers: { brnad: brand } },
      [["options.invalid", "scorers.brnad", 'did you mean "brand"?']],
    ],
    ["a misspelt option", { wieghts: {} }, [["options.invalid", "options.wieghts", 'did you mean "weights"?']]],
    ["an option far from any", { zzzzzzzzz: {} }, [["options.invalid", "options.zzzzzzzzz", "remove it"]]],
    [
      "unknownKeys of another kind",
      { unknownKeys: "drop" },
      [["options.invalid", "options.unknownKeys", "send one of the two"]],
    ],
    [
      "scorers that are none",
      { scorers: null },
      [["options.invalid", "options.scorers", "send an object, or leave it out"]],
    ],
    ["options that are none", null, [["options.invalid", "options", "send an object, or leave it out"]]],
  ])("%s", (_, options, wanted) => expect(optionsIssues(options)).toEqual(wanted));

  it("a scorer that is undefined is not one", () => {
    expect(computeSSI({}, { scorers: { brand: undefined } } as never).pillars.brand.signals).toHaveLength(10);
  });
});
