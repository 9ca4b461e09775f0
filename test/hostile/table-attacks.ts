import type { ZipFile } from "../support/zip.js";
import type { Attack } from "./attack.js";
import { archive, repeated } from "./forge.js";
import { connections, longSign, messages } from "./headers.js";

const reactions: ZipFile = { name: "Reactions.csv", content: "Date,Type,Link\n2026-05-01 10:00:00,LIKE,\n" };
const header = "Date,Type,Link\n";
const row = "2026-05-01 10:00:00,LIKE,\n";
const megabytes = 100;
const million = 1_000_000;
const filled = (text: string) => text.repeat(Math.ceil(2 ** 20 / text.length));
const read = { outcome: "read" };
const limit = { outcome: "import.limit" };
const noHeader = { outcome: "read", issues: ["import.headerNotFound"] } as const;

/** A table beside one that can be read. */
const of = (
  name: string,
  head: string,
  piece: string | Uint8Array,
  times = megabytes,
  tail: string | Uint8Array = "",
) =>
  archive(() => [
    repeated(name, head, piece, times, tail),
    { ...reactions, name: "Votes.csv", content: "Date,Link,OptionText\n" },
  ]);

/** Attacks by the size and shape of tables. */
export const shapeAttacks: readonly Attack[] = [
  { name: "more rows than 2 million", archive: of("Reactions.csv", header, filled(row)), ...limit },
  {
    name: "2 million connections, all the same",
    archive: of(
      "Connections.csv",
      `${connections}\n`,
      "a,b,https://www.linkedin.com/in/a,,c,d,01 May 2026\n".repeat(1000),
      1999,
    ),
    ...read,
  },
  { name: "a cell of 50 MB", archive: of("Reactions.csv", `${header}"`, filled("x"), 50, '"'), ...limit },
  { name: "a cell of 50 MB, without quotes", archive: of("Reactions.csv", header, filled("x"), 50), ...limit },
  {
    name: "cells of doubled quotes",
    archive: of("messages.csv", `${messages}\n`, `${`"${'""'.repeat(2 ** 19 - 2)}",`.repeat(3)}\n`, 10),
    ...read,
    issues: ["import.raggedRow"],
  },
  { name: "a quote that opens 100 MB", archive: of("Reactions.csv", '"', filled(row)), ...noHeader },
  { name: "a quote that opens after the header", archive: of("Reactions.csv", `${header}"`, filled(row)), ...limit },
  {
    name: "a million columns in the header",
    archive: of("Reactions.csv", `Date,Type,Link${",x".repeat(million)}\n`, row),
    ...noHeader,
  },
  {
    name: "a million columns in a row",
    archive: of("Reactions.csv", `${header}${",".repeat(million)}\n`, row),
    ...limit,
  },
  {
    name: "256 columns in each row",
    archive: of("Reactions.csv", header, filled(`${",".repeat(255)}\n`)),
    ...read,
    issues: ["import.raggedRow"],
  },
  {
    name: "a preamble of a million lines",
    archive: of("Reactions.csv", "", "Notes:\n".repeat(1000), 1000, header + row),
    ...noHeader,
  },
  { name: "only quotes", archive: of("Reactions.csv", "", filled('"')), ...noHeader },
  { name: "only commas", archive: of("Reactions.csv", "", filled(",")), ...noHeader },
  { name: "only line breaks", archive: of("Reactions.csv", "", filled("\n")), ...noHeader },
  { name: "a header, then only quotes", archive: of("Reactions.csv", header, filled('"')), ...limit },
  { name: "a header, then only commas", archive: of("Reactions.csv", header, filled(",")), ...limit },
  { name: "a header, then only line breaks", archive: of("Reactions.csv", header, filled("\n")), ...read },
  { name: "a header, then only NUL", archive: of("Reactions.csv", header, filled("\0")), ...limit },
  {
    name: "rows of NUL",
    archive: of("Reactions.csv", header, filled("\0\0,\0,\0\n"), 10),
    ...read,
    issues: ["import.unreadableDate"],
  },
  {
    name: "UTF-16 of an odd length",
    archive: archive(() => [
      {
        ...reactions,
        content: Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(header + row, "utf16le"), Buffer.of(0x41)]),
      },
    ]),
    ...read,
    issues: ["import.resavedFile"],
  },
  {
    name: "UTF-16 with halves of characters",
    archive: archive(() => [
      {
        ...reactions,
        content: Buffer.concat([
          Buffer.of(0xff, 0xfe),
          Buffer.from(`${header}\ud800,\udc00,\ud800\ud800\n`, "utf16le"),
        ]),
      },
    ]),
    ...read,
    issues: ["import.unreadableDate"],
  },
  {
    name: "windows-1252 after 40 MB",
    archive: of("Reactions.csv", header, filled(row), 40, Buffer.of(0xe9)),
    ...read,
    issues: ["import.otherEncoding"],
  },
  {
    name: "header names that programs have words for",
    archive: archive(() => [
      { ...reactions, content: `__proto__,constructor,Date,toString,Type,Link\n,,2026-05-01 10:00:00,,LIKE,\n` },
    ]),
    ...read,
  },
];

/** Attacks by texts that make a careless pattern try again and again. */
export const textAttacks: readonly Attack[] = [
  {
    name: "searches with a quote that never closes",
    archive: of(
      "SearchQueries.csv",
      "Time,Search Query\n",
      `2026/05/01 10:00:00 UTC,a"${"a".repeat(497)}\n`.repeat(1000),
      100,
    ),
    ...read,
  },
  {
    name: "comments of dots",
    archive: of("Comments.csv", "Date,Link,Message\n", `2026-05-01 10:00:00,x,${".".repeat(10_000)}\n`, 5000),
    ...read,
  },
  {
    name: "comments of lone underscores",
    archive: of("Comments.csv", "Date,Link,Message\n", `2026-05-01 10:00:00,x,${"_ ".repeat(5000)}\n`, 5000),
    ...read,
  },
  {
    name: "posts of quotes and line breaks",
    archive: of(
      "Shares.csv",
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl\n",
      `2026-05-01 10:00:00,x,"${'""\n'.repeat(3000)}",,\n`,
      5000,
    ),
    ...read,
  },
  {
    name: "titles of many titles",
    archive: of(
      "Connections.csv",
      `${connections}\n`,
      `a,b,,,c,${"pa head;".repeat(12)},01 May 2026\n`.repeat(1000),
      100,
    ),
    ...read,
  },
  {
    name: "titles and companies that decompose",
    archive: of(
      "Connections.csv",
      `${connections}\n`,
      `a,b,,,${longSign.repeat(160)},${longSign.repeat(60)},01 May 2026\n`.repeat(100),
      500,
    ),
    ...read,
  },
  {
    name: "skills of brackets",
    archive: of(
      "Endorsement_Received_Info.csv",
      "Endorsement Date,Skill Name,Endorsement Status\n",
      `2026/05/01 10:00:00 UTC,${" (".repeat(250)}x,ACCEPTED\n`.repeat(100),
      1000,
    ),
    ...read,
  },
  {
    name: "dates of 500 digits",
    archive: of("Connections.csv", `${connections}\n`, `a,b,,,c,d,${"1".repeat(500)}\n`.repeat(1000), 100),
    ...read,
    issues: ["import.unreadableDate"],
  },
  {
    name: "dates of blanks",
    archive: of(
      "Invitations.csv",
      "From,To,Sent At,Message,Direction\n",
      `a,b,"1/1/26, 1${" ".repeat(480)}:00 AM",,OUTGOING\n`.repeat(1000),
      100,
    ),
    ...read,
    issues: ["import.unreadableDate"],
  },
  {
    name: "upload dates that begin again",
    archive: of(
      "Rich_Media.csv",
      "Date/Time,Media Description,Media Link\n",
      `${"on April 1, ".repeat(40).replaceAll(",", "")},,x\n`.repeat(1000),
      100,
    ),
    ...read,
    issues: ["import.unreadableDate"],
  },
  {
    name: "links of percent signs",
    archive: of("Comments.csv", "Date,Link,Message\n", `,${"%41".repeat(160)},x\n`.repeat(1000), 100),
    ...read,
  },
  {
    name: "an article of paragraphs that never close",
    archive: archive(() => [
      ...Array.from({ length: 100 }, (_, n) =>
        repeated(`Articles/Articles/${n}.html`, "", '<p class="published">'.repeat(1000), 13),
      ),
      reactions,
    ]),
    ...read,
  },
];
