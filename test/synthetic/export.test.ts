import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { equal } from "../support/comparing.js";
import { countRecords } from "./count-records.js";
import { exampleSeed } from "./example-seed.js";
import { ledger } from "./ledger.js";
import { planOf } from "./made.js";
import { planMember } from "./plan-member.js";
import { unpack } from "./unpack.js";
import { completeOnly } from "./write/export-options.js";
import { type Quirk, quirks } from "./write/quirks.js";
import { archiveName, writeExport } from "./write-export.js";
import { writeZip } from "./write-zip.js";

const plan = planOf(exampleSeed);
const files = writeExport(plan);
const small = planMember(3, { connections: 160, messages: 400 });
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const text = (name: string): string => decode(files.get(name));
const owned = (stem: string): string => text(`${stem}_${plan.memberId}.csv`);
const committed = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../examples/synthetic-export/${name}`, import.meta.url)));
const names = (from: ReadonlyMap<string, unknown>): string[] => [...from.keys()];
const same = (a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): void => {
  expect(names(a)).toEqual(names(b));
  for (const [name, bytes] of a) expect(decode(bytes), name).toBe(decode(b.get(name)));
};

describe("the written archive", () => {
  it("is the same to the byte for the same seed, and another one for another seed", () => {
    same(writeExport(planMember(exampleSeed)), files);
    expect(text("Connections.csv")).not.toBe(decode(writeExport(planMember(exampleSeed + 1)).get("Connections.csv")));
    equal(writeZip(files, plan.compiledAt), writeZip(files, plan.compiledAt));
  });

  it("equals the committed one file by file", () => {
    expect(archiveName(plan)).toBe("Complete_LinkedInDataExport_11-01-2026.zip");
    same(unpack(committed(archiveName(plan))), files);
  });

  it("equals its own unpacking, with entries dated when it was made", () => {
    const zip = writeZip(files, plan.compiledAt);
    same(unpack(zip), files);
    const view = new DataView(zip.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([6, ((2026 - 1980) << 9) | (11 << 5) | 2]);
  });

  it.each([
    [1, {}],
    [exampleSeed, {}],
    [exampleSeed, { edition: "basic" }],
    [exampleSeed, { era: "2025" }],
    [exampleSeed, { era: "2022", edition: "basic" }],
    [exampleSeed, { era: "2019" }],
    [exampleSeed, { era: "2017" }],
    [exampleSeed, { omit: ["Shares", "Languages", "Logins"] }],
  ] as const)("holds as many rows as the ledger of seed %i says, with %j", (seed, options) => {
    const member = planOf(seed);
    const written = writeExport(member, options);
    const { files: expected } = ledger(member, options);
    for (const [name, { rows }] of Object.entries(expected)) {
      if (name.endsWith("*.html")) continue;
      const content = decode(written.get(name)).replace(/^Notes:\n"[^"]*"\n\n/, "");
      expect(countRecords(content) - 1, name).toBe(rows);
    }
    const articles = names(written).filter((name) => name.startsWith("Articles/Articles/"));
    expect(articles).toHaveLength(expected["Articles/Articles/*.html"]?.rows ?? -1);
    expect(
      names(written)
        .filter((name) => !name.startsWith("Articles/"))
        .sort(),
    ).toEqual(
      Object.keys(expected)
        .filter((name) => !name.endsWith("*.html"))
        .sort(),
    );
  });
});

describe("the quirks of a 2026 archive", () => {
  it("gives seven files the member's number and no other", () => {
    expect(names(files).filter((name) => /_\d{9}\.csv$/.test(name))).toHaveLength(completeOnly.length);
  });

  it("begins Connections with a note, ends it without a newline, and keeps only the date of hidden members", () => {
    expect(text("Connections.csv")).toMatch(/^Notes:\n"When exporting.*"\n\nFirst Name,Last Name,URL,/);
    expect(text("Connections.csv").endsWith("\n")).toBe(false);
    expect(text("Connections.csv")).toContain("\n,,,,,,07 Jun 2026\n");
    expect(text("Connections.csv")).toMatch(/,"[^"]+, Ph\.D\.",https/);
    expect(text("Connections.csv")).toMatch(/%C3%[^\n]*\n/);
  });

  it("escapes quotes in Comments with a backslash, over several lines, and leaves some dates blank", () => {
    expect(owned("Comments")).toMatch(/,"He told me \\"never again\\" and then/);
    expect(owned("Comments")).toMatch(/"Two questions:\n\nWho owns/);
    expect(owned("Comments")).toMatch(/\n,https/);
    expect(owned("Comments")).toContain("https://lnkd.in/");
  });

  it("writes Shares in the plain and in the nested dialect, with bare reposts and group posts", () => {
    expect(owned("Shares")).toMatch(/"[^"\n]+\n\n[^"\n]+",/);
    expect(owned("Shares")).toContain('""\n""""\n""');
    expect(owned("Shares")).toMatch(/%3A\d+,,,,/);
    expect(owned("Shares")).toMatch(/urn%3Ali%3AgroupPost%3A\d+-\d+,/);
  });

  it("quotes every field of messages, with drafts, advertising, spam, groups and closed accounts", () => {
    const messages = text("messages.csv");
    expect(messages.split("\n")[0]?.split('","')).toHaveLength(13);
    for (const quirk of [
      '"Yes","No"\n',
      '"No","Yes"\n',
      "spinmail-quill-editor",
      '"SPAM"',
      '"LinkedIn Member",""',
      "%FIRSTNAME%",
      "\r\n",
    ])
      expect(messages).toContain(quirk);
    expect(messages).toMatch(
      /"https:\/\/www\.linkedin\.com\/in\/[^",]+,https:\/\/www\.linkedin\.com\/in\/[^",]+,https/,
    );
  });

  it("writes each file's own dates", () => {
    expect(text("Invitations.csv")).toMatch(/"8\/4\/26, 12:00 AM"/);
    expect(text("Company Follows.csv")).toMatch(/,\w{3} \w{3} \d\d \d\d:\d\d:\d\d UTC \d{4}\n/);
    expect(text("SearchQueries.csv")).toMatch(/\n2026\/08\/04 00:00:00 UTC,/);
    expect(text("Recommendations_Received.csv")).toMatch(/"\d\d\/\d\d\/\d\d, \d\d:\d\d [AP]M"/);
    expect(text("Rich_Media.csv")).toMatch(/"You uploaded a feed photo on \w+ \d+, \d{4} at \d+:\d\d [AP]M \(GMT\)"/);
    expect(text("Learning.csv")).toMatch(/\n.*,N\/A,N\/A,true,,\n/);
  });

  it("uses no value that could be private: example domains, documentation addresses, no telephone", () => {
    const all = [...files.values()].map(decode).join("\n");
    const found = (pattern: RegExp) => new Set([...all.matchAll(pattern)].map(([whole, part]) => part ?? whole));
    for (const domain of found(/[\w.]+@([\w.-]+)/g)) expect(domain).toMatch(/^example\.(com|org)$/);
    for (const host of found(/https?:\/\/([\w.-]+)/g))
      expect(host).toMatch(/(^|\.)example\.com$|^www\.linkedin\.com$|^lnkd\.in$/);
    for (const address of found(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)) expect(address).toMatch(/^(192\.0\.2|198\.51\.100)\./);
  });
});

describe("other archives of the same plan", () => {
  it("Basic repeats files of Complete to the byte and lacks the Complete-only ones", () => {
    const basic = writeExport(plan, { edition: "basic" });
    expect(basic.size).toBeGreaterThan(30);
    expect(basic.size).toBeLessThan(files.size);
    for (const [name, bytes] of basic) expect(decode(bytes), name).toBe(text(name));
    expect(names(basic).filter((name) => completeOnly.some((stem) => name.startsWith(`${stem}_`)))).toEqual([]);
    expect(archiveName(plan, "basic")).toBe("Basic_LinkedInDataExport_11-01-2026.zip");
    // Both together hold nothing that Complete does not, so the ledger of Complete is the ledger of both.
    expect(new Set([...names(basic), ...names(files)]).size).toBe(files.size);
  });

  it("2022 has no address of a person in its columns and no number in its names", () => {
    const old = writeExport(plan, { era: "2022" });
    expect(names(old)).toContain("Shares.csv");
    expect(decode(old.get("Connections.csv"))).toContain(
      "\nFirst Name,Last Name,Email Address,Company,Position,Connected On\n",
    );
    expect(decode(old.get("messages.csv")).split("\n")[0]?.split(",")).toHaveLength(9);
    expect(decode(old.get("Invitations.csv"))).not.toContain("linkedin.com/in/");
  });

  it.each([
    ["2017", "Connections", /^First Name,Last Name,Address,[^\n]*\n[^\n]*,"?\d+\/\d+\/\d\d, 12:00 AM"?,,\n/],
    ["2017", "Messages", /^From,To,Date,Subject,Content,Direction,Folder\n[^\n]*"\d+\/\d+\/\d\d, \d+:\d\d [AP]M"/],
    ["2017", "Profile", /^First Name,Last Name,Maiden Name,Created Date,/],
    ["2017", "Comments", /^Date,Link,Comment\n/],
    ["2019", "messages", /^FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER\n[^\n]*,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,/],
    ["2019", "Shares", /^Date,ShareLink,ShareCommentary,SharedURL,MediaURL\n/],
    ["2021", "Connections", /^First Name,Last Name,Email Address,Company,Position,Connected On\n/],
    ["2021", "Rich Media", /^Type,Link\n/],
    ["2022", "Connections", /^Notes:\n"[^"]*"\n\nFirst Name,Last Name,Email Address,/],
    ["2024", "Connections", /\nFirst Name,Last Name,URL,Email Address,/],
    ["2024", "messages", /^CONVERSATION ID,[^\n]*,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n/],
    ["2025", "messages", /^CONVERSATION ID,[^\n]*,ATTACHMENTS,IS MESSAGE DRAFT\n/],
  ] as const)("%s writes %s as it did then", (era, name, start) => {
    expect(decode(writeExport(small, { era }).get(`${name}.csv`))).toMatch(start);
  });

  it("dates articles by their names in 2017 only, where there are no drafts", () => {
    const articles = names(writeExport(small, { era: "2017" })).filter((name) => name.endsWith(".html"));
    expect(articles).toHaveLength(small.articles.length - 1);
    for (const name of articles) expect(name).toMatch(/\/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.0-/);
  });

  it("cuts files into parts that each have a header, with the member's number before the part's", () => {
    const parted = writeExport(small, { parts: ["Shares", "Connections"], macFolder: true });
    expect(names(parted)).toContain(`Shares_${small.memberId}_3.csv`);
    expect(decode(parted.get("Connections_3.csv"))).toContain("First Name,Last Name,URL,");
    expect(names(parted)).toContain("__MACOSX/Jobs/._Saved Jobs.csv");
  });

  it("writes UTF-16 with tabs, and windows-1252 where all letters allow it", () => {
    const wide = Buffer.from(writeExport(small, { encoding: "utf-16" }).get("Profile.csv") ?? []);
    expect(wide.toString("utf16le")).toMatch(/^\uFEFFFirst Name\tLast Name\t/);
    const narrow = writeExport(small, { encoding: "windows-1252" });
    expect(Buffer.from(narrow.get("Projects.csv") ?? []).includes(0xf9)).toBe(true);
    equal(narrow.get("Connections.csv"), writeExport(small).get("Connections.csv"));
  });

  const plain = { "2017": writeExport(small, { era: "2017" }), "2026": writeExport(small, { era: "2026" }) } as const;

  it.each(Object.keys(quirks) as Quirk[])(
    "changes something with the quirk %s, and only texts and headers",
    (quirk) => {
      const era = quirk === "narrowSpaces" || quirk === "currentCompany" ? "2017" : "2026";
      const before = plain[era];
      const after = writeExport(small, { era, quirks: [quirk] });
      expect(names(after)).toEqual(names(before));
      const moved = names(after).filter((name) => decode(after.get(name)) !== decode(before.get(name)));
      expect(moved).not.toEqual([]);
      for (const name of moved.filter((each) => each.endsWith(".csv") && !/^Connections/.test(each)))
        expect(countRecords(decode(after.get(name)))).toBe(countRecords(decode(before.get(name))));
    },
  );

  it("wraps, re-ends and marks on request, and omits files", () => {
    const changed = writeExport(plan, {
      wrappingFolder: "my export",
      crlf: true,
      bom: true,
      omit: ["Votes", "Articles"],
    });
    const profile = decode(changed.get("my export/Profile.csv"));
    expect(profile.startsWith("\uFEFFFirst Name,")).toBe(true);
    expect(profile.endsWith("\r\n")).toBe(true);
    expect(names(changed).some((name) => name.includes("Votes") || name.includes("Articles"))).toBe(false);
  });
});
