import { equalBytes } from "./equal-bytes.js";

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
