import {
  basisOf,
  computeSSI,
  createPeerGroup,
  createSSI,
  estimateRank,
  explainChange,
  rankTeam,
  SSIError,
  toSnapshot,
} from "social-selling-index";
import { sideBySide } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";

const result = computeSSI({});
const group = createPeerGroup({ id: "team", kind: "team", minSize: 1, results: [result, result] });
const empty = createPeerGroup({ id: "team", kind: "team", minSize: 1 });
const ssi = createSSI();
const timeZone = "UTC";

const nothings = [undefined, null];
const notObjects = [null, 3, "ab", [], () => 1];
const notResults = [undefined, null, "ab", {}, [], new Map()];
const notLists = [undefined, null, 3, "ab", {}, () => 1];

/** What a JavaScript program may pass by mistake: the call, the values, the code and the path of the one issue. */
const doors: [name: string, call: (value: never) => unknown, values: readonly unknown[], code: string, path: string][] =
  [
    ["rank of no result", (value) => group.rank(value), notResults, "peers.invalid", ""],
    ["rank of no result in an empty group", (value) => empty.rank(value), notResults, "peers.invalid", ""],
    ["options of rank", (value) => group.rank(3, value), notObjects, "options.invalid", "options"],
    ["a misspelt option of rank", (value) => group.rank(0, value), [{ slef: 0 }], "options.invalid", "options.slef"],
    [
      "options of scoreForTopPercent",
      (value) => group.scoreForTopPercent(5, value),
      notObjects,
      "options.invalid",
      "options",
    ],
    [
      "a misspelt option of scoreForTopPercent",
      (value) => group.scoreForTopPercent(5, value),
      [{ me: 0 }],
      "options.invalid",
      "options.me",
    ],
    ["options of estimateRank", (value) => estimateRank(value), [undefined, ...notObjects], "peers.invalid", ""],
    ["results of rankTeam", (value) => rankTeam(value, { id: "team" }), notLists, "peers.invalid", "results"],
    [
      "a result of rankTeam",
      (value) => rankTeam([result, value], { id: "team" }),
      [...notResults, 3],
      "peers.invalid",
      "1",
    ],
    ["official snapshots", (value) => sideBySide(value, [], { timeZone }), notLists, "trend.invalid", "official"],
    [
      "an official snapshot",
      (value) => sideBySide([value], [], { timeZone }),
      [undefined, ...notObjects],
      "trend.invalid",
      "official.0",
    ],
    ["model snapshots", (value) => sideBySide([], value, { timeZone }), notLists, "trend.invalid", "model"],
    [
      "a model snapshot",
      (value) => sideBySide([], [value], { timeZone }),
      [undefined, ...notObjects],
      "trend.invalid",
      "model.0",
    ],
    ["rows", (value) => ssi.computeMany(value), notLists, "input.wrongType", "rows"],
    [
      "what a basis is read from",
      (value) => basisOf(value),
      [...notResults, 3, { ...result, pillars: {} }],
      "peers.invalid",
      "",
    ],
    ["a result for a snapshot", (value) => toSnapshot(value), nothings, "peers.invalid", ""],
    [
      "options of explainChange",
      (value) => explainChange(result, result, value),
      [null, 3, "ab"],
      "options.invalid",
      "options",
    ],
  ];

describe("a value that no type would let through", () => {
  it.each(
    doors.flatMap(([name, call, values, code, path]) =>
      values.map((value) => [name, value, call, code, path] as const),
    ),
  )("%s: %o", (_, value, call, code, path) => {
    try {
      call(value as never);
    } catch (error) {
      if (!(error instanceof SSIError)) throw error;
      const [issue] = error.issues;
      expect(error.issues).toHaveLength(1);
      expect({ code: issue.code, path: issue.path.join(".") }).toEqual({ code, path });
      for (const words of [issue.expected, issue.received, issue.repair]) expect(words).toMatch(/\w/);
      return;
    }
    throw new Error("not refused");
  });

  it("and what is meant is taken: any list of rows, of results", () => {
    expect(ssi.computeMany(new Set([{}]))).toHaveLength(1);
    expect(rankTeam(new Set([result, computeSSI({ id: "b" })]), { id: "team", minSize: 1 }).results).toHaveLength(2);
    expect(group.rank(result, { self: undefined }).status).toBe("ranked");
  });
});
