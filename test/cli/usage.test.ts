import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/commands/commands.js";
import { main } from "../../src/cli/main.js";
import { cliSentences } from "../../src/cli/texts/sentences.js";
import { legalNotice, SSIError } from "../../src/index.js";
import { controlCharacters } from "./control-characters.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { fullActivity, workspace } from "./workspace.js";

const { file } = workspace();
const full = file("full.json", fullActivity);

describe("help and version", () => {
  it.each([
    [[], "help.txt"],
    [["help", "score"], "help-score.txt"],
    [["help", "doctor"], "help-doctor.txt"],
    [["help", "next"], "help-next.txt"],
    [["help", "plan"], "help-plan.txt"],
    [["help", "what-if"], "help-what-if.txt"],
    [["help", "team"], "help-team.txt"],
    [["help", "replay"], "help-replay.txt"],
    [["help", "peers"], "help-peers.txt"],
    [["help", "peers", "build"], "help-peers-build.txt"],
    [["help", "peers", "merge"], "help-peers-merge.txt"],
  ] as const)("ssi %j prints help on stdout and ends with 0", async (args, golden) => {
    const { code, out, err } = await runCli(args);
    expectGolden(out, `golden/${golden}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out.replace(/\s+/g, " ")).toContain(legalNotice);
  });

  it("is the same by every way to it", async () => {
    const main = await runCli([]);
    for (const args of [["--help"], ["-h"], ["help"], ["help", "help"]]) expect(await runCli(args)).toEqual(main);
    const score = await runCli(["help", "score"]);
    for (const args of [
      ["score", "--help"],
      ["score", "-h"],
      ["score", "x.zip", "--help"],
      ["--help", "score"],
    ])
      expect(await runCli(args)).toEqual(score);
  });

  it.each(["", ...commands.map(({ name }) => name)])("speaks Italian: ssi help %s --locale it", async (name) => {
    const words = name.split(" ").filter((word) => word !== "");
    const { code, out, err } = await runCli(["help", ...words, "--locale", "it"]);
    expectGolden(out, `golden/${["help", ...words, "it"].join("-")}.txt`);
    expect([code, err]).toEqual([0, ""]);
    // What stays English is the legal line, and what is typed: commands, options, values, fields.
    const typed = /"[^"]*"|^ {2}ssi .*$|(?:ssi |-)[\w-]+/gm;
    const said = out.slice(0, out.indexOf("Not affiliated")).replace(typed, "");
    expect(said).not.toMatch(/\b(?:the|of|and|usage|options|show|print|usually|folder|file name|days|list)\b/i);
  });

  it("has every text of every command among the sentences that are translated", () => {
    const shown = commands.flatMap(({ summary, usage, description, options, examples }): string[] => [
      summary,
      usage,
      ...description,
      ...Object.values(options).flatMap((option) =>
        option.type === "string" ? [option.value, option.help] : [option.help],
      ),
      ...examples.map(({ note }) => note),
    ]);
    const translated = new Set<string>(cliSentences);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((sentence) => !translated.has(sentence))).toEqual([]);
  });

  it("speaks the language by every way to it", async () => {
    const main = await runCli(["help", "--locale", "it"]);
    for (const args of [
      ["--locale", "it"],
      ["--locale=it", "help"],
      ["--help", "--locale=it"],
      ["--locale", "it", "-h"],
    ])
      expect(await runCli(args)).toEqual(main);
    const score = await runCli(["help", "score", "--locale", "it"]);
    for (const args of [
      ["score", "--help", "--locale", "it"],
      ["--locale", "it", "score", "-h"],
      ["help", "--locale", "it", "score"],
    ])
      expect(await runCli(args)).toEqual(score);
    const peers = await runCli(["help", "peers", "--locale", "it"]);
    expect(peers.out).toContain("Comandi");
    expect(await runCli(["peers", "--locale", "it", "--help"])).toEqual(peers);
  });

  it("takes the language before the command too", async () => {
    const { out } = await runCli(["--locale", "it", "score", full]);
    expect(out).toContain("accertati");
    expect(out).toBe((await runCli(["score", full, "--locale", "it"])).out);
  });

  it.each([
    [["help", "--locale", "xx"]],
    [["--locale", "xx"]],
    [["score", "--help", "--locale=xx"]],
    [["--locale", "xx", "score", full]],
    [["score", full, "--json", "--locale", "xx"]],
    [["replay", "x.zip", "--json", "--locale", "xx"]],
    [["peers", "merge", "x.json", "--locale", "xx"]],
    [["xyzzy", "--locale", "xx"]],
  ])("names the languages there are when it does not know one: ssi %j", async (args) => {
    const { code, out, err } = await runCli(args);
    expect(err).toContain('ssi: --locale: expected one of en, it, received "xx"\n');
    expect([code, out]).toEqual([2, ""]);
  });

  it("fits narrow terminals", async () => {
    for (const { name } of commands)
      for (const locale of ["en", "it"]) {
        const { out } = await runCli(["help", ...name.split(" "), "--locale", locale], { columns: 50 });
        const text = out.split("\n").filter((line) => !/^ {2}(ssi|#) /.test(line));
        expect(text.filter((line) => line.length > 50)).toEqual([]);
      }
  });

  it("prints the version of the package", async () => {
    for (const flag of ["--version", "-v"])
      expect(await runCli([flag])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });
});

describe("wrong usage ends with 2, says what is wrong, and shows the usage line", () => {
  it.each([
    [["socre"], "there is no command socre; did you mean ssi score?"],
    [["./export.zip"], "there is no command ./export.zip; did you mean ssi score ./export.zip?"],
    [["xyzzy"], "there is no command xyzzy\n"],
    [["--json"], "there is no option --json\n"],
    [["--socre"], "there is no option --socre; did you mean ssi score?"],
    [["help", "taem"], "there is no command taem; did you mean ssi team?"],
    [["score"], "there is nothing to score"],
    [["team"], "there is nobody to score"],
    [["doctor"], "there is nothing to look at"],
    [["docter", "x.zip"], "did you mean ssi doctor?"],
    [["score", full, "--jsn"], "there is no option --jsn; did you mean --json?"],
    [["score", full, "--frobnicate"], "there is no option --frobnicate\n"],
    [["score", full, "-x"], "there is no option -x\n"],
    [["score", full, "--json=yes"], '--json takes no value, received "yes"'],
    [["score", full, "--json", "--json"], "--json is given twice"],
    [["score", full, "--weights"], "--weights needs a value: --weights <list>"],
    [["score", full, "--weights="], "--weights needs a value"],
    [["score", full, "--locale"], "--locale needs a value: --locale <tag>"],
    [["score", full, "--weights", "--json"], "--weights needs a value"],
    [
      ["score", full, "--weights", "insights"],
      '--weights: expected pillar=number, as in insights=2,brand=1, received "insights"',
    ],
    [["score", full, "--weights", "insights=--2"], "--weights: expected pillar=number"],
    [["score", full, "--weights", "insights=2,insights=3"], "--weights: insights is named twice"],
    [["plan", full, "--target", "70", "--limit", "post=1,post=2"], "--limit: post is named twice"],
    [["score", full, "--weights", "insigts=2"], 'did you mean "insights"?'],
    [["score", full, "--weights", "brand=-1"], "--weights.brand: expected a finite number of 0 or more"],
    [
      ["score", full, "--weights", "brand=0,people=0,insights=0,relationships=0"],
      "--weights: expected a weight above 0",
    ],
    [
      ["score", full, "--as-of", "2026-13-01"],
      '--as-of: expected a date or an instant with its zone that exists, received "2026-13-01"',
    ],
    [["score", full, "--window", "ten"], '--window: expected a number of days, received "ten"'],
    [["score", full, "--window", "7"], "--window: expected whole days from 28 to 366, received 7"],
    [["score", full, "--audience", "VP,,CEO"], "--audience: expected texts between commas"],
    [["score", full, "--seat", "--no-seat"], "--seat and --no-seat exclude each other"],
    [["score", full, "--window", "60"], "--window says how to read an export"],
    [["team", full, "--as-of", "2026-05-01"], "--as-of says how to read exports, and there is none"],
    [["team", full, "--json", "--csv"], "--json and --csv exclude each other"],
    [["team", full, "--min-size", "0"], "--min-size: expected a whole number of 1 or more"],
    [["score", full, "--member"], "--member says who you are in --peers"],
    [["score", full, "--official-at", "2026-05-01"], "--official-at is the date of --official"],
    [["score", full, "--official", full], "--official needs a date"],
    [["score", full, "--official", full, "--official-at", "May"], "--official-at: expected a date"],
    [["replay"], "there is nothing to replay"],
    [["replay", "x.zip", "--every", "year"], "--every: expected one of day, week, month"],
    [["replay", "x.zip", "--from", "soon"], "--from: expected an ISO date"],
    [["replay", "x.zip", "--all", "--from", "2026-01-01"], "--all and --from exclude each other"],
    [["replay", "x.zip", "--json", "--csv"], "--json and --csv exclude each other"],
    [["peers"], "ssi peers is one of ssi peers build, ssi peers merge\n"],
    [["peers", "biuld"], "did you mean ssi peers build?"],
    [["peers", "build"], "there is nobody to group"],
    [["peers", "merge"], "there is nothing to merge"],
    [["peers", "build", "x.csv", "--group-by", "a", "-o", "x.json"], "name a folder"],
    [["peers", "build", "x.csv", "--group-by", "a", "--id", "x"], "--id names one group"],
    [["repaly"], "did you mean ssi replay?"],
  ] as const)("ssi %j", async (args, message) => {
    const { code, out, err } = await runCli(args);
    expect(err).toContain(message);
    expect(err).toMatch(/\nusage: ssi /);
    expect([code, out]).toEqual([2, ""]);
  });

  it("never repeats an escape sequence", async () => {
    expect(controlCharacters((await runCli(["\u001b[31mscore\u0007"])).err)).toEqual([]);
  });
});

describe("what should not happen", () => {
  const failing = (error: unknown) => {
    let err = "";
    const io = {
      stdout: {
        write() {
          throw error;
        },
      },
      stderr: { write: (text: string) => (err += text) },
      stdin: (async function* () {})(),
      env: {},
    };
    return main(["--version"], io).then((code) => ({ code, err }));
  };

  it("is told in a sentence, without a stack", async () => {
    expect(await failing(new TypeError("x is not a function"))).toEqual({
      code: 1,
      err: "ssi: something went wrong that should not: x is not a function\n",
    });
    expect((await failing("odd")).err).toBe("ssi: something went wrong that should not: odd\n");
    const issue = { code: "input.missing", path: ["a"], expected: "b", received: "nothing", repair: "add it" } as const;
    expect((await failing(new SSIError("x", [issue]))).err).toBe(
      "ssi: the input: a: expected b, received nothing; add it (input.missing)\n",
    );
  });
});
