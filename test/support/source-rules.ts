import type { CallExpression, Identifier, Node } from "typescript";
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

/** Stages with a shorter list of what they may import: the importer needs the shape of the input, not the scoring. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  linkedin: ["errors", "model", "activity", "result", "set-up.ts", "compute-ssi.ts", "official", "about.ts"],
};

/**
 * The order of the folders and files inside a stage: each line may import from itself and from the lines above it. Names
 * on the same line do not import each other.
 */
export const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  linkedin: [
    ["import-limits.ts"],
    ["import-issue.ts"],
    ["dates.ts"],
    ["day-span.ts"],
    ["evidence.ts"],
    ["linkedin-activity.ts"],
    ["zip"],
    ["csv"],
    ["words"],
    ["tables"],
    ["archive.ts"],
    ["import-progress.ts"],
    ["export-options.ts"],
    ["facts"],
    ["measure"],
    ["analytics"],
    ["open-archives.ts"],
    ["open-export.ts"],
    ["read-linkedin-export.ts"],
    ["portability", "replay"],
    ["index.ts"],
  ],
  locales: [
    ["sentences.ts", "text-types.ts"],
    ["advice-texts.ts", "catalogue.ts", "result-texts.ts"],
    ["locale.ts"],
    ["en", "it"],
    ["en.ts", "it.ts"],
    ["describing.ts", "format-number.ts", "translate-wording.ts"],
    ["plural-text.ts"],
    ["titles.ts"],
    ["describe-issue.ts", "describe-recommendation.ts", "describe-standing.ts"],
    ["describe-plan.ts", "describe.ts"],
  ],
  cli: [
    ["texts"],
    ["terminal"],
    ["options"],
    ["input"],
    ["dashboard", "plan", "team"],
    ["doctor", "peers", "replay"],
    ["commands", "help-text.ts"],
    ["main.ts"],
    ["bin.ts"],
  ],
};

const greatestLength = 400;

/** Files that may be as long as their subject, and why: one looks things up in them and reads none from end to end. */
const unlimited: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^locales\/(?:en|it)\//,
    why: "catalogues of texts: a translator wants the texts of one subject in one file",
  },
  { path: /^cli\/texts\//, why: "the same for the words of the command line" },
  { path: /^linkedin\/tables\/[a-z-]*-tables\.ts$/, why: "tables of LinkedIn's files, one entry a file" },
  { path: /^linkedin\/words\/decision-maker-titles\.ts$/, why: "a list of job titles" },
  { path: /^official\/page-labels\.ts$/, why: "a table of the page's words in six languages" },
];

/** Files made by a generator are found by their first line, wherever they stand. */
const isGenerated = (text: string): boolean => /^\/\/ Generated [^\n]*\bgenerate\b/.test(text);

const stageOf = (path: string): string => path.split("/")[0] ?? path;

/** The folder of a path inside its stage, or the file itself where it is in none. */
const roomOf = (path: string): string => path.split("/")[1] ?? path;

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
    // The command line prints its version, which is written in package.json alone.
    if (!specifier.startsWith(".") || (inCli && specifier === "../../package.json")) return;
    const target = stageOf(resolved(path, specifier));
    if (target === own) {
      const broken = brokenFloor(path, resolved(path, specifier));
      if (broken !== undefined) report(node, broken);
      return;
    }
    const targetOrder = stages.indexOf(target);
    const ownOrder = stages.indexOf(own);
    if (targetOrder < 0 || ownOrder < 0) report(node, `imports ${specifier}, which is no known stage`);
    else if (targetOrder > ownOrder) report(node, `imports the later stage ${target}`);
    else if (allowed[own]?.includes(target) === false) report(node, `may not import ${target}`);
  };

  const visit = (node: Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) checkImport(node, specifier);
    if (ts.isImportDeclaration(node) && specifier === "zod") {
      const bindings = node.importClause?.namedBindings;
      if (bindings === undefined || !ts.isNamespaceImport(bindings) || node.importClause?.name !== undefined)
        report(node, "imports zod otherwise than as a namespace");
    }
    if (isDynamicImport(node) && specifier === undefined) report(node, "imports something computed");
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

  if (floors[own] !== undefined && floorOf(own, roomOf(path)) < 0)
    broken.push(`${path}: ${roomOf(path)} has no floor in ${own}`);
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  const isLimited = !isGenerated(text) && !unlimited.some((each) => each.path.test(path));
  if (isLimited && lines > greatestLength) broken.push(`${path}: ${lines} lines`);
  if (/(?:v8|c8|istanbul) ignore/.test(text)) broken.push(`${path}: hides lines from coverage`);
  return broken;
}

/** Whether an identifier is a global: not a property, a field name, or the name of something declared here. */
function isFree(node: Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isName = "name" in parent && parent.name === node;
  return !isName && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
}

const floorOf = (stage: string, room: string): number =>
  floors[stage]?.findIndex((names) => names.includes(room)) ?? -1;

/** The rule that an import inside a stage breaks, if it breaks one. */
function brokenFloor(from: string, to: string): string | undefined {
  const stage = stageOf(from);
  const [own, target] = [roomOf(from), roomOf(to)];
  if (floors[stage] === undefined || own === target) return undefined;
  const [ownFloor, targetFloor] = [floorOf(stage, own), floorOf(stage, target)];
  // A name without a floor is an error of its own file.
  if (ownFloor < 0 || targetFloor < 0) return undefined;
  if (targetFloor > ownFloor) return `imports ${target}, a later floor of ${stage} than ${own}`;
  return targetFloor === ownFloor ? `imports ${target}, which stands beside ${own} in ${stage}` : undefined;
}

const isDynamicImport = (node: Node): node is CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** The module that a node imports or passes on, values or types; undefined for any other node and for a computed name. */
function specifierOf(node: Node): string | undefined {
  let specifier: Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (isDynamicImport(node)) specifier = node.arguments[0];
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) specifier = node.argument.literal;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}

/** The files beside it that a file imports: values and types, at its top or later. */
function importsOf({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const specifier = specifierOf(node);
    if (specifier?.startsWith(".") === true) found.push(resolved(path, specifier));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false));
  return found;
}

/** A circle of imports among files, of values or of types alone, if there is one. */
export function importCycle(files: readonly SourceFile[]): string[] | undefined {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
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
