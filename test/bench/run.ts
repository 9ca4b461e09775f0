// Runs every benchmark in turn, each in a process of its own: `npm run bench`, or `npm run bench -- replay` for one.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const wanted = process.argv.slice(2);
const names = readdirSync("test/bench")
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
  .sort();
for (const name of names) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", `test/bench/${name}`], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
if (names.length === 0) {
  console.error(`no benchmark in test/bench begins with ${wanted.join(" or ")}`);
  process.exitCode = 2;
}
