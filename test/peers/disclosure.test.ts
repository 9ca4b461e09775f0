import * as fc from "fast-check";
import { type GroupRank, type PillarId, pillarIds, rankTeam, type SSIResult } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";
import { groupOf, member, type Points, ranked } from "./support.js";

// One answer never tells one member. Whoever asks knows their own numbers; what the answer tells of others is at least minSize
// of them at a time.

const full = (points: number): Points => ({
  total: 4 * points,
  pillars: { brand: points, people: points, insights: points, relationships: points },
});

const without = (pillar: PillarId, points: number): Points => {
  const { [pillar]: _, ...pillars } = full(points).pillars ?? {};
  return { total: 4 * points, pillars };
};

describe("a pillar that does not apply to a few", () => {
  const others = Array.from({ length: 11 }, (_, index) => member(full(100 * (index + 1))));
  const outsider = member(full(1250));

  it("is withheld: else the one without it would be the difference between the total and the pillars", () => {
    const group = groupOf([...others, member(without("brand", 518))], { minSize: 10 });
    const { pillars, average, size } = ranked(group.rank(outsider));
    expect(pillars?.brand).toEqual({ status: "suppressed" });
    expect(pillars?.people).toMatchObject({ status: "ranked", size: 12 });
    expect(group.mean().pillars).toMatchObject({ brand: { status: "suppressed" }, people: { status: "known" } });
    expect([average > 0, size]).toEqual([true, 12]);
  });

  it("is shown where it applies to all, or not to minSize of the others", () => {
    expect(ranked(groupOf(others, { minSize: 10 }).rank(outsider)).pillars?.brand.status).toBe("ranked");
    const many = (count: number) =>
      groupOf([...others, ...Array.from({ length: count }, (_, index) => member(without("brand", 100 + index)))], {
        minSize: 10,
      });
    expect(ranked(many(9).rank(outsider)).pillars?.brand.status).toBe("suppressed");
    expect(ranked(many(10).rank(outsider)).pillars?.brand.status).toBe("ranked");
    expect([many(9), many(10)].map((group) => group.mean().pillars.brand.status)).toEqual(["suppressed", "known"]);
  });

  it("counts the others: a member without it is not one of them for themselves", () => {
    const one = member(without("brand", 518));
    const group = groupOf([...others, one], { minSize: 10 });
    const pillars = ranked(group.rank(one, { self: true })).pillars;
    expect(pillars?.brand).toEqual({ status: "notApplicable" });
    const ten = groupOf([...others, ...Array.from({ length: 10 }, () => one)], { minSize: 10 });
    // A member who lacks it is asked about by someone who has it: ten others are without.
    expect(ranked(ten.rank(others[0] ?? one, { self: true })).pillars?.brand.status).toBe("ranked");
  });
});

/** The sums of the pillars that an answer tells: of how many members each, and of how many not. */
function told(rank: GroupRank): [PillarId, number, number][] {
  if (rank.status !== "ranked" || rank.pillars === undefined) return [];
  const { pillars, size } = rank;
  return pillarIds.flatMap((id): [PillarId, number, number][] => {
    const pillar = pillars[id];
    return pillar.status === "ranked" ? [[id, pillar.size, size - pillar.size]] : [];
  });
}

describe("one answer", () => {
  it("tells of no pillar whose members, or whose others, are fewer than minSize", () => {
    const bits = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(bits, fc.integer({ min: 1, max: 5 }), (rows, minSize) => {
        const results: SSIResult[] = rows.map((row, index) => {
          const pillars = Object.fromEntries(
            pillarIds.filter((_, at) => row[at]).map((id, at) => [id, 10 * index + at]),
          );
          return member({ total: 40 * index, pillars });
        });
        const group = groupOf(results, { minSize });
        for (const [, applicable, others] of told(group.rank(member(full(700))))) {
          expect(applicable).toBeGreaterThanOrEqual(minSize);
          expect(others === 0 || others >= minSize).toBe(true);
        }
        for (const { ranks } of rankTeam(results, { id: "team", minSize }).results) {
          const rank = ranks["team"];
          // The member is one of those to whom a ranked pillar applies.
          for (const [, applicable, others] of rank === undefined ? [] : told(rank)) {
            expect(applicable - 1).toBeGreaterThanOrEqual(minSize);
            expect(others === 0 || others >= minSize).toBe(true);
          }
        }
      }),
      { numRuns: runs(200, 20_000) },
    );
  });
});
