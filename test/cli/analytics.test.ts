import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleWorkbookName } from "../synthetic/analytics/example-workbook.js";
import { runCli } from "./run-cli.js";
import { archive, workspace } from "./workspace.js";

const { file, path } = workspace();
const workbook = join(dirname(archive), exampleWorkbookName);
const expected = { activity: { brand: { followersGained: 193 }, insights: { engagementPerPost: 250 / 13 } } };
const signal = (out: string, pillar: string, id: string) =>
  JSON.parse(out).pillars[pillar].signals.find((one: { id: string }) => one.id === id).value;
const both = (out: string) => [signal(out, "brand", "followersGained"), signal(out, "insights", "engagementPerPost")];

describe("the analytics workbook on the command line", () => {
  const values = [expected.activity.brand.followersGained, expected.activity.insights.engagementPerPost];

  it("stands beside the archive, in any order", async () => {
    for (const paths of [
      [archive, workbook],
      [workbook, archive],
    ]) {
      const { code, out } = await runCli(["score", ...paths, "--json"]);
      expect(code).toBe(0);
      expect(both(out)).toEqual(values);
    }
  });

  it("or lies with it in a folder, where a file that a spreadsheet program left does no harm", async () => {
    const folder = path("member");
    mkdirSync(folder);
    copyFileSync(archive, join(folder, "export.zip"));
    copyFileSync(workbook, join(folder, "analytics.xlsx"));
    file("member/~$analytics.xlsx", "open");
    const { out } = await runCli(["score", folder, "--as-of", "2026-11-01", "--json"]);
    expect(both(out)).toEqual(values);
    const { out: planned } = await runCli(["plan", folder, "--minutes", "30", "--json"]);
    expect(JSON.parse(planned)).toBeTypeOf("object");
  });

  it("is listed with what it gave, and without its name", async () => {
    const { out } = await runCli(["score", workbook, "--evidence"], { columns: 100 });
    expect(out).toContain("*.xlsx TOP POSTS");
    expect(out).toContain("*.xlsx FOLLOWERS");
    expect(out).toContain("the end of the analytics");
  });

  it("is refused in the format of before 2007", async () => {
    const old = file("analytics.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
    const { code, err } = await runCli(["score", old]);
    expect([code, err]).toEqual([1, expect.stringContaining("save it as .xlsx")]);
  });
});
