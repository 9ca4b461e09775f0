import * as vm from "node:vm";
import {
  computeSSI,
  createSSI,
  definePillar,
  insights,
  type PillarScorer,
  people,
  SSIError,
} from "social-selling-index";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { boom, issuesOf, run, scorer } from "./plugged-in.js";

// Whatever a plug-in does ends in a coded issue that names its pillar and its version, and nothing else happens: no other
// error, no rejection without a handler, no change of what the caller passed.

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on("unhandledRejection", note);
});
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

const fix = 'fix the scorer for "brand" (version 1)';
const later = async () => {
  throw new Error("later");
};
const one = () => ({ score: 1 });
const awaited = "then";

/** Throws an error whose fields are as bad as they can be. */
const hostile: readonly [string, () => unknown][] = [
  ["a message without a prototype", () => Object.assign(new Error("x"), { message: Object.create(null) })],
  [
    "a message that throws",
    () =>
      Object.defineProperty(new Error("x"), "message", {
        get: boom,
      }),
  ],
  ["a name that throws", () => Object.defineProperty(new Error("x"), "name", { get: boom })],
  ["a symbol as name", () => Object.assign(new Error("x"), { name: Symbol("x") })],
  ["a proxy that throws", () => new Proxy({}, { get: boom, ownKeys: boom, getPrototypeOf: boom })],
  [
    "a revoked proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  ["an object without a prototype", () => Object.create(null)],
  ["a function", () => boom],
  ["a symbol", () => Symbol("x")],
  ["a bigint", () => 10n ** 5000n],
  ["nothing", () => undefined],
];

const raise = (make: () => unknown) => () => {
  throw make();
};

describe("a scorer that throws", () => {
  it.each(hostile)("%s", (_, make) => {
    const [issue, ...others] = issuesOf(scorer(raise(make)));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "scorer.threw", path: ["scorers", "brand", "score"], repair: fix });
  });

  it("an error of another realm, in its own words; a long text is cut", () => {
    const foreign = () => vm.runInNewContext("new TypeError('of another realm')");
    expect(issuesOf(scorer(raise(foreign)))[0]?.received).toBe("an exception (TypeError: of another realm)");
    const long = issuesOf(scorer(raise(() => new Error("x".repeat(1e6)))))[0]?.received;
    expect(long).toMatch(/^an exception \(Error: x+…\)$/);
    expect(long?.length).toBeLessThan(300);
  });

  it("ends no batch, in any of its rows", () => {
    for (const [, make] of hostile) {
      const input = z.object({ bad: z.boolean() });
      const plugged: PillarScorer<"brand", typeof input> = {
        id: "brand",
        version: "1",
        input,
        score: ({ bad }) => {
          if (bad) throw make();
          return { score: 5 };
        },
      };
      const rows = createSSI({ scorers: { brand: plugged } }).computeMany(
        [false, true, false].map((bad) => ({ brand: { bad } })),
      );
      expect(rows.map(({ success }) => success)).toEqual([true, false, true]);
    }
  });
});

describe("a scorer that is asynchronous", () => {
  const promise = "a promise; a scorer is synchronous";

  it.each<[string, () => unknown]>([
    ["an asynchronous function", async () => ({ score: 12 })],
    ["one that rejects later", later],
    ["a promise of another realm that rejects", () => vm.runInNewContext("Promise.reject(new Error('later'))")],
    ["an object that can be awaited", () => ({ [awaited]: boom })],
  ])("%s", (_, score) => {
    expect(issuesOf(scorer(score))).toMatchObject([
      {
        code: "scorer.outOfRange",
        path: ["scorers", "brand", "score"],
        expected: "a pillar output",
        received: promise,
        repair: fix,
      },
    ]);
  });

  it.each<[string, () => unknown, string]>([
    ["a score", () => ({ score: later() }), "score"],
    ["bounds", () => ({ score: 1, bounds: later() }), "bounds"],
    ["a bound", () => ({ score: 1, bounds: { low: 0, high: later() } }), "bounds.high"],
    ["signals", () => ({ score: 1, signals: [{ id: "a", earned: later(), maxPoints: 2 }] }), "signals.0.earned"],
  ])("%s to come later", (_, score, path) => {
    const [issue] = issuesOf(scorer(score));
    expect(issue?.path.join(".")).toBe(`scorers.brand.${path}`);
    expect(issue?.received).toBe(promise);
  });
});

describe("a schema that misbehaves", () => {
  const inputIssue = (received: string) => [
    {
      code: "scorer.threw",
      path: ["scorers", "brand", "input"],
      expected: "a schema that parses",
      received,
      repair: fix,
    },
  ];
  const exception = "an exception (Error: boom)";
  const promise = "a promise; a schema is synchronous";

  it.each<[string, z.ZodType, string]>([
    ["a transformation that throws", z.any().transform(boom), exception],
    ["a refinement that throws", z.object({}).refine(boom), exception],
    ["a default that throws", z.object({ x: z.number().default(boom) }), exception],
    ["an asynchronous refinement", z.object({}).refine(async () => true), promise],
    ["an asynchronous refinement that rejects", z.object({}).refine(later), promise],
    ["an asynchronous transformation that rejects", z.object({}).transform(later), promise],
    ["one inside", z.object({ x: z.any().transform(later) }), promise],
    ["one in a union", z.union([z.number(), z.object({}).transform(later)]), promise],
  ])("%s", (_, schema, received) => {
    expect(issuesOf(scorer(one, schema))).toMatchObject(inputIssue(received));
    // Beside an input that is refused for other reasons, too.
    expect(issuesOf(scorer(one, schema), { brand: {}, people: 3, wrong: 1 })).toMatchObject(inputIssue(received));
    const [bad, good] = createSSI({ scorers: { brand: scorer(one, schema) } }).computeMany([{ brand: {} }, {}]);
    expect([bad?.success, good?.success]).toEqual([false, true]);
  });

  it("one that throws while it is made", () => {
    expect(issuesOf(scorer(one, z.lazy(boom)))).toMatchObject([{ code: "scorer.threw", repair: fix }]);
  });

  it.each(hostile)("and throws %s", (_, make) => {
    const schema = z.any().transform(raise(make));
    expect(issuesOf(scorer(one, schema))).toMatchObject([{ path: ["scorers", "brand", "input"], repair: fix }]);
  });

  it("is not called to account for an input that throws when it is read", () => {
    const activity = {
      brand: {
        x: 1,
        get y() {
          return boom();
        },
      },
    };
    expect(issuesOf(scorer(one, z.object({ y: z.any() })), activity)).toMatchObject([
      { code: "input.wrongType", path: [] },
    ]);
  });

  it("names the version of the one that threw, among several", () => {
    const second = { id: "people", version: "9".repeat(1e6), input: z.any().transform(boom), score: one } as const;
    const scorers = { brand: scorer(one), people: second };
    const [issue] = createSSI({ scorers })
      .computeMany([{ brand: {}, people: {} }])
      .flatMap((row) => (row.success ? [] : row.issues));
    expect(issue).toMatchObject({ code: "scorer.threw", path: ["scorers", "people", "input"] });
    expect(issue?.repair).toMatch(/^fix the scorer for "people" \(version 9+…\)$/);
    expect(issue?.repair.length).toBeLessThan(200);
  });
});

describe("an input", () => {
  const sort = ({ list, deep }: { list: number[]; deep: { day: Date } }) => {
    const first = list.sort((a, b) => b - a).shift();
    deep.day.setFullYear(1);
    return { score: first ?? 0 };
  };
  const given = () => {
    const shared = { day: new Date(0) };
    return { list: [1, 3, 2], deep: shared, again: shared };
  };

  it.each<[string, z.ZodType]>([
    ["any", z.any()],
    ["an object of anything", z.object({ list: z.any(), deep: z.any() })],
    [
      "a transformation that changes it",
      z.any().transform((value) => {
        value.list.push(4);
        value.added = true;
        return value;
      }),
    ],
  ])("is not changed by a scorer that changes its own: %s", (_, schema) => {
    const activity = { brand: given() };
    const ssi = createSSI({ scorers: { brand: scorer(sort as never, schema) } });
    const first = ssi.compute(activity as never);
    expect(activity).toEqual({ brand: given() });
    expect(ssi.compute(activity as never)).toEqual(first);
  });

  it("is not changed where it is refused", () => {
    const schema = z.any().transform((value, context) => {
      value.list.push(4);
      context.addIssue("no");
      return value;
    });
    const activity = { brand: given(), people: 3 };
    expect(issuesOf(scorer(one, schema), activity)).toMatchObject([{ code: "input.refused" }, {}]);
    expect(activity).toEqual({ brand: given(), people: 3 });
  });

  it("keeps its form: cycles, lists with holes, null prototypes, instances of classes", () => {
    class Stage {
      name = "won";
    }
    const cycle: Record<string, unknown> = { stage: new Stage(), holes: new Array(3), [Symbol.for("s")]: 1 };
    cycle["self"] = cycle;
    cycle["bare"] = Object.assign(Object.create(null), { __proto__: 1, x: 1 });
    let seen: typeof cycle = {};
    const plugged = {
      ...scorer(one, z.any()),
      score: (value: typeof cycle) => {
        seen = value;
        return { score: 1 };
      },
    };
    expect(run(plugged, { brand: cycle })).toMatchObject({ success: true });
    expect(seen).not.toBe(cycle);
    expect(seen["self"]).toBe(seen);
    expect(seen["stage"]).toBe(cycle["stage"]);
    expect(0 in (seen["holes"] as unknown[])).toBe(false);
    expect(seen).toEqual(cycle);
    expect(Object.getPrototypeOf(seen["bare"])).toBeNull();
  });

  it("has the JSON Schema of what is plugged in", () => {
    const { input } = createSSI({ scorers: { brand: scorer(one, z.object({ x: z.number() })) } });
    for (const io of ["input", "output"] as const)
      expect(z.toJSONSchema(input, { io })).toMatchObject({
        properties: { brand: { anyOf: [{ type: "object", properties: { x: { type: "number" } } }, { type: "null" }] } },
      });
    expect(z.toJSONSchema(input, { io: "input" }).required).toBeUndefined();
  });
});

describe("a definition that is wrong", () => {
  const issuesFor = (definition: unknown) => {
    try {
      createSSI({ scorers: { brand: { ...scorer(one), definition } as never } });
    } catch (error) {
      if (error instanceof SSIError) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
      throw error;
    }
    return [];
  };
  const signal = {
    id: "a",
    unit: "count",
    points: 25,
    curve: [
      [0, 0],
      [1, 1],
    ],
    source: [],
  };

  it.each<[string, unknown, string[]]>([
    ["signals that are a text", { id: "brand", signals: "x" }, ["scorer.invalid scorers.brand.definition.signals"]],
    ["null", null, ["scorer.invalid scorers.brand.definition"]],
    ["a number", 3, ["scorer.invalid scorers.brand.definition"]],
    [
      "points that do not sum to 25",
      { id: "brand", signals: [{ ...signal, points: 3 }] },
      ["scorer.invalid scorers.brand.definition.signals"],
    ],
    ["another pillar", { id: "people", signals: [signal] }, ["scorer.invalid scorers.brand.definition.id"]],
    [
      "one that throws when it is read",
      {
        id: "brand",
        get signals() {
          return boom();
        },
      },
      ["scorer.invalid scorers.brand.definition"],
    ],
  ])("%s", (_, definition, issues) => expect(issuesFor(definition)).toEqual(issues));

  it("one that is right is taken as it was, whatever becomes of it", () => {
    const definition = { id: "brand" as const, signals: [{ ...signal }] };
    const plugged = {
      ...scorer(() => ({ score: 0, signals: [{ id: "a", earned: 0, maxPoints: 25, status: "unknown" }] })),
      definition,
    };
    const ssi = createSSI({ scorers: { brand: plugged as never } });
    definition.signals[0]!.id = "changed";
    expect(ssi.compute({}).pillars.brand.signals).toMatchObject([{ id: "a" }]);
  });

  it("definePillar refuses what throws when it is read", () => {
    expect(() =>
      definePillar({
        id: "brand",
        get signals() {
          return boom();
        },
      } as never),
    ).toThrow(SSIError);
  });
});

describe("a scorer made of signals, with a function of its own", () => {
  it("is held to the rules between the fields of the input, as its schema is", () => {
    const own = { ...people, version: "own" };
    const activity = { windowDays: 30, people: { activeDays: 60 } };
    expect(createSSI({ scorers: { people: own } }).input.safeParse(activity).success).toBe(false);
    expect(() => computeSSI(activity, { scorers: { people: own } })).toThrow("at most the 30 days of the window");
  });

  it("names each of its signals once", () => {
    const twice = { id: "posts", earned: 1, maxPoints: 2 };
    const own = { ...insights, version: "own", score: () => ({ score: 2, signals: [twice, twice] }) };
    expect(() => computeSSI({}, { scorers: { insights: own } })).toThrow("an id that no other signal has");
  });
});

describe("long texts and lists of a plug-in", () => {
  it.each<[string, () => unknown]>([
    [
      "an id twice",
      () => ({ score: 0, signals: [0, 1].map(() => ({ id: "x".repeat(1e6), earned: 0, maxPoints: 1 })) }),
    ],
    ["an id above its maximum", () => ({ score: 2, signals: [{ id: "x".repeat(1e6), earned: 2, maxPoints: 1 }] })],
    ["a status", () => ({ score: 0, status: "x".repeat(1e6) })],
    ["many signals", () => ({ score: 0, signals: Array.from({ length: 1e4 }, () => 3) })],
  ])("%s", (_, score) => {
    expect(JSON.stringify(issuesOf(scorer(score))).length).toBeLessThan(6000);
  });
});
