import { dirname, join } from "node:path";
import { computeSSI, defaultModel } from "social-selling-index";
import { readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, it } from "vitest";
import { doctorPicture } from "../../src/cli/doctor/doctor-picture.js";
import { screenOf } from "../../src/cli/terminal/screen.js";
import { textWidth } from "../../src/cli/terminal/text.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { cliIt } from "../../src/cli/texts/it.js";
import { fill } from "../../src/errors/wording.js";
import { type ZipFile, zip } from "../support/zip.js";
import { exampleWorkbookName } from "../synthetic/analytics/example-workbook.js";
import { workbookWords } from "../synthetic/analytics/workbook-words.js";
import { type PlannedSheet, workbookParts } from "../synthetic/analytics/write-workbook.js";
import { exampleSeed } from "../synthetic/example-seed.js";
import { planOf } from "../synthetic/made.js";
import { archiveName, writeExport } from "../synthetic/write-export.js";
import { writeZip } from "../synthetic/write-zip.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file, folder } = workspace();

const plan = planOf(exampleSeed);

const written = (...options: Parameters<typeof writeExport>) => writeZip(writeExport(...options), plan.compiledAt);

const basic = file(archiveName(plan, "basic"), written(plan, { edition: "basic" }));

const withoutShares = file("export.zip", written(plan, { omit: ["Shares"] }));

const workbook = join(dirname(archive), exampleWorkbookName);

const workbookOf = (sheets: readonly PlannedSheet[], take = (_path: string) => true) => {
  const parts = workbookParts(sheets, workbookWords.en.sheets, {
    generation: "new",
    language: "en",
    strings: "inline",
  });
  return zip([...parts].filter(([path]) => take(path)).map(([name, content]) => ({ name, content })));
};

const singlePost = file("PostAnalytics.xlsx", workbookOf([[["Impressions", 7]]]));

const latin = Buffer.from("Date,Type,Link\n2026-05-01 10:00:00,LIKE,caf\u00e9", "latin1");

const messages = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n1,x,/in/x,y,2026-05-01 10:00:00 UTC,hi";

const entries: readonly ZipFile[] = [
  { name: "Profile.csv", content: "First Name,Last Name,Headline\na,b,c" },
  { name: "Shares.csv", content: "Wrong,Header\n1,2" },
  { name: "Comments_99887766.csv", content: 'Date;Link;Message\nsoon;x;y\n2026-05-01 10:00:00;x;y;z;z\n;x;"open' },
  { name: "Reactions.csv", content: "Date,Type,Link\n" },
  { name: "Reactions.csv", content: latin },
  { name: "messages.csv", content: messages },
  ...Array.from({ length: 3 }, (_, index) => ({ name: `Jane Doe ${index}.csv`, content: "x" })),
];

const changed = file("Complete_LinkedInDataExport_02-30-2026.zip", zip(entries));

const notes = Array.from({ length: 9 }, (_, index) => ({
  name: `Shares_${index + 10}.csv`,
  content: "Date,ShareLink\nx,y",
}));

const manyNotes = file("many.zip", zip([...notes, { name: "Votes.csv", content: "Date,Link,OptionText\n" }]));

describe("ssi doctor", () => {
  it.each([
    ["the synthetic export", [archive], {}, "doctor-80.txt"],
    ["the synthetic export in Italian", [archive, "--locale", "it"], {}, "doctor-it-80.txt"],
    ["a Basic archive, wide", [basic], { columns: 100 }, "doctor-basic-100.txt"],
    ["a Basic and a Complete one", [basic, archive], {}, "doctor-both-80.txt"],
    ["an archive with the analytics", [archive, workbook], {}, "doctor-analytics-80.txt"],
    ["an archive with the analytics of a single post", [archive, singlePost], {}, "doctor-post-analytics-80.txt"],
    ["changed files, narrow and plain", [changed], { columns: 60, env: { LANG: "C" } }, "doctor-changed-ascii-60.txt"],
  ] as const)("draws %s", async (_name, args, world, golden) => {
    const { code, out, err } = await runCli(["doctor", ...args], world);
    expectGolden(out, `golden/${golden}`);
    expect([code, err]).toEqual([0, ""]);
    const width = "columns" in world ? world.columns : 80;
    expect(out.split("\n").filter((line) => textWidth(line) > width)).toEqual([]);
  });

  it("is one screen, and lists tables below each other where there is no room", async () => {
    expect((await runCli(["doctor", archive])).out.split("\n").length).toBeLessThanOrEqual(57);
    const narrow = (await runCli(["doctor", archive], { columns: 50 })).out;
    expect(narrow).toMatch(/^ {4}Comments +68\/404$/m);
    expect(narrow.split("\n").filter((line) => textWidth(line) > 50 && !line.includes("--audience"))).toEqual([]);
  });

  it("takes all its words from the catalogue", async () => {
    const { out } = await runCli(["doctor", changed, "--locale", "it"]);
    const own = out.slice(0, out.indexOf("Not affiliated")).replace(/Head of Marketing|--as-of/g, "");
    expect(own).not.toMatch(/\b(?:the|of|points|files|rows|and|your)\b/i);
    expect(out).toContain(cliIt.doctor.advice.tellDate);
  });

  it("does not ask for the analytics when they are there, and explains what to do when they are not of a period", async () => {
    const { title, how } = cliEn.places.analyticsWorkbook;
    const command = "ssi score export.zip analytics.xlsx";
    for (const name of ["doctor", "score"])
      for (const tag of ["en", "it"]) expect((await runCli([name, archive, "--locale", tag])).out).toContain(command);
    const given = (await runCli(["doctor", workbook])).out;
    expect(given).not.toContain(command);
    expect(given).toContain("  Archive  Analytics, 2 Nov 2025 to 1 Nov 2026\n");
    expect(given).not.toContain(`${title}: ${how}`);
    const other = (await runCli(["doctor", archive, singlePost])).out;
    expect(other.replace(/\s+/g, " ")).toContain(`${title}: ${how}`);
    expect(other).not.toContain("PostAnalytics");
  });

  it("reports that another workbook was opened, and which one to export instead", async () => {
    const spreadsheet = { name: "expenses.xlsx", content: "x" };
    const skills = file("with-spreadsheet.zip", zip([{ name: "Skills.csv", content: "Name\nSales" }, spreadsheet]));
    for (const locale of [cliEn, cliIt]) {
      const { doctor } = locale;
      const printed = async (...paths: string[]) =>
        (await runCli(["doctor", ...paths, "--as-of", "2026-11-01", "--locale", locale.tag])).out.replace(/\s+/g, " ");
      const [closed = "", opened = ""] = [doctor.leftAlone.unknown, doctor.leftAlone.otherWorkbook].map((text) =>
        fill(text, { files: "*.xlsx" }),
      );
      const other = await printed(archive, singlePost);
      expect(other).toContain(opened);
      expect(other).not.toContain(closed);
      expect(other).toContain(`${doctor.editions.otherWorkbook}: *.xlsx`);
      expect(other).toContain(doctor.advice.exportAccount);
      expect(other).not.toContain(doctor.advice.exportAgain);
      const both = await printed(skills, singlePost);
      expect(both).toContain(opened);
      expect(both).toContain(closed);
      expect(await printed(skills)).not.toContain(opened);
      const two = await printed(archive, singlePost, singlePost);
      expect(two).toContain(fill(doctor.leftAlone.otherWorkbook, { files: "*.xlsx (2)" }));
    }
  });

  it("counts no row of a workbook whose dates cannot be read, and of a table without rows all", async () => {
    const { overall, impressions, day, engagements, most, total, newFollowers } = workbookWords.en;
    const sheets = (followers: PlannedSheet) => [
      [
        [overall, "5/6/2026 - 5/6/2026"],
        [impressions, 7],
      ],
      [
        [day, impressions, engagements],
        ["5/6/2026", 7, 0],
      ],
      [[most]],
      [[`${total} 5/6/2026`, 4321], [], [day, newFollowers], ...followers],
    ];
    const printed = async (followers: PlannedSheet) =>
      (await runCli(["doctor", archive, file("Aggregate.xlsx", workbookOf(sheets(followers)))])).out;
    expect(await printed([["5/6/2026", 3]])).toMatch(/ {2,}\*\.xlsx +0\/1$/m);
    expect((await printed([])).replace(/\s+/g, " ")).toMatch(/Every row counts: [^.]*\*\.xlsx 0/);
  });

  it("reports that the owner of the messages is not known", async () => {
    const back = `${messages}\n1,y,/in/y,x,2026-05-01 11:00:00 UTC,ho`;
    const equal = file("equal.zip", zip([{ name: "messages.csv", content: back }]));
    for (const locale of [cliEn, cliIt]) {
      const { out } = await runCli(["doctor", equal, "--as-of", "2026-05-07", "--locale", locale.tag]);
      expect(out).toMatch(new RegExp(`^ {2}${locale.doctor.labels.owner} +${locale.doctor.owners.nobody}$`, "m"));
    }
  });

  it("distinguishes a Complete archive that lacks a file from a Basic one", async () => {
    const lacking = (await runCli(["doctor", withoutShares])).out;
    expect(lacking).toContain(cliEn.doctor.leftOut.title);
    expect(lacking).toContain("Complete, of");
    expect(lacking).not.toContain(cliEn.places.completeExport.title);
    const renamed = file("Complete_LinkedInDataExport_11-02-2026.zip", written(plan, { edition: "basic" }));
    const misnamed = (await runCli(["doctor", renamed])).out.replace(/\s+/g, " ");
    expect(misnamed).toContain(cliEn.doctor.incomplete.complete);
    expect(misnamed).toContain(cliEn.places.completeExport.title);
  });

  it("cuts a long list of findings, and names a folder and other archives", async () => {
    const { out } = await runCli([
      "doctor",
      manyNotes,
      file("photos.zip", zip([{ name: "a.jpg", content: "x" }])),
      "--as-of",
      "2026-05-07",
    ]);
    expect(out).toContain("and 1 more; --json shows all");
    expect(out).toContain(`${cliEn.doctor.editions.other}: photos.zip`);
    const unpacked = file("unpacked/Profile.csv", "First Name,Headline\na,b").replace(/\/[^/]+$/, "/");
    const printed = await runCli(["doctor", unpacked, "--as-of", "2026-05-07"]);
    expect([printed.code, printed.out]).toEqual([0, expect.stringMatching(/LinkedIn export +unpacked\n/)]);
  });

  it("asks for nothing that was given, and reports when nothing is missing", async () => {
    const { out } = await runCli(["doctor", archive, "--audience", "VP", "--focus-skills", "CRM", "--seat"]);
    expect(out).not.toContain("--audience");
    expect(out).toContain(cliEn.places.salesNavigator.title);
    const imported = await readLinkedInExport(
      { "Skills.csv": new TextEncoder().encode("Name") },
      { asOf: "2026-05-07" },
    );
    const view = { ...screenOf({ write() {} }, {}), imported, model: defaultModel, locale: cliEn, names: ["x"] };
    const result = computeSSI(fullActivity);
    expect(doctorPicture({ ...view, result, missing: [] })).toContain(cliEn.doctor.nothingMissing);
    const unplaced = { place: undefined, members: [{ pillar: "brand", points: 3 }], points: 3 } as const;
    const printed = doctorPicture({ ...view, result, missing: [unplaced] });
    expect(printed).toContain(`${cliEn.phrases.unknownsElsewhere}\n`);
  });

  it("prints evidence, issues and what is missing as JSON; points add up", async () => {
    const { out, err } = await runCli(["doctor", basic, "--json", "--window", "30"]);
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual([
      "asOf",
      "windowDays",
      "score",
      "bounds",
      "coverage",
      "evidence",
      "issues",
      "missing",
    ]);
    expect(printed.windowDays).toBe(30);
    expect(printed.evidence.archives[0]).toMatchObject({ edition: "basic", named: "basic", date: "2026-11-01" });
    expect(printed.missing[0].reason).toBe("completeExport");
    const points = printed.missing
      .flatMap((one: { signals: { points: number }[] }) => one.signals)
      .map((one: { points: number }) => Math.round(one.points * 100));
    const sum = points.reduce((total: number, one: number) => total + one, 0);
    expect(sum).toBe(Math.round((printed.bounds.high - printed.score) * 100));
    expect(err).toBe("");
  });
});

describe("ssi doctor with what cannot be read explains what to do", () => {
  const whole = written(plan);
  it.each([
    ["import.zipBroken", [file("cut.zip", whole.subarray(0, whole.length / 2))]],
    ["import.notZip", [file("page.zip", "<html>expired</html>")]],
    ["import.notZip", [file("empty.zip", "")]],
    ["import.notZip", [file("activity.json", fullActivity)]],
    ["import.zipEncrypted", [file("locked.zip", zip([{ name: "Shares.csv", content: "x", encrypted: true }]))]],
    ["import.zipUnsupported", [file("odd.zip", zip([{ name: "Shares.csv", content: "x", forged: { method: 12 } }]))]],
    ["import.noLinkedInFile", [file("holidays.zip", zip([{ name: "a.jpg", content: "x" }]))]],
    ["import.noLinkedInFile", [singlePost]],
    ["import.noDate", [file("timeless.zip", zip([{ name: "Skills.csv", content: "Name\nSales" }]))]],
    ["import.oldWorkbook", [archive, file("old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))]],
    [
      "import.workbookBroken",
      [
        archive,
        file(
          "partly.xlsx",
          workbookOf([[["x"]]], (path) => !path.includes("sheets")),
        ),
      ],
    ],
    ["import.limit", [file("wide.zip", zip([{ name: "Skills.csv", content: `Name\n${",".repeat(300)}` }]))]],
    [
      "import.differentMembers",
      [
        file("one.zip", zip([{ name: "Votes_123456.csv", content: "x" }])),
        file("other.zip", zip([{ name: "Votes_654321.csv", content: "x" }])),
      ],
    ],
  ] as const)("%s", async (code, paths) => {
    for (const locale of [cliEn, cliIt]) {
      const { code: exit, out, err } = await runCli(["doctor", ...paths, "--locale", locale.tag]);
      expect(err).toContain(locale.doctor.unreadable[code]);
      expect(err).toMatch(/^ssi: [^\n]+\n$/);
      expect([exit, out]).toEqual([1, ""]);
    }
  });

  it("names the archive and the file", async () => {
    expect((await runCli(["doctor", `${folder}/locked.zip`])).err).toMatch(/^ssi: locked\.zip \(Shares\.csv\): /);
    const two = await runCli(["doctor", basic, `${folder}/cut.zip`]);
    expect(two.err).toMatch(/^ssi: cut\.zip: /);
    expect((await runCli(["doctor", `${folder}/nowhere.zip`])).err).toContain("there is no such file or folder");
  });

  it("leaves the rest as it is", async () => {
    const twenty = Array.from({ length: 20 }, () => basic);
    expect((await runCli(["doctor", ...twenty])).err).toContain(cliEn.doctor.unreadable["import.limit"]);
  });
});
