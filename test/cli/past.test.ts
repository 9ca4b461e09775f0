import { describe, expect, it } from "vitest";
import { sparkline } from "../../src/cli/terminal/drawing.js";
import { screenOf } from "../../src/cli/terminal/screen.js";
import { runCli } from "./run-cli.js";
import { archive, fullActivity, workspace } from "./workspace.js";

const { file } = workspace();
const folder = (name: string, days: readonly string[]) =>
  file(`${name}/Reactions.csv`, `Date,Type,Link\n${days.map((day) => `${day} 10:00:00,LIKE,\n`).join("")}`).replace(
    /\/[^/]+$/,
    "",
  );

/** The scores of `ssi replay --csv`, oldest first. */
async function replayed(...args: string[]): Promise<number[]> {
  const { out } = await runCli(["replay", ...args, "--csv"]);
  return out
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => Number(row.split(",")[1]));
}

describe("ssi score shows the last eight weeks of an archive", () => {
  it.each([
    ["en", 80, {}, "The last 8 weeks", "confirmed since last week", "."],
    ["en", 60, { LANG: "C" }, "The last 8 weeks", "confirmed since last week", "."],
    ["it", 80, {}, "Le ultime 8 settimane", "accertati nell’ultima settimana", ","],
    ["it", 60, {}, "Le ultime 8 settimane", "accertati nell’ultima settimana", ","],
  ] as const)("as ssi replay has them: %s, %i columns, %j", async (tag, columns, given, title, change, point) => {
    const env = { LANG: "C.UTF-8", ...given };
    for (const args of [[], ["--weights", "insights=3"], ["--as-of", "2026-06-01"]]) {
      const scores = (await replayed(archive, ...args)).slice(-8);
      const { code, out, err } = await runCli(["score", archive, ...args, "--locale", tag], { columns, env });
      expect([code, err]).toEqual([0, ""]);
      const line = sparkline(scores, 8, screenOf({ write() {} }, env).glyphs.sparks);
      expect(out).toContain(`\n  ${title}  ${line}`);
      const [before = 0, after = 0] = scores.slice(-2).map((score) => Math.round(score * 100));
      const points = (Math.abs(after - before) / 100).toFixed(2).replace(".", point);
      expect(out).toMatch(new RegExp(`${points} ${change}\n`));
      const shown = out.split("\n").filter((one) => one.includes(title) || one.includes(change));
      expect(shown.filter((one) => [...one].length > columns)).toEqual([]);
    }
  });

  it("shows fewer where the archive does not reach back so far, and nothing of one", async () => {
    const score = async (path: string) => (await runCli(["score", path, "--as-of", "2026-05-07"])).out;
    expect(await score(folder("three", ["2026-04-20", "2026-05-06"]))).toContain("The last 3 weeks  ");
    expect(await score(folder("one", ["2026-05-06"]))).not.toMatch(/The last \d weeks|since last week/);
  });

  it("shows nothing of an activity, and prints nothing of it as JSON", async () => {
    const activity = file("ana.json", fullActivity);
    for (const args of [[activity], [archive, "--json"]]) {
      const { code, out } = await runCli(["score", ...args]);
      expect(code).toBe(0);
      expect(out).not.toMatch(/The last \d weeks|since last week/);
    }
  });
});
