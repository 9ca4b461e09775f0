import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * The parts of `src/linkedin`, each a folder or a file, in the order in which data flows. A file imports, types included, only
 * from its own line and from earlier ones.
 */
const floors: readonly (readonly string[])[] = [
  // The ground: limits, issues, dates, options and public types.
  ["dates.ts", "day-span.ts", "evidence.ts", "import-issue.ts", "import-limits.ts", "import-progress.ts"],
  ["linkedin-activity.ts", "export-options.ts"],
  // Containers and texts.
  ["zip"],
  ["csv"],
  ["words"],
  // What LinkedIn's tables are, and what an archive is.
  ["tables"],
  ["archive.ts"],
  // Archives to facts, facts to signals.
  ["facts"],
  ["analytics"],
  ["measure"],
  // The way in.
  ["open-archives.ts"],
  ["open-export.ts"],
  ["read-linkedin-export.ts"],
  // What is built on it.
  ["portability", "replay"],
  ["index.ts"],
];

const root = new URL("../../src/linkedin/", import.meta.url);

const partOf = (path: string) => path.split("/")[0] ?? path;

const floorOf = (path: string) => floors.findIndex((parts) => parts.includes(partOf(path)));

/** The files of `src/linkedin` that a file imports or exports from, types included. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from "(\.[^"]+)";/gms)]
    .map(([, specifier = ""]) => new URL(specifier.replace(/\.js$/, ".ts"), new URL(path, root)).href)
    .flatMap((href) => (href.startsWith(root.href) ? [href.slice(root.href.length)] : []));
}

const backwards = (path: string, text: string): string[] =>
  importsOf(path, text)
    .filter((target) => floorOf(target) < 0 || floorOf(target) > floorOf(path))
    .map((target) => `${path} imports ${target}`);

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));

describe("the floors of the importer", () => {
  test("no file imports from a later part, not even a type", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(({ path }) => floorOf(path) < 0)).toEqual([]);
    expect(files.flatMap(({ path, text }) => backwards(path, text))).toEqual([]);
  });

  test("no two files import each other, not even through others", () => {
    const imports = new Map(files.map(({ path, text }) => [path, importsOf(path, text)]));
    const reached = (from: string) => {
      const found = new Set<string>();
      const follow = (path: string) => {
        for (const next of imports.get(path) ?? []) {
          if (found.has(next)) continue;
          found.add(next);
          follow(next);
        }
      };
      follow(from);
      return found;
    };
    expect(files.filter(({ path }) => reached(path).has(path)).map(({ path }) => path)).toEqual([]);
  });

  test("an import of a later part is found, of a type or a value", () => {
    expect(backwards("csv/x.ts", 'import type { Archive } from "../archive.js";')).toEqual([
      "csv/x.ts imports archive.ts",
    ]);
    expect(backwards("dates.ts", 'import {\n  a,\n} from "./tables/classify.js";')).toHaveLength(1);
    expect(backwards("facts/x.ts", 'export { a } from "../measure/measures.js";')).toHaveLength(1);
    expect(backwards("measure/x.ts", 'import { a } from "../facts/messages.js";\nimport { b } from "./y.js";')).toEqual(
      [],
    );
  });
});
