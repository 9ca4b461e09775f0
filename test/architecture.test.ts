import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { brokenRules, importCycle, type SourceFile } from "./support/source-rules.js";

const root = fileURLToPath(new URL("../src/", import.meta.url));
const files: SourceFile[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));

describe("the sources", () => {
  it("are all here", () => expect(files.length).toBeGreaterThan(40));

  it("are sources only: nothing that a compiler wrote beside them", () => {
    const paths = readdirSync(root, { recursive: true, withFileTypes: true });
    const others = paths.filter((path) => path.isFile() && !path.name.endsWith(".ts")).map(({ name }) => name);
    expect(others).toEqual(["tsconfig.json", "tsconfig.json"]);
  });

  it.each(files.map((file) => [file.path, file] as const))("%s keeps the rules", (_, file) => {
    expect(brokenRules(file)).toEqual([]);
  });

  it("import in no circle", () => expect(importCycle(files)).toBeUndefined());
});

describe("the rules can be broken", () => {
  it.each<[string, string, string]>([
    ["model/x.ts", 'import { a } from "../pillars/b.js";', "imports the later stage pillars"],
    ["model/x.ts", 'export * from "../compute-ssi.js";', "imports the later stage compute-ssi.ts"],
    ["errors/x.ts", 'import type { A } from "../model/b.js";', "imports the later stage model"],
    ["index.ts", 'import { a } from "./cli/main.js";', "imports the later stage cli"],
    ["model/x.ts", 'import { a } from "../helpers/b.js";', "which is no known stage"],
    ["linkedin/x.ts", 'import { a } from "../aggregate/b.js";', "may not import aggregate"],
    ["model/x.ts", 'const a = await import("../result/b.js");', "imports the later stage result"],
    ["model/x.ts", "const a = await import(name);", "imports something computed"],
    ["model/x.ts", 'import { readFileSync } from "node:fs";', "imports node:fs outside the CLI"],
    ["model/x.ts", 'import { z } from "zod";', "imports zod otherwise"],
    ["model/x.ts", 'import z from "zod";', "imports zod otherwise"],
    ["model/x.ts", "const a = process.env.HOME;", "uses process"],
    ["model/x.ts", "const a = { now: Date.now() };", "uses Date.now"],
    ["model/x.ts", "const a = new Date();", "reads the clock"],
    ["model/x.ts", "const a = Math.random();", "uses Math.random"],
    ["model/x.ts", "const a = Math.exp(1);", "which engines may round differently"],
    ["model/x.ts", "const a = (1).toLocaleString();", "uses toLocaleString"],
    ["linkedin/x.ts", 'const a = fetch("https://x");', "uses fetch"],
    ["model/x.ts", "const a: any = 1;", "any"],
    ["model/x.ts", "const a = b!.c;", "non-null assertion"],
    ["cli/x.ts", "const a = b!;", "non-null assertion"],
    ["model/x.ts", "export default 1;", "default export"],
    ["model/x.ts", "enum A { B }", "enum"],
    ["model/x.ts", "// a line\n".repeat(401), "401 lines"],
    ["model/x.ts", "/* v8 ignore next */", "hides lines from coverage"],
  ])("%s: %s", (path, text, rule) => {
    expect(brokenRules({ path, text }).join("\n")).toContain(rule);
  });

  it.each([
    ["cli/x.ts", 'import { readFileSync } from "node:fs"; process.exit(Number(new Date()));'],
    ["model/x.ts", 'import * as z from "zod"; const a = new Date(0); const b = { process: 1 }; b.process;'],
    ["model/x.ts", 'import { a } from "../errors/b.js"; import { c } from "./d.js";'],
    ["model/x.ts", "// a line\n".repeat(400)],
    ["model/x.ts", "if (a !== b && !c) d = /* any */ 1;"],
  ])("and kept: %s: %s", (path, text) => expect(brokenRules({ path, text })).toEqual([]));

  it("a circle is found", () => {
    const circle = [
      { path: "a.ts", text: 'import { b } from "./x/b.js";' },
      { path: "x/b.ts", text: 'import {\n  c,\n} from "../c.js";' },
      { path: "c.ts", text: 'import type { T } from "./a.js";\nexport { a } from "./a.js";' },
    ];
    expect(importCycle(circle)).toEqual(["a.ts", "x/b.ts", "c.ts", "a.ts"]);
    expect(importCycle(circle.slice(0, 2))).toBeUndefined();
  });
});
