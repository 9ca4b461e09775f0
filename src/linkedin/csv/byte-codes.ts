import type { CellText } from "./cell-text.js";
import type { CsvCells } from "./csv-machine.js";
import { equalBytes } from "./find-bytes.js";

/** Remembers a whole number for each range of bytes it was told one for. */
export interface ByteCodes {
  /** The number of a range; undefined for one that is not remembered. */
  find(view: DataView, start: number, end: number): number | undefined;
  /** Remembers a 32-bit integer for the range that was looked for last, and was not found. */
  keep(bytes: Uint8Array, start: number, end: number, code: number): void;
}

const mostKept = 2 ** 16;

const mostBytes = 2 ** 23;

const fewest = 2 ** 8;

/** Longer searches only happen to who makes texts to that end; they are not kept then. */
const longestSearch = 32;

/** How many bytes, from the end, tell texts apart well enough to look for them: addresses and ids differ there. */
const hashed = 24;

const larger = <Kind extends Int32Array | Uint8Array>(old: Kind, room: Kind): Kind => {
  room.set(old);
  return room;
};

class Codes implements ByteCodes {
  /** Open addressing: each slot holds the place of an entry plus one. */
  private slots = new Int32Array(fewest * 2);
  /** Where each entry's bytes begin in `texts`; one more than there are entries. */
  private starts = new Int32Array(fewest + 1);
  private codes = new Int32Array(fewest);
  private texts = new DataView(new ArrayBuffer(fewest * 32));
  private kept = 0;
  /** The entry asked for last: rows that are alike stand together. */
  private last = 0;
  /** The slot for what was looked for last and not found; -1 where the search was given up. */
  private free = -1;

  find(view: DataView, start: number, end: number): number | undefined {
    const length = end - start;
    if (this.last < this.kept && this.isEntry(this.last, view, start, length)) return this.codes[this.last];
    const { slots } = this;
    let slot = this.slotOf(view, start, end);
    this.free = -1;
    for (let step = 0; step < longestSearch; step++) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) {
        this.free = slot;
        return undefined;
      }
      if (this.isEntry(entry, view, start, length)) {
        this.last = entry;
        return this.codes[entry];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return undefined;
  }

  keep(bytes: Uint8Array, start: number, end: number, code: number): void {
    const { kept } = this;
    const from = this.starts[kept] ?? 0;
    const until = from + end - start;
    if (this.free < 0) return;
    if (kept === mostKept || until > mostBytes) {
      this.slots.fill(0);
      this.kept = 0;
      return;
    }
    while (until > this.texts.byteLength) {
      const room = new Uint8Array(this.texts.byteLength * 2);
      this.texts = new DataView(larger(new Uint8Array(this.texts.buffer), room).buffer);
    }
    new Uint8Array(this.texts.buffer, from, end - start).set(bytes.subarray(start, end));
    this.codes[kept] = code;
    this.starts[kept + 1] = until;
    this.slots[this.free] = kept + 1;
    this.last = kept;
    this.kept++;
    if (this.kept === this.codes.length) this.grow();
  }

  private isEntry(entry: number, view: DataView, start: number, length: number): boolean {
    const from = this.starts[entry] ?? 0;
    return (this.starts[entry + 1] ?? 0) - from === length && equalBytes(this.texts, from, view, start, length);
  }

  private slotOf(view: DataView, start: number, end: number): number {
    let hash = end - start;
    let at = Math.max(start, end - hashed);
    for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at), 0x9e3779b1) ^ (hash >>> 15);
    for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private grow(): void {
    const { kept } = this;
    this.slots = new Int32Array(this.slots.length * 2);
    this.starts = larger(this.starts, new Int32Array(this.slots.length / 2 + 1));
    this.codes = larger(this.codes, new Int32Array(this.slots.length / 2));
    const { slots, starts } = this;
    for (let entry = 0; entry < kept; entry++) {
      let slot = this.slotOf(this.texts, starts[entry] ?? 0, starts[entry + 1] ?? 0);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = entry + 1;
    }
  }
}

/** Nothing remembered yet. It starts anew when it is full: 65 536 ranges or 8 MiB. */
export const createByteCodes = (): ByteCodes => new Codes();

/** Gives a whole number for each text it is asked about; blanks around a text do not matter. */
export interface CellCodes {
  /** The number of a cell; `texts` is asked for those not seen lately. */
  of(cells: CsvCells, column: number, texts: CellText): number;
  /** The number of a text, which has no blanks around it. */
  readonly work: (text: string) => number;
}

/** A list of recipients is the longest text that is told apart by a number. */
export const longestId = 100_000;

class CodesOfCells implements CellCodes {
  private readonly codes = createByteCodes();

  constructor(readonly work: (text: string) => number) {}

  of(cells: CsvCells, column: number, texts: CellText): number {
    const start = cells.starts[column] ?? 0;
    const end = cells.ends[column] ?? 0;
    const known = this.codes.find(cells.view, start, end);
    if (known !== undefined) return known;
    const code = this.work(texts.of(cells, column, longestId).trim());
    this.codes.keep(cells.bytes, start, end, code);
    return code;
  }
}

/**
 * Works a number out once for each text, told apart by its bytes, so that what stands in thousands of rows (addresses, names)
 * is not made into text each time.
 *
 * @param work - Gives a 32-bit integer, and always the same for the same text.
 */
export const createCellCodes = (work: (text: string) => number): CellCodes => new CodesOfCells(work);
