import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import { describe, expect, it } from "vitest";

// The examples import from the package. Until its main entry exports this stage, the name means `official-api.ts` here.
const apiPath = JSON.stringify("../../test/official/official-api.js");

const files = [
  "docs/official-scores.md",
  ...readdirSync("src/official")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/official/${name}`),
];
const blocks = files.flatMap((file) => {
  const text = readFileSync(file, "utf8").replaceAll(/^ \* ?/gm, "");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match, place) => ({
    name: `${file}#${place + 1}`,
    code: match[1] ?? "",
  }));
});

async function run(name: string, code: string): Promise<string> {
  mkdirSync(".tmp/official-docs", { recursive: true });
  const path = `.tmp/official-docs/${name.replaceAll(/[^A-Za-z0-9]+/g, "-")}.ts`;
  writeFileSync(path, `${code.replaceAll('"social-selling-index"', apiPath)}\nexport {};\n`);
  const printed: string[] = [];
  const log = console.log;
  console.log = (...values: unknown[]) => printed.push(format(...values));
  try {
    await import(/* @vite-ignore */ `${process.cwd()}/${path}`);
  } finally {
    console.log = log;
  }
  return printed.join("\n");
}
const promised = (code: string) => [...code.matchAll(/^\/\/ (.*)$/gm)].map((match) => match[1]).join("\n");

describe("every example of official scores prints what it says", () => {
  it("is found, in the page and in doc comments", () => {
    expect(blocks.filter(({ name }) => name.startsWith("docs")).length).toBeGreaterThan(3);
    expect(blocks.map(({ name }) => name)).toContain("src/official/from-official-text.ts#1");
  });

  it.each(blocks)("$name", async ({ name, code }) => {
    expect(code).toContain("console.log(");
    expect(await run(name, code)).toBe(promised(code));
  });
});
