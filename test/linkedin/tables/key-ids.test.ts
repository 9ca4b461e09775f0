import { expect, test } from "vitest";
import { rowHash } from "../../../src/linkedin/csv/row-hash.js";
import { createImportBudget, usualLimits } from "../../../src/linkedin/import-limits.js";
import { createKeyIds } from "../../../src/linkedin/tables/key-ids.js";
import { createFrequencies, createPersonIds } from "../../../src/linkedin/tables/reading-context.js";

test("keys get ids in the order in which they are asked for, the empty key gets 0, and too many keys are refused", () => {
  const ids = createPersonIds(createImportBudget({ ...usualLimits, maxPersons: 2 }), "persons");
  expect(["a", "b", "a", ""].map((key) => ids.idOf(key))).toEqual([1, 2, 1, 0]);
  expect(() => ids.idOf("c")).toThrow("maxPersons");
  expect(ids.idOf("b")).toBe(2);
});

test("keys that were forged to need the same slot keep their own ids, among many others", () => {
  // The last bits of the hash decide the slot: 200 keys with the same last 12, and 5,000 others.
  const crowded: string[] = [];
  for (let n = 0; crowded.length < 200; n++) if (rowHash([`k${n}`]) % 4096 === 7) crowded.push(`k${n}`);
  const others = Array.from({ length: 5_000 }, (_, n) => `other ${n}`);
  const ids = createKeyIds();
  const keys = [...crowded, ...others];
  const numbers = keys.map((_, index) => index + 1);
  expect(keys.map((key) => ids.idOf(key))).toEqual(numbers);
  expect(keys.map((key) => ids.idOfHash(rowHash([key])))).toEqual(numbers);
});

test("the mode is added strictly more often than any other id, and is never 0", () => {
  const frequencies = createFrequencies();
  const modeAfter = (...ids: number[]) => {
    for (const id of ids) frequencies.add(id);
    return frequencies.mode();
  };
  expect(modeAfter(0, 0)).toBeUndefined();
  expect(modeAfter(1)).toBe(1);
  expect(modeAfter(2)).toBeUndefined();
  expect(modeAfter(3, 3)).toBe(3);
  expect(modeAfter(2, 2)).toBe(2);
});
