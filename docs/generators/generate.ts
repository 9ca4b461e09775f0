import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { sentenceFiles } from "./sentences.js";

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeFileSync(path, text);
  const sources = [...files.keys()].filter((path) => path.endsWith(".ts"));
  execFileSync("npx", ["biome", "format", "--write", ...sources], { stdio: "inherit" });
  console.log(`written: ${[...files.keys()].join(", ")}`);
}

// The lists of sentences first: the library is loaded with them, and then makes the pages.
write(sentenceFiles());
const { generatedFiles } = await import("./generated-files.js");
write(generatedFiles());
