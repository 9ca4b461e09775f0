/** A seeded source of whole numbers: the same label gives the same sequence on every runtime (32-bit integer steps only). */
export interface Random {
  /** A whole number from 0 to below - 1. */
  below(below: number): number;
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
}

/** Makes an independent stream per label, so that a new kind of event does not move the others. */
export function createRandom(seed: number, label: string): Random {
  let state = 2166136261 ^ seed;
  for (const letter of label) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const random: Random = {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
    pick: <T>(items: readonly T[]): T => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("pick: expected at least one item, received none");
      return item;
    },
    shuffle: <T>(items: readonly T[]): T[] => {
      const drawn = items.map((item) => ({ item, order: next() }));
      return drawn.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(""),
  };
  return random;
}
