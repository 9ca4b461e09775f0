import * as fc from "fast-check";
import {
  type ChangePart,
  computeSSI,
  createPeerGroup,
  defaultModel,
  explainChange,
  overrideModel,
  type PillarId,
  type PillarScorer,
  pillarIds,
  type SSIResult,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { appliedWeights, exactChange, roundParts } from "../../src/trend/explain-change.js";
import { errorOf, groupOf } from "../peers/support.js";
import { type Fields, withoutContradictions } from "../support/arbitraries.js";
import { equal, same } from "../support/comparing.js";

const hundredths = (points: number) => Math.round(points * 100);

/** A plug-in without signals, or one that does not apply. */
const people: PillarScorer<"people"> = {
  id: "people",
  version: "plain",
  input: z.object({ points: z.number().optional(), signals: z.boolean().optional() }),
  score(input) {
    const { points, signals } = z
      .object({ points: z.number().optional(), signals: z.boolean().optional() })
      .parse(input);
    if (points === undefined) return { score: 0, status: "notApplicable" };
    if (signals !== true) return { score: points };
    return { score: points, signals: [{ id: "calls", earned: points, maxPoints: 25 }] };
  },
};

const value = (signal: (typeof defaultModel.pillars)[number]["signals"][number]) => {
  const most = signal.curve.at(-1)?.[0] ?? 1;
  const number = fc.integer({ min: 0, max: 40 }).map((step) => (step * Math.min(1, most)) / 40 + (most > 1 ? step : 0));
  const usual = signal.unit === "proportion" ? number.map((part) => ({ part, whole: 2 * part + 1 })) : number;
  const known = signal.id === "formatVariety" ? fc.integer({ min: 0, max: 8 }) : usual;
  return fc.option(fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant("n/a") }), {
    nil: undefined,
  });
};

const pillar = (id: PillarId) => {
  const definition = defaultModel.pillars.find((one) => one.id === id)!;
  const fields = Object.fromEntries(definition.signals.map((signal) => [signal.id, value(signal)]));
  const nothing = Object.fromEntries(definition.signals.map(({ id }) => [id, "n/a"]));
  const some = fc.record(fields, { requiredKeys: [] });
  return fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: fc.constantFrom(nothing, {}) });
};

const weight = fc.oneof(fc.constantFrom(0, 1, 2, 0.2, 3.7), fc.double({ min: 0.001, max: 1000, noNaN: true }));

const weights = fc
  .record({ brand: weight, people: weight, insights: weight, relationships: weight })
  .filter((all) => Object.values(all).some((one) => one > 0));

const plugged = fc.oneof(
  fc.constant(undefined),
  fc.constant({}),
  fc.record({ points: fc.integer({ min: 0, max: 2500 }).map((points) => points / 100), signals: fc.boolean() }),
);

/** Any result: of any weights, with pillars and signals that are unknown or do not apply, sometimes of a plug-in. */
const result: fc.Arbitrary<SSIResult> = fc
  .record({
    activity: fc.record({
      brand: pillar("brand"),
      people: pillar("people"),
      insights: pillar("insights"),
      relationships: pillar("relationships"),
    }),
    weights: fc.option(weights, { nil: undefined }),
    plugged: fc.option(plugged, { nil: null, freq: 2 }),
    heavy: fc.boolean(),
  })
  .map(({ activity: drawn, weights, plugged, heavy }) => {
    const activity = { ...drawn, insights: withoutContradictions(defaultModel.pillars[2], drawn.insights as Fields) };
    const options = { ...(weights === undefined ? {} : { weights }), ...(heavy ? { model: writers } : {}) };
    return plugged === null
      ? computeSSI(Object(activity), options)
      : computeSSI(Object({ ...activity, people: plugged }), { ...options, scorers: { people } });
  });

const writers = overrideModel(defaultModel, {
  id: "writers",
  version: "1",
  pillars: { insights: { posts: { points: 10 } } },
  rescale: true,
});

type Rounding = (...change: Parameters<typeof roundParts>) => number[];

const ours: Rounding = (...change) => roundParts(...change).map(({ hundredths }) => hundredths);

const total = (result: SSIResult) => hundredths(result.score);

/** The parts, rounded in any way, sum to the change, and exchanging the two results changes the signs only. */
const sumAndFlip = (round: Rounding) => (before: SSIResult, after: SSIResult) => {
  const there = round(exactChange(before, after), total(after) - total(before));
  const back = round(exactChange(after, before), total(before) - total(after));
  const sum = there.reduce((all, one) => all + one, 0);
  if (sum !== total(after) - total(before)) throw new Error(`parts of ${sum}`);
  if (there.some((one, place) => one + (back[place] ?? Number.NaN) !== 0)) throw new Error("signs do not flip");
};

const backwards: { readonly [kind: string]: string } = { learned: "forgotten", forgotten: "learned" };

const turned = ({ kind, points, ...where }: ChangePart) => ({
  ...where,
  kind: backwards[kind] ?? kind,
  points: 0 - points,
});

/** What holds of any two results. */
const rules: { readonly [sentence: string]: (before: SSIResult, after: SSIResult) => void } = {
  "the parts sum exactly to the change and flip sign when swapped": (before, after) => {
    const there = explainChange(before, after);
    const back = explainChange(after, before);
    same(hundredths(there.change), total(after) - total(before));
    same(
      there.parts.reduce((sum, { points }) => sum + hundredths(points), 0),
      hundredths(there.change),
    );
    equal(back.parts, there.parts.map(turned));
    same(back.change, 0 - there.change);
  },
  "so do they before those of 0 are left out": sumAndFlip(ours),
  "every part is rounded to a neighbour of its exact value": (before, after) => {
    const exact = exactChange(before, after);
    const rounded = ours(exact, total(after) - total(before));
    exact.parts.forEach(({ numerator }, place) => {
      const error = BigInt(rounded[place] ?? 0) * exact.denominator - numerator;
      same(error < exact.denominator && -error < exact.denominator, true);
    });
  },
  "pillar by pillar, the parts add up to the exact change of the weighted points": (before, after) => {
    const { parts, denominator } = exactChange(before, after);
    const share = (one: SSIResult, id: PillarId) => {
      const applied = appliedWeights(one);
      const sum = pillarIds.reduce((all, pillar) => all + applied[pillar], 0);
      return sum === 0 ? 0 : (4 * applied[id] * hundredths(one.pillars[id].score)) / sum;
    };
    for (const id of pillarIds) {
      const own = parts.filter(({ why }) => why.pillar === id).reduce((sum, part) => sum + part.numerator, 0n);
      const wanted = share(after, id) - share(before, id);
      expect(Math.abs(Number((own * 1_000_000n) / denominator) / 1e6 - wanted)).toBeLessThan(1e-5);
    }
  },
};

describe("explainChange", () => {
  it(`for any two results: ${Object.keys(rules).join("; ")}`, () => {
    const everyRule = fc.property(result, result, (before, after) => {
      for (const rule of Object.values(rules)) rule(before, after);
    });
    fc.assert(everyRule, { numRuns: 1000 });
  });

  it("(rounding each part by itself, or giving the rest to the first part, fails this)", () => {
    const alone: Rounding = ({ parts, denominator }) =>
      parts.map(({ numerator }) => Math.round(Number(numerator) / Number(denominator)) + 0);
    const floored: Rounding = ({ parts, denominator }, change) => {
      const floors = parts.map(({ numerator }) => Math.floor(Number(numerator) / Number(denominator)));
      const left = floors.reduce((rest, one) => rest - one, change);
      return floors.map((one, place) => (place < left ? one + 1 : one));
    };
    for (const wrong of [alone, floored]) {
      const checked = fc.check(fc.property(result, result, sumAndFlip(wrong)), { numRuns: 1000, endOnFailure: true });
      expect(checked).toMatchObject({ failed: true });
    }
  });

  it("has no parts for a result and itself", () => {
    expect(explainChange(computeSSI({}), computeSSI({}))).toEqual({ change: 0, parts: [], differs: [], ranks: {} });
  });
});

describe("a part has its kind", () => {
  const parts = (before: SSIResult, after: SSIResult) =>
    explainChange(before, after).parts.map(({ kind, pillar, signal, points }) =>
      [kind, pillar, signal, points].filter((one) => one !== undefined).join(" "),
    );
  const posts = (posts: number | "n/a" | undefined, rest = {}) => computeSSI({ insights: { posts, ...rest } });

  it("signal, learned, forgotten", () => {
    expect(parts(posts(12), posts(24))).toEqual(["signal insights posts 1.25"]);
    expect(parts(posts(undefined), posts(24, { reposts: 0 }))).toEqual(["learned insights posts 5"]);
    expect(parts(posts(24), posts(undefined))).toEqual(["forgotten insights posts -5"]);
  });

  it("applicability, of a signal and of those that share its points", () => {
    const before = posts(36, { companiesFollowed: 25, reposts: 0 });
    const after = posts("n/a", { companiesFollowed: 25, reposts: 0 });
    expect(parts(before, after)).toEqual([
      "applicability insights posts -6.25",
      "applicability insights companiesFollowed 0.1",
    ]);
  });

  it("applicability, of a whole pillar: the others weigh more", () => {
    const nothing = Object.fromEntries(defaultModel.pillars[1].signals.map(({ id }) => [id, "n/a"]));
    const known = { insights: { posts: 36 } };
    const all = computeSSI({ ...known, people: { activeDays: 60 } });
    // insights: 6.25 of 100 before, 6.25 of 75 after; people: 3.18 before, gone after.
    expect(parts(all, computeSSI({ ...known, people: Object(nothing) }))).toEqual([
      "applicability insights 2.08",
      "applicability people activeDays -1.59",
      "applicability people -1.59",
    ]);
  });

  it("weight", () => {
    const before = computeSSI({ brand: { profileCompleteness: 1 }, insights: { posts: 36 } });
    const after = computeSSI(
      { brand: { profileCompleteness: 1 }, insights: { posts: 36 } },
      { weights: { insights: 5, brand: 1 } },
    );
    expect(parts(before, after)).toEqual(["weight insights 9.38", "weight brand -3.5"]);
    expect(explainChange(before, after).differs).toContainEqual(["weights", "insights"]);
  });

  it("pillar: no signals shown, or another scorer", () => {
    const plug = (input: unknown) => computeSSI(Object({ people: input }), { scorers: { people } });
    expect(parts(plug({ points: 3 }), plug({ points: 7.25 }))).toEqual(["pillar people 4.25"]);
    expect(parts(plug(undefined), plug({ points: 7.25 }))).toEqual(["learned people 7.25"]);
    expect(parts(plug({ points: 7.25 }), plug(undefined))).toEqual(["forgotten people -7.25"]);
    expect(parts(plug(undefined), plug({ points: 7, signals: true }))).toEqual(["learned people calls 7"]);
    const later = computeSSI({ insights: { posts: 36 } }, { model: writers });
    expect(parts(posts(36), later)).toEqual(["pillar insights 2.45"]);
    expect(explainChange(posts(36), later).differs).toEqual([["model"], ["versions", "insights"]]);
  });

  it("a plug-in that ceases to apply removes its points", () => {
    const plug = (input: unknown) =>
      computeSSI(Object({ people: input, insights: { posts: 36 } }), { scorers: { people } });
    expect(parts(plug({ points: 9 }), plug({}))).toEqual([
      "applicability people -4.5",
      "applicability people -4.5",
      "applicability insights 2.08",
    ]);
  });
});

describe("results are checked", () => {
  const good = computeSSI({ insights: { posts: 36 } });
  it("for their shape and for their sum", () => {
    const wrong = errorOf(() => explainChange(good, Object({ ...good, score: "5" })));
    expect(wrong.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(["trend.invalid after.score"]);
    const changed = errorOf(() => explainChange({ ...good, score: 6 }, good));
    expect(changed.issues[0]).toMatchObject({ code: "trend.inconsistent", path: ["before", "score"], received: "6" });
  });
});

describe("ranks", () => {
  const scored = (posts: number, options = {}) => computeSSI({ insights: { posts } }, options);
  const byPosts = Array.from({ length: 37 }, (_, posts) => scored(posts));
  const team = (id: string, ...posts: number[]) =>
    groupOf(
      posts.map((one) => byPosts[one]!),
      { id },
    );
  const then = team("it", 3, 6, 9, 12);
  const now = team("it", 9, 12, 24, 36);

  it("are split into the own move and that of the peers", () => {
    const { ranks } = explainChange(scored(6), scored(12), {
      peers: [{ before: then, after: now, self: { before: 1.88, after: 3.75 } }],
    });
    // Then: 3rd of 4 with 6, 1st with 12. Now: last of 4 with 6, 3rd with 12.
    expect(ranks).toEqual({ it: { status: "split", change: 0, own: -37.5, peers: 37.5 } });
    expect(explainChange(scored(6), scored(12), { peers: [{ before: then, after: now, self: true }] }).ranks).toEqual(
      ranks,
    );
  });

  it("are split so that the parts sum to the change and change sign with the order, for any two groups", () => {
    const count = fc.integer({ min: 0, max: 36 });
    const list = fc.array(count, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(count, count, list, list, fc.boolean(), (a, b, first, last, isMember) => {
        const before = team("it", ...first, a);
        const after = team("it", ...last, b);
        const self = isMember ? ({ self: true } as const) : {};
        const [one, other] = [byPosts[a]!, byPosts[b]!];
        const there = explainChange(one, other, { peers: [{ before, after, ...self }] }).ranks["it"];
        const back = explainChange(other, one, { peers: [{ before: after, after: before, ...self }] }).ranks["it"];
        if (there?.status !== "split" || back?.status !== "split") throw new Error("not split");
        same(hundredths(there.own) + hundredths(there.peers), hundredths(there.change));
        const flipped = { status: "split", change: 0 - there.change, own: 0 - there.own, peers: 0 - there.peers };
        expect(back).toEqual(flipped);
        if (a === b) same(there.own, 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("of an unchanged member change by the peers alone, in an unchanged group by the member alone", () => {
    const peersOnly = explainChange(scored(9), scored(9), { peers: [{ before: then, after: now }] }).ranks["it"];
    expect(peersOnly).toMatchObject({ status: "split", own: 0 });
    const ownOnly = explainChange(scored(6), scored(12), { peers: [{ before: then, after: then }] }).ranks["it"];
    expect(ownOnly).toMatchObject({ status: "split", peers: 0 });
  });

  it("have a status where they cannot be split", () => {
    const mean = (mean: number) => ({ id: "net", kind: "network", mean, origin: "model" });
    const small = createPeerGroup({ id: "small", kind: "team", results: [scored(1)] });
    const none = groupOf([], { id: "none" });
    const before = scored(6, { peers: [{ group: then }, mean(34), { group: small }, { group: team("gone", 1) }] });
    const after = scored(12, { peers: [{ group: now }, mean(35), { group: small }] });
    const { ranks } = explainChange(before, after, {
      peers: [
        { before: small, after: small },
        { before: none, after: none },
      ],
    });
    expect(ranks).toMatchObject({
      it: { status: "unsplit", change: 0 },
      small: { status: "suppressed" },
      none: { status: "empty" },
      gone: { status: "absent" },
      net: { status: "split" },
    });
    expect(Object.keys(ranks)).toEqual(["gone", "it", "net", "none", "small"]);
    expect(Object(ranks["net"]).own).toBeLessThan(0);
    expect(Object(ranks["net"]).peers).toBeGreaterThan(0);
  });

  it("are not compared where the results are not", () => {
    const { ranks } = explainChange(scored(6), scored(6, { weights: { insights: 2 } }), {
      peers: [{ before: then, after: now }],
    });
    expect(ranks).toEqual({ it: { status: "incomparable" } });
  });

  it("are of the same group at two times, each once", () => {
    const other = team("other", 3);
    const refused = (
      ...peers: Parameters<typeof explainChange>[2] extends { peers?: infer P } | undefined ? P[] : never
    ) => {
      const error = errorOf(() => explainChange(scored(6), scored(6), Object({ peers: peers.flat() })));
      return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(refused([{ before: then, after: other }])).toEqual(["peers.mismatch peers.0.after"]);
    expect(
      refused([
        { before: then, after: now },
        { before: now, after: then },
      ]),
    ).toEqual(["peers.duplicate peers.1"]);
    expect(refused([{ before: then, after: Object({}) }])).toEqual(["peers.invalid peers.0.after"]);
  });
});

describe("what is no pair of groups", () => {
  const group = createPeerGroup({ id: "g", kind: "team" });
  it.each<[string, unknown, string]>([
    ["nothing", null, "peers.0"],
    ["a group alone", group, "peers.0"],
    ["a misspelt name", { before: group, after: group, slef: true }, "peers.0.slef"],
    ["a group as the member's own entry", { before: group, after: group, self: group }, "peers.0.self"],
    ["a text as the member's own entry", { before: group, after: group, self: "me" }, "peers.0.self"],
  ])("%s is refused by its place", (_, pair, path) => {
    const result = computeSSI({ asOf: "2026-05-01" });
    const { issues } = errorOf(() => Reflect.apply(explainChange, undefined, [result, result, { peers: [pair] }]));
    expect(issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});
