import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import ts from "typescript";

/**
 * What a block says it prints: the comment lines directly under a top-level statement that contains a `console.log`.
 * All other comments are prose.
 */
export function expectedOutput(code: string): string {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const lines = code.split("\n");
  const expected: string[] = [];
  for (const statement of source.statements) {
    if (!statement.getText(source).includes("console.log(")) continue;
    const { line } = source.getLineAndCharacterOfPosition(statement.getEnd());
    for (let next = line + 1; ; next++) {
      const comment = /^\/\/(?: (.*))?$/.exec(lines[next] ?? "");
      if (comment === null) break;
      expected.push(comment[1] ?? "");
    }
  }
  return expected.join("\n");
}

/** Writes a block where its imports by package name resolve as in the tests, and returns the path from the top. */
export function writeBlock(name: string, code: string): string {
  mkdirSync(".tmp/doc-examples", { recursive: true });
  const path = `.tmp/doc-examples/${name}.ts`;
  writeFileSync(path, `${code}export {};\n`);
  return path;
}

/** Imports a written block, which runs it, and returns what it printed, as Node prints it. */
export async function runBlock(path: string): Promise<string> {
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

/** The complaints of the strict type checker about written blocks, by the settings of tsconfig.json. */
export function typeErrors(paths: readonly string[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const program = ts.createProgram(paths, options);
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `${path}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  });
}
