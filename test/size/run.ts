// What the package weighs, after npm run build: bundles against their budgets, what a bare import leaves, and the size
// of the package on disk. Sizes are in kB of 1000 bytes: minified for a browser, gzip -9. Exit code 1 where one is over.
// npm run size, or npm run size -- --dist=FOLDER for another build, whose package.json stands beside it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { keptByBareImport } from "./bare-import.js";
import { bundlers } from "./bundle.js";

interface Budget {
  /** The one name that the program imports. */
  readonly name: string;
  readonly from: "index.js" | "linkedin.js";
  readonly kB: number;
  readonly zod: "with zod" | "without zod";
  /** Those that the budget holds for: each must drop what is unused. */
  readonly bundlers: readonly (keyof typeof bundlers)[];
}

const all = ["esbuild", "rollup", "vite"] as const;
// Decision 11 says why they are what they are.
const budgets: readonly Budget[] = [
  { name: "computeSSI", from: "index.js", kB: 28.8, zod: "without zod", bundlers: all },
  { name: "computeSSI", from: "index.js", kB: 57.5, zod: "with zod", bundlers: ["esbuild", "vite"] },
  { name: "defaultModel", from: "index.js", kB: 3.5, zod: "without zod", bundlers: all },
  { name: "pillarIds", from: "index.js", kB: 0.5, zod: "without zod", bundlers: all },
  { name: "createPeerGroup", from: "index.js", kB: 8, zod: "without zod", bundlers: all },
  { name: "readLinkedInExport", from: "linkedin.js", kB: 42, zod: "without zod", bundlers: all },
];

const { values: given } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
const dist = resolve(given.dist);
const root = resolve(dist, "..");

/** The files of the package, unpacked, without source maps. */
const packageMB = 2;

const problems: string[] = [];

async function checkBundles() {
  console.log(`${"kB, minified, gzip -9".padEnd(36)}${["budget", ...all].map((title) => title.padStart(10)).join("")}`);
  for (const budget of budgets) {
    const { name, from, kB, zod } = budget;
    const code = `import { ${name} } from ${JSON.stringify(join(dist, from))};\nconsole.log(${name});\n`;
    const cells: string[] = [];
    for (const bundler of all) {
      if (!budget.bundlers.includes(bundler)) {
        cells.push("");
        continue;
      }
      const { bytes, warnings } = await bundlers[bundler](code, zod);
      const size = bytes / 1000;
      if (size > kB) problems.push(`${name} ${zod} is ${size.toFixed(1)} kB by ${bundler}, over its budget of ${kB}`);
      for (const warning of new Set(warnings)) problems.push(`${bundler} warns of ${name}: ${warning}`);
      cells.push(size > kB ? `${size.toFixed(1)} !` : `${size.toFixed(1)}  `);
    }
    const row = [kB.toFixed(1), ...cells].map((cell) => cell.padStart(10));
    console.log(`${`${name}, ${zod}`.padEnd(36)}${row.join("")}`);
  }
}

async function checkBareImports() {
  const manifest: { exports: Record<string, string | { import: { default: string } }> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const entries = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [relative(dist, resolve(root, entry.import.default))],
  );
  const isCode = (path: string) => !/\.(?:map|cjs|ts|cts)$/.test(path);
  for (const [entry, kept] of await keptByBareImport(dist, entries, isCode)) {
    console.log(`a bare import of ${entry} leaves ${kept.length} statements besides imports of zod`);
    if (kept.length > 0) problems.push(`import "${entry}" keeps code that is not used:`);
    for (const { file, code } of kept.slice(0, 10)) problems.push(`    ${file}: ${code.split("\n")[0]?.slice(0, 110)}`);
    if (kept.length > 10) problems.push(`    and ${kept.length - 10} more`);
  }
}

function checkPackage() {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack]: { files: { path: string; size: number }[] }[] = JSON.parse(printed);
  const files = pack?.files.filter(({ path }) => !path.endsWith(".map")) ?? [];
  const size = files.reduce((sum, file) => sum + file.size, 0) / 1e6;
  console.log(
    `the package is ${size.toFixed(2)} MB unpacked in ${files.length} files, without source maps (at most ${packageMB})`,
  );
  if (files.length === 0 || size > packageMB) problems.push(`the package is over ${packageMB} MB`);
}

await checkBundles();
console.log();
await checkBareImports();
checkPackage();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
