/** So many characters of a mark in a row count as the mark. */
const pieceLength = 8;
const letters = "bcdfghjklmnpqrstvwxz";

/** Invented texts that are put into an archive and searched for in every output. */
export interface Marks {
  /** The mark of a seed: 16 letters that no word has in this order; equal seeds have equal marks. */
  of(seed: string): string;
  /** Another text to search for unchanged, such as a number. */
  add(text: string): string;
  /** Every mark of which eight characters or more in a row are in a text, plain or encoded. */
  foundIn(text: string): string[];
}

/** A word of consonants from a seed. */
function wordOf(seed: string): string {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  let word = "Zq";
  while (word.length < 16) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    word += letters.charAt((state >>> 8) % letters.length);
  }
  return word;
}

/** A text unchanged and, where it differs, decoded from the encodings that programs use; all in lower case. */
function readings(text: string): string[] {
  const runs = (pattern: RegExp, encoding: "base64" | "base64url" | "hex", step: number) =>
    [...text.matchAll(pattern)].flatMap(([run]) =>
      Array.from({ length: step }, (_, start) => Buffer.from(run.slice(start), encoding).toString("latin1")),
    );
  const unescaped = text
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const decoded = [...runs(/[\w+/-]{11,}={0,2}/g, "base64", 4), ...runs(/(?:[0-9a-f]{2}[\s,:]?){8,}/gi, "hex", 2)];
  return [text, ...(unescaped === text ? [] : [unescaped]), decoded.join("\n")].map((reading) => reading.toLowerCase());
}

/** A hash of 20 bits of the first five characters of a piece: few positions of a text have the hash of a piece. */
function startOf(text: string, at: number): number {
  let start = 0;
  for (let place = at; place < at + 5; place++) start = (start << 4) ^ text.charCodeAt(place);
  return start & 0xfffff;
}

/** A store of marks, empty at first. */
export function createMarks(): Marks {
  const pieces = new Map<string, string>();
  const starts = new Uint8Array(0x100000);
  const add = (text: string) => {
    const folded = text.toLowerCase();
    // Reversed too: a program may have reversed the text.
    for (const way of [folded, [...folded].reverse().join("")])
      for (let at = 0; at + pieceLength <= way.length; at++) {
        pieces.set(way.slice(at, at + pieceLength), text);
        starts[startOf(way, at)] = 1;
      }
    return text;
  };
  return {
    add,
    of: (seed) => add(wordOf(seed)),
    foundIn(text) {
      const found = new Set<string>();
      for (const reading of readings(text)) {
        let start = startOf(reading, 0);
        for (let at = 0; at + pieceLength <= reading.length; at++) {
          const here = start;
          // The same as startOf(reading, at + 1): the first character is shifted out.
          start = ((start << 4) ^ reading.charCodeAt(at + 5)) & 0xfffff;
          if (starts[here] === 0) continue;
          const mark = pieces.get(reading.slice(at, at + pieceLength));
          if (mark !== undefined) found.add(mark);
        }
      }
      return [...found];
    },
  };
}
