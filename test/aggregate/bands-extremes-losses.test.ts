import { computeSSI, defaultModel, type Model } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { bandAt, bandOf, nextBand } from "../../src/aggregate/bands.js";
import { echoScorers } from "../support/arbitraries.js";
import { computed } from "../support/implementation.js";

const { bands } = defaultModel;

describe("bands", () => {
  it.each([
    [0, "starting", { status: "next", id: "building", points: 30 }],
    [2999, "starting", { status: "next", id: "building", points: 0.01 }],
    [3000, "building", { status: "next", id: "good", points: 40 }],
    [6999, "building", { status: "next", id: "good", points: 0.01 }],
    [7000, "good", { status: "top" }],
    [10_000, "good", { status: "top" }],
  ])("%d hundredths", (score, id, next) => {
    expect(bandAt(bands, score)).toBe(id);
    expect(nextBand(bands, score)).toEqual(next);
  });

  it.each([
    ["both bounds in one", { low: 3000, high: 6999, coverage: 0 }, { status: "certain", id: "building" }],
    ["hardly anything unknown", { low: 2999, high: 3000, coverage: 90 }, { status: "certain", id: "building" }],
    [
      "a little too much unknown",
      { low: 2999, high: 7000, coverage: 89 },
      { status: "open", low: "starting", high: "good" },
    ],
  ])("%s", (_, totals, wanted) => expect(bandOf(bands, { score: 3000, ...totals } as never)).toEqual(wanted));
});

/** A result of plug-ins with these scores and coverages. */
const rated = (pillars: [score: number, coverage: number][], weights = {}, model: Model = defaultModel) => {
  const [brand, people, insights, relationships] = pillars.map(([score, coverage]) => ({
    output: { score, coverage },
  }));
  return computed({ brand, people, insights, relationships } as never, { scorers: echoScorers, weights, model });
};

describe("the strongest and the weakest pillar", () => {
  it.each<[string, [number, number][], object, string | undefined, string | undefined]>([
    [
      "by what was earned",
      [
        [5, 1],
        [20, 1],
        [1, 1],
        [10, 1],
      ],
      {},
      "people",
      "insights",
    ],
    [
      "per known point",
      [
        [10, 0.5],
        [15, 1],
        [9, 1],
        [10, 1],
      ],
      {},
      "brand",
      "insights",
    ],
    [
      "ties by order",
      [
        [7, 1],
        [7, 1],
        [7, 1],
        [7, 1],
      ],
      {},
      "brand",
      "brand",
    ],
    [
      "not where less than half is known",
      [
        [12, 0.4997],
        [5, 0.5],
        [6, 0.5],
        [0, 0.49],
      ],
      {},
      "insights",
      "people",
    ],
    [
      "not where its weight is 0",
      [
        [25, 1],
        [5, 1],
        [6, 1],
        [0, 1],
      ],
      { brand: 0, relationships: 0 },
      "insights",
      "people",
    ],
    [
      "none",
      [
        [9, 0.4],
        [9, 0.4],
        [9, 0.4],
        [9, 0.4],
      ],
      {},
      undefined,
      undefined,
    ],
  ])("%s", (_, pillars, weights, strongest, weakest) => {
    const result = rated(pillars, weights);
    const named = (pillar: string | undefined) =>
      pillar === undefined ? { status: "absent", reason: "tooLittleKnown" } : { status: "found", pillar };
    expect(result.strongest).toEqual(named(strongest));
    expect(result.weakest).toEqual(named(weakest));
  });

  it("ties by the order of the model", () => {
    const model = { ...defaultModel, pillars: defaultModel.pillars.toReversed() };
    expect(
      rated(
        [
          [7, 1],
          [7, 1],
          [7, 1],
          [7, 1],
        ],
        {},
        model,
      ).strongest,
    ).toEqual({ status: "found", pillar: "relationships" });
  });
});

describe("losses and unknowns", () => {
  it("are points of the whole score, after weights, largest first", () => {
    const { losses, unknowns, remaining } = computeSSI(
      { brand: { profileCompleteness: 0.5, skills: 30, endorsements: 0 } },
      { weights: { people: 0, insights: 0, relationships: 0 } },
    );
    expect(losses).toEqual([
      { pillar: "brand", signal: "profileCompleteness", points: 14 },
      { pillar: "brand", signal: "endorsements", points: 14 },
    ]);
    expect(unknowns[0]).toEqual({ pillar: "brand", signal: "articles", points: 10 });
    expect(unknowns).toHaveLength(7);
    expect(remaining).toBe(80);
  });
});

describe("a member to whom nothing applies", () => {
  const nothing = Object.fromEntries(
    defaultModel.pillars.map(({ id, signals }) => [
      id,
      Object.fromEntries(signals.map((signal) => [signal.id, "n/a"])),
    ]),
  );
  it("scores 0 with a status, and nothing is lost", () => {
    expect(computed(nothing)).toMatchObject({
      status: "notApplicable",
      score: 0,
      bounds: { low: 0, high: 0 },
      coverage: 0,
      losses: [],
      unknowns: [],
      strongest: { status: "absent" },
      pillars: { brand: { status: "notApplicable", weight: 0 } },
    });
  });
  it("so does one to whom only pillars of weight 0 apply", () => {
    const { brand: _, ...others } = nothing;
    expect(computed({ ...others, brand: { skills: 30 } }, { weights: { brand: 0 } }).status).toBe("notApplicable");
  });
});
