import { readdirSync, readFileSync } from "node:fs";
import { legalNotice, packageName } from "social-selling-index";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("package.json", () => {
  it("has the name of the one constant", () => {
    expect(manifest.name).toBe(packageName);
  });

  it("exports each entry point as ESM, CommonJS and types", () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./linkedin",
      "./locales/en",
      "./locales/it",
      "./package.json",
    ]);
    for (const name of ["index", "linkedin", "locales/en", "locales/it"]) {
      expect(manifest.exports[name === "index" ? "." : `./${name}`]).toEqual({
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      });
    }
  });

  it("has types before the code in every condition, since the first match wins", () => {
    for (const conditions of Object.values(manifest.exports).filter((value) => typeof value !== "string"))
      for (const condition of Object.values(conditions as Record<string, object>))
        expect(Object.keys(condition)).toEqual(["types", "default"]);
  });

  it("gives the command both of its names", () => {
    expect(manifest.bin).toEqual({ "social-selling-index": "dist/cli.js", ssi: "dist/cli.js" });
  });

  it("asks for zod and for nothing else", () => {
    expect(Object.keys(manifest.peerDependencies)).toEqual(["zod"]);
    expect(manifest.dependencies).toBeUndefined();
  });

  it("publishes what is built and what is read, and builds it before", () => {
    expect(manifest.files).toEqual(["dist", "README.md", "CHANGELOG.md", "LICENSE"]);
    expect(manifest.scripts.prepack).toBe("npm run build");
  });
});

describe("the repository", () => {
  it("has the agreed names at its top and no others", () => {
    const made = ["node_modules", "dist"];
    const found = readdirSync(".").filter(
      (name) => !name.startsWith(".") && !made.includes(name) && !name.endsWith(".tgz"),
    );
    expect(found.sort()).toEqual(
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "docs",
        "examples",
        "package-lock.json",
        "package.json",
        "src",
        "test",
        "tsconfig.json",
        "tsup.config.ts",
      ].sort(),
    );
  });

  it("loads zod whole, never by its default or its `z`, which would quadruple a bundle", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    for (const file of files) {
      const lines = readFileSync(`src/${file}`, "utf8").match(/^\s*(?:\* )?import .* from "zod";$/gm) ?? [];
      for (const line of lines) expect(line, file).toMatch(/import (type )?\* as z from "zod";/);
    }
  });
});

describe("the legal line", () => {
  it("stands in the README word for word", () => {
    expect(readFileSync("README.md", "utf8")).toContain(legalNotice);
  });

  it("stands in substance in the description of the package", () => {
    expect(manifest.description).toContain("Not affiliated with or endorsed by LinkedIn");
    expect(manifest.description).toContain("SSI-like");
  });

  it.each([["--help"], ["score", "--help"], ["team", "--help"]])("stands in the help: %s %s", async (...words) => {
    let printed = "";
    const stdout = { write: (text: string) => (printed += text) };
    const ignored = { write: () => undefined };
    const stdin = (async function* (): AsyncGenerator<string> {})();
    expect(await main(words, { stdout, stderr: ignored, stdin, env: { NO_COLOR: "1" } })).toBe(0);
    expect(printed.replaceAll(/\s+/g, " ")).toContain(legalNotice);
  });

  it("comes with what the score is for", () => {
    expect(readFileSync("README.md", "utf8")).toContain("For coaching, not for decisions about a person's employment.");
  });
});
