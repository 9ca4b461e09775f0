import { type ZipFile, zip } from "../support/zip.js";
import type { Attack } from "./attack.js";
import { archive, bomb, repeated } from "./forge.js";

const rows = (times: number) => "2026-05-01 10:00:00,LIKE,\n".repeat(times);
const reactions: ZipFile = { name: "Reactions.csv", content: `Date,Type,Link\n${rows(100)}` };
const header = "Date,Type,Link\n";
const messages = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT";
const message = `1,a,/in/a,b,/in/b,2026-05-01 10:00:00 UTC,"${"text\n".repeat(2 ** 20 / 5 - 20)}"\n`;
const twoGigabytes = 2048;

const named = (name: string | Uint8Array): ZipFile => ({ ...reactions, name });
const read = { outcome: "read" };
const broken = { outcome: "import.zipBroken" };
const limit = { outcome: "import.limit" };
const nothing = { outcome: "import.noLinkedInFile" };

/** Many directory entries over the one stream of the first. */
function overlapping(first: ZipFile, names: readonly string[]): readonly ZipFile[] {
  const forged = { ...first.forged, offset: 0, compressedSize: first.data?.length ?? 0 };
  return [first, ...names.map((name): ZipFile => ({ ...first, name, data: new Uint8Array(), forged }))];
}

const articleNames = (count: number) => Array.from({ length: count }, (_, n) => `Articles/Articles/${n}.html`);

/** Attacks by the container: what the ZIP says about itself is not so, or is too much. */
export const containerAttacks: readonly Attack[] = [
  ...[reactions.name, "Connections.csv", "messages.csv", "Shares.csv"].map(
    (name): Attack => ({
      name: `2 GB of nothing as ${name}`,
      archive: archive(() => [bomb(String(name), "", new Uint8Array(2 ** 20), twoGigabytes), reactions]),
      ...(name === reactions.name
        ? { ...read, issues: ["import.duplicateEntry"] }
        : { ...read, issues: ["import.headerNotFound"] }),
    }),
  ),
  {
    name: "2 GB of long messages",
    archive: archive(() => [bomb("messages.csv", `${messages}\n`, message, twoGigabytes)]),
    ...limit,
  },
  {
    name: "2 GB as an article, size and checksum true",
    archive: archive(() => [repeated("Articles/Articles/a.html", "", new Uint8Array(2 ** 22), 512), reactions]),
    ...limit,
  },
  {
    name: "2 GB as an article, said to be 1000 bytes",
    archive: archive(() => {
      const file = bomb("Articles/Articles/a.html", "", new Uint8Array(2 ** 20), twoGigabytes);
      return [{ ...file, forged: { size: 1000, crc: 0 } }];
    }),
    ...broken,
  },
  {
    name: "2 GB as an article, said to be 2^32 - 1",
    archive: archive(() => {
      const file = bomb("Articles/Articles/a.html", "", new Uint8Array(2 ** 20), twoGigabytes);
      return [{ ...file, forged: { size: 0xffffffff, crc: 0 } }];
    }),
    ...limit,
  },
  {
    name: "2 GB as an article, ZIP64, said to be 2^60",
    archive: archive(
      () => {
        const file = bomb("Articles/Articles/a.html", "", new Uint8Array(2 ** 20), twoGigabytes);
        return [{ ...file, zip64: true, forged: { size: 2 ** 60, crc: 0 } }];
      },
      { zip64: true },
    ),
    ...limit,
  },
  {
    name: "2 GB stored, of which nothing is there",
    archive: archive(() => [{ ...reactions, stored: true, forged: { size: 2 ** 31, compressedSize: 2 ** 31 } }]),
    ...broken,
  },
  {
    name: "2 GB in a file that is not opened",
    archive: archive(() => [bomb("Logins.csv", "", new Uint8Array(2 ** 20), twoGigabytes), reactions]),
    ...read,
  },
  {
    name: "10 000 articles over one stream, 2 GB in all",
    archive: archive(() =>
      overlapping(repeated("Articles/Articles/x.html", "<p ", "x".repeat(1024), 200), articleNames(9_999)),
    ),
    ...limit,
  },
  {
    name: "99 tables over one stream, 2 GB in all",
    archive: archive(() =>
      overlapping(
        repeated("Reactions.csv", header, `${"x".repeat(1023)}\n`, 20_000),
        Array.from({ length: 99 }, (_, n) => `Reactions_${n + 1}.csv`),
      ),
    ),
    ...limit,
  },
  {
    name: "a ZIP in the ZIP",
    archive: archive(() => [{ name: "Complete_LinkedInDataExport_05-07-2026.zip", content: zip([reactions]) }]),
    ...nothing,
  },
  {
    name: "a ZIP under a table's name",
    archive: archive(() => [{ name: "Connections.csv", content: zip([reactions]) }, reactions]),
    ...read,
    issues: ["import.headerNotFound"],
  },
  { name: "a size too small", archive: archive(() => [{ ...reactions, forged: { size: 9 } }]), ...broken },
  { name: "a size too large", archive: archive(() => [{ ...reactions, forged: { size: 1e6 } }]), ...broken },
  { name: "a size of 2^32 - 1", archive: archive(() => [{ ...reactions, forged: { size: 0xffffffff } }]), ...broken },
  {
    name: "a compressed size of 2^60, ZIP64",
    archive: archive(() => [{ ...reactions, zip64: true, forged: { compressedSize: 2 ** 60 } }], { zip64: true }),
    ...broken,
  },
  {
    name: "an offset of 2^60, ZIP64",
    archive: archive(() => [{ ...reactions, zip64: true, forged: { offset: 2 ** 60 } }], { zip64: true }),
    ...broken,
  },
  {
    name: "a directory at 2^60, ZIP64",
    archive: archive(() => [reactions], { zip64: true, start: 2 ** 60 }),
    ...broken,
  },
  {
    name: "a directory of 2^60 bytes, ZIP64",
    archive: archive(() => [reactions], { zip64: true, size: 2 ** 60 }),
    ...limit,
  },
  { name: "honest ZIP64", archive: archive(() => [{ ...reactions, zip64: true }], { zip64: true }), ...read },
  {
    name: "a password",
    archive: archive(() => [{ ...reactions, encrypted: true }]),
    outcome: "import.zipEncrypted",
  },
  {
    name: "a password, AES",
    archive: archive(() => [{ ...reactions, encrypted: true, forged: { method: 99 } }]),
    outcome: "import.zipEncrypted",
  },
  {
    name: "AES without its flag",
    archive: archive(() => [{ ...reactions, forged: { method: 99 } }]),
    outcome: "import.zipUnsupported",
  },
  ...[
    "../../../../etc/Reactions.csv",
    "/etc/Reactions.csv",
    "C:\\Windows\\Reactions.csv",
    `${"a/".repeat(30_000)}Reactions.csv`,
  ].map((name): Attack => ({ name: `the name ${name.slice(0, 32)}`, archive: archive(() => [named(name)]), ...read })),
  { name: "a NUL in the name", archive: archive(() => [named("Reactions.csv\0.txt")]), ...nothing },
  {
    name: "a name of 65 535 bytes",
    archive: archive(() => [named(`${"x".repeat(65_531)}.csv`), reactions]),
    ...read,
    issues: ["import.unknownFile"],
  },
  {
    name: "names that programs have words for",
    archive: archive(() => [
      named("__proto__.csv"),
      named("constructor.csv"),
      named("__proto__/toString.csv"),
      reactions,
    ]),
    ...read,
    issues: ["import.unknownFile"],
  },
  {
    name: "200 names of 60 000 bytes",
    archive: archive(() => Array.from({ length: 200 }, (_, n) => named(`${n}`.padStart(60_000, "_")))),
    ...limit,
  },
  {
    name: "the same name twice",
    archive: archive(() => [reactions, reactions]),
    ...read,
    issues: ["import.duplicateEntry"],
  },
  {
    name: "the same name in other letters",
    archive: archive(() => [reactions, named("REACTIONS.CSV"), named("a/reactions.csv")]),
    ...read,
    issues: ["import.duplicateEntry"],
  },
  {
    name: "65 535 entries",
    archive: archive(() => Array.from({ length: 65_535 }, (_, n) => ({ name: `${n}.csv`, content: "", stored: true }))),
    ...limit,
  },
  { name: "2^32 entries, so it says", archive: archive(() => [reactions], { zip64: true, count: 2 ** 32 }), ...limit },
  { name: "65 535 entries, so it says", archive: archive(() => [reactions], { count: 0xffff }), ...limit },
  {
    name: "more entries than it says",
    archive: archive(() => [reactions, named("Votes.csv")], { count: 1 }),
    ...broken,
  },
  {
    name: "a comment that looks like the end",
    archive: archive(() => [reactions], { comment: `PK\u0005\u0006${"\0".repeat(40)}` }),
    ...read,
  },
  {
    name: "a comment that is an end of its own",
    archive: archive(() => [reactions], { comment: `PK\u0005\u0006${"\0".repeat(18)}` }),
    ...nothing,
  },
];
