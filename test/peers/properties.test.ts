import * as fc from "fast-check";
import { mergePeerGroups, type PeerGroup, pillarIds, readPeerGroup, type SSIResult } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { atLeast, equal, same } from "../support/comparing.js";
import { bytes, groupOf, member, points, pointsList, ranked } from "./support.js";

const runs = { numRuns: 1000 };
const members = (list: Parameters<typeof member>[0][]) => list.map(member);

/** What must hold of merging; a wrong merge fails it below. */
function mergesLikeOneGroup(merge: (...groups: PeerGroup[]) => PeerGroup): void {
  fc.assert(
    fc.property(pointsList(12), pointsList(12), pointsList(12), (a, b, c) => {
      const [one, two, three] = [a, b, c].map((list) => groupOf(members(list)));
      const whole = bytes(groupOf(members([...a, ...b, ...c])));
      const isOne =
        bytes(merge(one!, two!, three!)) === whole &&
        bytes(merge(three!, one!, two!)) === whole &&
        bytes(merge(merge(one!, two!), three!)) === whole &&
        bytes(merge(one!, merge(two!, three!))) === whole;
      if (!isOne) throw new Error("not the group of all members");
    }),
    runs,
  );
}

describe("a peer group", () => {
  it("merges commutatively and associatively, to the byte", () => mergesLikeOneGroup(mergePeerGroups));

  it("(a merge that counts the first part's members twice fails this)", () => {
    expect(() => mergesLikeOneGroup((...groups) => mergePeerGroups(...groups, groups[0]!))).toThrow();
  });

  it("is the same in a hundred shards", () => {
    fc.assert(
      fc.property(pointsList(300), fc.integer({ min: 1, max: 1000 }), (list, step) => {
        const shards = Array.from({ length: 100 }, (): SSIResult[] => []);
        members(list).forEach((one, place) => void shards[(place * step) % 100]?.push(one));
        const merged = mergePeerGroups(shards.map((shard) => groupOf(shard)));
        same(bytes(merged), bytes(groupOf(members(list))));
      }),
      { numRuns: 25 },
    );
  });

  it("is the same as before, to the byte, after a member was added and removed", () => {
    fc.assert(
      fc.property(pointsList(10), points, (list, one) => {
        const group = groupOf(members(list));
        const before = bytes(group);
        group.add(member(one));
        group.remove(member(one));
        same(bytes(group), before);
      }),
      runs,
    );
  });

  it("replaces a member as removing and adding does", () => {
    fc.assert(
      fc.property(pointsList(10), points, points, (list, one, other) => {
        const group = groupOf(members([...list, one]));
        group.replace(member(one), member(other));
        same(bytes(group), bytes(groupOf(members([...list, other]))));
      }),
      runs,
    );
  });

  it("is equal after writing and reading", () => {
    fc.assert(
      fc.property(pointsList(20), (list) => {
        const group = groupOf(members(list));
        const stored = bytes(group);
        same(bytes(readPeerGroup(stored)), stored);
        equal(readPeerGroup(JSON.parse(stored)).mean(), group.mean());
      }),
      runs,
    );
  });

  it("does not change when it is queried", () => {
    fc.assert(
      fc.property(pointsList(10, 2), (list) => {
        const group = groupOf(members(list));
        const before = bytes(group);
        group.rank(member(list[0]!), { self: true });
        group.quantile(0.3);
        group.scoreForTopPercent(50);
        same(bytes(group), before);
      }),
      runs,
    );
  });
});

/** L and E among the others by counting a list, without a histogram. */
function counted(scores: readonly number[], own: number, isMember: boolean) {
  const lower = scores.filter((score) => score < own).length;
  const equal = scores.filter((score) => score === own).length - (isMember ? 1 : 0);
  const others = scores.length - (isMember ? 1 : 0);
  return { lower, equal, others, greater: others - lower - equal };
}

describe("a rank", () => {
  it("is that of a plain count, in the total and in every pillar", () => {
    fc.assert(
      fc.property(pointsList(15, 2), points, fc.boolean(), (list, guest, isMember) => {
        const own = isMember ? list[0]! : guest;
        const rank = groupOf(members(list)).rank(member(own), isMember ? { self: true } : {});
        const check = (found: unknown, scores: number[], score: number) => {
          const { lower, equal, others, greater } = counted(scores, score, isMember);
          if (others === 0) return expect(found).toMatchObject({ status: "empty" });
          const size = scores.length;
          const average = Math.floor((2 * scores.reduce((a, b) => a + b, 0) + size) / (2 * size));
          return expect(found).toMatchObject({
            status: "ranked",
            percentile: (lower + equal / 2) / others,
            strict: lower / others,
            weak: (lower + equal) / others,
            place: greater + 1,
            of: others + 1,
            size,
            topPercent: (100 * (greater + 1)) / (others + 1),
            average: average / 100,
            gap: (score - average) / 100,
          });
        };
        check(
          rank,
          list.map(({ total }) => total),
          own.total,
        );
        for (const id of pillarIds) {
          const found = ranked(rank).pillars?.[id];
          const points = own.pillars?.[id];
          if (points === undefined) expect(found).toEqual({ status: "notApplicable" });
          else
            check(
              found,
              list.flatMap(({ pillars }) => pillars?.[id] ?? []),
              points,
            );
        }
      }),
      runs,
    );
  });

  it("sums over a group of N among n = N - 1 others: of (2L + E), in integers, to N x n", () => {
    fc.assert(
      fc.property(pointsList(40, 2), (list) => {
        const group = groupOf(members(list));
        const others = list.length - 1;
        const doubled = list.map(({ total }) => {
          const rank = ranked(group.rank(total / 100, { self: total / 100 }));
          return Math.round(rank.percentile * 2 * others);
        });
        same(
          doubled.reduce((a, b) => a + b, 0),
          list.length * others,
        );
      }),
      runs,
    );
  });

  it("is shown as its exact ceiling, at least 1", () => {
    fc.assert(
      fc.property(pointsList(120, 1), points, (list, guest) => {
        const { top, place, of } = ranked(groupOf(members(list)).rank(guest.total / 100));
        atLeast(top, 1);
        // The least integer t with t (n + 1) >= 100 (G + 1).
        same(top * of >= 100 * place && (top - 1) * of < 100 * place, true);
      }),
      runs,
    );
  });

  it("agrees with its inverse: the score reaches the top percent, one hundredth less does not", () => {
    const percents = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.01, max: 100, noNaN: true }));
    fc.assert(
      fc.property(pointsList(40, 2), percents, fc.boolean(), (list, percent, isMember) => {
        const group = groupOf(members(list));
        const self = isMember ? list[0]!.total / 100 : undefined;
        const found = group.scoreForTopPercent(percent, { self });
        const topAt = (score: number) => ranked(group.rank(score, { self })).topPercent;
        if (found.status === "unreachable") {
          expect(topAt(100)).toBe(found.best);
          expect(found.best).toBeGreaterThan(percent);
        } else if (found.status === "found") {
          expect(topAt(found.score)).toBe(found.topPercent);
          expect(found.topPercent).toBeLessThanOrEqual(percent);
          const hundredths = Math.round(found.score * 100);
          if (hundredths > 0) expect(topAt((hundredths - 1) / 100)).toBeGreaterThan(percent);
        } else throw new Error(`unexpected ${found.status}`);
      }),
      runs,
    );
  });

  it("is inside its Wilson interval, which stays within 0 and 1 and narrows as the sample grows", () => {
    fc.assert(
      fc.property(pointsList(20, 2), points, (list, guest) => {
        const once = ranked(groupOf(members(list), { sample: true }).rank(guest.total / 100));
        const often = ranked(
          groupOf(members([...list, ...list, ...list, ...list]), { sample: true }).rank(guest.total / 100),
        );
        const { low, high } = once.interval!;
        same(0 <= low && low <= once.percentile && once.percentile <= high && high <= 1, true);
        same(often.percentile, once.percentile);
        expect(often.interval!.high - often.interval!.low).toBeLessThan(high - low);
      }),
      runs,
    );
  });
});
