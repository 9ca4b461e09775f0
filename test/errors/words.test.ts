import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/errors/did-you-mean.js";
import { describeReceived, valueAt } from "../../src/errors/received.js";

describe("did you mean", () => {
  const known = ["posts", "reposts", "connections", "connectionsGained", "windowDays", "asOf"];
  it.each<[string, string | undefined]>([
    ["post", "posts"],
    ["psots", "posts"],
    ["repost", "reposts"],
    ["conections", "connections"],
    ["connections_gained", "connectionsGained"],
    ["WINDOW-DAYS", "windowDays"],
    ["as of", "asOf"],
    ["asof", "asOf"],
    ["pots", "posts"],
    ["p", undefined],
    ["", undefined],
    ["likes", undefined],
    ["x".repeat(10_000), undefined],
  ])("%s: %s", (word, wanted) => expect(nearestWord(word, known)).toBe(wanted));

  it("the first of two that are as near", () => expect(nearestWord("bat", ["cat", "rat"])).toBe("cat"));
});

describe("what was received, in words", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["", '""'],
    ["a".repeat(40), `"${"a".repeat(40)}"`],
    ["a".repeat(41), `"${"a".repeat(40)}…"`],
    [-0, "0"],
    [1.5, "1.5"],
    [false, "false"],
    [10n ** 50n, `the bigint 1${"0".repeat(39)}…n`],
    [() => 1, "a function"],
    [Symbol.iterator, "a symbol"],
    [[1, 2], "an array of 2"],
    [{}, "an object without fields"],
    [Object.create(null), "an object without fields"],
    [{ a: 1, b: 2, c: 3, d: 4 }, "an object with a, b, c, d"],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, "an object with a, b, c, d, …"],
    [{ ["k".repeat(99)]: 1 }, `an object with ${"k".repeat(40)}…`],
    [new Map(), "a Map"],
    [/x/, "a RegExp"],
  ])("%#", (value, words) => expect(describeReceived(value)).toBe(words));
});

describe("the value at a path", () => {
  it.each<[readonly PropertyKey[], unknown]>([
    [[], { a: [{ b: 1 }] }],
    [["a", 0, "b"], 1],
    [["a", 1], undefined],
    [["a", 0, "b", "c"], undefined],
    [["toString"], undefined],
  ])("%j", (path, wanted) => expect(valueAt({ a: [{ b: 1 }] }, path)).toEqual(wanted));
});
