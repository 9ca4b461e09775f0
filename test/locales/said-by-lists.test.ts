import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Node } from "typescript";
import { describe, expect, it } from "vitest";
import { ts } from "../support/typescript.js";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

/** What builds an issue of sentences that it is handed. */
const builders = /^(?:importError|officialIssue|optionIssue|brokenZip|refuse|fromZodIssues)$/;
const isSentence = (node: Node): boolean =>
  (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) &&
  /[a-z] |[a-z] /.test(node.getText());

/** Sentences that an issue is built of, and that no list of wordings holds. */
function unsaid(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: Node) => {
    if (isSentence(node)) found.push(`${path}: say(${node.getText()})`);
  };
  const visit = (node: Node): void => {
    const isNamed = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer !== undefined;
    if (isNamed && /^(?:expected|received|repair|words)$/.test(node.name.getText())) report(node.initializer);
    if (ts.isCallExpression(node) && builders.test(node.expression.getText())) node.arguments.forEach(report);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("what issues say", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !/^(?:cli|locales)\//.test(path));

  it("is taken from the lists of src/errors/wordings, so that every language can say it", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => unsaid(path, readFileSync(root + path, "utf8")))).toEqual([]);
  });

  it.each([
    'throw importError("import.limit", [], say("more"), "much too much", say("more"));',
    "const repair = `send it again`;",
    'push({ code, path, expected: "a number of days", received, repair });',
  ])("and is found where it is not: %s", (text) => expect(unsaid("x.ts", text)).toHaveLength(1));
});
