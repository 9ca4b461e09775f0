/** The first cells of a record, told by where they lie in the bytes at hand. */
export interface Head {
  /** A number that no other head has. */
  readonly number: number;
  readonly at: number;
  /** In bytes, with the delimiter behind the last cell. */
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** How the records began that were read lately: in a log of messages, many begin alike. */
export interface RecentHeads {
  /** The head that the bytes from a place on repeat; undefined where they do not. */
  find(view: DataView, at: number, end: number): Head | undefined;
  /** Remembers the head that lies at a place, where its cells do. Returns its number. */
  remember(at: number, length: number, starts: Int32Array, ends: Int32Array): number;
  /** The bytes at hand are others from here on. */
  forget(): void;
}

/** Two people who write to each other make two; of a group, the last ones are remembered. */
const mostKept = 4;

class Heads implements RecentHeads {
  private heads: Head[] = [];
  private numbers = 0;
  /** How many were remembered since the bytes are those at hand. */
  private since = 0;

  constructor(private readonly cells: number) {}

  find(view: DataView, at: number, end: number): Head | undefined {
    const { heads } = this;
    for (let place = 0; place < heads.length; place++) {
      const head = heads[place];
      if (head === undefined || at + head.length > end) continue;
      if (equalBytes(view, head.at, view, at, head.length)) return head;
    }
    return undefined;
  }

  remember(at: number, length: number, starts: Int32Array, ends: Int32Array): number {
    const number = this.numbers++;
    const { cells } = this;
    this.heads[this.since++ % mostKept] = {
      number,
      at,
      length,
      starts: starts.slice(0, cells),
      ends: ends.slice(0, cells),
    };
    return number;
  }

  forget(): void {
    this.heads = [];
    this.since = 0;
  }
}

/** No heads yet, of so many cells each. */
export const createRecentHeads = (cells: number): RecentHeads => new Heads(cells);

const quote = 34;

/** A search by the engine costs more to start than these many bytes looked at here. */
const nearby = 96;

const quotes = 0x22222222;

/** Where the next quote stands, or `end`. Looks at four bytes at once: one of them is a quote where a byte of `rest` is 0. */
export function findQuote(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  const near = Math.min(from + nearby, end);
  let at = from;
  for (; at + 4 <= near; at += 4) {
    const rest = view.getInt32(at, true) ^ quotes;
    const zeros = (rest - 0x01010101) & ~rest & 0x80808080;
    // The lowest byte found is a true one, whatever stands above it.
    if (zeros !== 0) return at + ((31 - Math.clz32(zeros & -zeros)) >> 3);
  }
  for (; at < near; at++) if (bytes[at] === quote) return at;
  if (near === end) return end;
  const found = bytes.indexOf(quote, near);
  return found < 0 || found > end ? end : found;
}

/**
 * Whether two ranges of bytes are the same. Addresses and ids differ at their ends, so it looks there first, at eight bytes at
 * once: as a number with a fraction, since JavaScript has no quicker one of that size. Two that compare as equal are the same
 * bytes but for the two zeros, which are NUL bytes in a text; these, and what is no number, are looked at one by one.
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
