import type { CellText } from "./cell-text.js";
import type { CsvCells } from "./csv-machine.js";

/** Remembers a whole number for each text it was asked about; blanks around a text do not matter. */
export interface CellCodes {
  /** The number of a cell; `texts` is asked for those not seen lately. */
  of(cells: CsvCells, column: number, texts: CellText): number;
  /** The number of a text, which has no blanks around it. */
  readonly work: (text: string) => number;
}

/** A list of recipients is the longest text that is told apart by a number. */
const longestText = 100_000;

const mostKept = 2 ** 16;
const mostBytes = 2 ** 23;
const fewest = 2 ** 8;
/** Longer searches only happen to who makes texts to that end; they are not kept then. */
const longestSearch = 32;
/** How many bytes, from the end, tell texts apart well enough to look for them. */
const hashed = 24;

/**
 * Works a number out once for each text, told apart by its bytes, so that what stands in thousands of rows (addresses, names, folders) is
 * not made into text each time. Starts anew when it is full: 65 536 texts or 8 MiB.
 *
 * @param work - Gives a 32-bit integer, and always the same for the same text.
 */
export function createCellCodes(work: (text: string) => number): CellCodes {
  /** Open addressing: each slot holds the place of an entry plus one. */
  let slots = new Int32Array(fewest * 2);
  /** Where each entry's bytes begin in `texts`; one more than there are entries. */
  let starts = new Int32Array(fewest + 1);
  let codes = new Int32Array(fewest);
  let texts = new DataView(new ArrayBuffer(fewest * 32));
  let kept = 0;
  /** The entry asked for last: rows of one conversation stand together. */
  let last = 0;

  const isEntry = (entry: number, view: DataView, start: number, length: number) => {
    const from = starts[entry] ?? 0;
    if ((starts[entry + 1] ?? 0) - from !== length) return false;
    // Addresses and ids differ at their ends.
    let left = length;
    for (; left >= 4; left -= 4) if (texts.getInt32(from + left - 4) !== view.getInt32(start + left - 4)) return false;
    while (--left >= 0) if (texts.getUint8(from + left) !== view.getUint8(start + left)) return false;
    return true;
  };
  const slotOf = (view: DataView, start: number, end: number) => {
    let hash = end - start;
    let at = Math.max(start, end - hashed);
    for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at), 0x9e3779b1) ^ (hash >>> 15);
    for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  };
  const place = (entry: number) => {
    let slot = slotOf(texts, starts[entry] ?? 0, starts[entry + 1] ?? 0);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2);
    starts = larger(starts, new Int32Array(slots.length / 2 + 1));
    codes = larger(codes, new Int32Array(slots.length / 2));
    for (let entry = 0; entry < kept; entry++) place(entry);
  };
  const keep = (bytes: Uint8Array, start: number, end: number, code: number) => {
    const from = starts[kept] ?? 0;
    const until = from + end - start;
    if (kept === mostKept || until > mostBytes) {
      slots.fill(0);
      kept = 0;
      return;
    }
    if (kept === codes.length) grow();
    while (until > texts.byteLength) {
      const room = new Uint8Array(texts.byteLength * 2);
      texts = new DataView(larger(new Uint8Array(texts.buffer), room).buffer);
    }
    new Uint8Array(texts.buffer).set(bytes.subarray(start, end), from);
    codes[kept] = code;
    starts[kept + 1] = until;
    place(kept++);
  };
  return {
    work,
    of(cells, column, words) {
      const { view } = cells;
      const start = cells.starts[column] ?? 0;
      const end = cells.ends[column] ?? 0;
      const length = end - start;
      if (last < kept && isEntry(last, view, start, length)) return codes[last] ?? 0;
      let slot = slotOf(view, start, end);
      for (let step = 0; step < longestSearch; step++) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0) {
          const code = work(words.of(cells, column, longestText).trim());
          keep(cells.bytes, start, end, code);
          return code;
        }
        if (isEntry(entry, view, start, length)) {
          last = entry;
          return codes[entry] ?? 0;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return work(words.of(cells, column, longestText).trim());
    },
  };
}

const larger = <Kind extends Int32Array | Uint8Array>(old: Kind, room: Kind): Kind => {
  room.set(old);
  return room;
};
