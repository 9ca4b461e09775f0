import {
  brandInput,
  computeSSI,
  createPeerGroup,
  createSSI,
  describeIssue,
  explainChange,
  plan,
  planSchema,
  SSIError,
  type SSIResult,
  safeComputeSSI,
  whatIf,
} from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { it as italian } from "social-selling-index/locales/it";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { errorOf } from "../peers/support.js";

// What somebody who set out to break the library found, by what it should be.

describe("a schema that is exported", () => {
  it("cannot be changed for everybody who scores", () => {
    expect(Object.isFrozen(brandInput.shape)).toBe(true);
    expect(Reflect.set(brandInput.shape, "skills", z.any())).toBe(false);
    expect(safeComputeSSI({ brand: { skills: "x" } }).success).toBe(false);
  });
});

describe("averages of pillars", () => {
  /** Members without brand and people, but for one who is without people alone, and others who have all. */
  const group = (without: readonly (readonly string[])[]) =>
    createPeerGroup({
      id: "g",
      kind: "team",
      results: without.map((pillars, index) =>
        computeSSI({ insights: { posts: index }, ...Object.fromEntries(pillars.map((id) => [id, notApplicable(id)])) }),
      ),
    });
  const notApplicable = (pillar: string) =>
    Object.fromEntries(
      computeSSI({}).pillars[pillar as keyof SSIResult["pillars"]].signals.map(({ id }) => [id, "n/a"]),
    );

  it("are withheld where two lists of members may differ by one", () => {
    const lists = Array.from({ length: 21 }, (_, index) =>
      index < 10 ? ["brand", "people"] : index === 10 ? ["people"] : [],
    );
    const { pillars } = group(lists).mean();
    expect(pillars.brand).toEqual({ status: "suppressed" });
    expect(pillars.people).toEqual({ status: "suppressed" });
    expect(pillars.insights).toMatchObject({ status: "known" });
  });

  it("are given where one pillar alone is without some, and these are enough", () => {
    const lists = Array.from({ length: 21 }, (_, index) => (index < 10 ? ["brand"] : []));
    expect(group(lists).mean().pillars.brand).toMatchObject({ status: "known" });
  });
});

describe("a date", () => {
  it("has room for nanoseconds, not for millions of digits", () => {
    expect(computeSSI({ asOf: "2026-01-01T00:00:00.123456789+01:00" }).asOf).toHaveLength(35);
    const { issues } = errorOf(() => computeSSI({ asOf: `2026-01-01T00:00:00.${"1".repeat(1e6)}Z` }));
    expect(issues).toMatchObject([{ code: "input.wrongType", path: ["asOf"] }]);
  });
});

describe("a schema that was plugged in", () => {
  const brand = (input: z.ZodType) => ({ id: "brand", version: "v7", input, score: () => ({ score: 1 }) }) as const;
  const boom = () => {
    throw new Error("boom");
  };

  it.each<[string, z.ZodType]>([
    ["that throws when it says what is wrong", z.any().refine(() => false, { error: boom })],
    ["that throws when it checks", z.any().transform(boom)],
    ["that is asynchronous", z.any().refine(async () => false)],
  ])("%s is named by pillar and version, at every door", async (_, input) => {
    const ssi = createSSI({ scorers: { brand: brand(input) } });
    const named = { code: "scorer.threw", path: ["scorers", "brand", "input"], repair: expect.stringContaining("v7") };
    expect(errorOf(() => ssi.compute({ brand: 1 })).issues).toMatchObject([named]);
    expect((await ssi.input["~standard"].validate({ brand: 1 })).issues).toMatchObject([named]);
  });
});

describe("a promise of a scorer", () => {
  const late = () => Promise.reject(new Error("later"));
  it.each<[string, () => { score: number }]>([
    [
      "that is thrown",
      () => {
        throw late();
      },
    ],
    ["in a field that no output has", () => ({ score: 1, debug: late() })],
  ])("%s ends in an issue, and no rejection escapes", async (_, score) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const brand = { id: "brand", version: "1", input: z.any(), score } as const;
    expect(safeComputeSSI({ brand: 1 }, { scorers: { brand } }).success).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("an error of an app that extends SSIError", () => {
  it("has instances of its own", () => {
    class AppError extends SSIError {}
    const error = errorOf(() => computeSSI(Object("x")));
    expect(error instanceof SSIError).toBe(true);
    expect(error instanceof AppError).toBe(false);
    const [issue] = error.issues;
    expect(new AppError("app", [issue]) instanceof AppError).toBe(true);
  });
});

describe("texts", () => {
  it("of an issue with a very long path stay short", () => {
    const path = Array.from({ length: 500 }, () => "x".repeat(500));
    const input = z.any().superRefine((_, context) => context.addIssue({ code: "custom", path, message: "no" }));
    const brand = { id: "brand", version: "1", input, score: () => ({ score: 1 }) } as const;
    const { issues } = errorOf(() => computeSSI({ brand: 1 }, { scorers: { brand } }));
    for (const issue of issues) expect(describeIssue(issue, italian).length).toBeLessThan(2000);
  });
});

describe("what is no list, and what throws as it is read", () => {
  it("is refused at its place", async () => {
    const result = computeSSI({ asOf: "2026-05-01" });
    const change = () => Reflect.apply(explainChange, undefined, [result, result, { peers: 3 }]);
    expect(errorOf(change).issues).toMatchObject([{ code: "peers.invalid", path: ["peers"] }]);
    const hostile = () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw "a text";
          },
        },
      );
    await expect(readLinkedInExport(hostile() as never)).rejects.toMatchObject({ code: "import.input" });
    const throwing = Object.defineProperty({}, "asOf", {
      get: () => {
        throw new Error("boom");
      },
      enumerable: true,
    });
    await expect(readLinkedInExport(new Uint8Array(4), throwing as never)).rejects.toBeInstanceOf(SSIError);
  });
});

describe("plans and changes", () => {
  it("a plan in a window of a fraction of days is read back", () => {
    const found = plan(createSSI(), { windowDays: 29.5, insights: { reposts: 0 } }, { target: { score: 1 } });
    expect(planSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });

  it("a seat that is given up takes the values that need it", () => {
    const activity = {
      salesNavigator: true,
      people: { leadsSaved: 5, peopleSearches: 9 },
      insights: { accountsSaved: 2 },
    };
    const { after } = whatIf(createSSI(), activity, { salesNavigator: false });
    expect(after).toEqual(computeSSI({ salesNavigator: false, people: { peopleSearches: 9 }, insights: {} }));
  });
});
