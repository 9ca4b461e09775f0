import { rowHash } from "../csv/row-hash.js";
import type { ImportBudget } from "../import-limits.js";

/** Gives keys numbers, 1 and up, in the order they come. The book is dropped when reading is over; the numbers stay. */
export interface NumberBook {
  /** The key's number; 0 for the empty key. */
  numberOf(key: string): number;
  /** The number of the key that has a hash (`rowHash`). */
  numberOfHash(hash: number): number;
}

/** No hash is this. */
const free = -1;

const longestSearch = 64;

class Book implements NumberBook {
  // Open addressing in columns: a Map of such large numbers takes several times the time and the memory.
  private hashes = new Float64Array(64).fill(free);
  private numbers = new Int32Array(this.hashes.length);
  private count = 0;
  /** Keys that were made to be looked for in one place, after many others. */
  private readonly crowd = new Map<number, number>();

  constructor(
    private readonly budget: ImportBudget,
    private readonly file: string,
  ) {}

  numberOf(key: string): number {
    return key === "" ? 0 : this.numberOfHash(rowHash([key]));
  }

  numberOfHash(hash: number): number {
    const slot = this.slotOf(hash);
    const known = slot >= 0 && this.hashes[slot] === hash ? this.numbers[slot] : this.crowd.get(hash);
    if (known !== undefined) return known;
    if (this.count >= this.budget.limits.maxPersons) this.budget.exceeded("maxPersons", this.file);
    this.put(hash, ++this.count);
    if (this.count * 2 > this.hashes.length) this.grow();
    return this.count;
  }

  /** Where a hash stands, or may be put; -1 where there are too many others. */
  private slotOf(hash: number): number {
    const { hashes } = this;
    const last = hashes.length - 1;
    for (let step = 0; step < longestSearch; step++) {
      const slot = (hash + step) & last;
      if (hashes[slot] === hash || hashes[slot] === free) return slot;
    }
    return -1;
  }

  private put(hash: number, number: number): void {
    const slot = this.slotOf(hash);
    if (slot < 0) this.crowd.set(hash, number);
    else {
      this.hashes[slot] = hash;
      this.numbers[slot] = number;
    }
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Float64Array(hashes.length * 2).fill(free);
    this.numbers = new Int32Array(this.hashes.length);
    for (let slot = 0; slot < hashes.length; slot++) {
      const hash = hashes[slot] ?? free;
      if (hash !== free) this.put(hash, numbers[slot] ?? 0);
    }
  }
}

/**
 * An empty book; more keys than `limits.maxPersons` end the import. It keeps hashes of 53 bits, so that long keys take no
 * more memory than short ones: among a million keys, the chance that any two are taken for one is about 1 in 18 000.
 */
export const createNumberBook = (budget: ImportBudget, file: string): NumberBook => new Book(budget, file);
