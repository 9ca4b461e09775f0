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

/** Runs an example the way its first lines tell the reader to. */
const runAsTold = (name: string) =>
  execFileSync(process.execPath, ["--import", "tsx", `examples/${name}.ts`], { encoding: "utf8", stdio: "pipe" });

describe("the examples", () => {
  it("are these nine", () => {
    expect(names).toEqual([
      "crm-score",
      "export-and-analytics",
      "official-beside-model",
      "own-export",
      "own-pillar",
      "own-weights",
      "peer-ranks",
      "plan-to-target",
      "replay-export",
      "weekly-trend",
    ]);
  });

  it.each(names)("%s prints what stands beside it", async (name) => {
    const path = `examples/${name}.out.txt`;
    const printed = await run(name);
    // After a change that is meant: UPDATE_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/examples
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, printed);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "no such file").toBe(printed);
  });

  it("print the same when they are run as they say: one of them", () => {
    expect(runAsTold("crm-score")).toBe(readFileSync("examples/crm-score.out.txt", "utf8"));
  });

  it.each(names)("%s imports the package by its name and says how it is run", (name) => {
    const code = readFileSync(`examples/${name}.ts`, "utf8");
    expect(code).toContain(`npx tsx examples/${name}.ts`);
    expect(code).toContain('from "social-selling-index"');
    expect(code).not.toMatch(/from "\.\.?\//);
  });
});
