import { crc32, deflateRawSync } from "node:zlib";

/** A file for a test archive, and what to falsify about it. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Not compressed. */
  readonly stored?: boolean;
  /** Sizes and checksum after the data, as streaming writers put them. */
  readonly descriptor?: boolean;
  /** The flag that says names are UTF-8. */
  readonly utf8?: boolean;
  readonly encrypted?: boolean;
  /** UTC. */
  readonly modified?: Date;
  /** The modification time in UTC besides the MS-DOS stamp. */
  readonly unixTime?: number;
  /** Numbers to write instead of the true ones. */
  readonly forged?: { size?: number; compressedSize?: number; crc?: number; offset?: number; method?: number };
  /** Put sizes and offset into the ZIP64 field. */
  readonly zip64?: boolean;
  /** Bytes in the directory's extra part before all others. */
  readonly extra?: Uint8Array;
  /** The comment of the entry in the directory. */
  readonly comment?: string;
  /** Bytes instead of the true compressed ones. */
  readonly data?: Uint8Array;
}

/** Numbers of the archive's end record to falsify, and whether to write a ZIP64 end. */
export interface ZipEnd {
  readonly count?: number;
  readonly size?: number;
  readonly start?: number;
  readonly comment?: string;
  readonly zip64?: boolean;
}

const le = (bytes: number, value: number) => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(Math.min(value, 2 ** (8 * bytes) - 1), 0, bytes);
  return buffer;
};

const dosStamp = (date: Date | undefined) =>
  date === undefined
    ? [0, 0x21]
    : [
        (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
        ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
      ];

const checksum = (data: Uint8Array): number => {
  if (typeof crc32 === "function") return crc32(data);
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

/** Writes a ZIP, with correct or falsified numbers. */
export function zip(files: readonly ZipFile[], end: ZipEnd = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  const put = (...buffers: Uint8Array[]) => {
    for (const buffer of buffers) {
      parts.push(buffer);
      at += buffer.length;
    }
  };
  for (const file of files) {
    const content = typeof file.content === "string" ? Buffer.from(file.content) : file.content;
    const data = file.data ?? (file.stored ? content : deflateRawSync(content));
    const name = typeof file.name === "string" ? Buffer.from(file.name) : file.name;
    const method = file.forged?.method ?? (file.stored ? 0 : 8);
    const flags = (file.encrypted ? 1 : 0) | (file.descriptor ? 8 : 0) | (file.utf8 ? 0x800 : 0);
    const [time = 0, date = 0] = dosStamp(file.modified);
    const crc = file.forged?.crc ?? checksum(content);
    const size = file.forged?.size ?? content.length;
    const compressedSize = file.forged?.compressedSize ?? data.length;
    const offset = file.forged?.offset ?? at;
    const head = [le(2, 20), le(2, flags), le(2, method), le(2, time), le(2, date)];
    const sums = [le(4, crc), le(4, compressedSize), le(4, size)];
    put(
      le(4, 0x04034b50),
      ...head,
      ...(file.descriptor ? [le(4, 0), le(4, 0), le(4, 0)] : sums),
      le(2, name.length),
      le(2, 0),
      name,
      data,
    );
    if (file.descriptor) put(le(4, 0x08074b50), ...sums);
    const extra: Uint8Array[] = file.extra === undefined ? [] : [file.extra];
    if (file.unixTime !== undefined) extra.push(le(2, 0x5455), le(2, 5), le(1, 1), le(4, file.unixTime));
    if (file.zip64) extra.push(le(2, 1), le(2, 24), le(8, size), le(8, compressedSize), le(8, offset));
    const extras = Buffer.concat(extra);
    const wide = le(4, 0xffffffff);
    central.push(
      Buffer.concat([
        le(4, 0x02014b50),
        le(2, 20),
        ...head,
        le(4, crc),
        file.zip64 ? wide : le(4, compressedSize),
        file.zip64 ? wide : le(4, size),
        le(2, name.length),
        le(2, extras.length),
        le(2, Buffer.byteLength(file.comment ?? "")),
        le(2, 0),
        le(2, 0),
        le(4, 0),
        file.zip64 ? wide : le(4, offset),
        name,
        extras,
        Buffer.from(file.comment ?? ""),
      ]),
    );
  }
  const directory = Buffer.concat(central);
  const start = end.start ?? at;
  const size = end.size ?? directory.length;
  const count = end.count ?? files.length;
  put(directory);
  const comment = Buffer.from(end.comment ?? "");
  if (end.zip64) {
    const record = at;
    put(
      le(4, 0x06064b50),
      le(8, 44),
      le(2, 45),
      le(2, 45),
      le(4, 0),
      le(4, 0),
      le(8, count),
      le(8, count),
      le(8, size),
      le(8, start),
    );
    put(le(4, 0x07064b50), le(4, 0), le(8, record), le(4, 1));
    put(le(4, 0x06054b50), le(2, 0), le(2, 0), le(2, 0xffff), le(2, 0xffff), le(4, 0xffffffff), le(4, 0xffffffff));
  } else put(le(4, 0x06054b50), le(2, 0), le(2, 0), le(2, count), le(2, count), le(4, size), le(4, start));
  put(le(2, comment.length), comment);
  return new Uint8Array(Buffer.concat(parts));
}
