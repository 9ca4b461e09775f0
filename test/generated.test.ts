import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../docs/generators/generated-files.js";
import { ts } from "./support/typescript.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The tokens and comments of a TypeScript file: what a formatter leaves as it is. */
function words(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    if (kind !== ts.SyntaxKind.WhitespaceTrivia && kind !== ts.SyntaxKind.NewLineTrivia)
      found.push(scanner.getTokenText());
  return found;
}

describe("a generated file is what its generator makes now (npm run generate)", () => {
  it.each([...generatedFiles()])("%s", (path, text) => {
    const stored = readFileSync(root + path, "utf8");
    if (path.endsWith(".ts")) expect(words(stored)).toEqual(words(text));
    else expect(stored).toBe(text);
  });

  it("and the comparison sees a changed word or comment", () => {
    expect(words("type A = {  b: 1 }")).toEqual(words("type A = {\n  b: 1\n}"));
    expect(words("/** a */ type A = 1")).not.toEqual(words("/** b */ type A = 1"));
    expect(words("type A = 1")).not.toEqual(words("type A = 2"));
  });
});
