import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runBlock } from "../docs/run-block.js";

const names = readdirSync("examples")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replace(/\.ts$/, ""));

/** Runs an example without a process of its own, and as if it alone were the program. */
async function run(name: string): Promise<string> {
  const { argv } = process;
  process.argv = [process.execPath, `examples/${name}.ts`];
  try {
    return `${await runBlock(`examples/${name}.ts`)}\n`;
  } finally {
    process.argv = argv;
  }
}

/** Runs an example with the command in its first lines. */
const runByCommand = (name: string) =>
  execFileSync(process.execPath, ["--import", "tsx", `examples/${name}.ts`], { encoding: "utf8", stdio: "pipe" });

describe("the examples", () => {
  it("are these thirteen", () => {
    expect(names).toEqual([
      "crm-score",
      "export-and-analytics",
      "official-beside-model",
      "own-actions",
      "own-export",
      "own-function",
      "own-pillar",
      "own-signals",
      "own-weights",
      "peer-ranks",
      "plan-to-target",
      "replay-export",
      "weekly-trend",
    ]);
  });

  it.each(names)("%s prints the text of its .out.txt", async (name) => {
    const path = `examples/${name}.out.txt`;
    const printed = await run(name);
    // After an intended change: UPDATE_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/examples
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, printed);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "no such file").toBe(printed);
  });

  it("one of them prints the same with the command in its first lines", () => {
    expect(runByCommand("crm-score")).toBe(readFileSync("examples/crm-score.out.txt", "utf8"));
  });

  it.each(names)("%s imports the package by its name and has the command that runs it", (name) => {
    const code = readFileSync(`examples/${name}.ts`, "utf8");
    expect(code).toContain(`npx tsx examples/${name}.ts`);
    expect(code).toContain('from "social-selling-index"');
    expect(code).not.toMatch(/from "\.\.?\//);
  });
});
