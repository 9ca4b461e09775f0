import { expect, it } from "vitest";
import type { Frontier } from "../../src/recommend/frontier.js";
import { greedyCost } from "../../src/recommend/solve.js";

const frontier = (...choices: [cost: number, worth: number][]): Frontier => ({
  choices: choices.map(([cost, worth]) => ({ cost, worth })),
  write: () => {},
});

it("is the cost of a real plan, made segment by segment of the hull", () => {
  const bent = frontier([0, 0], [1, 1], [2, 10], [5, 11]);
  expect(greedyCost([bent], 0)).toBe(0);
  expect(greedyCost([bent], 1)).toBe(2);
  expect(greedyCost([bent], 11)).toBe(5);
  expect(greedyCost([bent, frontier([0, 3], [2, 7])], 14)).toBe(4);
  expect(greedyCost([bent, frontier([0, 3], [2, 7])], 100)).toBe(7);
  expect(greedyCost([], 1)).toBe(0);
});
