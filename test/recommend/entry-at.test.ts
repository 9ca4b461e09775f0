import { expect, it } from "vitest";
import { entryAt } from "../../src/recommend/integers.js";

it("returns the entry, and throws where there is none", () => {
  expect(entryAt([4, 5], 1)).toBe(5);
  expect(entryAt(new Int32Array(2), 0)).toBe(0);
  expect(() => entryAt([4, 5], 2)).toThrow("no entry 2 in a list of 2");
});
