import { linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/cli/input/read-archives.js";
import { readExport } from "../../src/cli/input/read-export.js";
import { withPlainFileErrors } from "../../src/cli/input/read-source.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { cliIt } from "../../src/cli/texts/it.js";
import { InputError } from "../../src/cli/texts/tell.js";
import { computeSSI, legalNotice } from "../../src/index.js";
import { zip } from "../support/zip.js";
import { controlCharacters } from "./control-characters.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file, path } = workspace();

const { salesNavigator: _, ...withoutSeatAnswer } = fullActivity;

const { leadsSaved: _leads, ...people } = fullActivity.people;

const { accountsSaved: _accounts, ...insights } = fullActivity.insights;

const full = file("full.json", fullActivity);

const empty = file("empty.json", {});

const noSeat = file("no-seat.json", { ...fullActivity, id: "bo", salesNavigator: false, people, insights });

const widest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));

describe("ssi score: the dashboard", () => {
  it.each([
    ["full activity", [full], {}, "full-80.txt"],
    ["full activity, narrow", [full], { columns: 60 }, "full-60.txt"],
    ["full activity, wide", [full], { columns: 100 }, "full-100.txt"],
    ["nothing known", [empty], {}, "empty-80.txt"],
    ["nothing known, plain characters", [empty], { env: { LANG: "C" } }, "empty-ascii.txt"],
    ["no seat, weights", [noSeat, "--weights", "insights=2,brand=0"], {}, "no-seat-80.txt"],
    ["the synthetic export", [archive], {}, "export-80.txt"],
    [
      "the synthetic export, narrow and plain",
      [archive],
      { columns: 60, env: { TERM: "dumb" } },
      "export-ascii-60.txt",
    ],
    ["the synthetic export with its evidence", [archive, "--evidence"], { columns: 100 }, "export-evidence-100.txt"],
  ] as const)("draws %s", async (_name, args, world, golden) => {
    const { code, out, err } = await runCli(["score", ...args], world);
    expectGolden(out, `golden/${golden}`);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(controlCharacters(out)).toEqual([]);
    expect(out.replace(/\s+/g, " ")).toContain(legalNotice);
    expect(out.replace(/\s+/g, " ")).toContain("ours, not LinkedIn's");
  });

  it.each([48, 60, 72, 79, 80, 100, 200])("never draws beyond %i columns", async (columns) => {
    const exported = columns === 48 || columns === 100 ? [[archive, "--evidence"]] : [];
    for (const args of [[full], [empty], ...exported]) {
      const { out } = await runCli(["score", ...args], { columns });
      const long = out.split("\n").filter((line) => [...line].length > columns);
      expect(long.filter((line) => !line.includes("--audience") && !line.includes("--focus-skills"))).toEqual([]);
    }
  });

  it("draws the parts of a bar differently without colour", async () => {
    const { out } = await runCli(["score", archive]);
    expect(out).toMatch(/█{20,}▒{5,}·{5,}/);
    const { out: plain } = await runCli(["score", archive], { env: { LC_ALL: "POSIX" } });
    expect(plain).toMatch(/#{20,}\+{5,}\.{5,}/);
    expect([...plain].filter((sign) => sign > "~")).toEqual([]);
  });

  it("reports that nothing applies", async () => {
    const nobody = Object.fromEntries(
      (["brand", "people", "insights", "relationships"] as const).map((pillar) => [
        pillar,
        Object.fromEntries(Object.keys(fullActivity[pillar]).map((signal) => [signal, "n/a"])),
      ]),
    );
    const { code, out } = await runCli(["score", file("nobody.json", nobody)]);
    expect(code).toBe(0);
    expectGolden(out, "golden/not-applicable-80.txt");
  });

  it("has no losses and no unknowns to show for a perfect member", async () => {
    const best = (fields: Record<string, unknown>, value: unknown) =>
      Object.fromEntries(Object.keys(fields).map((signal) => [signal, value]));
    const perfect = {
      brand: { ...best(fullActivity.brand, 9999), profileCompleteness: 1, focusSkillsEndorsed: 1 },
      people: { ...best(fullActivity.people, 9999), activeDays: 90, targetAudienceShare: 1 },
      insights: { ...best(fullActivity.insights, 9999), formatVariety: 8 },
      relationships: {
        ...best(fullActivity.relationships, 9999),
        ...Object.fromEntries(
          ["invitationAcceptance", "responseRate", "welcomeRate"].map((id) => [id, { part: 999, whole: 999 }]),
        ),
      },
    };
    const { out } = await runCli(["score", file("perfect.json", perfect)]);
    expect(out).toContain("of 100, all known");
    expect(out).toContain("the highest band");
    expect(out).not.toContain("Most to win");
    expect(out).not.toContain("Not known yet");
    expect(out).not.toContain("·····");
  });
});

describe("ssi score: colours", () => {
  const colours = async (world: Parameters<typeof runCli>[1], ...args: string[]) =>
    controlCharacters((await runCli(["score", full, ...args], world)).out).includes("\u001b");

  it("come on a terminal or by force, and never against a wish", async () => {
    expect(await colours({})).toBe(false);
    expect(await colours({ stdoutTTY: true })).toBe(true);
    expect(await colours({ env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await colours({ stdoutTTY: true, env: { FORCE_COLOR: "0" } })).toBe(false);
    expect(await colours({ stdoutTTY: true, env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).toBe(false);
    expect(await colours({ stdoutTTY: true, env: { NO_COLOR: "" } })).toBe(true);
    expect(await colours({ stdoutTTY: true, env: { TERM: "dumb" } })).toBe(false);
    expect(await colours({ stdoutTTY: true, env: { FORCE_COLOR: "1" } }, "--no-color")).toBe(false);
  });

  it("change nothing but colour", async () => {
    const coloured = await runCli(["score", archive], { env: { FORCE_COLOR: "1" } });
    const plain = await runCli(["score", archive]);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  it("takes the width from COLUMNS where the stream has none", async () => {
    const { out } = await runCli(["score", full], { env: { COLUMNS: "60", LANG: "C.UTF-8" } });
    expect(widest(out)).toBeLessThanOrEqual(60);
  });
});

describe("ssi score: JSON", () => {
  it("prints the result and nothing else", async () => {
    const { out, err, code } = await runCli(["score", full, "--json"], { stdoutTTY: true, stderrTTY: true });
    expect(JSON.parse(out)).toEqual(computeSSI(fullActivity));
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("prints an array for several members", async () => {
    const { out } = await runCli(["score", full, empty, "--json"]);
    expect(JSON.parse(out)).toEqual([computeSSI(fullActivity), computeSSI({})]);
  });

  it("adds activity, evidence and issues when asked", async () => {
    const { out } = await runCli(["score", archive, "--json", "--evidence"]);
    const printed = JSON.parse(out);
    expect(printed.result).toEqual(computeSSI(printed.activity));
    expect(printed.evidence.signals.relationships.connections.files[0].name).toBe("Connections.csv");
    expect(printed.issues.length).toBeGreaterThan(0);
    const activity = JSON.parse((await runCli(["score", full, "--json", "--evidence"])).out);
    expect(activity).toEqual({ result: computeSSI(fullActivity), activity: fullActivity, evidence: null, issues: [] });
  });

  it.each([
    ["ENOENT", "a.zip: there is no such file or folder"],
    ["EACCES", "a.zip: it may not be read (permission denied)"],
    ["EPERM", "a.zip: it may not be read (permission denied)"],
    ["EISDIR", "a.zip: it is a folder"],
    ["ENOTDIR", "a.zip: a part of the path is not a folder"],
    ["EMFILE", "a.zip: it cannot be read (EMFILE)"],
  ])("says what %s of the file system means", async (code, text) => {
    const fails = async () => {
      throw Object.assign(new Error(code), { code, syscall: "open" });
    };
    const error = await withPlainFileErrors("a.zip", fails).catch((thrown: unknown) => thrown);
    expect(error instanceof InputError && error.text(cliEn)).toBe(text);
  });

  it("names its own options in repairs, not those of the library", async () => {
    const misplaced = file("misplaced.json", { brand: { posts: 3 } });
    expect((await runCli(["score", misplaced])).err).toContain('move it to "insights", or add --ignore-unknown');
    const undated = file("undated.zip", zip([{ name: "Skills.csv", content: "Name\nTea" }]));
    expect((await runCli(["score", undated])).err).toContain("--as-of 2026-05-07");
  });

  it("takes weights, the seat and unknown fields by their flags", async () => {
    const weighted = await runCli(["score", full, "--json", "--weights", "insights=2, brand=0.5"]);
    expect(JSON.parse(weighted.out)).toEqual(computeSSI(fullActivity, { weights: { insights: 2, brand: 0.5 } }));
    const odd = file("odd.json", { ...fullActivity, shoeSize: 43 });
    expect((await runCli(["score", odd])).err).toContain("add --ignore-unknown");
    expect(JSON.parse((await runCli(["score", odd, "--json", "--ignore-unknown"])).out)).toEqual(
      computeSSI(fullActivity),
    );
    const seatless = file("seatless.json", { ...withoutSeatAnswer, people, insights });
    const printed = await runCli(["score", seatless, "--json", "--no-seat"]);
    expect(JSON.parse(printed.out)).toEqual(
      computeSSI({ ...withoutSeatAnswer, salesNavigator: false, people, insights }),
    );
    const contradiction = await runCli(["score", full, "--no-seat"]);
    expect(contradiction.code).toBe(1);
    expect(contradiction.err).toContain("people.leadsSaved: expected no value, since salesNavigator is false");
  });

  it("reads an activity from stdin, also in pieces and with a byte order mark", async () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify({ id: "Zoë" })}`);
    const { out } = await runCli(["score", "-", "--json"], { stdin: [bytes.slice(0, 13), bytes.slice(13)] });
    expect(JSON.parse(out).id).toBe("Zoë");
  });
});

describe("ssi score: exports", () => {
  const result = async (...args: string[]) => JSON.parse((await runCli(["score", "--json", ...args])).out);
  const tables = {
    "Profile.csv": "First Name,Last Name,Headline,Summary\nA,B,C,D\n",
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nC,D,,,,,01 Oct 2026\n",
  };
  const exportFolder = (folder: string) =>
    Object.entries(tables).map(([name, text]) => file(`${folder}/${name}`, text));

  it("reads a folder that holds the ZIP as the ZIP", async () => {
    file("zips/Complete_LinkedInDataExport_11-01-2026.zip", readFileSync(archive));
    file("zips/.hidden.zip", "not a zip");
    expect(await result(path("zips"))).toEqual(await result(archive));
  });

  it("takes a ZIP under another name, without an extension", async () => {
    const bare = file("download", readFileSync(archive));
    expect((await result(bare, "--as-of", "2026-11-01")).score).toBe((await result(archive)).score);
  });

  it("counts nothing twice when an archive is given twice", async () => {
    expect(await result(archive, path("zips"))).toEqual(await result(archive));
  });

  it("reads an unpacked export, with the date of its folder's name", async () => {
    exportFolder("Basic_LinkedInDataExport_10-31-2026.zip-1");
    const unpacked = await result(path("Basic_LinkedInDataExport_10-31-2026.zip-1"));
    expect(unpacked.asOf).toBe("2026-10-31T23:59:59.000Z");
    const signal = unpacked.pillars.relationships.signals.find(({ id }: { id: string }) => id === "connectionsGained");
    expect(signal.value).toBe(1);
  });

  it("reads a folder of unpacked exports, and sub-folders, as one member's", async () => {
    exportFolder("all/Basic_LinkedInDataExport_10-30-2026");
    exportFolder("all/Complete_LinkedInDataExport_10-31-2026");
    file("all/.DS_Store", "x");
    file("all/notes.txt", "x");
    expect((await result(path("all"))).asOf).toBe("2026-10-31T23:59:59.000Z");
    exportFolder("outer/inner");
    expect((await result(path("outer"), "--as-of", "2026-10-31")).coverage).toBeGreaterThan(0);
  });

  it("passes on date, window, seat, audience and focus skills", async () => {
    const byDefault = await result(archive);
    const printed = await result(
      archive,
      "--as-of",
      "2026-06-01",
      "--window",
      "60",
      "--seat",
      "--audience",
      "Head of, Director",
      "--focus-skills",
      "Negotiation",
    );
    expect(printed.asOf).toBe("2026-06-01T23:59:59.000Z");
    expect(printed.windowDays).toBe(60);
    const status = (one: typeof byDefault, pillar: string, signal: string) =>
      one.pillars[pillar].signals.find(({ id }: { id: string }) => id === signal).status;
    expect([status(byDefault, "people", "leadsSaved"), status(printed, "people", "leadsSaved")]).toEqual([
      "notApplicable",
      "unknown",
    ]);
    expect([
      status(byDefault, "people", "targetAudienceShare"),
      status(printed, "people", "targetAudienceShare"),
    ]).toEqual(["unknown", "known"]);
    expect(status(printed, "brand", "focusSkillsEndorsed")).toBe("known");
  });

  it("scores an export and an activity in one command as two members", async () => {
    expect((await result(archive, full)).map(({ id }: { id?: string }) => id ?? "export")).toEqual(["export", "ana"]);
  });

  it("shows how far it is on a terminal, and takes the line away", async () => {
    const { err, out } = await runCli(["score", archive], { stderrTTY: true, env: { LANG: "C.UTF-8", NO_COLOR: "1" } });
    expect(err.split("\r\u001b[2K")[2]).toMatch(/^█+·* +\d+% {2}\S+\.(csv|html)$/);
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
    expect(err).not.toContain("\n");
    expect(controlCharacters(out)).toEqual([]);
    expect((await runCli(["score", archive, "--quiet"], { stderrTTY: true })).err).toBe("");
    expect((await runCli(["score", archive], { stdoutTTY: true })).err).toBe("");
  });

  it("takes the bar away when the archive is broken too", async () => {
    const bytes = readFileSync(archive);
    bytes.fill(0, 60_000, 60_400);
    const { err, code } = await runCli(["score", file("torn.zip", bytes)], { stderrTTY: true });
    expect(code).toBe(1);
    expect(err.split("\r\u001b[2K").at(-1)).toMatch(/^ssi: torn\.zip \(SearchQueries\.csv\): .*import\.zipBroken/);
  });
});

describe("ssi score: what cannot be scored ends with 1 and one clear message", () => {
  const refused = async (args: readonly string[], world = {}) => {
    const { code, out, err } = await runCli(["score", ...args], world);
    expect(out).toBe("");
    expect(code).toBe(1);
    expect(err).not.toMatch(/\n\s+at |node:/);
    expect(controlCharacters(err)).toEqual([]);
    return err;
  };

  it("a file that is not there", async () => {
    expect(await refused([path("nowhere.zip")])).toMatch(/nowhere\.zip: there is no such file or folder\n$/);
    expect(await refused([`${full}/inside`])).toContain("a part of the path is not a folder");
    symlinkSync("loop.json", path("loop.json"));
    expect(await refused([path("loop.json")])).toContain("it cannot be read (ELOOP)");
  });

  it("a file that changes while it is read", async () => {
    const changing = file("changing.zip", readFileSync(archive));
    const opened = await openArchive(changing);
    file("changing.zip", "gone");
    const progress = { show: () => {}, clear: () => {} };
    await expect(readExport("changing.zip", [opened], {}, progress)).rejects.toThrow(
      /^changing\.zip: .*choose the file again: it was changed or moved since/,
    );
  });

  it("a folder of more files than an export has", async () => {
    mkdirSync(path("many"));
    // One file under many names: to make as many files takes twenty times longer.
    const one = file("one.csv", "");
    for (let index = 0; index <= 2_000; index++) linkSync(one, path(`many/${index}.csv`));
    expect(await refused([path("many")])).toContain("more than 2000 files; give the export's own folder");
  });

  it("a ZIP that is none, and other files", async () => {
    expect(await refused([file("bad.zip", "hello")])).toBe(
      `ssi: bad.zip: ${cliEn.doctor.unreadable["import.notZip"]} (import.notZip)\n`,
    );
    expect(await refused([file("cut-off.zip", readFileSync(archive).subarray(0, 9_000)), "--locale", "it"])).toBe(
      `ssi: cut-off.zip: ${cliIt.doctor.unreadable["import.zipBroken"]} (import.zipBroken)\n`,
    );
    expect(await refused([file("holiday.jpg", "\u00ff\u00d8 jpeg")])).toContain("received something else");
    expect(await refused([file("reps.csv", "id,posts\n")])).toContain("to score many members, use ssi team");
    expect(await refused([file("reps.jsonl", "{}\n")])).toContain("received a table");
  });

  it("a folder without an export", async () => {
    mkdirSync(path("hollow"));
    expect(await refused([path("hollow")])).toContain("found neither");
    file("strange/table.csv", "a,b\n1,2\n");
    expect(await refused([path("strange")])).toContain("import.noLinkedInFile");
    file("undated/Profile.csv", "First Name,Last Name\nA,B\n");
    expect(await refused([path("undated")])).toContain("--as-of 2026-05-07");
  });

  it("broken JSON, with line and column", async () => {
    expect(await refused([file("broken.json", '{\n  "brand": {,}\n}')])).toContain(
      "broken.json is not valid JSON (line 2, column 13)",
    );
    expect(await refused([file("short.json", '{"brand":')])).toContain("short.json is not valid JSON");
    expect(await refused([file("nothing.json", " \n")])).toContain("expected JSON, received nothing");
    expect(await refused(["-"], { stdin: "nope" })).toMatch(/^ssi: stdin is not valid JSON/);
  });

  it("an activity that does not fit: every issue on a line, nothing printed for the others", async () => {
    const bad = file("bad.json", { insights: { postss: 3, posts: -1 }, relationships: { connections: "500+" } });
    expectGolden(await refused([full, bad]), "golden/bad-activity.txt");
    expect(await refused([file("one.json", { brand: { skills: "many" } })])).toMatch(
      /^ssi: one\.json: brand\.skills: expected [^\n]+\n$/,
    );
    expect(await refused([file("list.json", [{}]), "--seat"])).toContain("list.json: the value passed: expected");
  });

  it("escape sequences in what is repeated", async () => {
    const evil = file("evil.json", { "\u001b[31mred\u202e": 1, asOf: "\u001b]0;title\u0007" });
    const err = await refused([evil]);
    expect(err).toContain("red");
    const { out } = await runCli(["score", file("sly.json", { id: "a\u001b[2Jb\u202ec\nd" })]);
    expect(out).toContain("  abc d\n");
    expect(controlCharacters(out)).toEqual([]);
    const json = await runCli(["score", file("sly.json", { id: "a\u009b2Jb\u202e" }), "--json"]);
    expect(controlCharacters(json.out)).toEqual([]);
    expect(JSON.parse(json.out).id).toBe("a\u009b2Jb\u202e");
  });
});

describe("ssi score: answers of the portability API", () => {
  const likes = (times: string[]) => ({
    paging: { start: 0 },
    elements: [
      { snapshotDomain: "ALL_LIKES", snapshotData: times.map((time) => ({ Date: time, Type: "LIKE", Link: "" })) },
    ],
  });
  const like = (id: number, day: number) => ({
    id,
    owner: "urn:li:person:a",
    actor: "urn:li:person:a",
    method: "CREATE",
    resourceName: "socialActions/likes",
    capturedAt: Date.UTC(2026, 4, day),
    activity: { object: `urn:li:activity:${id}` },
  });
  const pages = file("snapshot.json", [{ elements: [] }, likes(["2026-05-01 00:00:00", "2026-04-01 00:00:00"])]);
  const page = file("page.json", likes(["2026-05-01 00:00:00"]));
  const events = file("changelog.json", [like(1, 1), like(2, 2)]);
  const body = file("events.json", { elements: [like(1, 1), like(2, 2), like(3, 3)] });
  const reactions = async (...args: string[]) => {
    const { code, out, err } = await runCli(["score", "--json", "--evidence", "--as-of", "2026-05-07", ...args]);
    expect([code, err]).toEqual([0, ""]);
    return JSON.parse(out).activity.insights.reactionsGiven;
  };

  it("are recognised by their content: pages, one page, events, both together", async () => {
    expect(await reactions(pages)).toBe(2);
    expect(await reactions(page)).toBe(1);
    expect(await reactions(events)).toBe(2);
    expect(await reactions(body)).toBe(3);
    expect(await reactions(pages, events)).toBe(3);
  });

  it("are reported by their name, and do not go with an archive or a replay", async () => {
    const refused = file("refused.json", [likes([]), { status: 401 }]);
    expect(await runCli(["score", refused])).toMatchObject({ code: 1, err: expect.stringContaining("access token") });
    expect(await runCli(["score", pages, archive])).toMatchObject({
      code: 2,
      err: expect.stringContaining("one of them"),
    });
    expect(await runCli(["replay", pages])).toMatchObject({ code: 1, err: expect.stringContaining("no past to read") });
  });

  it("show where the rest is to be had", async () => {
    const { out } = await runCli(["score", pages]);
    expect(out).toContain("The rest of your portability data");
  });
});
