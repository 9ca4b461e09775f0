import type { PillarOutput } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { echoScorers } from "../support/arbitraries.js";
import { computed } from "../support/implementation.js";

type Four = readonly [PillarOutput, PillarOutput, PillarOutput, PillarOutput];

/** The result of plug-ins with these outputs, in LinkedIn's order. */
const of = ([brand, people, insights, relationships]: Four, weights = {}) =>
  computed(
    Object.fromEntries(
      Object.entries({ brand, people, insights, relationships }).map(([id, output]) => [id, { output }]),
    ),
    { scorers: echoScorers, weights },
  );

/** So many points, all known. */
const known = (score: number): PillarOutput => ({ score });

/** Bounds around a score, and an estimate; with a coverage. */
const open = (score: number, estimate: number, high: number, coverage = 0.5): PillarOutput => ({
  score,
  estimate,
  bounds: { low: score, high },
  coverage,
});

describe("the headline", () => {
  it("is exact where both bounds are equal", () =>
    expect(of([known(1), known(2), known(3), known(4.5)]).headline).toEqual({ status: "exact", value: 10.5 }));

  it("is an estimate where every pillar that counts is at least half known", () => {
    const pillars: Four = [known(10), known(2), open(3, 5, 20), known(4)];
    expect(of(pillars).headline).toEqual({ status: "estimate", value: 21, low: 19, high: 36 });
  });

  it("is a range where one is a little less than half known", () => {
    const pillars: Four = [known(10), known(2), open(3, 5, 20, 0.49999), known(4)];
    expect(of(pillars).headline).toEqual({ status: "range", low: 19, high: 36 });
    // Not where that one does not count.
    expect(of(pillars, { insights: 0 }).headline).toMatchObject({ status: "exact" });
    expect(of([known(10), open(2, 3, 4), pillars[2], known(4)], { insights: 0 }).headline.status).toBe("estimate");
  });

  it("goes by hundredths, not by the rounded coverage", () => {
    // 7 + 1.5 + 2 + 1.5 = 12 points of brand's 25 are known, then 12.5 with half a point more.
    const brand = { profileCompleteness: 1, summaryLength: 1, optionalSections: 1, skills: 1 };
    const only = { weights: { people: 0, insights: 0, relationships: 0 } };
    expect(computed({ brand }, only).headline.status).toBe("range");
    expect(computed({ brand: { ...brand, recommendations: 1 } }, only).headline.status).toBe("estimate");
  });

  it("is none where nothing that counts applies", () => {
    const out: PillarOutput = { score: 0, bounds: { low: 0, high: 0 }, coverage: 0, status: "notApplicable" };
    expect(of([out, out, out, out]).headline).toEqual({ status: "none", reason: "notApplicable" });
    expect(of([out, out, out, known(3)], { relationships: 0 }).headline.status).toBe("none");
  });
});

describe("the strongest and the weakest pillar", () => {
  const absent = (reason: string) => ({ status: "absent", reason });
  const found = (pillar: string) => ({ status: "found", pillar });

  it.each<[string, Four, object, object, object]>([
    ["all known", [known(5), known(20), known(1), known(10)], {}, found("people"), found("insights")],
    [
      "by their estimates, not by what is confirmed",
      [open(2, 15, 20), known(10), known(5), open(8, 8.5, 25)],
      {},
      found("brand"),
      found("insights"),
    ],
    [
      "half known, a point ahead",
      [open(2, 11, 20), open(2, 10, 20), open(2, 9, 20), open(2, 8, 20)],
      {},
      found("brand"),
      found("relationships"),
    ],
    [
      "half known, a hundredth less ahead",
      [open(2, 10.99, 20), open(2, 10, 20), open(2, 9, 20), open(2, 8.01, 20)],
      {},
      absent("tooClose"),
      absent("tooClose"),
    ],
    [
      "bounds that clear all others, however close and however little is known",
      [known(10.01), open(2, 5, 10, 0.1), open(2, 6, 10, 0.1), known(1.99)],
      {},
      found("brand"),
      found("relationships"),
    ],
    [
      "bounds that touch, less than half known",
      [known(10), open(2, 5, 10, 0.1), open(2, 6, 10, 0.1), known(2)],
      {},
      absent("tooLittleKnown"),
      absent("tooLittleKnown"),
    ],
    ["all equal", [known(7), known(7), known(7), known(7)], {}, absent("tooClose"), absent("tooClose")],
    [
      "not one whose weight is 0",
      [known(25), known(5), known(9), known(0)],
      { brand: 0, relationships: 0 },
      found("insights"),
      found("people"),
    ],
    [
      "one alone is neither",
      [known(25), known(5), known(9), known(0)],
      { brand: 0, people: 0, relationships: 0 },
      absent("nothingToCompare"),
      absent("nothingToCompare"),
    ],
  ])("%s", (_, pillars, weights, strongest, weakest) => {
    const result = of(pillars, weights);
    expect(result.strongest).toEqual(strongest);
    expect(result.weakest).toEqual(weakest);
  });
});

describe("the estimate of a scorer of one's own", () => {
  const rest = [known(1), known(1), known(1)] as const;

  it("is its own, its score where it gives none, and 10 where it is not called", () => {
    expect(of([open(2, 7.125, 20), ...rest]).pillars.brand.estimate).toBe(7.13);
    expect(of([{ score: 3, bounds: { low: 0, high: 9 } }, ...rest]).pillars.brand.estimate).toBe(3);
    expect(computed({}, { scorers: echoScorers })).toMatchObject({
      estimate: 40,
      pillars: { brand: { estimate: 10 } },
    });
  });

  it.each([
    ["above the bounds", { score: 2, estimate: 9.01, bounds: { low: 1, high: 9 } }],
    ["below the bounds", { score: 2, estimate: 0.99, bounds: { low: 1, high: 9 } }],
    ["not the score, without bounds", { score: 2, estimate: 2.01 }],
  ])("is refused %s", (_, output) => {
    const issue = { code: "scorer.bounds", path: ["scorers", "brand", "estimate"] };
    expect(() => of([output, ...rest])).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }));
  });

  it("is refused where it is not points", () =>
    expect(() => of([{ score: 2, estimate: Number.NaN }, ...rest])).toThrow(
      expect.objectContaining({ code: "scorer.outOfRange" }),
    ));
});
