import type { ImportBudget } from "../import-budget.js";
import { detached } from "./detached.js";

/** Gives keys numbers, 1 and up, in the order they come. The book is dropped when reading is over; the numbers stay. */
export interface NumberBook {
  /** The key's number; 0 for the empty key. */
  numberOf(key: string): number;
}

/** An empty book; more keys than `limits.maxPersons` end the import. */
export function createNumberBook(budget: ImportBudget, file: string): NumberBook {
  const numbers = new Map<string, number>();
  return {
    numberOf(key) {
      if (key === "") return 0;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (numbers.size >= budget.limits.maxPersons) budget.exceeded("maxPersons", file);
      numbers.set(detached(key), numbers.size + 1);
      return numbers.size;
    },
  };
}
