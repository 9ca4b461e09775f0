import { createSSI, defaultModel, describeRecommendation, pillarIds, recommend } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { commandFor } from "../../src/cli/options/command-for.js";
import { nextPicture } from "../../src/cli/plan/next-picture.js";
import { screenOf } from "../../src/cli/terminal/screen.js";
import { cliEn } from "../../src/cli/texts/en.js";
import { cliIt } from "../../src/cli/texts/it.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file } = workspace();
const activity = { id: "ana", brand: { skills: 10 }, insights: { posts: 3, reposts: 0 } };
const small = file("small.json", activity);

/** Someone to whom no signal applies. */
function nobody(): string {
  const pillars = pillarIds.map((id) => [
    id,
    Object.fromEntries(Object.keys(fullActivity[id]).map((signal) => [signal, "n/a"])),
  ]);
  return file("nobody.json", Object.fromEntries(pillars));
}

describe("ssi next", () => {
  it.each([
    ["what to do, and what to find out", [archive], 80, "next-80.txt"],
    ["narrow, in Italian", [archive, "--locale", "it"], 60, "next-it-60.txt"],
  ] as const)("draws %s", async (_name, args, columns, golden) => {
    const { code, out, err } = await runCli(["next", ...args], { columns });
    expectGolden(out, `golden/${golden}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => [...line].length > columns)).toEqual([]);
  });

  it("wraps a long title, too", () => {
    const screen = screenOf({ write() {} }, { LANG: "C.UTF-8" });
    const advice = recommend(createSSI(), activity);
    const view = { ...screen, width: 30, advice, model: defaultModel, locale: cliIt, subject: "", paths: ["a.json"] };
    const lines = nextPicture(view).split("\n");
    const title = lines.findIndex((line) => /^ {2,4}1 {2}\S/.test(line));
    expect(title).toBeGreaterThan(0);
    expect(lines[title + 1]).toMatch(/^ {5,7}\S/);
  });

  it("gives the advice of recommend(), as much as one asks for", async () => {
    for (const limit of [1, 3, 5, 99]) {
      const { out } = await runCli(["next", small, "--json", ...(limit === 5 ? [] : ["--limit", String(limit)])]);
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(recommend(createSSI(), activity, { limit }))));
    }
  });

  it("reports when nothing is left", async () => {
    const path = nobody();
    for (const [tag, words] of [
      ["en", "Nothing is left to recommend."],
      ["it", "Non resta nulla da consigliare."],
    ] as const) {
      const { code, out } = await runCli(["next", path, "--locale", tag]);
      expect(out).toContain(words);
      expect(out).not.toContain("ssi plan");
      expect(code).toBe(0);
    }
    expect(JSON.parse((await runCli(["next", path, "--json"])).out)).toEqual([]);
  });

  it.each<[string, string[], number, string]>([
    ["a limit of nothing", [small, "--limit", "0"], 2, "--limit: expected a whole number of 1 or more, received 0"],
    ["a limit before anything is read", ["nowhere.json", "--limit", "1.5"], 2, "--limit: expected a whole number"],
    ["a limit that is none", [small, "--limit", "some"], 2, "--limit: expected a number"],
    ["a limit in Italian", [small, "--limit", "0", "--locale", "it"], 2, "uso: ssi next"],
    ["two members", [small, small], 2, "for one member"],
    ["nobody", [], 2, "nothing to score"],
    ["what is no activity", [file("five.json", "5")], 1, "the value passed: expected an object"],
    ["what is not there", ["nowhere.json"], 1, "no such file"],
  ])("refuses %s", async (_name, args, exit, words) => {
    const { code, err, out } = await runCli(["next", ...args]);
    expect(err).toContain(words);
    expect([code, out]).toEqual([exit, ""]);
  });

  it.each(["recommend", "recomend", "nxt"])("is suggested for %s", async (name) => {
    const { code, err } = await runCli([name, small]);
    expect(err).toContain(`there is no command ${name}; did you mean ssi next?`);
    expect(code).toBe(2);
  });
});

describe("ssi score ends with the next step", () => {
  const shortName = "Complete_LinkedInDataExport_11-01-2026.zip";

  it.each([
    ["en", 80, "Next step: ", "More: "],
    ["en", 60, "Next step: ", "More: "],
    ["it", 80, "Prossimo passo: ", "Altro: "],
    ["it", 60, "Prossimo passo: ", "Altro: "],
  ] as const)("in %s, %i columns: the first of ssi next, and where to read more", async (tag, columns, label, more) => {
    const { code, out } = await runCli(["score", archive, "--locale", tag], { columns });
    const [first] = JSON.parse((await runCli(["next", archive, "--json", "--limit", "1"])).out);
    const { title, effect } = describeRecommendation(first, tag === "it" ? cliIt : cliEn);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(`${label}${title} (${effect})`);
    const rest = out.slice(out.indexOf(`  ${more.trim()}`)).split(/\n{2}/)[0];
    expect(rest?.replace(/\s+/g, " ")).toBe(` ${more}ssi next ${shortName} ssi plan ${shortName}`);
    const end = out.slice(out.indexOf(`  ${label}`));
    expect(end.split("\n").filter((line) => [...line].length > columns)).toEqual([]);
  });

  it("of several members each has its own, and stdin is -", async () => {
    const other = file("other.json", { people: { peopleSearches: 3 } });
    const { out } = await runCli(["score", small, other]);
    expect(out.match(/ssi (?:next|plan) .*/g)).toEqual([
      "ssi next small.json",
      "ssi plan small.json",
      "ssi next other.json",
      "ssi plan other.json",
    ]);
    const piped = await runCli(["score", "-"], { stdin: JSON.stringify(activity) });
    expect(piped.out).toContain("ssi next -\n");
    expect((await runCli(["score", archive, small])).out).toContain(`ssi plan ${shortName}\n`);
  });

  it("says nothing where nothing is left, and nothing in JSON", async () => {
    const { code, out } = await runCli(["score", nobody()]);
    expect([code, out.includes("Next step"), out.includes("ssi next")]).toEqual([0, false, false]);
    expect((await runCli(["score", small, "--json"])).out).not.toContain("ssi next");
  });
});

it("a command names the files as one types them", () => {
  expect(commandFor("plan", ["a/b/export.zip", "Tutto_è.zip"])).toBe("ssi plan export.zip Tutto_è.zip");
  expect(commandFor("next", ["my export.zip", "-"])).toBe('ssi next "my export.zip" -');
  expect(commandFor("next", ["\u001b[31mx.zip"])).toBe("ssi next x.zip");
});
