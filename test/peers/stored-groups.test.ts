import {
  basisOf,
  computeSSI,
  createPeerGroup,
  mergePeerGroups,
  type PeerGroup,
  type PeerGroupOptions,
  readPeerGroup,
} from "social-selling-index";
import { describe, expect, it } from "vitest";
import { bytes, errorOf, groupOf, member, scoresOf } from "./support.js";

const paths = (call: () => unknown) => errorOf(call).issues.map(({ path }) => path.join("."));

describe("createPeerGroup", () => {
  const make = (options: unknown) => () => createPeerGroup(options as PeerGroupOptions);

  it("gives a frozen object", () => {
    const group = scoresOf([1, 2]);
    expect(Object.isFrozen(group)).toBe(true);
    const { size } = group;
    expect(size).toBe(2);
  });

  it("refuses all that does not fit, at once", () => {
    const error = errorOf(
      make({
        id: "",
        kind: 3,
        label: "",
        minSize: 0,
        sample: "yes",
        colour: "red",
        distribution: [
          { score: 30.005, count: 1 },
          { score: 101, count: 1.5 },
          { score: -1, count: -1 },
          { score: "x", count: Number.NaN },
        ],
      }),
    );
    expect(error.code).toBe("peers.invalid");
    expect(error.issues.map(({ path }) => path.join(".")).sort()).toEqual(
      [
        "colour",
        "distribution.0.score",
        "distribution.1.count",
        "distribution.1.score",
        "distribution.2.count",
        "distribution.2.score",
        "distribution.3.count",
        "distribution.3.score",
        "id",
        "kind",
        "label",
        "minSize",
        "sample",
      ].sort(),
    );
  });

  it.each([
    ["results and a distribution", { results: [], distribution: [] }, "distribution"],
    ["a basis without a distribution", { basis: basisOf(computeSSI({})) }, "basis"],
    ["results that are none", { results: 3 }, "results"],
    ["the id __proto__", { id: "__proto__" }, "id"],
  ])("refuses %s", (_, options, path) => {
    expect(paths(make({ id: "a", kind: "team", ...options }))).toEqual([path]);
  });

  it("refuses a call without options, and more members than can be counted", () => {
    expect(errorOf(make(undefined)).code).toBe("peers.invalid");
    const distribution = [
      { score: 1, count: 399_999_999_999 },
      { score: 2, count: 2 },
    ];
    expect(errorOf(make({ id: "a", kind: "team", distribution })).code).toBe("peers.tooLarge");
    const full = scoresOf([], {
      distribution: [{ score: 1, count: 400_000_000_000 }],
      basis: basisOf(computeSSI({})),
    });
    expect(errorOf(() => full.add(computeSSI({}))).code).toBe("peers.tooLarge");
    expect(errorOf(() => mergePeerGroups(full, full)).code).toBe("peers.tooLarge");
  });
});

describe("mergePeerGroups", () => {
  const usual = computeSSI({});
  const part = groupOf([usual, usual]);

  it.each<[string, PeerGroup, string[]]>([
    ["id", groupOf([usual], { id: "other" }), ["1.id"]],
    ["kind and sampling", groupOf([usual], { kind: "industry", sample: true }), ["1.kind", "1.sample"]],
    ["smallest size", groupOf([usual], { minSize: 5 }), ["1.minSize"]],
    ["basis", groupOf([computeSSI({ windowDays: 60 })]), ["1.basis.windowDays"]],
    ["detail and basis", scoresOf([1]), ["1.detail", "1.basis"]],
  ])("refuses parts of another %s", (_, other, expected) => {
    const error = errorOf(() => mergePeerGroups(part, other));
    expect(error.code).toBe("peers.mismatch");
    expect(error.issues.map(({ path }) => path.join("."))).toEqual(expected);
    expect(part.size).toBe(2);
  });

  it("accepts empty parts, and bare scores without a known basis", () => {
    expect(bytes(mergePeerGroups(groupOf([]), part, groupOf([])))).toBe(bytes(part));
    expect(mergePeerGroups(scoresOf([1]), scoresOf([2])).size).toBe(2);
    const known = scoresOf([1], { basis: basisOf(usual) });
    expect(paths(() => mergePeerGroups(known, scoresOf([2])))).toEqual(["1.basis"]);
    expect(paths(() => mergePeerGroups(scoresOf([2]), known))).toEqual(["1.basis"]);
  });

  it("takes the first label in code-unit order, for any order of the parts", () => {
    const labelled = ["b", "a", undefined, "c"].map((label) => groupOf([], label === undefined ? {} : { label }));
    expect(mergePeerGroups(labelled).label).toBe("a");
    expect(mergePeerGroups(labelled.toReversed()).label).toBe("a");
  });

  it("returns a new group", () => {
    const merged = mergePeerGroups([part]);
    merged.add(usual);
    expect([merged.size, part.size]).toEqual([3, 2]);
  });

  it("refuses a call without groups, and what is not a group", () => {
    expect(errorOf(() => mergePeerGroups()).code).toBe("peers.invalid");
    expect(paths(() => mergePeerGroups(part, JSON.parse(bytes(part))))).toEqual(["1"]);
    expect(paths(() => mergePeerGroups(part, JSON.parse("null")))).toEqual(["1"]);
    expect(errorOf(() => mergePeerGroups([part, ...([undefined] as unknown as PeerGroup[])])).message).toContain(
      "nothing",
    );
  });
});

describe("readPeerGroup", () => {
  const good = JSON.parse(bytes(groupOf([member({ total: 30, pillars: { brand: 30 } }), member({ total: 33 })])));
  const read = (change: object) => () => readPeerGroup({ ...good, ...change });

  it("reads what was written", () => expect(bytes(readPeerGroup(good))).toBe(JSON.stringify(good)));

  it("writes a file made by hand in the canonical form", () => {
    const total = { "29": [0, 1, 0], "33": [1, 0, 0] };
    expect(bytes(readPeerGroup({ ...good, total }))).toBe(JSON.stringify(good));
    expect(good.total).toEqual({ "30": [1, 0, 0, 1] });
  });

  it.each<[string, object, string]>([
    ["a negative count", { total: { "30": [-1, 3] } }, "total.30.0"],
    ["a fraction", { total: { "30": [1, 1.5] } }, "total.30.1"],
    ["a count that is none", { total: { "30": ["2"] } }, "total.30.0"],
    ["a count beyond the safe integers", { total: { "30": [2 ** 53] } }, "total.30.0"],
    ["counts that cannot be summed", { total: { "30": [2 ** 52, 2 ** 52] } }, "total"],
    ["a run past the end", { total: { "9999": [1, 1, 0] } }, "total.9999"],
    ["a start past the end", { total: { "10001": [2] } }, "total.10001"],
    ["runs that overlap", { total: { "30": [1, 0, 1], "32": [1] } }, "total.32"],
    ["a start with a leading zero", { total: { "030": [2] } }, "total.030"],
    ["a start that is no integer", { total: { "1e3": [2] } }, "total.1e3"],
    ["a negative start", { total: { "-1": [2] } }, "total.-1"],
    ["a run that is no list", { total: { "30": 2 } }, "total.30"],
    ["a size that is not the sum", { size: 3 }, "size"],
    ["a pillar of more members than the group", { pillars: { ...good.pillars, brand: { "0": [3] } } }, "pillars.brand"],
    [
      "a basis of nobody",
      { total: {}, size: 0, pillars: { ...good.pillars, brand: {}, people: {}, insights: {}, relationships: {} } },
      "basis",
    ],
    ["an unknown field", { secret: 1 }, "secret"],
    ["another format", { formatVersion: 2 }, "formatVersion"],
    ["a smallest size of 0", { minSize: 0 }, "minSize"],
    ["a smallest size that is no number", { minSize: "10" }, "minSize"],
    ["a size that is no number", { size: "2" }, "size"],
  ])("refuses %s", (_, change, path) => {
    const error = errorOf(read(change));
    expect(error.code).toBe("peers.invalid");
    expect(error.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  it("refuses text that is not JSON, and anything else", () => {
    expect(errorOf(() => readPeerGroup("{")).issues[0].expected).toBe("JSON");
    expect(errorOf(() => readPeerGroup(null)).code).toBe("peers.invalid");
  });

  it("stops at the first faults of a hostile file", () => {
    const total = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`x${place}`, [1]]));
    expect(errorOf(read({ total })).issues.length).toBeLessThan(50);
    expect(errorOf(read({ total: { "0": Array(1_000_000).fill(-1) } })).issues).toHaveLength(1);
  });
});
