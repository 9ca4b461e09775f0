import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, transform } from "esbuild";
import type { Node, Statement } from "typescript";
import { ts } from "../support/typescript.js";

/** A top-level statement that a bundler keeps in a program that uses nothing of it. */
export interface KeptStatement {
  readonly file: string;
  readonly code: string;
}

/** One statement of a bundle. */
interface BundledStatement extends KeptStatement {
  /** The names it declares. */
  readonly names: readonly string[];
  /** Whether it declares a number or a text that stands in the code, which bundlers compute with. */
  readonly isLiteral: boolean;
}

const target = "es2022";

/**
 * What is left of `import "./entry"`, by entry, when a bundler drops all that it may: nothing but imports of zod, if
 * every top-level statement is pure. It names the statements that have an effect of their own, not those they use.
 * The folder is copied to where no package.json has `sideEffects: false`, so that the code itself has to be pure.
 */
export async function keptByBareImport(
  folder: string,
  entries: readonly string[],
  isCopied: (path: string) => boolean = () => true,
): Promise<ReadonlyMap<string, readonly KeptStatement[]>> {
  const copy = mkdtempSync(join(tmpdir(), "bare-import-"));
  try {
    cpSync(folder, copy, { recursive: true, filter: isCopied });
    const kept = entries.map(async (entry) => [entry, await keptIn(copy, entry)] as const);
    return new Map(await Promise.all(kept));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

async function keptIn(folder: string, entry: string): Promise<readonly KeptStatement[]> {
  const left = await bundleOf(folder, entry, true);
  if (left.length === 0) return left;
  const statements = await bundleOf(folder, entry, false);
  const effects: KeptStatement[] = [];
  for (const statement of statements) if (await hasEffect(statement, statements)) effects.push(statement);
  return effects.length > 0 ? effects : left;
}

/** The statements of the bundle, except imports of zod and, in the sources, of what tsup builds in as pure code. What is minified loses the marks of pure calls. */
async function bundleOf(folder: string, entry: string, minifySyntax: boolean): Promise<BundledStatement[]> {
  const { outputFiles } = await build({
    stdin: { contents: `import "./${entry}";`, resolveDir: folder },
    absWorkingDir: folder,
    nodePaths: [resolve("node_modules")],
    external: ["zod", "node:*", "@stablelib/*"],
    bundle: true,
    write: false,
    minifySyntax,
    format: "esm",
    platform: "neutral",
    target,
    logLevel: "silent",
  });
  const bundle = outputFiles[0]?.text ?? "";
  const source = ts.createSourceFile("bundle.js", bundle, ts.ScriptTarget.Latest, true);
  let file = "";
  return source.statements.flatMap((statement): BundledStatement[] => {
    // The bundler writes the path of each file above its code.
    const above = bundle.slice(statement.getFullStart(), statement.getStart());
    file = [...above.matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gm)].at(-1)?.[1] ?? file;
    if (ts.isImportDeclaration(statement) && /^["'](?:zod["'/]|@stablelib\/)/.test(statement.moduleSpecifier.getText()))
      return [];
    return [{ file, code: statement.getText(), names: namesOf(statement), isLiteral: isLiteral(statement) }];
  });
}

function namesOf(node: Node): string[] {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
    return node.name === undefined ? [] : [node.name.text];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(namesOf);
  if (!ts.isVariableDeclaration(node) && !ts.isBindingElement(node)) return [];
  return ts.isIdentifier(node.name) ? [node.name.text] : node.name.elements.flatMap(namesOf);
}

function isLiteral(statement: Statement): boolean {
  const [first, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return others.length === 0 && first?.initializer !== undefined && ts.isLiteralExpression(first.initializer);
}

/** Whether a bundler keeps a statement where it stands alone, with all that it mentions declared. */
async function hasEffect({ code, names }: BundledStatement, all: readonly BundledStatement[]): Promise<boolean> {
  const declared = all.flatMap((other) => {
    const used = other.names.filter((name) => !names.includes(name) && code.includes(name));
    return other.isLiteral && used.length > 0
      ? [other.code.replace("var", "const")]
      : used.map((name) => `let ${name};`);
  });
  const options = { format: "esm", treeShaking: true, minifySyntax: true, target } as const;
  return (await transform(`${declared.join("\n")}\n${code}`, options)).code.trim() !== "";
}
