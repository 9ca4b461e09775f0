/** What one row of a table shows: when, what, and with whom, in small numbers and without text. */
export interface FactRow {
  /** ms since 1970 UTC; NaN where the row has no date that can be read. */
  readonly at: number;
  /** The flags of the row's table; the same bit means something else in another table. */
  readonly bits: number;
  /** An id that means nothing outside of one reading; 0 where the row names no person. */
  readonly person: number;
  /** The count in a row of analytics; absent where it is not known. */
  readonly value?: number;
}

/** The flags that the rows of a table can have, each with a bit of its own: `{ draft: 1 << 0, spam: 1 << 1 }`. */
export type Flags<Flag extends string = string> = Readonly<Record<Flag, number>>;

/** A function that packs conditions, by the names of the flags, into bits. */
export function flagPacker(flags: Flags): (conditions: Readonly<Record<string, boolean>>) => number {
  const entries = Object.entries(flags);
  return (conditions) => {
    let bits = 0;
    for (const [flag, bit] of entries) if (conditions[flag] === true) bits |= bit;
    return bits;
  };
}
