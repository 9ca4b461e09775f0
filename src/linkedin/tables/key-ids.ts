import { rowHash } from "../csv/row-hash.js";

/** Gives keys ids, 1 and up, in the order in which they are first asked for. */
export interface KeyIds {
  /** The id of a key; 0 for the empty key. */
  idOf(key: string): number;
  /** The id of the key with a hash (`rowHash`). */
  idOfHash(hash: number): number;
}

/**
 * No ids yet; `beforeNew` is called with the number of keys before each new one. Hashes of 53 bits are kept instead of keys, so
 * that long keys take no more memory than short ones: among a million keys, the chance that any two have the same hash is about
 * 1 in 18 000.
 */
export const createKeyIds = (beforeNew?: (count: number) => void): KeyIds => new Ids(beforeNew);

/** No hash is this. */
const free = -1;

const longestSearch = 64;

/** A hash table with open addressing: a Map of such large numbers takes several times the time and the memory. */
class Ids implements KeyIds {
  private hashes = new Float64Array(64).fill(free);
  private ids = new Int32Array(this.hashes.length);
  private count = 0;
  /** Keys without a free slot near their own, as in a table that was forged to be slow. */
  private readonly overflow = new Map<number, number>();

  constructor(private readonly beforeNew: ((count: number) => void) | undefined) {}

  idOf(key: string): number {
    return key === "" ? 0 : this.idOfHash(rowHash([key]));
  }

  idOfHash(hash: number): number {
    const slot = this.slotOf(hash);
    const known = slot >= 0 && this.hashes[slot] === hash ? this.ids[slot] : this.overflow.get(hash);
    if (known !== undefined) return known;
    this.beforeNew?.(this.count);
    this.put(hash, ++this.count);
    if (this.count * 2 > this.hashes.length) this.grow();
    return this.count;
  }

  /** The slot of a hash, or a free one for it; -1 where too many others are in the way. */
  private slotOf(hash: number): number {
    const { hashes } = this;
    const last = hashes.length - 1;
    for (let step = 0; step < longestSearch; step++) {
      const slot = (hash + step) & last;
      if (hashes[slot] === hash || hashes[slot] === free) return slot;
    }
    return -1;
  }

  private put(hash: number, id: number): void {
    const slot = this.slotOf(hash);
    if (slot < 0) this.overflow.set(hash, id);
    else {
      this.hashes[slot] = hash;
      this.ids[slot] = id;
    }
  }

  private grow(): void {
    const { hashes, ids } = this;
    this.hashes = new Float64Array(hashes.length * 2).fill(free);
    this.ids = new Int32Array(this.hashes.length);
    for (let slot = 0; slot < hashes.length; slot++) {
      const hash = hashes[slot] ?? free;
      if (hash !== free) this.put(hash, ids[slot] ?? 0);
    }
  }
}
