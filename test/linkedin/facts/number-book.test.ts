import { expect, test } from "vitest";
import { rowHash } from "../../../src/linkedin/csv/row-hash.js";
import { createImportBudget, usualLimits } from "../../../src/linkedin/import-limits.js";
import { createNumberBook } from "../../../src/linkedin/tables/number-book.js";
import { createVotes } from "../../../src/linkedin/tables/reading-context.js";

test("keys get numbers in the order they come, nobody gets 0, and a full book says so", () => {
  const book = createNumberBook(createImportBudget({ ...usualLimits, maxPersons: 2 }), "persons");
  expect(["a", "b", "a", ""].map((key) => book.numberOf(key))).toEqual([1, 2, 1, 0]);
  expect(() => book.numberOf("c")).toThrow("maxPersons");
  expect(book.numberOf("b")).toBe(2);
});

test("keys that were made to crowd one place are told apart all the same, among many others", () => {
  // The hash decides the place by its last bits: 200 keys with the same last 12, and 5,000 others.
  const crowded: string[] = [];
  for (let n = 0; crowded.length < 200; n++) if (rowHash([`k${n}`]) % 4096 === 7) crowded.push(`k${n}`);
  const others = Array.from({ length: 5_000 }, (_, n) => `other ${n}`);
  const book = createNumberBook(createImportBudget(usualLimits), "persons");
  const keys = [...crowded, ...others];
  const numbers = keys.map((_, place) => place + 1);
  expect(keys.map((key) => book.numberOf(key))).toEqual(numbers);
  expect(keys.map((key) => book.numberOfHash(rowHash([key])))).toEqual(numbers);
});

test("votes are won by strictly more than any other, and nobody cannot win", () => {
  const votes = createVotes();
  const winnerAfter = (...candidates: number[]) => {
    for (const candidate of candidates) votes.add(candidate);
    return votes.winner();
  };
  expect(winnerAfter(0, 0)).toBeUndefined();
  expect(winnerAfter(1)).toBe(1);
  expect(winnerAfter(2)).toBeUndefined();
  expect(winnerAfter(3, 3)).toBe(3);
  expect(winnerAfter(2, 2)).toBe(2);
});
