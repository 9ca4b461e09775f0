// Runs every benchmark in turn, each in a process of its own: `npm run bench`, or `npm run bench replay` for one. What
// begins with -- is passed on to it: `npm run bench -- compute --dist=/another/build/dist`.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith("--"));
const prefixes = words.filter((word) => !word.startsWith("--"));
const names = readdirSync("test/bench")
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => prefixes.length === 0 || prefixes.some((word) => name.startsWith(word)))
  .sort();
for (const name of names) {
  console.log(`\n${name}`);
  const command = ["--import", "tsx", `test/bench/${name}`, ...options];
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
if (names.length === 0) {
  console.error(`no benchmark in test/bench begins with ${prefixes.join(" or ")}`);
  process.exitCode = 2;
}
