/** Converts chunks of bytes to an encoding in which the bytes below 128 are ASCII. */
export interface Utf8Chunks {
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** How the bytes began. */
  readonly found: () => { readonly byteOrderMark: boolean };
}

const markLength = 3;
const nothing = () => new Uint8Array(0);

const concatenated = (a: Uint8Array, b: Uint8Array) => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Removes a byte order mark, and converts UTF-16, if the mark is of that, to UTF-8. */
export function createUtf8Chunks(): Utf8Chunks {
  let begun: Uint8Array | undefined = nothing();
  let wide: InstanceType<typeof TextDecoder> | undefined;
  let byteOrderMark = false;
  const encoder = new TextEncoder();

  const start = (bytes: Uint8Array): Uint8Array => {
    begun = undefined;
    const [first, second, third] = bytes;
    const isUtf8 = first === 0xef && second === 0xbb && third === 0xbf;
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    byteOrderMark = isUtf8 || isWide;
    if (isUtf8) return bytes.subarray(markLength);
    if (isWide) wide = new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be");
    return wide === undefined ? bytes : encoder.encode(wide.decode(bytes, { stream: true }));
  };
  return {
    push(bytes) {
      if (begun === undefined) return wide === undefined ? bytes : encoder.encode(wide.decode(bytes, { stream: true }));
      // The mark is in the first three bytes, however small the chunks are.
      const first = concatenated(begun, bytes);
      if (first.length >= markLength) return start(first);
      begun = first;
      return nothing();
    },
    end() {
      const rest = begun === undefined ? nothing() : start(begun);
      return wide === undefined ? rest : concatenated(rest, encoder.encode(wide.decode()));
    },
    found: () => ({ byteOrderMark }),
  };
}
