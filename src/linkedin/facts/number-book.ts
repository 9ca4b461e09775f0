import type { ImportBudget } from "../import-budget.js";
import { rowHash } from "./row-hash.js";

/** Gives keys numbers, 1 and up, in the order they come. The book is dropped when reading is over; the numbers stay. */
export interface NumberBook {
  /** The key's number; 0 for the empty key. */
  numberOf(key: string): number;
}

/**
 * An empty book; more keys than `limits.maxPersons` end the import. It keeps hashes of 53 bits, so that long keys take no
 * more memory than short ones: among a million keys, the chance that any two are taken for one is about 1 in 18 000.
 */
export function createNumberBook(budget: ImportBudget, file: string): NumberBook {
  const numbers = new Map<number, number>();
  return {
    numberOf(key) {
      if (key === "") return 0;
      const hash = rowHash([key]);
      const known = numbers.get(hash);
      if (known !== undefined) return known;
      if (numbers.size >= budget.limits.maxPersons) budget.exceeded("maxPersons", file);
      numbers.set(hash, numbers.size + 1);
      return numbers.size;
    },
  };
}
