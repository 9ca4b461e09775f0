// Writes what every documentation example prints into the comments under its console.log, in place:
// `npm run generate:examples`. Read the difference before you commit it; the test of the examples only compares.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { allBlocks, type DocBlock } from "../../test/docs/find-blocks.js";
import { outputsOf, writeBlock } from "../../test/docs/run-block.js";

const mark = "end of a statement";

/** The code with a mark printed after each statement that prints, and without the comments under them. */
function marked(code: string): string {
  const lines = code.split("\n");
  for (const { endLine, comments } of outputsOf(code).reverse())
    lines.splice(endLine + 1, comments.length, `console.log(${JSON.stringify(mark)});`);
  return lines.join("\n");
}

function refreshed(code: string, path: string): string {
  writeBlock(path, marked(code));
  const printed = execFileSync("npx", ["tsx", `.tmp/doc-examples/${path}.ts`], { encoding: "utf8" });
  const outputs = printed.split(`${mark}\n`).map((text) => text.replace(/\n$/, "").split("\n"));
  const lines = code.split("\n");
  const statements = outputsOf(code);
  statements.reverse().forEach(({ endLine, comments }, place) => {
    const output = outputs[statements.length - 1 - place] ?? [];
    lines.splice(endLine + 1, comments.length, ...output.map((line) => `// ${line}`.trimEnd()));
  });
  return lines.join("\n");
}

const indented = ({ file, code }: DocBlock) => {
  const prefix = file.startsWith("src/") ? " * " : "";
  return code
    .split("\n")
    .map((line) => (line === "" ? "" : prefix + line))
    .join("\n");
};

const wanted = process.argv.slice(2);
for (const block of allBlocks()) {
  if (block.mark !== "" || (wanted.length > 0 && !wanted.includes(block.file))) continue;
  const code = refreshed(block.code, `refresh-${block.line}`);
  if (code === block.code) continue;
  const text = readFileSync(block.file, "utf8");
  writeFileSync(
    block.file,
    text.replace(indented(block), () => indented({ ...block, code })),
  );
  console.log(`${block.file}:${block.line} refreshed`);
}
