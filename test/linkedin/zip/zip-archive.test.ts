import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/linkedin/zip/inflate-entry.js";
import { entryName } from "../../../src/linkedin/zip/zip-directory.js";
import { type ZipEnd, type ZipFile, zip } from "../../support/zip.js";
import { failure } from "../archives.js";

const reactions = `Date,Type,Link\n${"2026-05-01 10:00:00,LIKE,\n".repeat(100)}`;

const file: ZipFile = { name: "Reactions.csv", content: reactions };

const asOf = "2026-05-07";

/** A field of an entry's extra part. */
const field = (id: number, ...bytes: readonly number[]) => Uint8Array.of(id & 0xff, id >> 8, bytes.length, 0, ...bytes);

/** The lowest four bytes of a number, the lowest first. */
const littleEndian = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);

const wideSize = { size: 0xffffffff };

const readZip = (files: readonly ZipFile[], end?: ZipEnd) => readLinkedInExport(zip(files, end), { asOf });

const count = async (files: readonly ZipFile[], end?: ZipEnd) =>
  (await readZip(files, end)).activity.insights.reactionsGiven;

describe("archives as writers write them", () => {
  test.each<[string, Partial<ZipFile>, ZipEnd?]>([
    ["deflated", {}],
    ["stored", { stored: true }],
    ["with sizes behind the data", { descriptor: true }],
    ["with UTF-8 names", { utf8: true }],
    ["in a folder", { name: "Complete_Export/Reactions.csv" }],
    ["with a path that leads outside", { name: "../../../Reactions.csv" }],
    ["with a comment", {}, { comment: "made by a test, with PK inside" }],
    ["ZIP64", { zip64: true }, { zip64: true }],
    ["ZIP64 sizes only", { zip64: true }],
    [
      "ZIP64 where the size alone needs it",
      { forged: wideSize, extra: field(1, ...littleEndian(reactions.length), ...littleEndian(0)) },
    ],
    ["an extra field that would end outside its part", { extra: Uint8Array.of(1, 0, 24, 0, 9, 9) }],
    ["with times", { unixTime: 1_777_777_777, modified: new Date("2026-05-01") }],
  ])("%s", async (_, change, end) => {
    expect(await count([{ ...file, ...change }], end)).toBe(100);
  });

  test("from a Blob, a File with its name, an ArrayBuffer and a view inside a larger buffer", async () => {
    const bytes = zip([file]);
    const inside = new Uint8Array(bytes.length + 20);
    inside.set(bytes, 7);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const plain = bytes.slice().buffer;
    for (const input of [new Blob([bytes.slice()]), plain, inside.subarray(7, 7 + bytes.length), shared]) {
      expect((await readLinkedInExport(input, { asOf })).activity.insights.reactionsGiven).toBe(100);
    }
    const named = new File([bytes.slice()], "Complete_LinkedInDataExport_05-08-2026 (1).zip");
    expect(await readLinkedInExport(named)).toMatchObject({
      asOf: "2026-05-08T23:59:59.000Z",
      evidence: { asOf: "archiveName" },
    });
  });

  test("only what is needed is opened: a damaged, encrypted private file does no harm", async () => {
    const logins: ZipFile = { name: "Logins.csv", content: "x", encrypted: true, forged: { crc: 1, method: 99 } };
    expect(await readZip([logins, file])).toMatchObject({
      activity: { insights: { reactionsGiven: 100 } },
      evidence: {
        files: [
          { name: "Logins.csv", status: "ignored", reason: "private" },
          { name: "Reactions.csv", status: "read", rows: 100 },
        ],
      },
    });
  });

  test("folders are no files, and the same name twice is read as listed last, with an issue", async () => {
    const last = { ...file, content: "Date,Type,Link\n2026-05-01 10:00:00,LIKE," };
    const { activity, issues, evidence } = await readZip([
      { name: "Reactions/", content: "", stored: true },
      file,
      last,
    ]);
    expect(activity.insights.reactionsGiven).toBe(1);
    expect(issues).toEqual([{ code: "import.duplicateEntry", file: "Reactions.csv", count: 1 }]);
    expect(evidence.files).toHaveLength(1);
  });

  test("parts of one file are read together", async () => {
    expect(
      await count([
        { ...file, name: "Reactions_2.csv" },
        { ...file, name: "Reactions_1.csv" },
      ]),
    ).toBe(200);
  });

  test("names in code page 437 and UTF-8", () => {
    expect(entryName(Uint8Array.of(0x52, 0x82, 0xe1, 0x80, 0xff), false)).toBe("RéßÇ\u00a0");
    expect(entryName(new TextEncoder().encode("Zoë"), true)).toBe("Zoë");
  });

  test("the newest time of an entry is the date when there is no other", async () => {
    const read = async (files: readonly ZipFile[]) => readLinkedInExport(zip(files));
    const older = { ...file, modified: new Date("2026-05-01T12:00:00Z") };
    const newer: ZipFile = {
      name: "Votes.csv",
      content: "Date,Link,OptionText",
      modified: new Date("2026-05-03T08:30:10Z"),
    };
    const foreign: ZipFile = {
      name: "holiday.txt",
      content: "",
      stored: true,
      modified: new Date("2027-01-01T00:00:00Z"),
    };
    expect(await read([older, newer, foreign])).toMatchObject({
      asOf: "2026-05-03T08:30:10.000Z",
      evidence: { asOf: "entryTime" },
    });
    const utc = { ...older, unixTime: Date.UTC(2026, 4, 4, 1, 2, 3) / 1000 };
    expect((await read([utc])).asOf).toBe("2026-05-04T01:02:03.000Z");
    const owner = field(0x7875, 1, 4, ...littleEndian(1000), 4, ...littleEndian(1000));
    const opened = field(0x5455, 2, ...littleEndian(Date.UTC(2026, 4, 6) / 1000));
    for (const extra of [owner, opened])
      expect((await read([{ ...older, extra }])).asOf, "the stamp").toBe("2026-05-01T12:00:00.000Z");
    expect((await read([{ ...utc, extra: owner }])).asOf).toBe("2026-05-04T01:02:03.000Z");
    expect(await read([file])).toMatchObject({
      asOf: "2026-05-01T10:00:00.000Z",
      evidence: { asOf: "newestActivity" },
    });
  });
});

describe("archives that are not what they say end in a code", () => {
  const deflated = deflateRawSync(Buffer.from(reactions));
  test.each<[string, readonly ZipFile[], ZipEnd | undefined, string]>([
    ["a password", [{ ...file, encrypted: true }], undefined, "import.zipEncrypted"],
    ["another compression", [{ ...file, forged: { method: 14 } }], undefined, "import.zipUnsupported"],
    ["a size too small", [{ ...file, forged: { size: 10 } }], undefined, "import.zipBroken"],
    ["a size too large", [{ ...file, forged: { size: 1_000_000 } }], undefined, "import.zipBroken"],
    ["a wrong checksum", [{ ...file, forged: { crc: 1 } }], undefined, "import.zipBroken"],
    ["compressed data cut off", [{ ...file, data: deflated.subarray(0, 20) }], undefined, "import.zipBroken"],
    [
      "compressed data that is none",
      [{ ...file, data: Buffer.from("garbage garbage") }],
      undefined,
      "import.zipBroken",
    ],
    ["data beyond the end", [{ ...file, forged: { compressedSize: 10_000_000 } }], undefined, "import.zipBroken"],
    ["a header elsewhere", [{ ...file, forged: { offset: 5 } }], undefined, "import.zipBroken"],
    ["a header beyond the end", [{ ...file, forged: { offset: 10_000_000 } }], undefined, "import.zipBroken"],
    [
      "ZIP64 numbers beyond the end",
      [{ ...file, zip64: true, forged: { offset: 2 ** 52 } }],
      undefined,
      "import.zipBroken",
    ],
    [
      "a ZIP64 field too short for its number",
      [{ ...file, forged: wideSize, extra: field(1, ...littleEndian(reactions.length)) }],
      undefined,
      "import.zipBroken",
    ],
    ["more entries than there are", [file], { count: 3 }, "import.zipBroken"],
    ["a directory beyond the end", [file], { start: 10_000_000 }, "import.zipBroken"],
    ["a directory cut off", [file], { size: 50 }, "import.zipBroken"],
    ["a directory elsewhere", [file], { start: 3 }, "import.zipBroken"],
    ["a ZIP64 directory beyond the end", [file], { zip64: true, start: 2 ** 40 }, "import.zipBroken"],
    ["nothing of LinkedIn's", [{ name: "holiday.txt", content: "x" }], undefined, "import.noLinkedInFile"],
    ["nothing at all", [], undefined, "import.noLinkedInFile"],
  ])("%s", async (_, files, end, code) => {
    expect((await failure(readZip(files, end))).code).toBe(code);
  });

  test("a ZIP64 end that is damaged, outside, or missing", async () => {
    const good = zip([file], { zip64: true });
    const end = good.length - 22;
    const damaged = good.slice();
    damaged[end - 20 - 56] = 0;
    expect((await failure(readLinkedInExport(damaged))).code).toBe("import.zipBroken");
    const outside = good.slice();
    outside[end - 20 + 12] = 1;
    expect((await failure(readLinkedInExport(outside))).code).toBe("import.zipBroken");
    const missing = good.slice();
    missing[end - 20] = 0;
    expect((await failure(readLinkedInExport(missing))).code).toMatch(/^import\.(limit|zipBroken)$/);
  });

  test.each([0, 1, 3, 4, 100, 100_000])("%i bytes of something else", async (length) => {
    expect((await failure(readLinkedInExport(new Uint8Array(length)))).code).toBe("import.notZip");
  });

  test("every way to cut an archive short", async () => {
    const whole = zip([file, { ...file, name: "Votes.csv", stored: true }]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const error = await failure(readLinkedInExport(whole.subarray(0, length), { asOf }));
        expect(error.code).toBe(length < 4 ? "import.notZip" : "import.zipBroken");
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever byte is changed, the result is right or the error is coded", async () => {
    const whole = zip([file, { ...file, name: "Votes.csv", content: "Date,Link,OptionText\n", stored: true }]);
    const right = JSON.stringify((await readLinkedInExport(whole, { asOf })).activity.insights.reactionsGiven);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const changed = whole.slice();
          changed[place] = changed[place]! ^ change;
          const result = await readLinkedInExport(changed, { asOf }).catch((error: unknown) => error);
          if (result instanceof Error) expect(result.name).toBe("SSIError");
          // A changed name makes another file of it; changed content never passes the checksum.
          else
            expect([right, "0", undefined]).toContain(
              JSON.stringify(
                (result as { activity: { insights: { reactionsGiven?: number } } }).activity.insights.reactionsGiven,
              ),
            );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("limits", () => {
  const limited = (limits: object, files: readonly ZipFile[] = [file]) =>
    failure(readLinkedInExport(zip(files), { asOf, limits }));

  test("a bomb stops at the limit on what comes out, whatever its header says", async () => {
    // 64 MiB, compressed piece by piece: a flushed piece can be repeated.
    const packed = (text: Buffer) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
    const lines = packed(Buffer.alloc(2 ** 20, "\n"));
    const pieces = [packed(Buffer.from("Date,Type,Link")), ...Array.from({ length: 64 }, () => lines)];
    const data = Buffer.concat([...pieces, deflateRawSync(Buffer.alloc(0))]);
    const files = [{ ...file, data, forged: { size: 0xfffffff0 } }];
    const error = await limited({ maxEntryBytes: 2 ** 20 }, files);
    expect(error.code).toBe("import.limit");
    expect(error.message).toContain("maxEntryBytes");
  });

  test.each([
    [{ maxEntryBytes: 100 }, "maxEntryBytes"],
    [{ maxTotalBytes: 100 }, "maxTotalBytes"],
    [{ maxRows: 99 }, "maxRows"],
    [{ maxColumns: 2 }, "headerNotFound"],
    [{ maxCellLength: 5 }, "maxCellLength"],
  ])("%j", async (limits, name) => {
    if (name === "headerNotFound") {
      const { issues } = await readLinkedInExport(zip([file]), { asOf, limits });
      expect(issues[0]?.code).toBe("import.headerNotFound");
    } else expect((await limited(limits)).message).toContain(name);
  });

  test("entries and archives are counted", async () => {
    const two = [file, { ...file, name: "Votes.csv" }];
    expect((await limited({ maxEntries: 1 }, two)).message).toContain("maxEntries");
    const folder = { "a.csv": new Uint8Array(), "b.csv": new Uint8Array() };
    expect((await failure(readLinkedInExport(folder, { limits: { maxEntries: 1 } }))).message).toContain("maxEntries");
    expect((await failure(readLinkedInExport([folder, folder], { limits: { maxArchives: 1 } }))).message).toContain(
      "maxArchives",
    );
  });

  test("at a limit, an archive is read", async () => {
    const limits = {
      maxEntryBytes: reactions.length,
      maxTotalBytes: reactions.length,
      maxRows: 100,
      maxEntries: 1,
      maxArchives: 1,
      maxColumns: 3,
      maxCellLength: 19,
    };
    expect((await readLinkedInExport(zip([file]), { asOf, limits })).activity.insights.reactionsGiven).toBe(100);
  });
});

test("the checksum of the standard's example, in one piece or several", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (data, cut) => {
      expect(crc32(data.subarray(cut), crc32(data.subarray(0, cut)))).toBe(crc32(data));
      let slow = -1;
      for (const byte of data) {
        slow ^= byte;
        for (let bit = 0; bit < 8; bit++) slow = slow & 1 ? (slow >>> 1) ^ 0xedb88320 : slow >>> 1;
      }
      expect(crc32(data)).toBe(~slow >>> 0);
    }),
    { numRuns: 1000 },
  );
});

test("progress goes from piece to piece up to all bytes that are read", async () => {
  const seen: { done: number; total: number; file: string }[] = [];
  const files: ZipFile[] = [
    { name: "Logins.csv", content: "never read", stored: true },
    { ...file, content: reactions.repeat(60), stored: true },
    { ...file, name: "Votes_123456.csv" },
    { name: "Articles/Articles/a.html", content: `<div>${"x".repeat(600_000)}`, stored: true },
  ];
  await readLinkedInExport(zip(files), { asOf, onProgress: (progress) => seen.push(progress) });
  const last = seen.at(-1)!;
  expect(last.done).toBe(last.total);
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
  expect(new Set(seen.map(({ file }) => file))).toEqual(new Set(["Reactions.csv", "Votes.csv", "*.html"]));
  expect(seen.length).toBeGreaterThan(3);
});

test("the progress callback may throw, and the archive is not called broken for it", async () => {
  const thrown = new Error("enough");
  const reading = readLinkedInExport(zip([file]), {
    asOf,
    onProgress: () => {
      throw thrown;
    },
  });
  await expect(reading).rejects.toBe(thrown);
});
