/** The first cells of a record, by their position in the current bytes. */
export interface Prefix {
  /** A number that no other prefix has. */
  readonly id: number;
  readonly at: number;
  /** In bytes, with the delimiter behind the last cell. */
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The beginnings of the most recent records: in a log of messages, many records begin alike. */
export interface RecentPrefixes {
  /** The prefix that the bytes from a position on repeat; undefined where they repeat none. */
  find(view: DataView, at: number, end: number): Prefix | undefined;
  /** Remembers the prefix at a position, and where its cells are. Returns its id. */
  remember(at: number, length: number, starts: Int32Array, ends: Int32Array): number;
  /** Positions are no longer valid: the bytes were moved. */
  forget(): void;
}

/** Two people who write to each other make two prefixes; of a group, the most recent ones are remembered. */
const mostKept = 4;

class Prefixes implements RecentPrefixes {
  private kept: Prefix[] = [];
  private ids = 0;
  /** How many were remembered since the bytes were last moved. */
  private since = 0;

  constructor(private readonly cells: number) {}

  find(view: DataView, at: number, end: number): Prefix | undefined {
    const { kept } = this;
    for (let index = 0; index < kept.length; index++) {
      const prefix = kept[index];
      if (prefix === undefined || at + prefix.length > end) continue;
      if (equalBytes(view, prefix.at, view, at, prefix.length)) return prefix;
    }
    return undefined;
  }

  remember(at: number, length: number, starts: Int32Array, ends: Int32Array): number {
    const id = this.ids++;
    const { cells } = this;
    this.kept[this.since++ % mostKept] = {
      id,
      at,
      length,
      starts: starts.slice(0, cells),
      ends: ends.slice(0, cells),
    };
    return id;
  }

  forget(): void {
    this.kept = [];
    this.since = 0;
  }
}

/** No prefixes yet, of so many cells each. */
export const createRecentPrefixes = (cells: number): RecentPrefixes => new Prefixes(cells);

export const quote = 34;

/** A native search costs more to start than comparing this many bytes here. */
const nearby = 96;

const quotes = 0x22222222;

/** The position of the next quote, or `end`. Compares four bytes at once: one of them is a quote where a byte of `rest` is 0. */
export function findQuote(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  const near = Math.min(from + nearby, end);
  let at = from;
  for (; at + 4 <= near; at += 4) {
    const rest = view.getInt32(at, true) ^ quotes;
    const zeros = (rest - 0x01010101) & ~rest & 0x80808080;
    // The lowest byte found is a true one, whatever the bytes above it are.
    if (zeros !== 0) return at + ((31 - Math.clz32(zeros & -zeros)) >> 3);
  }
  for (; at < near; at++) if (bytes[at] === quote) return at;
  if (near === end) return end;
  const found = bytes.indexOf(quote, near);
  return found < 0 || found > end ? end : found;
}

/**
 * Whether two ranges of bytes are the same. Addresses and ids differ at their ends, so the ends are compared first, eight bytes
 * at once: as floating-point numbers, since JavaScript has no faster number of that size. Two that compare as equal are the same
 * bytes, except for the two zeros, which are NUL bytes in a text; zeros and NaN are compared byte by byte.
 */
export function equalBytes(
  one: DataView,
  oneStart: number,
  other: DataView,
  otherStart: number,
  length: number,
): boolean {
  let left = length;
  for (; left >= 8; left -= 8) {
    const value = one.getFloat64(oneStart + left - 8, true);
    if (value !== other.getFloat64(otherStart + left - 8, true) || value === 0) break;
  }
  while (--left >= 0) if (one.getUint8(oneStart + left) !== other.getUint8(otherStart + left)) return false;
  return true;
}
