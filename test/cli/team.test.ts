import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csvFields } from "../../src/cli/team/csv-fields.js";
import { computeSSI, defaultModel } from "../../src/index.js";
import { controlCharacters } from "./control-characters.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file, path } = workspace();
const header =
  "id,windowDays,salesNavigator,profileCompleteness,brand.skills,insights.posts,substantiveComments,connections,responseRate,welcomeRate.part,welcomeRate.whole,leadsSaved";
const table = [
  header,
  "Ana Li,90,no,0.9,24,14,30,620,9/12,4,10,",
  'Bo "the boss" Berg,90,yes,1,30,36,120,1500,40/41,20,21,20',
  `"=cmd|' /C calc'!A0",90,,0.4,5,0,2,120,,,,n/a`,
  "王小明,30,,0.4,5,500+,2,120,,,,",
  "Eve,90,false,,,,,120,13/12,,3,",
  "\u001b[31mred\u0007,90,,0.4,5,0,2,120,,,,N/A",
  "王小明,90,1,0.6,5,0,2,120,,,,3",
  ",,,,,,,,,,,,,too wide",
].join("\n");
const reps = file("reps.csv", table);
const members = async (...args: string[]) => JSON.parse((await runCli(["team", "--json", ...args])).out);

describe("ssi team", () => {
  it.each([
    [80, {}, "team-80.txt"],
    [100, {}, "team-100.txt"],
    [60, { env: { LANG: "C" } }, "team-ascii-60.txt"],
  ] as const)(
    "draws a ranked table in %i columns and lists the bad rows at the end",
    async (columns, world, golden) => {
      const { code, out, err } = await runCli(["team", reps], { columns, ...world });
      expectGolden(`${out}--- stderr\n${err}`, `golden/${golden}`);
      expect(code).toBe(0);
      expect(controlCharacters(out + err)).toEqual([]);
      expect(out).not.toContain("Eve");
    },
  );

  it("gives the same score as the library, row by row", async () => {
    const [boss, ana] = await members(reps);
    expect(boss).toMatchObject({ place: 1, source: "reps.csv row 3", ok: true, result: { id: 'Bo "the boss" Berg' } });
    expect(ana.result.ranks.team).toEqual({ kind: "team", status: "suppressed", minSize: 10 });
    expect({ ...ana.result, ranks: {} }).toEqual(
      computeSSI({
        id: "Ana Li",
        windowDays: 90,
        salesNavigator: false,
        brand: { profileCompleteness: 0.9, skills: 24 },
        insights: { posts: 14, substantiveComments: 30 },
        relationships: { connections: 620, responseRate: { part: 9, whole: 12 }, welcomeRate: { part: 4, whole: 10 } },
      }),
    );
  });

  it("gives equal scores the same rank", async () => {
    const ids = async (text: string) =>
      (await members(file("ties.csv", text))).map(({ place, result }: { place: number; result: { id: string } }) => [
        place,
        result.id,
      ]);
    expect(await ids("id,posts\na,4\nb,9\nc,9\nd,1\n")).toEqual([
      [1, "b"],
      [1, "c"],
      [3, "a"],
      [4, "d"],
    ]);
  });

  it("prints CSV that a spreadsheet cannot take for formulas", async () => {
    const { out } = await runCli(["team", reps, "--csv"]);
    expectGolden(out, "golden/team.csv");
    expect(out).toContain("\n4,'=cmd|' /C calc'!A0,");
    expect(controlCharacters(out)).toEqual([]);
    expect(out).toContain('\n1,"Bo ""the boss"" Berg",');
  });

  it("lists in JSON what failed and why", async () => {
    const failed = (await members(reps)).filter(({ ok }: { ok: boolean }) => !ok);
    expect(failed.map(({ source }: { source: string }) => source)).toEqual([
      "reps.csv row 5",
      "reps.csv row 6",
      "reps.csv row 9",
    ]);
    expect(failed[0].issues[0]).toMatchObject({
      code: "input.wrongType",
      path: ["insights", "posts"],
      repair: "send 500",
    });
    expect(failed[2]).toMatchObject({
      issues: [],
      problem: "expected 12 cells, received 14; quote cells that hold the delimiter",
    });
  });

  it("ends with 1 only when no member could be scored", async () => {
    const none = await runCli(["team", file("none.csv", "id,posts\na,x\n")]);
    expect([none.code, none.out]).toEqual([1, ""]);
    expect(none.err).toMatch(/^ssi: 1 of 1 could not be scored\nssi: none\.csv row 2: insights\.posts: expected/);
    const empty = await runCli(["team", file("headed.csv", "id,posts\n\n")]);
    expect([empty.code, empty.err]).toEqual([1, "ssi: there is no row to score\n"]);
  });

  it("reports when scores were not measured alike", async () => {
    const remark = "Not all of these scores were made alike";
    expect((await runCli(["team", file("mixed.csv", "windowDays,posts\n30,1\n90,1\n")])).out).toContain(remark);
    expect((await runCli(["team", file("alike.csv", "windowDays,posts\n90,1\n90,2\n")])).out).not.toContain(remark);
  });

  it("leaves the average of a pillar out that applies to too few", async () => {
    const { people } = fullActivity;
    const nobody = Object.fromEntries(Object.keys(people).map((signal) => [signal, "n/a"]));
    const rows = Array.from({ length: 12 }, (_, index) => ({
      insights: { posts: index },
      people: index < 3 ? people : nobody,
    }));
    const average = async (size: string) => {
      const { out } = await runCli(["team", file("few.json", rows), "--min-size", size], { columns: 100 });
      return /^ +(?:average|mean).*$/im.exec(out)?.[0].match(/\d+\.\d\d/g);
    };
    const all = await average("2");
    expect(all).toHaveLength(5);
    expect(await average("10")).toEqual(all?.filter((_, index) => index !== 2));
  });

  it("takes weights and the seat for all", async () => {
    const [row] = await members(
      file("one.csv", "id;posts;responseRate\nx;4;3 / 4\n"),
      "--weights",
      "insights=3",
      "--no-seat",
    );
    const activity = {
      id: "x",
      salesNavigator: false,
      insights: { posts: 4 },
      relationships: { responseRate: { part: 3, whole: 4 } },
    };
    expect({ ...row.result, ranks: {} }).toEqual(computeSSI(activity, { weights: { insights: 3 } }));
  });
});

describe("ssi team: the table", () => {
  const refused = async (text: string, ...args: string[]) => {
    const { code, out, err } = await runCli(["team", "-", ...args], { stdin: text });
    expect([code, out]).toEqual([1, ""]);
    return err;
  };
  const scored = async (text: string, ...args: string[]) =>
    JSON.parse((await runCli(["team", "-", "--json", ...args], { stdin: text })).out);

  it("refuses a header that does not fit, with everything wrong at once", async () => {
    expect(await refused("id,postz,posts,insights.posts,,zzzzzz\na,1\n")).toBe(
      [
        "ssi: stdin: the header does not fit",
        '  no signal is called "postz"; did you mean "posts"? --ignore-unknown passes over the column',
        '  "insights.posts" is given twice, the first time as "posts"',
        "  column 5 has no name; --ignore-unknown passes over it",
        '  no signal is called "zzzzzz"; --ignore-unknown passes over the column',
        "",
      ].join("\n"),
    );
    expect(await refused("id,id,posts\n")).toContain('"id" is given twice\n');
    expect(await refused("id\na\n")).toContain("there is no column of a signal");
    // For a text that is no table, the message does not suggest to ignore its one column.
    expect(await refused("Dear all,\nhello\n")).toBe(
      'ssi: stdin: the header does not fit\n  there is no column of a signal, such as "insights.posts" or "connections"\n',
    );
    expect(await refused("")).toContain("expected a table with a header, received nothing");
  });

  it("ignores unknown columns with the flag", async () => {
    const [row] = await scored("id,shoe size,posts,\na,43,6,x\n", "--ignore-unknown");
    expect({ ...row.result, ranks: {} }).toEqual(computeSSI({ id: "a", insights: { posts: 6 } }));
  });

  it("reads other delimiters, line ends, quotes and a byte order mark", async () => {
    const expected = computeSSI({ id: "a\tb", insights: { posts: 6 } });
    for (const text of ['\ufeffid;posts\r\n"a\tb";6\r\n', "id,posts\ra\tb,6\r", 'posts\tid\n6\t"a\tb"\n'])
      expect({ ...(await scored(text))[0].result, ranks: {} }).toEqual(expected);
  });

  it("takes numbers strictly: what is no number goes to the library as it stands", async () => {
    const issue = async (cell: string) => (await scored(`posts\n"${cell}"\n`))[0].issues?.[0]?.received;
    expect(await issue("1,5")).toBe('"1,5"');
    expect(await issue("Infinity")).toBe('"Infinity"');
    expect(await issue("9/12")).toBe('"9/12"');
    expect(await issue("-3")).toBe("-3");
    expect((await scored("posts\n .5e1 \n"))[0].result.pillars.insights.signals[0].value).toBe(5);
    const base = await scored("asOf,windowDays,salesNavigator,posts\n1/2/2026,7,perhaps,1\n");
    expect(base[0].issues.map(({ path }: { path: string[] }) => path[0])).toEqual([
      "asOf",
      "windowDays",
      "salesNavigator",
    ]);
  });

  it("reads the two columns of a share in any order, beside a cell that is none", async () => {
    const [row] = await scored("responseRate.whole,responseRate.part\n12,9\n");
    expect({ ...row.result, ranks: {} }).toEqual(
      computeSSI({ relationships: { responseRate: { part: 9, whole: 12 } } }),
    );
    const [odd] = await scored("responseRate,responseRate.whole\nfew,12\n");
    expect(odd.ok).toBe(false);
  });

  it("takes a bare name only where one pillar has it", () => {
    const [brand, people, ...others] = defaultModel.pillars;
    const signals = [{ ...people.signals[0], id: "skills" as const }, ...people.signals.slice(1)];
    const model = { ...defaultModel, pillars: [brand, { ...people, signals }, ...others] };
    expect(csvFields(["people.skills", "brand.skills"], { table: "x", model, ignoreUnknown: false })).toHaveLength(2);
    expect(() => csvFields(["id", "skills"], { table: "x", model, ignoreUnknown: false })).toThrow(
      'no signal is called "skills"',
    );
  });

  it("takes a row that ends early as unknown from there", async () => {
    expect({ ...(await scored("posts,skills\n6\n"))[0].result, ranks: {} }).toEqual(
      computeSSI({ insights: { posts: 6 } }),
    );
  });

  it("stops at a table that is none", async () => {
    expect(await refused('id,posts\n"a,1\n')).toContain("it ends inside a quoted cell");
    expect(await refused(`posts\n${"x".repeat(70_000)}\n`)).toContain("is a quote left open?");
    expect(await refused(`posts\n${",".repeat(1100)}\n`)).toContain("a row of more than 1,024 cells");
  });
});

describe("ssi team: lists and folders", () => {
  it("reads JSON, one or many, and JSON Lines", async () => {
    const [a, b] = [
      { id: "a", insights: { posts: 9 } },
      { id: "b", insights: { posts: 3 } },
    ];
    const ids = async (...args: Parameters<typeof runCli>) =>
      JSON.parse((await runCli(...args)).out).map(({ result }: { result: { id: string } }) => result.id);
    const lines = `${JSON.stringify(b)}\n\n${JSON.stringify(a)}\r\n`;
    expect(await ids(["team", "--json", file("list.json", [b, a])])).toEqual(["a", "b"]);
    expect(await ids(["team", "--json", file("list.jsonl", lines)])).toEqual(["a", "b"]);
    expect(await ids(["team", "--json", file("list.ndjson", lines)])).toEqual(["a", "b"]);
    expect(await ids(["team", "--json", "-"], { stdin: lines })).toEqual(["a", "b"]);
    expect(await ids(["team", "--json", "-"], { stdin: JSON.stringify([b, a]) })).toEqual(["a", "b"]);
    expect(await ids(["team", "--json", "-"], { stdin: JSON.stringify(a, null, 2) })).toEqual(["a"]);
    const { code, err, out } = await runCli(["team", file("holes.jsonl", `{"id":"a"}\n{"id":\n[1]\n`)]);
    expect(code).toBe(0);
    expect(out).toContain("Team of 1");
    expect(err).toContain(
      "ssi: holes.jsonl line 2: not valid JSON\nssi: holes.jsonl line 3: the value passed: expected",
    );
  });

  it("reads a folder with one activity, ZIP or sub-folder for each member", async () => {
    file("team/ana.json", { ...fullActivity, id: undefined });
    file("team/alexis.zip", readFileSync(archive));
    file("team/bad.json", "{");
    file("team/cut.zip", "PK");
    file("team/deep/Profile.csv", "First Name,Last Name,Headline\nA,B,C\n");
    file("team/readme.txt", "x");
    mkdirSync(path("team/hollow"));
    const { code, out, err } = await runCli(["team", path("team"), "--as-of", "2026-11-01"], { stderrTTY: true });
    expect(code).toBe(0);
    expect(out).toMatch(/1 {2}ana .*\n +2 {2}alexis .*\n +3 {2}deep /);
    expect(err).toContain("ssi: 3 of 6 could not be scored\n");
    expect(err).toContain("bad.json is not valid JSON");
    expect(err).toContain("ssi: cut.zip: This is not a ZIP archive.");
    expect(err).toContain("hollow: expected a folder with an unpacked LinkedIn export");
    expect((await members(archive))[0].result.score).toBe(
      JSON.parse((await runCli(["score", archive, "--json"])).out).score,
    );
  });

  it("refuses what is not there or empty", async () => {
    mkdirSync(path("nobody"));
    expect((await runCli(["team", path("nobody")])).err).toContain("found none");
    expect((await runCli(["team", path("missing.csv")])).err).toContain("there is no such file or folder");
  });
});
