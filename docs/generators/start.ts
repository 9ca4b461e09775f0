import { spawnSync } from "node:child_process";

// `npm start` builds the package and scores the synthetic export; `npm start -- my-export.zip` scores one's own.
const build = spawnSync("npm", ["run", "--silent", "build"], { encoding: "utf8", shell: process.platform === "win32" });
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}\nnpm start: the build failed\n`);
  process.exit(1);
}

const given = process.argv.slice(2);
const named = given.some((argument) => !argument.startsWith("-"));
const inputs = named ? given : [...given, "examples/synthetic-export"];
process.exitCode = spawnSync(process.execPath, ["dist/cli.js", "score", ...inputs], { stdio: "inherit" }).status ?? 1;
