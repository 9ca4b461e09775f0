import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { differences, explained, notExplained, parse, render } from "./explanations.js";
import { type FileCoverage, uncoveredBranches } from "./uncovered-branches.js";

// Compares the branches that no test took with the list of those that are explained. After `npm test -- --coverage`:
// npm run check:branches            fails where the two differ
// npm run check:branches -- --update  writes the list again; reasons stay, new branches wait for one

const root = fileURLToPath(new URL("../../", import.meta.url));
const list = fileURLToPath(new URL("uncovered-branches.md", import.meta.url));
const coverage: { readonly [path: string]: FileCoverage } = JSON.parse(
  readFileSync(`${root}.coverage/coverage-final.json`, "utf8"),
);

const uncovered = new Map(
  Object.entries(coverage).map(([path, file]) => [
    relative(root, path).replaceAll("\\", "/"),
    uncoveredBranches(path, readFileSync(path, "utf8"), file),
  ]),
);
const page = readFileSync(list, "utf8");
const known = parse(page);

if (process.argv.includes("--update")) {
  const files = explained(uncovered, known);
  writeFileSync(list, render(page.split("\n## ")[0] ?? "", files));
  const open = [...files.values()].flatMap((branches) => [...branches.values()]);
  console.log(`${open.length} branches, ${open.filter(({ reason }) => reason === notExplained).length} not explained`);
} else {
  const found = differences(uncovered, known);
  for (const difference of found) console.error(difference);
  console.log(`${[...uncovered.values()].flat().length} branches that no test takes, ${found.length} things to mend`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
