import { describe, expect, it } from "vitest";
import { sparkline } from "../../src/cli/terminal/drawing.js";
import { expectGolden } from "./golden.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file } = workspace();

const reactions = file(
  "quiet/Reactions.csv",
  "Date,Type,Link\n2026-04-29 10:00:00,LIKE,\n2026-04-20 10:00:00,LIKE,\n",
).replace(/\/[^/]+$/, "");

it("counts one date in both languages", async () => {
  for (const [tag, words] of [
    ["en", "to its own highest; dates: 1\n"],
    ["it", "al proprio massimo; date: 1\n"],
  ] as const) {
    const { out } = await runCli(["replay", archive, "--from", "2026-11-01", "--locale", tag]);
    expect(out).toContain(words);
  }
});

describe("ssi replay", () => {
  it.each([
    ["by week", ["--from", "2024-01-01"], {}, "replay-80.txt"],
    [
      "by month, narrow and plain",
      ["--every", "month", "--from", "2024-01-01"],
      { columns: 60, env: { LANG: "C" } },
      "replay-ascii-60.txt",
    ],
  ] as const)("draws %s", async (_name, args, world, golden) => {
    const { code, out, err } = await runCli(["replay", archive, ...args], world);
    expectGolden(out, `golden/${golden}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => [...line].length > ("columns" in world ? world.columns : 80))).toEqual([]);
  });

  it("shows the last 52 weeks unless asked for more, and says so", async () => {
    const dates = async (...args: string[]) => {
      const { code, out, err } = await runCli(["replay", archive, "--csv", ...args]);
      const lines = out.trimEnd().split("\n").slice(1);
      return { code, err, count: lines.length, first: lines[0]?.slice(0, 10), last: lines.at(-1), lines };
    };
    const all = await dates("--all");
    expect([all.code, all.err]).toEqual([0, ""]);
    expect(all.count).toBeGreaterThan(100);
    const year = await dates();
    expect(year).toMatchObject({ code: 0, err: "ssi: The last 52 weeks; --all shows every one.\n", count: 52 });
    expect(year.lines).toEqual(all.lines.slice(-52));
    expect(await dates("--every", "month")).toMatchObject({ count: 12 });
    expect(await dates("--every", "day")).toMatchObject({ count: 364 });
    const until = await dates("--to", "2026-10-04");
    expect([until.count, until.last?.slice(0, 10)]).toEqual([52, "2026-10-04"]);
    expect(await dates("--from", "2024-01-07")).toMatchObject({ err: "", first: "2024-01-07" });
  });

  it.each([
    ["en", 80, "The last 52 weeks; --all shows every one."],
    ["it", 60, "Le ultime 52 settimane; con --all si vedono tutte."],
  ] as const)("says in %s, %i columns, that there is more", async (tag, columns, words) => {
    const short = await runCli(["replay", archive, "--locale", tag], { columns });
    expect([short.code, short.err]).toEqual([0, ""]);
    expect(short.out).toContain(`  ${words}\n`);
    const young = ["replay", reactions, "--as-of", "2026-05-07"];
    for (const args of [["replay", archive, "--all"], ["replay", archive, "--from", "2026-01-01"], young])
      expect((await runCli([...args, "--locale", tag], { columns })).out).not.toContain("52");
  });

  it("prints one line a date, the last as ssi score prints it", async () => {
    const { out } = await runCli(["replay", archive, "--every", "month", "--from", "2026-07-01", "--csv"]);
    const [header = "", ...rows] = out.trimEnd().split("\n");
    expect(header).toMatch(
      /^date,score,estimate,low,high,brand,people,insights,relationships,coverage,brand\.articles,/,
    );
    expect(rows.map((row) => row.slice(0, 10))).toEqual([
      "2026-07-01",
      "2026-08-01",
      "2026-09-01",
      "2026-10-01",
      "2026-11-01",
    ]);
    const { score } = JSON.parse((await runCli(["score", archive, "--json"])).out);
    expect(rows.at(-1)?.split(",")[1]).toBe(String(score));
  });

  it("prints the replay as JSON, scored with the weights that were given", async () => {
    const args = [archive, "--weights", "insights=2", "--json"];
    const { out } = await runCli(["replay", ...args, "--from", "2026-10-25"]);
    const { points } = JSON.parse(out);
    expect(points).toHaveLength(2);
    expect(points[1].result.score).toBe(JSON.parse((await runCli(["score", ...args])).out).score);
  });

  it("marks a number that became known", async () => {
    const learned = [archive, "--from", "2024-11-10", "--to", "2024-11-17"];
    expect((await runCli(["replay", ...learned])).out).toContain("+0.84  Messages answered (now known)\n");
    expect((await runCli(["replay", ...learned, "--locale", "it"])).out).toMatch(
      /\+0,84 {2}Risposte ai messaggi \(.+\)\n/,
    );
  });

  it("reports when nothing changed, and draws a single date and a day", async () => {
    const one = await runCli(["replay", reactions, "--as-of", "2026-05-07", "--from", "2026-05-07"]);
    expect(one.out).not.toContain("Why it changed");
    const days = await runCli(["replay", reactions, "--as-of", "2026-05-07", "--every", "day"], { stderrTTY: true });
    expect(days.out).toContain("Nothing changed last.");
    expect(days.err).toContain("Reactions.csv");
  });

  it("refuses what has no past", async () => {
    const activity = await runCli(["replay", file("ana.json", fullActivity)]);
    expect([activity.code, activity.err]).toEqual([1, expect.stringContaining("no past to read")]);
    const outside = await runCli(["replay", archive, "--to", "1999-01-01"]);
    expect([outside.code, outside.err]).toEqual([1, expect.stringContaining("there is no date in this range")]);
    expect((await runCli(["replay", archive, "--every", "day", "--from", "2000-01-01"])).err).toContain("at most 4000");
  });
});

describe("sparkline", () => {
  it("ends with the last value, whatever the room", () => {
    const sparks = ["0", "1", "2", "3", "4", "5", "6", "7"];
    expect(sparkline([0, 7, 14], 9, sparks)).toBe("047");
    expect(sparkline([1, 2, 3, 4, 5, 6, 7], 3, sparks)).toBe("357");
    expect(sparkline([0, 0], 3, sparks)).toBe("00");
    expect(sparkline([], 3, sparks)).toBe("");
  });
});
