import { execFileSync } from "node:child_process";

/** How each runtime runs a script; none is a dependency, since an installed `node` would stand before the machine's. */
export const commands: Readonly<Record<string, readonly string[]>> = {
  node: [process.execPath],
  node22: ["npx", "-y", "-p", "node@22.23.3", "node"],
  node24: ["npx", "-y", "-p", "node@24.21.0", "node"],
  bun: ["npx", "-y", "bun@1.4.4"],
  deno: ["npx", "-y", "deno@2.9.6", "run", "--node-modules-dir=manual", "-A"],
};
/** How each says its version. */
export const programs: Readonly<Record<string, readonly string[]>> = {
  ...commands,
  deno: ["npx", "-y", "deno@2.9.6"],
  chromium: ["chromium"],
};

/** What a command prints. */
export function run([command = "", ...words]: readonly string[]): string {
  return execFileSync(command, words, { encoding: "utf8", maxBuffer: 2 ** 26, stdio: ["ignore", "pipe", "inherit"] });
}
