import { brand, computeSSI, createSSI, type PillarScorer, SSIError } from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import { boom, run, scorer } from "./plugged-in.js";

describe("a valid plug-in", () => {
  it("scores the output of its schema", () => {
    const schema = z.string().transform((text) => text.length);
    const plugged: PillarScorer<"brand", typeof schema> = {
      id: "brand",
      version: "1",
      input: schema,
      score: (length) => ({ score: length }),
    };
    expect(computeSSI({ brand: "seven!!" }, { scorers: { brand: plugged } }).pillars.brand.score).toBe(7);
  });

  it("is given the window, the seat and the instant", () => {
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

  it("has a loss that its signals do not account for listed by the pillar alone", () => {
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

it("a scorer is read once: what its fields become later changes nothing, and its function sees it as `this`", () => {
  let isSetUp = false;
  const once =
    <T>(value: T) =>
    (): T => {
      if (isSetUp) throw new TypeError("not now");
      return value;
    };
  class Sly {
    readonly points = 1;
    readonly input = z.any();
    score() {
      return { score: this.points };
    }
  }
  const sly = new Sly();
  Object.defineProperties(sly, { id: { get: once("brand") }, version: { get: once("1") } });
  const ssi = createSSI({ scorers: { brand: sly as never } });
  isSetUp = true;
  sly.score = boom;
  const result = ssi.compute({ brand: 3 } as never);
  expect(result.pillars.brand).toMatchObject({ score: 1, version: "1" });
});

describe("an invalid plug-in, or invalid options", () => {
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
    ["scorers of null", { scorers: null }, [["options.invalid", "options.scorers", "send an object, or leave it out"]]],
    ["options of null", null, [["options.invalid", "options", "send an object, or leave it out"]]],
  ])("%s", (_, options, wanted) => expect(optionsIssues(options)).toEqual(wanted));

  it("a scorer that is undefined counts as absent", () => {
    expect(computeSSI({}, { scorers: { brand: undefined } } as never).pillars.brand.signals).toHaveLength(10);
  });
});
