import type { Identifier, Node, StringLiteral } from "typescript";
import { ts } from "./typescript.js";

/** One file of the sources: its path from `src`, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The stages in the order in which data flows: a file imports from its own stage or an earlier one. */
export const stages: readonly string[] = [
  "about.ts",
  "errors",
  "model",
  "pillars",
  "activity",
  "aggregate",
  "result",
  "peers",
  "trend",
  "set-up.ts",
  "comparisons.ts",
  "compute-ssi.ts",
  "recommend",
  "official",
  "linkedin",
  "locales",
  "index.ts",
  "cli",
];

/** What stages that stand aside may import besides themselves: the reader needs the input's shape, not the scoring. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  linkedin: ["errors", "model", "activity", "result", "set-up.ts", "compute-ssi.ts", "official", "about.ts"],
};

/** Lists and catalogues of sentences are as long as they are. */
const sentences = /(?:^|[/-])sentences\.ts$/;

const stageOf = (path: string): string => path.split("/")[0] ?? path;

/** Names whose use would make a result depend on where and when it is computed. */
const impure = new Set(["process", "fetch", "globalThis", "navigator", "window", "localStorage", "require", "console"]);
const impureMembers = new Set(["Date.now", "Math.random", "performance.now", "crypto.randomUUID"]);
/** Of Math, only what every engine computes to the same bit. */
const exactMath = new Set(["floor", "ceil", "min", "max", "abs", "round", "trunc", "sign"]);
const mathOf = ["model", "pillars", "aggregate"];

function resolved(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/").replace(/\.js$/, ".ts");
}

/** Every rule of the sources that one file breaks, in words. */
export function brokenRules({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const own = stageOf(path);
  const inCli = own === "cli";
  const broken: string[] = [];
  const report = (node: Node, rule: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    broken.push(`${path}:${line + 1}: ${rule}`);
  };

  const checkImport = (node: Node, specifier: string) => {
    if (specifier.startsWith("node:")) {
      if (!inCli) report(node, `imports ${specifier} outside the CLI`);
      return;
    }
    // The command line tells its version, which stands in one place.
    if (!specifier.startsWith(".") || (inCli && specifier === "../../package.json")) return;
    const target = stageOf(resolved(path, specifier));
    if (target === own) return;
    const order = stages.indexOf(target);
    const place = stages.indexOf(own);
    if (order < 0 || place < 0) report(node, `imports ${specifier}, which is no known stage`);
    else if (order > place) report(node, `imports the later stage ${target}`);
    else if (allowed[own]?.includes(target) === false) report(node, `may not import ${target}`);
  };

  const visit = (node: Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      const specifier = (node.moduleSpecifier as StringLiteral).text;
      checkImport(node, specifier);
      if (specifier === "zod" && ts.isImportDeclaration(node)) {
        const bindings = node.importClause?.namedBindings;
        if (bindings === undefined || !ts.isNamespaceImport(bindings) || node.importClause?.name !== undefined)
          report(node, "imports zod otherwise than as a namespace");
      }
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) checkImport(node, specifier.text);
      else report(node, "imports something computed");
    }
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, "any");
    if (ts.isNonNullExpression(node)) report(node, "non-null assertion");
    if (ts.isExportAssignment(node)) report(node, "default export");
    if (ts.isEnumDeclaration(node)) report(node, "enum");
    if (!inCli) {
      if (ts.isIdentifier(node) && impure.has(node.text) && isFree(node)) report(node, `uses ${node.text}`);
      if (ts.isPropertyAccessExpression(node)) {
        const name = node.getText(source);
        if (impureMembers.has(name)) report(node, `uses ${name}`);
        if (node.name.text.startsWith("toLocale")) report(node, `uses ${node.name.text}`);
        if (name.startsWith("Math.") && mathOf.includes(own) && !exactMath.has(node.name.text))
          report(node, `uses ${name}, which engines may round differently`);
      }
      if (ts.isNewExpression(node) && node.expression.getText(source) === "Date" && (node.arguments ?? []).length === 0)
        report(node, "reads the clock");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (lines > 400 && !sentences.test(path)) broken.push(`${path}: ${lines} lines`);
  if (/(?:v8|c8|istanbul) ignore/.test(text)) broken.push(`${path}: hides lines from coverage`);
  return broken;
}

/** Whether an identifier stands for a global: not a property, a field name, or the name of something declared here. */
function isFree(node: Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isName = "name" in parent && parent.name === node;
  return !isName && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
}

/** A cycle of imports among files, if there is one. */
export function importCycle(files: readonly SourceFile[]): string[] | undefined {
  const imports = new Map(
    files.map(({ path, text }) => {
      const found = [...text.matchAll(/^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)";/gms)];
      return [path, found.map(([, specifier = ""]) => resolved(path, specifier))] as const;
    }),
  );
  const done = new Set<string>();
  const follow = (path: string, way: string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    done.add(path);
    for (const next of imports.get(path) ?? []) {
      const cycle = follow(next, [...way, path]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  for (const path of imports.keys()) {
    const cycle = follow(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
