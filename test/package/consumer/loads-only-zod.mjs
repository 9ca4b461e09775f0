// Follows every import of the installed entry points, from file to file, and names the packages they reach.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(import.meta.dirname ?? process.cwd(), "node_modules/social-selling-index/dist");
// Statements begin a line in the ESM files, whose white space stays; a sentence that tells of an import begins with a quote.
const imports = /(?:^(?:import|export)\b[^"';]*|\bimport\(\s*|\brequire\(\s*)(["'])([\w@./:-]+)\1/gm;

function packagesOf(entry) {
  const seen = new Set();
  const packages = new Set();
  const queue = [join(folder, entry)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    // Comments may hold examples that import something.
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, , name] of code.matchAll(imports)) {
      if (name.startsWith(".")) queue.push(join(dirname(file), name));
      else packages.add(name);
    }
  }
  return [...packages];
}

for (const entry of ["index.js", "index.cjs", "linkedin.js", "linkedin.cjs"]) {
  const others = packagesOf(entry).filter((name) => name !== "zod");
  assert.deepEqual(others, [], `${entry} loads ${others}`);
  console.log(`${entry}: loads nothing but zod`);
}
