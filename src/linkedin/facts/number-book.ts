import { rowHash } from "../csv/row-hash.js";
import type { ImportBudget } from "../import-budget.js";

/** Gives keys numbers, 1 and up, in the order they come. The book is dropped when reading is over; the numbers stay. */
export interface NumberBook {
  /** The key's number; 0 for the empty key. */
  readonly numberOf: (key: string) => number;
  /** The number of the key that has a hash (`rowHash`). */
  readonly numberOfHash: (hash: number) => number;
}

/** No hash is this. */
const free = -1;

const longestSearch = 64;

/**
 * An empty book; more keys than `limits.maxPersons` end the import. It keeps hashes of 53 bits, so that long keys take no
 * more memory than short ones: among a million keys, the chance that any two are taken for one is about 1 in 18 000.
 */
export function createNumberBook(budget: ImportBudget, file: string): NumberBook {
  // Open addressing in columns: a Map of such large numbers takes several times the time and the memory.
  let hashes = new Float64Array(64).fill(free);
  let numbers = new Int32Array(hashes.length);
  let count = 0;
  /** Keys that were made to be looked for in one place, after many others. */
  const crowd = new Map<number, number>();
  /** Where a hash stands, or may be put; -1 where there are too many others. */
  const slotOf = (hash: number) => {
    const last = hashes.length - 1;
    for (let step = 0; step < longestSearch; step++) {
      const slot = (hash + step) & last;
      if (hashes[slot] === hash || hashes[slot] === free) return slot;
    }
    return -1;
  };
  const put = (hash: number, number: number) => {
    const slot = slotOf(hash);
    if (slot < 0) crowd.set(hash, number);
    else {
      hashes[slot] = hash;
      numbers[slot] = number;
    }
  };
  const grow = () => {
    const [oldHashes, oldNumbers] = [hashes, numbers];
    hashes = new Float64Array(oldHashes.length * 2).fill(free);
    numbers = new Int32Array(hashes.length);
    for (let slot = 0; slot < oldHashes.length; slot++) {
      const hash = oldHashes[slot] ?? free;
      if (hash !== free) put(hash, oldNumbers[slot] ?? 0);
    }
  };
  const numberOfHash = (hash: number) => {
    const slot = slotOf(hash);
    const known = slot >= 0 && hashes[slot] === hash ? numbers[slot] : crowd.get(hash);
    if (known !== undefined) return known;
    if (count >= budget.limits.maxPersons) budget.exceeded("maxPersons", file);
    put(hash, ++count);
    if (count * 2 > hashes.length) grow();
    return count;
  };
  return { numberOfHash, numberOf: (key) => (key === "" ? 0 : numberOfHash(rowHash([key]))) };
}
