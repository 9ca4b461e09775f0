import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.js";

const files = generatedFiles();
for (const [path, text] of files) writeFileSync(path, text);
const sources = [...files.keys()].filter((path) => path.endsWith(".ts"));
execFileSync("npx", ["biome", "format", "--write", ...sources], { stdio: "inherit" });
console.log(`written: ${[...files.keys()].join(", ")}`);
