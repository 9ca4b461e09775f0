import { constants, deflateRawSync } from "node:zlib";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { SSIError } from "../../../src/errors/ssi-error.js";
import { type ZipFile, zip } from "../../support/zip.js";
import { analyticsLedger } from "../../synthetic/analytics/plan-analytics.js";
import { writeWorkbook } from "../../synthetic/analytics/write-workbook.js";
import { createRandom } from "../../synthetic/random.js";
import { failure } from "../archives.js";
import { english, written, xlsx, yearPlan } from "./workbooks.js";

const plan = yearPlan();
const parts = writeWorkbook(plan, english);
const expected = analyticsLedger(plan, Date.parse("2026-05-07T23:59:59Z"), 90);
const asOf = { asOf: "2026-05-07" };

/** The parts with one replaced, or taken away. */
const changedParts = (path: string, change: (xml: string) => string | undefined): ReadonlyMap<string, string> => {
  const other = new Map(parts);
  const xml = change(parts.get(path) ?? "");
  if (xml === undefined) other.delete(path);
  else other.set(path, xml);
  return other;
};

const changed = (path: string, change: (xml: string) => string | undefined): Uint8Array =>
  xlsx(changedParts(path, change));

/** A workbook whose parts are not compressed: that is read twice as fast. */
const stored = (parts: ReadonlyMap<string, string>): Uint8Array =>
  zip([...parts].map(([name, content]) => ({ name, content, stored: true })));

/** The workbook with one part given as in the archive. */
const packed = (path: string, file: Partial<ZipFile>): Uint8Array =>
  zip([...parts].map(([name, content]) => (name === path ? { name, content, ...file } : { name, content })));

/** What reading ends in: the code of an error, or the two values. */
async function outcome(bytes: Uint8Array, limits = {}): Promise<unknown> {
  try {
    const { activity } = await readLinkedInExport(bytes, { ...asOf, limits });
    return { ...activity.brand, ...activity.insights };
  } catch (error) {
    if (error instanceof SSIError) return error.code;
    throw error;
  }
}

const sheet = "xl/worksheets/s3.xml";
const cells = (text: string) => parts.get(sheet)!.replace("</sheetData>", `${text}</sheetData>`);

describe("a damaged workbook ends in a coded error, or reads as the whole one does", () => {
  const whole = written(plan, { ...english, strings: "inline" });

  it("cut off at every 64th", async () => {
    for (let part = 0; part < 64; part++) {
      const found = await outcome(whole.slice(0, Math.floor((whole.length * part) / 64)));
      expect(["import.notZip", "import.zipBroken"], String(part)).toContain(found);
    }
  });

  it("with bytes changed at random", async () => {
    const random = createRandom(11, "flips");
    for (let run = 0; run < 400; run++) {
      const bytes = whole.slice();
      for (let flips = random.between(1, 3); flips > 0; flips--) bytes[random.below(bytes.length)] = random.below(256);
      const found = await outcome(bytes);
      if (typeof found === "string") expect(found, String(run)).toMatch(/^import\./);
      else expect(found, String(run)).toEqual(expected);
    }
  });

  it("with characters of its XML changed at random: whatever it says, nothing but codes and counts comes out", async () => {
    const random = createRandom(12, "characters");
    const marks = ["<", ">", "&", '"', "/", "", "\u0000", "]]>", "<!--", "<![CDATA[", "&a;", "9", "<row>", "</c>"];
    for (let run = 0; run < 200; run++) {
      const path = random.pick([...parts.keys()]);
      const damaged = changedParts(path, (xml) => {
        const at = random.below(xml.length);
        return xml.slice(0, at) + random.pick(marks) + xml.slice(at + random.below(3));
      });
      const found = await outcome(stored(damaged));
      if (typeof found === "string") expect(found).toMatch(/^import\.(?:workbookBroken|noLinkedInFile|noDate)$/);
      else for (const value of Object.values(found as object)) expect(value).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("a forged workbook is stopped, or does no harm", () => {
  const entities = Array.from({ length: 9 }, (_, place) => `<!ENTITY e${place + 1} "${`&e${place};`.repeat(10)}">`);
  const bomb = `<!DOCTYPE x [<!ENTITY e0 "lol">${entities.join("")}]>`;
  const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
  /** 2 GiB of blanks, as small as they get. */
  const blanks = () => {
    const block = deflateRawSync(Buffer.alloc(2 ** 20, 32), { finishFlush: constants.Z_FULL_FLUSH });
    return Buffer.concat([...Array.from({ length: 2 ** 11 }, () => block), deflateRawSync(Buffer.alloc(0))]);
  };
  const wide = `<c ${Array.from({ length: 100_000 }, (_, place) => `a${place}="1"`).join(" ")} r="B400"><v>1</v></c>`;

  it.each<[string, Uint8Array, unknown]>([
    ["a bomb of entities", changed(sheet, (xml) => xml.replace("?>", `?>${bomb}`)), "import.workbookBroken"],
    [
      "an entity of a file",
      changed(sheet, (xml) => xml.replace("?>", '?><!DOCTYPE x SYSTEM "file:///etc/passwd">')),
      "import.workbookBroken",
    ],
    ["XML that ends early", changed(sheet, (xml) => xml.slice(0, -20)), "import.workbookBroken"],
    [
      "tags that cross",
      changed(sheet, (xml) => xml.replace("</row></sheetData>", "</sheetData></row>")),
      "import.workbookBroken",
    ],
    ["an empty sheet part", changed(sheet, () => ""), "import.workbookBroken"],
    ["a sheet that is missing", changed(sheet, () => undefined), "import.workbookBroken"],
    ["no list of relations", changed("xl/_rels/workbook.xml.rels", () => undefined), "import.workbookBroken"],
    [
      "a sheet without a relation",
      changed("xl/workbook.xml", (xml) => xml.replace("rId3", "rId99")),
      "import.workbookBroken",
    ],
    [
      "a relation that leads outside",
      changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace("worksheets/s3.xml", "../../../etc/passwd")),
      "import.workbookBroken",
    ],
    [
      "the last cell there can be",
      changed(sheet, () => cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
      expected,
    ],
    [
      "cells beyond the last",
      changed(sheet, () => cells('<row r="4294967295"><c r="ZZZZZZ1"><v>1</v></c><c r="ZZZ1"><v>1</v></c></row>')),
      expected,
    ],
    [
      "a claim to be as large as can be",
      changed(sheet, (xml) => xml.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')),
      expected,
    ],
    [
      "strings that are not there",
      changed(sheet, () => cells('<row><c t="s"><v>99999999</v></c><c t="s"><v>-1</v></c><c t="s"><v>x</v></c></row>')),
      expected,
    ],
    [
      "a formula",
      changed(sheet, () => cells('<row><c r="A400"><f>WEBSERVICE("x")</f></c><c r="B400"><f>1+1</f></c></row>')),
      expected,
    ],
    ["depth", changed(sheet, () => cells(nested(100_000))), expected],
    ["a cell with 100,000 attributes", changed(sheet, () => cells(`<row>${wide}</row>`)), expected],
    [
      "a text of a million characters",
      changed(sheet, () => cells(`<row><c r="A400" t="str"><v>${"x".repeat(1e6)}</v></c></row>`)),
      expected,
    ],
    [
      "one sheet listed 10,000 times",
      changed("xl/workbook.xml", (xml) =>
        xml.replace("</sheets>", `${'<sheet name="x" sheetId="9" r:id="rId3"/>'.repeat(10_000)}</sheets>`),
      ),
      expected,
    ],
    ["a million cells", changed(sheet, () => cells(`<row>${"<c><v>1</v></c>".repeat(1e6)}</row>`)), "import.limit"],
    ["half a million empty rows", changed(sheet, () => cells("<row/>".repeat(5e5))), expected],
  ])("%s", async (_, bytes, end) => {
    expect(await outcome(bytes)).toEqual(end);
  });

  it.each(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", sheet])(
    "a bomb of 2 GiB in %s, whatever its header says",
    async (path) => {
      const data = blanks();
      const before = process.memoryUsage().rss;
      expect(await outcome(packed(path, { data, forged: { size: 2 ** 31, crc: 0 } }))).toBe("import.limit");
      expect(await outcome(packed(path, { data, forged: { size: 100, crc: 0 } }))).toBe("import.zipBroken");
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
    },
  );

  it("more rows than the limit of all rows", async () => {
    expect(await outcome(xlsx(parts), { maxRows: 300 })).toBe("import.limit");
    expect(await outcome(xlsx(parts), { maxWorkbookPartBytes: 2000 })).toBe("import.limit");
    const error = await failure(readLinkedInExport(xlsx(parts), { ...asOf, limits: { maxWorkbookPartBytes: 2000 } }));
    expect(error.issues[0]).toMatchObject({
      path: ["*.xlsx"],
      repair: expect.stringContaining("maxWorkbookPartBytes"),
    });
  });

  it("a locked part", async () => {
    expect(await outcome(packed(sheet, { encrypted: true }))).toBe("import.zipEncrypted");
  });
});

describe("what writers of workbooks may do", () => {
  it.each<[string, (xml: string) => string]>([
    ["no references", (xml) => xml.replace(/ r="[A-Z]*\d+"/g, "")],
    ["text as CDATA", (xml) => xml.replace(/<v>(\d+)<\/v>/g, "<v><![CDATA[$1]]></v>")],
    ["character references and blanks", (xml) => xml.replace(/<v>(\d)/g, "<v> &#x3$1;")],
    ["comments and instructions between", (xml) => xml.replace(/<row/g, "<!-- x --><?y z?><row")],
    ["values of formulas", (xml) => xml.replace(/<c r="(B\d+)"><v>/g, '<c r="$1" t="str"><f>1</f><v>')],
    ["the type named", (xml) => xml.replace(/<c r="(B\d+)"><v>/g, '<c r="$1" t="n"><v>')],
    ["a byte order mark", (xml) => `\ufeff${xml}`],
  ])("%s", async (_, change) => {
    expect(await outcome(changed(sheet, change))).toEqual(expected);
  });

  it("rich text with a phonetic guide", async () => {
    const rich = (xml: string) =>
      xml.replace(
        /<si><t>([^<])([^<]*)<\/t><\/si>/g,
        "<si><r><t>$1</t></r><r><t>$2</t></r><rPh><t>guide</t></rPh></si>",
      );
    expect(await outcome(changed("xl/sharedStrings.xml", rich))).toEqual(expected);
  });

  it("days counted from 1904", async () => {
    const style = { ...english, serialDates: true } as const;
    const old = writeWorkbook(plan, style);
    for (const [path, xml] of old)
      old.set(
        path,
        xml.replace(/<v>(4[5-6]\d{3})<\/v>/g, (_, serial: string) => `<v>${Number(serial) - 1462}</v>`),
      );
    old.set("xl/workbook.xml", old.get("xl/workbook.xml")!.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'));
    expect(await outcome(xlsx(old))).toEqual(expected);
  });
});
