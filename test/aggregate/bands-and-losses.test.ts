import { computeSSI, defaultModel } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { bandAt, bandOf, nextBand } from "../../src/aggregate/bands.js";
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

  const open = { status: "open", low: "starting", high: "good" };

  it.each([
    ["both bounds in one", { low: 3000, high: 6999 }, "range", { status: "certain", id: "building" }],
    ["a hundredth outside", { low: 2999, high: 3000 }, "range", { status: "open", low: "starting", high: "building" }],
    ["a range has no likely one", { low: 0, high: 7000 }, "range", open],
    ["an estimate has", { low: 0, high: 7000 }, "estimate", { ...open, likely: "building" }],
  ] as const)("%s", (_, bounds, headline, wanted) =>
    expect(bandOf(bands, { estimate: 3000, ...bounds }, headline)).toEqual(wanted),
  );

  it("are in the result with their limits, so that a page can say how far the next one is", () => {
    const { bands: shown, pointsToNextBand: next } = computeSSI({});
    expect(shown).toEqual(defaultModel.bands);
    expect(next.status === "next" && shown.find(({ id }) => id === next.id)?.from).toBe(30);
  });
});

describe("losses and unknowns", () => {
  it("are points of the whole score, after weights, largest first", () => {
    const { losses, unknowns, remaining } = computeSSI(
      { brand: { profileCompleteness: 0.5, skills: 30, endorsements: 0 } },
      { weights: { people: 0, insights: 0, relationships: 0 } },
    );
    expect(losses).toEqual([
      { pillar: "brand", signal: "profileCompleteness", points: 18.2 },
      { pillar: "brand", signal: "endorsements", points: 18 },
    ]);
    expect(unknowns.slice(0, 3)).toEqual([
      { pillar: "brand", signal: "followersGained", points: 10 },
      { pillar: "brand", signal: "optionalSections", points: 8 },
      { pillar: "brand", signal: "profileMedia", points: 8 },
    ]);
    expect(unknowns).toHaveLength(7);
    expect(remaining).toBe(84.2);
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
      headline: { status: "none", reason: "notApplicable" },
      strongest: { status: "absent", reason: "nothingToCompare" },
      pillars: { brand: { status: "notApplicable", weight: 0 } },
    });
  });
  it("so does one to whom only pillars of weight 0 apply", () => {
    const { brand: _, ...others } = nothing;
    expect(computed({ ...others, brand: { skills: 30 } }, { weights: { brand: 0 } }).status).toBe("notApplicable");
  });
});
