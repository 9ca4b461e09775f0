/** Tells which rows of several archives are new: a row that stands n times in one and m in another counts max(n, m). */
export interface RowUnion {
  /** From here on, the rows are another archive's. */
  nextArchive(): void;
  isNew(hash: number): boolean;
}

/** A union of which nothing is known yet. */
export function createRowUnion(): RowUnion {
  const most = new Map<number, number>();
  let current = new Map<number, number>();
  return {
    nextArchive() {
      current = new Map();
    },
    isNew(hash) {
      const times = (current.get(hash) ?? 0) + 1;
      current.set(hash, times);
      if (times <= (most.get(hash) ?? 0)) return false;
      most.set(hash, times);
      return true;
    },
  };
}
