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
  it("sets the exit code", async () => {
    const { code, out, err } = await runBin(["score", "nowhere.zip"]);
    expect([code, out, err]).toEqual([1, "", "ssi: nowhere.zip: there is no such file or folder\n"]);
  });

  it("ends quietly when its reader stops early, and prints no warning of Node's", async () => {
    const { code, out, err } = await runBin(["score", archive, "--evidence", "--json"], true);
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith("{")).toBe(true);
  });
});
