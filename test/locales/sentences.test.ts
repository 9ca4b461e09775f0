import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Node } from "typescript";
import { describe, expect, it } from "vitest";
import { sentencesIn } from "../../docs/generators/sentences.js";
import { ts } from "../support/typescript.js";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

/** What builds an issue of sentences that it is handed. */
const builders = /^(?:importError|officialIssue|optionIssue|brokenZip|refuse|fromZodIssues)$/;
const isSentence = (node: Node): boolean =>
  (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) &&
  /[a-z] |[a-z] /.test(node.getText());

/** Sentences that an issue is built of without `say`, so that they are in no list and no catalogue. */
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

  it("goes through `say`, so that every language has it", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => unsaid(path, readFileSync(root + path, "utf8")))).toEqual([]);
  });

  it.each([
    'throw importError("import.limit", [], say("more"), "much too much", say("more"));',
    "const repair = `send it again`;",
    'push({ code, path, expected: "a number of days", received, repair });',
  ])("and is found where it is not: %s", (text) => expect(unsaid("x.ts", text)).toHaveLength(1));
});

describe("the lists of sentences", () => {
  it("hold the literals of `say` and `tell`, and what the help shows of a command", () => {
    const text = `
      import { say, tell } from "./x.js";
      const names = () => say("one of {names}", { names });
      const message = isOne ? tell("one") : tell(\`two\`);
      const options = { json: { type: "boolean", help: "As JSON" } } as const satisfies OptionSpecs;
      defineCommand({
        name: "score",
        summary: "Score",
        usage: "<file>",
        description: ["First.", "Second."],
        options: { help: { type: "string", value: "<n>", help: "Help" }, json: options.json },
        examples: [{ command: "ssi score x", note: "an example" }],
        run: () => tell("three"),
      });`;
    expect(sentencesIn("x.ts", text)).toEqual({
      say: ["one of {names}"],
      tell: ["one", "two", "As JSON", "Score", "<file>", "First.", "Second.", "<n>", "Help", "an example", "three"],
    });
  });

  it.each([
    ["a variable", "\nsay(text);", "x.ts:2: a sentence must be a literal: say(text)"],
    ["a text put together", 'say("more, by " + every);', "x.ts:1: a sentence must be a literal"],
    ["one of two", 'tell(isOne ? "one" : "two");', "x.ts:1: a sentence must be a literal"],
    ["no sentence", "say();", "x.ts:1: a sentence must be a literal"],
    ["the function handed on", "texts.map(say);", "x.ts:1: a sentence must be a literal: texts.map(say)"],
    ["help of a command", "\n\ndefineCommand({ summary: text });", "x.ts:3: "],
    ["help of an option", "const o = { a: { help: text } } satisfies OptionSpecs;", "x.ts:1: "],
  ])("cannot be made of %s", (_, text, message) => expect(() => sentencesIn("x.ts", text)).toThrow(message));
});
