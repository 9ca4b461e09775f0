import { readFileSync } from "node:fs";
import {
  basisOf,
  computeSSI,
  createPeerGroup,
  describe as describeResult,
  explainChange,
  resultSchema,
  snapshotSchema,
  toSnapshot,
  trend,
} from "social-selling-index";
import { en } from "social-selling-index/locales/en";
import { describe, expect, it } from "vitest";

// A result and its snapshot as the library wrote them before results had a headline.
const text = readFileSync(new URL("../fixtures/format-1.json", import.meta.url), "utf8");
const stored = JSON.parse(text);
const result = resultSchema.parse(stored.result);
const snapshot = snapshotSchema.parse(stored.snapshot);

/** The same member a week later, scored today. */
const today = computeSSI({
  id: "m-7",
  asOf: "2026-05-14",
  brand: { profileCompleteness: 0.8, skills: 15 },
  insights: { posts: 6, substantiveComments: 30 },
  relationships: { connections: 420, responseRate: { part: 9, whole: 12 } },
});

describe("a result of format 1", () => {
  it("is read as what it is: the same bytes, without a headline", () => {
    expect(result.formatVersion).toBe(1);
    expect(JSON.stringify(result)).toBe(JSON.stringify(stored.result));
    expect("headline" in result).toBe(false);
    expect(toSnapshot(result)).toEqual(snapshot);
  });

  it("is refused with what only a later format has", () => {
    for (const field of ["headline", "bands", "estimateKey"] as const)
      expect(resultSchema.safeParse({ ...stored.result, [field]: today[field] }).success, field).toBe(false);
    expect(resultSchema.safeParse({ ...today, formatVersion: 1 }).success).toBe(false);
    expect(resultSchema.safeParse({ ...today, formatVersion: 3 }).success).toBe(false);
  });

  it("is described by its range, since its estimate follows another rule", () => {
    const { headline, summary } = describeResult(result, en);
    expect(headline).toBe("Between 17.15 and 89.15 of 100: Starting to Good");
    expect(summary).toBe("Known: 28% of what counts. 17.15 confirmed: 12.85 points short of Building (30).");
  });

  it("is never compared with one of today", () => {
    expect(basisOf(result).comparisonKey).not.toBe(today.comparisonKey);
    const former = createPeerGroup({ id: "former", kind: "team", results: [result] });
    const code = "peers.incomparable";
    expect(() => former.rank(today)).toThrow(expect.objectContaining({ code }));
    expect(() => former.add(today)).toThrow(expect.objectContaining({ code }));
    expect(() => createPeerGroup({ id: "now", kind: "team", results: [today] }).rank(result)).toThrow(
      expect.objectContaining({ code }),
    );
    expect(explainChange(result, today).differs).not.toEqual([]);
    const { model } = trend([snapshot, toSnapshot(today)], { timeZone: "Europe/Rome" });
    expect(model.weeks[1]?.change.score).toEqual({ status: "incomparable" });
    expect(model.markers[0]?.differs).toContainEqual(["estimate"]);
  });
});

describe("the trend", () => {
  it("marks where the rule of the estimate changes, and goes on comparing scores", () => {
    const before = { ...toSnapshot(today), at: "2026-05-07", estimateKey: "1-0000000000000000" };
    const { weeks, markers, slope } = trend([before, toSnapshot(today)], { timeZone: "Europe/Rome" }).model;
    expect(markers).toEqual([{ week: "2026-W20", differs: [["estimate"]] }]);
    expect(weeks[1]?.change.score).toEqual({ status: "known", points: 0 });
    expect(slope).toEqual({ status: "tooFew", weeks: 2 });
  });
});
