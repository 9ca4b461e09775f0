import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { archive } from "./workspace.js";

const bin = fileURLToPath(new URL("../../src/cli/bin.ts", import.meta.url));

/** Runs the real program; `read` decides after which output to close its stdout. */
function runBin(
  args: readonly string[],
  closeAfterFirstBytes = false,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
      if (closeAfterFirstBytes) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

describe("the program", () => {
  it("sets the exit code, and prints no warning of Node's", async () => {
    const [good, bad, wrong] = await Promise.all([
      runBin(["score", archive, "--json"]),
      runBin(["score", "nowhere.zip"]),
      runBin(["scor"]),
    ]);
    expect([good.code, bad.code, wrong.code]).toEqual([0, 1, 2]);
    expect(good.err).toBe("");
    expect(JSON.parse(good.out).formatVersion).toBe(1);
  });

  it("ends quietly when its reader stops early", async () => {
    const { code, err } = await runBin(
      ["score", ...Array.from({ length: 3 }, () => archive), "--evidence", "--json"],
      true,
    );
    expect(err).toBe("");
    expect(code).toBe(0);
  });
});
