import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { mergePeerGroups, type PeerGroup, pillarIds, readPeerGroup, type SSIResult } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { bytes, groupOf, member, ranked, scoresOf } from "./support.js";

/** A small generator of numbers, so that every run of a test is the same (the linear congruence of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Bell-shaped around the middle of 0..top, with a tail that reaches both ends. All members are one object whose
 * points change: making a million objects takes longer than counting them, and a group must not keep any.
 */
function* crowd(size: number, seed: number): Generator<SSIResult> {
  const next = numbers(seed);
  const bell = (top: number) => Math.floor(((next() + next() + next()) / 3) * (top + 1));
  const usual = member({ total: 0 });
  const { brand, people, insights, relationships } = usual.pillars;
  const pillars = {
    brand: { ...brand },
    people: { ...people },
    insights: { ...insights },
    relationships: { ...relationships },
  };
  const bounds = { ...usual.bounds };
  const one = { ...usual, bounds, pillars };
  for (let made = 0; made < size; made++) {
    let total = 0;
    for (const id of pillarIds) {
      const points = bell(2500);
      pillars[id].score = points / 100;
      total += points;
    }
    one.score = total / 100;
    bounds.low = total / 100;
    yield one;
  }
}

describe("a group of one million", () => {
  const size = 1_000_000;
  const totals = new Float64Array(size);
  const brands = new Float64Array(size);
  function* noted() {
    let place = 0;
    for (const one of crowd(size, 7)) {
      totals[place] = Math.round(one.score * 100);
      brands[place] = Math.round(one.pillars.brand.score * 100);
      place++;
      yield one;
    }
  }
  const group = groupOf(noted(), { minSize: 10, id: "a large industry", label: "A large industry" });
  totals.sort();
  brands.sort();

  /** Every distinct value, how many values are lower and how many are equal. */
  function* distinct(sorted: Float64Array) {
    for (let start = 0; start < sorted.length; ) {
      let end = start;
      while (end < sorted.length && sorted[end] === sorted[start]) end++;
      yield { value: sorted[start]!, lower: start, equal: end - start };
      start = end;
    }
  }

  it("ranks every member exactly as sorting does", () => {
    let asked = 0;
    for (const { value, lower, equal } of distinct(totals)) {
      const rank = ranked(group.rank(value / 100, { self: value / 100 }));
      const others = size - 1;
      const place = size - lower - equal + 1;
      const exact = { percentile: (2 * lower + equal - 1) / (2 * others), strict: lower / others, place };
      expect({ percentile: rank.percentile, strict: rank.strict, place: rank.place }).toEqual(exact);
      asked += equal;
    }
    expect(asked).toBe(size);
  });

  it("ranks every value of a pillar exactly as sorting does", () => {
    for (const { value, lower, equal } of distinct(brands)) {
      const pillars = { brand: value, people: 0, insights: 0, relationships: 0 };
      const rank = ranked(group.rank(member({ total: value, pillars }))).pillars?.brand;
      expect(rank).toMatchObject({ percentile: (2 * lower + equal) / (2 * size), place: size - lower - equal + 1 });
    }
  });

  it("finds every hundredth of its quantiles", () => {
    for (let percent = 0; percent <= 100; percent++) {
      const place = ((size - 1) * percent) / 100;
      const low = totals[Math.floor(place)]!;
      const high = totals[Math.ceil(place)]!;
      const points = Math.floor(low + (place - Math.floor(place)) * (high - low) + 0.5) / 100;
      expect(group.quantile(percent / 100)).toEqual({ status: "known", points });
    }
  });

  it("is stored in less than 120 kB, with pillars", () => {
    expect(bytes(group).length).toBeLessThan(120_000);
    expect(bytes(readPeerGroup(bytes(group)))).toBe(bytes(group));
  });

  it("is stored in less than 120 kB even where every second hundredth is missing", () => {
    function* gappy() {
      const next = numbers(3);
      const even = (top: number) => 2 * Math.floor(next() * (top / 2 + 1));
      for (let made = 0; made < size / 10; made++) {
        const pillars = { brand: even(2500), people: even(2500), insights: even(2500), relationships: even(2500) };
        yield member({ total: even(10_000), pillars });
      }
    }
    const tenth = groupOf(gappy());
    const group = mergePeerGroups(Array.from({ length: 10 }, () => tenth));
    expect(group.size).toBe(size);
    expect(bytes(group).length).toBeLessThan(120_000);
  });

  it("counts and ranks exactly up to the greatest size", () => {
    const most = 400_000_000_000;
    const distribution = [
      { score: 99.99, count: most / 2 },
      { score: 100, count: most / 2 - 1 },
      { score: 0, count: 1 },
    ];
    const huge = scoresOf([], { distribution });
    expect(huge.size).toBe(most);
    // (9999 (most / 2) + 10000 (most / 2 - 1)) / most = 9999.5 - 0.000000025, which is nearer to 9999 than to 10000.
    expect(huge.mean()).toMatchObject({ points: 99.99 });
    expect(huge.rank(100)).toMatchObject({ strict: (most / 2 + 1) / most, place: 1 });
  });
});

describe("merging a thousand groups of ten thousand", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const held = () => {
    // Twice: buffers are freed after the objects that held them.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const stored = bytes(groupOf(crowd(10_000, 11)));
  const oneGroup = 160_000;

  /** Reads the stored group again and again, and returns the greatest amount of memory used in between, above what was used before. */
  function merged(merge: (groups: Iterable<PeerGroup>) => PeerGroup, count: number) {
    const before = held();
    let most = 0;
    function* read() {
      for (let place = 0; place < count; place++) {
        yield readPeerGroup(stored);
        if (place % 100 === 99) most = Math.max(most, held() - before);
      }
    }
    const group = merge(read());
    return { group, most };
  }

  it("needs the memory of a few groups, not of a thousand", () => {
    const { group, most } = merged(mergePeerGroups, 1000);
    expect(group.size).toBe(10_000_000);
    expect(group.mean()).toEqual(readPeerGroup(stored).mean());
    expect(most).toBeLessThan(25 * oneGroup);
  });

  it("(a merge that first keeps all groups fails this)", () => {
    const { most } = merged((groups) => mergePeerGroups(...groups), 200);
    expect(most).toBeGreaterThan(100 * oneGroup);
  });
});
