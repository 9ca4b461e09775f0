import * as vm from "node:vm";
import * as fc from "fast-check";
import {
  computeSSI,
  createSSI,
  defaultModel,
  definePillar,
  type Model,
  recommend,
  safeComputeSSI,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { activitySchema } from "../../src/activity/activity-schema.js";
import { parseActivity } from "../../src/activity/parse-activity.js";
import { createReader, plainReader, type Reading, toReading } from "../../src/activity/read-activity.js";
import { perPillar, pillarIds } from "../../src/model/model-types.js";
import { defaultScorers } from "../../src/pillars/default-pillars.js";
import { inForce } from "../../src/pillars/define-pillar.js";
import { typicalMember } from "../fixtures/members.js";
import { runs } from "../support/runs.js";

// There are two ways to read an input: the check of plain data, by the compiled model, and the zod schema where that check is
// not sure. What the check accepts, the schema has to accept, with the same values.

type Read = (input: unknown) => Reading | undefined;
type UnknownKeys = "refuse" | "ignore";

const scorers = perPillar((id) => inForce(defaultScorers[id]));
const words = z.object({ words: z.string().min(3) }).transform(({ words: text }) => text.length);
const withOwn = {
  ...scorers,
  brand: inForce({
    id: "brand",
    version: "1",
    input: words,
    score: (length: number) => ({ score: Math.min(length, 25) }),
  }),
};

const quiet =
  (read: Read): Read =>
  (input) => {
    try {
      return read(input);
    } catch {
      return undefined;
    }
  };

const byCheck = (unknownKeys: UnknownKeys, all = scorers): Read => quiet(plainReader(all, unknownKeys));

function bySchema(unknownKeys: UnknownKeys, all = scorers): Read {
  const schema = activitySchema(all, unknownKeys);
  return quiet((input) => toReading(parseActivity(schema, input, all), all));
}

class Inherited {
  readonly posts = 3;
  get reposts() {
    return 2;
  }
}

/** Made anew for each case, since some of them change when they are read. */
const oddities: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => "n/a",
  () => "3",
  () => "",
  () => true,
  () => 3n,
  () => Symbol("3"),
  () => [],
  () => [3],
  () => () => 3,
  () => Object(3),
  () => Object("n/a"),
  () => Object(true),
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => -1,
  () => -0,
  () => Number.MIN_VALUE,
  () => Number.MAX_VALUE,
  () => new Date(0),
  () => new Map(),
  () => new Map([["posts", 3]]),
  () => new Set([3]),
  () => Promise.resolve(3),
  () => new Inherited(),
  () => Object.create({ posts: 3 }),
  () => Object.create(null),
  () => Object.assign(Object.create(null), { posts: 3 }),
  () => vm.runInNewContext("({ posts: 3 })"),
  () => JSON.parse('{"__proto__": {"posts": 3}}'),
  () => ({ __proto__: { posts: 3 } }),
  () => ({ posts: undefined, foo: undefined }),
  () => ({ part: 3, whole: 4 }),
  () => ({ part: 5, whole: 4 }),
  () => ({ part: -0, whole: 0 }),
  () => ({ part: 3, whole: 4, more: 1 }),
  () => Object.defineProperty({ part: 1 }, "whole", { value: 4 }),
  () => Object.defineProperty({ unknown: 1 }, "posts", { value: 4 }),
  () => Object.defineProperty({}, "posts", { value: 4 }),
  () => ({ [Symbol.toStringTag]: "Map" }),
  () => ({ [Symbol.toStringTag]: "Map", posts: 3 }),
  () => ({ [Symbol("posts")]: 3 }),
  () => Object.freeze({ posts: 3, reposts: 1 }),
  () => ({
    get posts() {
      return 4;
    },
  }),
  () => ({
    get posts(): number {
      throw new Error("not today");
    },
  }),
  () => new Proxy({ posts: 4 }, {}),
  () => new Proxy({ posts: 4 }, { has: () => false }),
  () => new Proxy({ posts: 4 }, { get: () => 5 }),
  () => new Proxy({ posts: 4 }, { ownKeys: () => [] }),
  () =>
    new Proxy(
      { posts: 4 },
      {
        ownKeys: () => {
          throw new Error("no keys");
        },
      },
    ),
];

const oddity = fc.nat(oddities.length - 1).map((index) => oddities[index]?.());

const model: Model = defaultModel;
const names = model.pillars.flatMap(({ id, signals }) => signals.map((signal) => [id, signal.id] as const));

/** A value that fits its field, more often than not. */
const value = fc.oneof(
  { weight: 16, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.record({ part: fc.nat(5), whole: fc.integer({ min: 5, max: 9 }) }) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, "n/a") },
  { weight: 2, arbitrary: oddity },
);

const field = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pillarIds), fc.constantFrom("post", "Posts", "constructor")) },
);

const base = fc.record(
  {
    id: fc.oneof(fc.constantFrom("me", null), oddity),
    asOf: fc.oneof(
      fc.constantFrom("2026-05-01", "2026-02-30", "2026-05-01T10:00:00Z", "2026-05-01 10:00", null),
      oddity,
    ),
    windowDays: fc.oneof(fc.constantFrom(28, 30, 45.5, 90, 366, 27, 367, null), oddity),
    salesNavigator: fc.oneof(fc.constantFrom(true, false, null), oddity),
    unknown: fc.constantFrom(1, undefined),
  },
  { requiredKeys: [] },
);

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** An input of fields in any order, of which some are odd; sometimes a pillar is odd, or the whole input. */
const input = fc
  .record({
    head: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: base }),
    fields: fc.array(fc.tuple(field, value), { maxLength: 6 }),
    pillar: seldom(fc.tuple(fc.constantFrom(...pillarIds), oddity)),
    whole: seldom(oddity),
  })
  .map(({ head, fields, pillar, whole }) => {
    if (whole !== undefined) return whole;
    const activity: Record<string, unknown> = { ...head };
    const pillars: Record<string, Record<string, unknown>> = {};
    for (const [[id, name], given] of fields) pillars[id] = { ...pillars[id], [name]: shaped(name, given) };
    Object.assign(activity, pillars);
    if (pillar !== undefined) activity[pillar[0]] = pillar[1];
    return activity;
  });

/** A number in the shape that the field takes, so that many inputs are accepted. */
function shaped(name: string, given: unknown): unknown {
  if (typeof given !== "number" || !(given > 0)) return given;
  if (/Acceptance|Rate$/.test(name)) return { part: given / 2, whole: given };
  return /Share$|Completeness|Endorsed$|Variety|Days$/.test(name) ? given / 40 : given;
}

const kinds: readonly (readonly [string, UnknownKeys, typeof scorers])[] = [
  ["unknown fields refused", "refuse", scorers],
  ["unknown fields ignored", "ignore", scorers],
  ["a schema plugged in", "refuse", withOwn],
];

/** Expects that the schema accepts what the check accepts, with equal values. Returns how many the check accepted. */
function agree(check: Read, schema: Read, count: number): number {
  let accepted = 0;
  fc.assert(
    fc.property(input, (given) => {
      const checked = check(given);
      if (checked === undefined) return;
      accepted++;
      expect(schema(given)).toEqual(checked);
    }),
    { numRuns: count, examples: oddities.map((make): [object] => [{ insights: make() }]) },
  );
  return accepted;
}

describe("the check of plain data and the schema", () => {
  it.each(kinds)("accept the same, and read the same values: %s", (_, unknownKeys, all) => {
    const count = runs(2_000, 100_000);
    expect(agree(byCheck(unknownKeys, all), bySchema(unknownKeys, all), count)).toBeGreaterThan(count / 6);
  });

  it("a check that counts fields without their names is detected", () => {
    const counting: Read = (given) => {
      const { insights } = given as { readonly insights?: { readonly posts?: unknown } };
      const posts = insights?.posts;
      if (typeof posts !== "number" || Object.keys(Object(insights)).length !== 1) return undefined;
      return byCheck("refuse")({ insights: { posts } });
    };
    expect(() => agree(quiet(counting), bySchema("refuse"), 500)).toThrow();
  });

  it("a check that does not ask whether a field is there is detected", () => {
    const reading: Read = (given) => {
      const { insights } = given as { readonly insights?: { readonly posts?: unknown } };
      const names = Object.keys(Object(insights));
      return names.join() === "posts" ? byCheck("refuse")({ insights: { posts: insights?.posts } }) : undefined;
    };
    expect(() => agree(quiet(reading), bySchema("refuse"), 500)).toThrow();
  });

  it("plain data in any order never needs the schema: all fields, no seat, a window of 45.5 days", () => {
    const check = byCheck("refuse");
    const reversed = Object.fromEntries(
      Object.entries(typicalMember)
        .reverse()
        .map(([name, given]) => [
          name,
          typeof given === "object" ? Object.fromEntries(Object.entries(given).reverse()) : given,
        ]),
    );
    for (const given of [{}, typicalMember, reversed, { ...typicalMember, windowDays: 45.5, salesNavigator: true }]) {
      expect(check(given)).toBeDefined();
      expect(check(given)).toEqual(bySchema("refuse")(given));
    }
  });
});

describe("an input", () => {
  it("is read once, field by field", () => {
    let reads = 0;
    const given = {
      insights: {
        get posts() {
          return ++reads;
        },
      },
    };
    expect(computeSSI(given).pillars.insights.signals[0]?.value).toBe(1);
  });

  it("is not kept: a proportion changed afterwards changes no result", () => {
    const responseRate = { part: 3, whole: 4 };
    const result = computeSSI({ relationships: { responseRate } });
    const before = JSON.stringify(result);
    responseRate.part = 0;
    expect(JSON.stringify(result)).toBe(before);
  });

  it("that throws while it is read is refused with the error", () => {
    const safe = safeComputeSSI({
      get insights() {
        throw new Error("locked");
      },
    });
    expect(safe.success ? [] : safe.issues).toMatchObject([
      { code: "input.wrongType", path: [], received: expect.stringContaining("Error: locked") },
    ]);
  });

  it("is read in the same way before and after many others", () => {
    const reader = createReader(scorers, "refuse");
    const early = reader.read(typicalMember);
    for (let round = 0; round < 300; round++) reader.read({});
    expect(reader.read(typicalMember)).toEqual(early);
  });

  it("of a scorer that has a definition but was not made from it is read by the schema of the scorer", () => {
    const insights = definePillar({
      id: "insights",
      signals: [
        {
          id: "talks",
          unit: "count",
          points: 25,
          curve: [
            [0, 0],
            [10, 1],
          ],
          source: [],
        },
      ],
    });
    const shouting = { ...insights, version: "loud", input: z.looseObject({ talks: z.string().transform(Number) }) };
    const ssi = createSSI({ scorers: { insights: shouting } });
    expect(ssi.compute({ insights: { talks: "5" } }).pillars.insights.score).toBe(12.5);
  });

  it("of such a scorer may be absent, and what it does not show is neither planned nor lost sight of", () => {
    const insights = definePillar({
      id: "insights",
      signals: [
        {
          id: "talks",
          unit: "count",
          points: 25,
          curve: [
            [0, 0],
            [10, 1],
          ],
          source: [],
        },
      ],
    });
    const silent = {
      ...insights,
      version: "silent",
      score: () => ({ score: 5, bounds: { low: 5, high: 20 }, coverage: 0.4 }),
    };
    const ssi = createSSI({ scorers: { insights: silent } });
    const result = ssi.compute({});
    expect(result.unknowns).toContainEqual({ pillar: "insights", points: 15 });
    expect(recommend(ssi, {})).toContainEqual({ kind: "measure", pillar: "insights", points: 15, evidence: [] });
  });
});
