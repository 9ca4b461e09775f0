import { equalBytes } from "./equal-bytes.js";

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

/** Nothing remembered yet. It starts anew when it is full: 65 536 ranges or 8 MiB. */
export function createByteCodes(): ByteCodes {
  /** Open addressing: each slot holds the place of an entry plus one. */
  let slots = new Int32Array(fewest * 2);
  /** Where each entry's bytes begin in `texts`; one more than there are entries. */
  let starts = new Int32Array(fewest + 1);
  let codes = new Int32Array(fewest);
  let texts = new DataView(new ArrayBuffer(fewest * 32));
  let kept = 0;
  /** The entry asked for last: rows that are alike stand together. */
  let last = 0;
  /** The slot for what was looked for last and not found; -1 where the search was given up. */
  let free = -1;

  const isEntry = (entry: number, view: DataView, start: number, length: number) => {
    const from = starts[entry] ?? 0;
    return (starts[entry + 1] ?? 0) - from === length && equalBytes(texts, from, view, start, length);
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
  return {
    find(view, start, end) {
      const length = end - start;
      if (last < kept && isEntry(last, view, start, length)) return codes[last];
      let slot = slotOf(view, start, end);
      free = -1;
      for (let step = 0; step < longestSearch; step++) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0) {
          free = slot;
          return undefined;
        }
        if (isEntry(entry, view, start, length)) {
          last = entry;
          return codes[entry];
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return undefined;
    },
    keep(bytes, start, end, code) {
      const from = starts[kept] ?? 0;
      const until = from + end - start;
      if (free < 0) return;
      if (kept === mostKept || until > mostBytes) {
        slots.fill(0);
        kept = 0;
        return;
      }
      while (until > texts.byteLength) {
        const room = new Uint8Array(texts.byteLength * 2);
        texts = new DataView(larger(new Uint8Array(texts.buffer), room).buffer);
      }
      new Uint8Array(texts.buffer, from, end - start).set(bytes.subarray(start, end));
      codes[kept] = code;
      starts[kept + 1] = until;
      slots[free] = ++kept;
      last = kept - 1;
      if (kept === codes.length) grow();
    },
  };
}
