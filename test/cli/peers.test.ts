import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { groupFileName } from "../../src/cli/peers/group-file.js";
import { computeSSI, createPeerGroup, estimateRank, type PeerGroupOptions, readPeerGroup } from "../../src/index.js";
import { fromOfficialPayload, shownOfficial } from "../../src/linkedin/index.js";
import { payload } from "../official/made-up.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file, path } = workspace();
const rows = (count: number, industry: string) =>
  Array.from({ length: count }, (_, index) => `${index},${industry},${index}`);
const scores = file(
  "scores.csv",
  ["skills,industry,posts", ...rows(12, "Software"), ...rows(2, "../../x"), "4,,4", "5,Software,many", "6,x,6"].join(
    "\n",
  ),
);
const noSeat = (posts: number) => computeSSI({ salesNavigator: false, insights: { posts }, brand: { skills: posts } });
const group = (name: string, options: PeerGroupOptions) => file(name, JSON.stringify(createPeerGroup(options)));
const results = Array.from({ length: 30 }, (_, index) => noSeat(index));
const industry = group("industry.json", { id: "Software", kind: "industry", sample: true, results });

describe("ssi score --peers --official", () => {
  const small = group("small.json", { id: "small", kind: "team", results: results.slice(0, 3) });
  const none = group("none.json", { id: "network", kind: "network" });
  const other = group("other.json", {
    id: "other",
    kind: "own",
    results: [computeSSI({ windowDays: 30 }, { weights: { brand: 2 } })],
  });
  const bare = group("bare.json", { id: "bare", kind: "own", distribution: [{ score: 3, count: 20 }] });
  const official = file("ssi-2026-05-04.json", payload());
  const all = [industry, small, none, other, bare].flatMap((name) => ["--peers", name]);

  it.each([
    [80, "peers-80.txt"],
    [60, "peers-60.txt"],
  ] as const)("draws the ranks and LinkedIn's own numbers in %i columns", async (columns, golden) => {
    const { code, out, err } = await runCli(["score", archive, ...all, "--official", official], { columns });
    expectGolden(out, `golden/${golden}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => [...line].length > columns && !line.includes("--"))).toEqual([]);
  });

  it.each([
    ["en", 80, / average 34: Top (\d+)%, estimated from the group's average alone /],
    ["en", 60, / average 34: Top (\d+)%, estimated from the group's average alone /],
    ["it", 80, / media 34: Primi (\d+)%, stimata dalla sola media del gruppo /],
    ["it", 60, / media 34: Primi (\d+)%, stimata dalla sola media del gruppo /],
  ] as const)(
    "ranks LinkedIn's score by LinkedIn's mean, ours by one of ours: %s, %i columns",
    async (tag, columns, words) => {
      const top = async (...args: string[]) => {
        const { code, out, err } = await runCli(["score", archive, ...args, "--locale", tag], { columns });
        expect([code, err]).toEqual([0, ""]);
        return Number(words.exec(out.replace(/\s+/g, " "))?.[1]);
      };
      const { score } = JSON.parse((await runCli(["score", archive, "--json"])).out);
      const theirs = shownOfficial(fromOfficialPayload(JSON.stringify(payload()), { at: "2026-05-04" })).score;
      expect(await top("--official", official, "--average", "34")).toBe(
        estimateRank({ score: theirs, mean: 34, origin: "official" }).top,
      );
      expect(await top("--average", "model:34")).toBe(estimateRank({ score, mean: 34, origin: "model" }).top);
    },
  );

  it("prints both estimates as JSON, each beside its own score", async () => {
    const json = async (...args: string[]) => JSON.parse((await runCli(["score", archive, "--json", ...args])).out);
    const beside = await json("--official", official, "--average", "34");
    expect(beside.officialRank).toMatchObject({ status: "estimated", origin: "official", average: 34 });
    expect(beside.result.ranks).toEqual({});
    const ours = await json("--average", "model:31.5", "--locale", "it");
    expect(ours.ranks).toMatchObject({ average: { status: "estimated", origin: "model", average: 31.5 } });
    expect(ours.ranks.average.kind).toBe("average");
  });

  it.each<[string[], string]>([
    [
      ["--average", "34"],
      "--average 34 is LinkedIn's mean, and ranks the score of --official: name that file; a mean of this model's scores is --average model:34",
    ],
    [
      ["--average", "34", "--locale", "it"],
      "--average 34 è la media di LinkedIn, e dà un posto al punteggio di --official: indica quel file; una media dei punteggi di questo modello è --average model:34",
    ],
    [["--average", "model:101"], "--average: expected a mean from 0 to 100, as in 34 or model:31"],
    [["--average", "official:34"], "--average: expected a mean from 0 to 100"],
    [["--average", "many"], '--average: expected a mean from 0 to 100, as in 34 or model:31, received "many"'],
  ])("refuses a mean before anything is read: %j", async (args, words) => {
    const { code, out, err } = await runCli(["score", "nowhere.zip", ...args]);
    expect(err).toContain(words);
    expect([code, out]).toEqual([2, ""]);
  });

  it("shows of LinkedIn's groups what the page that was copied has of them", async () => {
    const bars = [
      "Establish your professional brand",
      "Find the right people",
      "Engage with insights",
      "Build relationships",
    ];
    const page = [
      ...["Top", "42%", "Industry SSI rank", "Current Social Selling Index", "33 out of 100"],
      ...bars.map((bar) => `8.25 | ${bar}`),
      ...["People in your network", "34 out of 100", ...bars.map((bar) => `8.5 | ${bar}`)],
      "People in your network have an average SSI of 34.",
    ].join("\n");
    const { out, err } = await runCli(["score", archive, "--official", file("page-2026-05-04.txt", page)]);
    expect(out).toContain("\n    industry: top 42%\n    network: average 34\n");
    expect([/\b8\.5\b/.test(out), err]).toEqual([false, ""]);
  });

  it("keeps them apart in JSON, and reports on stderr what could not be compared", async () => {
    const { out, err } = await runCli(["score", archive, ...all, "--official", official, "--json"]);
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(["result", "official"]);
    expect(printed.official).toMatchObject({ origin: "official", at: "2026-05-04", score: 32.506 });
    expect(Object.keys(printed.result.ranks)).toEqual(["Software", "small", "network"]);
    expect(err).toContain("not ranked in other");
    const evident = await runCli(["score", archive, "--official", official, "--json", "--evidence"]);
    expect(Object.keys(JSON.parse(evident.out))).toEqual(["result", "official", "activity", "evidence", "issues"]);
  });

  it("does not count a member twice, and reports when the score is not in the group", async () => {
    const member = file("m.json", { salesNavigator: false, insights: { posts: 7 }, brand: { skills: 7 } });
    const args = ["score", member, "--peers", industry, "--member"];
    expect(JSON.parse((await runCli([...args, "--json"])).out).ranks.Software.of).toBe(30);
    const stranger = await runCli(["score", file("s.json", fullActivity), "--peers", industry, "--member"]);
    expect(stranger.out.replace(/\s+/g, " ")).toContain("your score is not one of its members'");
  });

  it("shows the range that is possible among all members, and leaves a pillar out that applies to too few", async () => {
    const notApplicable = Object.fromEntries(Object.keys(fullActivity.people).map((signal) => [signal, "n/a"]));
    const members = Array.from({ length: 12 }, (_, posts) =>
      computeSSI({ insights: { posts }, people: posts < 3 ? {} : notApplicable }),
    );
    const all = group("all.json", { id: "all", kind: "team", results: members });
    const { out } = await runCli(["score", file("seven.json", { insights: { posts: 7 } }), "--peers", all]);
    expect(out).toContain("place 7 of 13 · above 50% of the others (50% to 100% possible)\n");
    expect(out).not.toContain("in the population");
    const among = out.slice(out.indexOf("average"));
    expect(
      among
        .slice(0, among.indexOf("\n\n"))
        .match(/^ +[A-Z]\w+/gm)
        ?.map((title) => title.trim()),
    ).toEqual(["Total", "Brand", "Insights", "Relationships"]);
  });

  it("refuses files that are none, and the same group twice", async () => {
    const bad = await runCli(["score", archive, "--peers", file("bad.json", { id: 1 })]);
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining("ssi: bad.json: ")]);
    const foreign = file("activity.json", { insights: { posts: 4 } });
    for (const args of [
      ["score", archive, "--peers", foreign],
      ["peers", "merge", foreign],
    ])
      expect(await runCli(args)).toEqual({
        code: 1,
        out: "",
        err: "ssi: activity.json: expected a peer group, a file that ssi peers build wrote\n",
      });
    expect((await runCli(["score", archive, "--peers", industry, "--peers", industry])).code).toBe(2);
    const broken = await runCli(["score", archive, "--official", file("p.txt", "x"), "--official-at", "2026-05-04"]);
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining("ssi: p.txt: ")]);
    const two = [file("a.json", fullActivity), file("b.json", fullActivity)];
    expect((await runCli(["score", ...two, "--official", official])).err).toContain("--official is one member's");
  });
});

describe("ssi peers build", () => {
  it("writes one group for each value, none outside the folder", async () => {
    const before = readdirSync(path("."));
    const { code, out, err } = await runCli(["peers", "build", scores, "--group-by", "industry", "-o", path("peers")]);
    expect(code).toBe(0);
    expectGolden(`${out.replaceAll(path("peers"), "peers")}--- stderr\n${err}`, "golden/peers-build.txt");
    expect(readdirSync(path("peers")).sort()).toEqual(["software.json", "x-2.json", "x.json"]);
    expect(readdirSync(path(".")).filter((name) => !before.includes(name))).toEqual(["peers"]);
    const built = readPeerGroup(readFileSync(path("peers/software.json"), "utf8"));
    expect([built.id, built.kind, built.size]).toEqual(["Software", "industry", 12]);
    expect((await runCli(["peers", "build", scores, "--group-by", "industry", "-o", path("peers")])).code).toBe(0);
  });

  it("prints one group, from tables, lines, lists and stdin", async () => {
    const size = async (args: string[], stdin: string[] = []) =>
      JSON.parse((await runCli(["peers", "build", ...args], { stdin })).out).size;
    const lines = '{"id":"a"}\n\nno\n{"id":"b"}';
    expect(await size([file("t.csv", "posts\r\n1\r\n2")])).toBe(2);
    expect(await size([file("t.jsonl", lines)])).toBe(2);
    expect(await size([file("t.json", [{}, {}, {}])])).toBe(3);
    expect(await size(["-"], ["pos", "ts\n1", "\n2\n"])).toBe(2);
    expect(await size(["-"], [lines])).toBe(2);
    expect(await size(["-", "--group-by", "team"], ['{"id":"a","team":7}\n[1]'])).toBe(1);
  });

  it("writes one group to a file of a given name, or into a folder", async () => {
    const one = path("new/one.json");
    const table = file("two.csv", "posts\n1\n2\n");
    expect(await runCli(["peers", "build", table, "-o", one])).toMatchObject({ code: 0, err: "" });
    const { out } = await runCli(["peers", "build", table, "-o", path("new")]);
    expect(out).toMatch(/two +2 +withheld {2}two\.json\n {2}.*new: 1 file\n/);
    expect(readFileSync(path("new/two.json"), "utf8")).toBe(readFileSync(one, "utf8"));
  });

  it("stops at what cannot be grouped", async () => {
    const run = (text: string, ...args: string[]) => runCli(["peers", "build", "-", ...args], { stdin: text });
    expect((await run("posts\n1\n", "--group-by", "industry")).err).toContain('no column "industry" to group by');
    expect((await run("industry,posts\na,1\n", "--group-by", "indstry")).err).toContain(
      'no column "indstry" to group by; did you mean "industry"?',
    );
    const listed = await run('{"id":"a","team":"x"}\n{"id":"b","team":["x"]}', "--group-by", "team");
    expect(JSON.parse(listed.out)).toMatchObject({ id: "x", size: 1 });
    expect(listed.err).toBe("ssi: 1 of 2 could not be scored\nssi: stdin line 2: it has no team to group by\n");
    expect((await run("a,a,posts\n", "--group-by", "a")).err).toContain('"a" is given twice');
    expect((await run("a,posts\nx,1\ny,2\n", "--group-by", "a")).code).toBe(2);
    expect((await run("posts\n")).err).toBe("ssi: there is no row to score\n");
    expect((await run("posts\nx\n")).code).toBe(1);
    expect((await run("windowDays,posts\n30,1\n60,1\n")).err).toContain("peers.incomparable");
    expect((await run(`posts\n${"x\n".repeat(30)}`)).err).toContain("ssi: and 10 more\n");
    const many = Array.from({ length: 1001 }, (_, index) => `${index},1`).join("\n");
    expect((await run(`a,posts\n${many}\n`, "--group-by", "a")).err).toContain("more than 1000 different values");
  });

  it("writes over groups only", async () => {
    const precious = file("precious.json", { name: "mine" });
    const { code, err } = await runCli(["peers", "build", scores, "--ignore-unknown", "-o", precious]);
    expect([code, err]).toEqual([1, expect.stringContaining("a file that is no peer group")]);
    expect(readFileSync(precious, "utf8")).toBe('{"name":"mine"}');
  });

  it("names files after ids, whatever those are", () => {
    const taken = new Set<string>();
    const names = ["../x", "X", "..", "CON", "IT & Services", "é".repeat(300)].map((id) => groupFileName(id, taken));
    expect(names).toEqual([
      "x.json",
      "x-2.json",
      "group.json",
      "group-con.json",
      "it-services.json",
      `${"é".repeat(60)}.json`,
    ]);
  });
});

describe("ssi peers merge", () => {
  it("makes one group of its parts, in any order", async () => {
    const parts = [results.slice(0, 20), results.slice(20)].map((some, index) =>
      group(`part-${index}.json`, { id: "Software", kind: "industry", sample: true, results: some }),
    );
    const { out } = await runCli(["peers", "merge", ...parts]);
    expect((await runCli(["peers", "merge", ...parts.toReversed()])).out).toBe(out);
    expect(out.trim()).toBe(readFileSync(industry, "utf8"));
    const printed = await runCli(["peers", "merge", ...parts, "-o", path("whole.json")]);
    expect(printed.out).toMatch(/Software +30 +\d+\.\d\d {2}whole\.json/);
    expect(readFileSync(path("whole.json"), "utf8")).toBe(out);
  });

  it("reports which part does not fit", async () => {
    const odd = group("odd.json", { id: "odd", kind: "team" });
    const { code, err } = await runCli(["peers", "merge", industry, odd]);
    expect([code, err]).toEqual([1, expect.stringContaining("ssi: odd.json: ")]);
  });
});

describe("ssi team: ranks", () => {
  it.each([
    [80, "team-ranks-80.txt"],
    [100, "team-ranks-100.txt"],
  ] as const)("shows every member's rank and the average in %i columns", async (columns, golden) => {
    const table = file(
      "team.csv",
      ["id,posts,skills", ...Array.from({ length: 12 }, (_, i) => `m${i},${i},${i * 2}`)].join("\n"),
    );
    const { out } = await runCli(["team", table], { columns });
    expectGolden(out, `golden/${golden}`);
    const csv = (await runCli(["team", table, "--csv"])).out.split("\n");
    expect(csv[1]).toMatch(/,team\.csv row 13,8\.\d+,1$/);
  });
});
