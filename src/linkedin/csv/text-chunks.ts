/** Turns bytes that come in chunks into text. */
export interface TextChunks {
  push(bytes: Uint8Array): string;
  end(): string;
  /** What the bytes turned out to be. */
  readonly found: () => { readonly encoding: "utf-8" | "utf-16" | "windows-1252"; readonly byteOrderMark: boolean };
}

/** How many bytes at the end belong to a UTF-8 character that is not finished yet (0 to 3). */
function unfinished(bytes: Uint8Array): number {
  const last = bytes.subarray(-3);
  for (const [back, byte] of [...last].reverse().entries()) {
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back + 1 < length ? back + 1 : 0;
    }
  }
  return 0;
}

/**
 * Reads UTF-8; UTF-16 where its byte order mark says so; and from the first bytes that are no UTF-8 on, windows-1252:
 * all before them was plain ASCII in such a file, so nothing need be read again.
 */
export function createTextChunks(): TextChunks {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let other: InstanceType<typeof TextDecoder> | undefined;
  let encoding: "utf-8" | "utf-16" | "windows-1252" = "utf-8";
  let byteOrderMark = false;
  let rest = new Uint8Array(0);
  let started = false;

  const start = (bytes: Uint8Array) => {
    started = true;
    const [first, second, third] = bytes;
    byteOrderMark =
      (first === 0xef && second === 0xbb && third === 0xbf) ||
      (first === 0xff && second === 0xfe) ||
      (first === 0xfe && second === 0xff);
    if (byteOrderMark && first !== 0xef) {
      encoding = "utf-16";
      other = new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be");
      return bytes;
    }
    return byteOrderMark ? bytes.subarray(3) : bytes;
  };
  const decode = (bytes: Uint8Array) => {
    if (other !== undefined) return other.decode(bytes, { stream: true });
    try {
      return utf8.decode(bytes);
    } catch {
      encoding = "windows-1252";
      other = new TextDecoder("windows-1252");
      return other.decode(bytes, { stream: true });
    }
  };
  return {
    push(chunk) {
      let bytes = chunk;
      if (rest.length > 0) {
        bytes = new Uint8Array(rest.length + chunk.length);
        bytes.set(rest);
        bytes.set(chunk, rest.length);
      }
      // The mark takes up to three bytes: wait for them, however small the chunks are.
      if (!started) {
        if (bytes.length < 3) {
          rest = bytes.slice();
          return "";
        }
        bytes = start(bytes);
      }
      const cut = bytes.length - (other === undefined ? unfinished(bytes) : 0);
      rest = bytes.slice(cut);
      return decode(bytes.subarray(0, cut));
    },
    end: () => decode(started ? rest : start(rest)),
    found: () => ({ encoding, byteOrderMark }),
  };
}
