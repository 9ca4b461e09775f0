import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/linkedin/zip/inflate-entry.js";
import { type ZipEnd, type ZipFile, zip } from "../support/zip.js";

const part = (bytes: Uint8Array) =>
  deflateRawSync(bytes, { level: bytes.length > 2 ** 22 ? 1 : 6, finishFlush: constants.Z_FULL_FLUSH });

const lastBlock = Uint8Array.of(3, 0);

/**
 * A deflated file of a head, a piece many times over, and a tail, without ever writing it out: each part is compressed
 * once, on whole bytes and without looking back, so that its blocks can be repeated. 2 GB take a hundredth of a second.
 */
export function repeated(
  name: string,
  head: string,
  piece: string | Uint8Array,
  times: number,
  tail: string | Uint8Array = "",
): ZipFile {
  const [first, again, last] = [Buffer.from(head), Buffer.from(piece), Buffer.from(tail)];
  let crc = crc32(first);
  for (let n = 0; n < times; n++) crc = crc32(again, crc);
  return forgedFile(name, first, again, times, last, crc32(last, crc));
}

/** The same with a checksum that is not true, for files of which the end is never reached. */
export function bomb(name: string, head: string, piece: string | Uint8Array, times: number): ZipFile {
  return forgedFile(name, Buffer.from(head), Buffer.from(piece), times, Buffer.from(""), 0);
}

function forgedFile(name: string, head: Buffer, piece: Buffer, times: number, tail: Buffer, crc: number): ZipFile {
  const block = part(piece);
  const data = Buffer.concat([part(head), ...Array.from({ length: times }, () => block), part(tail), lastBlock]);
  return { name, content: "", data, forged: { size: head.length + piece.length * times + tail.length, crc } };
}

/** A table of so many different rows. */
export function table(name: string, header: string, rows: number, row: (n: number) => string): ZipFile {
  const pieces = [`${header}\n`];
  for (let n = 0; n < rows; n += 1000) {
    let piece = "";
    for (let line = n; line < Math.min(n + 1000, rows); line++) piece += `${row(line)}\n`;
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  return { name, content, data: deflateRawSync(content, { level: 1 }) };
}

/** One archive. */
export const archive =
  (files: () => readonly ZipFile[], end?: ZipEnd): (() => Uint8Array) =>
  () =>
    zip(files(), end);
