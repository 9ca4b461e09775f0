import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Expression, Node, SourceFile } from "typescript";
import { ts } from "../../test/support/typescript.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The functions whose first argument is a sentence: `say` builds issues, `tell` the messages of the command line. */
const speakers = ["say", "tell"] as const;

/** The sentences of a file: those of the issues it builds, and those of the command line. */
export interface Sentences {
  readonly say: string[];
  readonly tell: string[];
}

/**
 * The sentences in the text of a file, in the order in which they stand there. Throws where one is not a literal, with file
 * and line: a sentence that is put together when the program runs cannot be translated.
 */
export function sentencesIn(path: string, text: string): Sentences {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Sentences = { say: [], tell: [] };
  const visit = (node: Node): void => {
    for (const speaker of speakers)
      if (ts.isIdentifier(node) && node.text === speaker && isUse(node))
        found[speaker].push(literalOf(firstArgument(node), node, source));
    if (ts.isCallExpression(node) && node.expression.getText() === "defineCommand")
      found.tell.push(...commandTexts(node.arguments[0], source));
    if (ts.isSatisfiesExpression(node) && node.type.getText() === "OptionSpecs")
      found.tell.push(...optionTexts(node.expression, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an identifier is neither imported nor the name of a declaration or a property. */
function isUse(node: Node): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isTypeQueryNode(parent)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !("name" in parent && parent.name === node);
}

/** The first argument where a function is called; undefined where it is handed on, so that its sentence is unknown. */
const firstArgument = (node: Node): Expression | undefined =>
  ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent.arguments[0] : undefined;

function literalOf(expression: Expression | undefined, node: Node, source: SourceFile): string {
  if (expression !== undefined && ts.isStringLiteralLike(expression)) return expression.text;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  throw new Error(`${source.fileName}:${line + 1}: a sentence must be a literal: ${node.parent.getText()}`);
}

/** What the help shows of a command: its own texts, and those of its options and examples. */
function commandTexts(command: Expression | undefined, source: SourceFile): string[] {
  const fields = fieldsOf(command);
  const examples = fields.get("examples");
  const notes = examples === undefined || !ts.isArrayLiteralExpression(examples) ? [] : examples.elements;
  return [
    ...["summary", "usage", "description"].flatMap((name) => textsOf(fields.get(name), source)),
    ...optionTexts(fields.get("options"), source),
    ...notes.flatMap((example) => textsOf(fieldsOf(example).get("note"), source)),
  ];
}

/** What the help shows of options; those that are taken from another group stand there. */
const optionTexts = (options: Expression | undefined, source: SourceFile): string[] =>
  [...fieldsOf(options).values()].flatMap((option) =>
    ["value", "help"].flatMap((name) => textsOf(fieldsOf(option).get(name), source)),
  );

/** The fields of an object that is written out, by name. */
function fieldsOf(object: Expression | undefined): ReadonlyMap<string, Expression> {
  if (object !== undefined && ts.isAsExpression(object)) return fieldsOf(object.expression);
  const properties = object !== undefined && ts.isObjectLiteralExpression(object) ? object.properties : [];
  return new Map(
    properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? [[property.name.getText(), property.initializer] as const] : [],
    ),
  );
}

/** The text of a field, or its texts where it is a list. */
function textsOf(field: Expression | undefined, source: SourceFile): string[] {
  if (field === undefined) return [];
  const texts = ts.isArrayLiteralExpression(field) ? field.elements : [field];
  return texts.map((text) => literalOf(text, text, source));
}

/** A string literal as the formatter writes it: in the quotes that need fewer escapes. */
function quoted(text: string): string {
  const count = (quote: string) => text.split(quote).length;
  if (count('"') <= count("'")) return JSON.stringify(text);
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

interface List {
  readonly from: string;
  readonly about: string;
  readonly name: string;
  readonly typeName: string;
  readonly each: string;
}

function listFile(sentences: Iterable<string>, { from, about, name, typeName, each }: List): string {
  const lines = [...new Set(sentences)].sort().map((sentence) => `  ${quoted(sentence)},`);
  return `// Generated from ${from} by \`npm run generate\`; a test fails when it is stale.

/** ${about} */
export const ${name} = [
${lines.join("\n")}
] as const;

/** ${each} */
export type ${typeName} = (typeof ${name})[number];
`;
}

/** The lists of all sentences, collected from the sources as xgettext does: path from the top of the repository, and text. */
export function sentenceFiles(): Map<string, string> {
  const paths = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort();
  const found = paths.map((path) => sentencesIn(path, readFileSync(root + path, "utf8")));
  const ofIssues = found.flatMap(({ say }) => say);
  const ofCommandLine = found.flatMap(({ tell }) => tell);
  return new Map([
    [
      "src/locales/sentences.ts",
      listFile(ofIssues, {
        from: "the calls of `say` in src",
        about: "All that issues say: what was expected, what was received, how to fix it. The English is the key.",
        name: "sentences",
        typeName: "Wording",
        each: "One sentence of an issue; its English is its key, and `{names}` stand for values.",
      }),
    ],
    [
      "src/cli/texts/sentences.ts",
      listFile(ofCommandLine, {
        from: "the calls of `tell` and the commands in src/cli",
        about: "All that the command line says in messages and in its help. The English is the key.",
        name: "cliSentences",
        typeName: "CliSentence",
        each: "One sentence of the command line; its English is its key, and `{names}` stand for values.",
      }),
    ],
  ]);
}
