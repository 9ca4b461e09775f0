import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import { ts } from "../support/typescript.js";

/** A top-level statement that contains a `console.log`: the line it ends on, from 0, and the comments directly under it. */
export interface PrintingStatement {
  readonly endLine: number;
  readonly comments: readonly string[];
}

/** Every top-level statement of a block that prints, in order. All comments elsewhere are prose. */
export function outputsOf(code: string): PrintingStatement[] {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const lines = code.split("\n");
  const printing = source.statements.filter((statement) => statement.getText(source).includes("console.log("));
  return printing.map((statement) => {
    const endLine = source.getLineAndCharacterOfPosition(statement.getEnd()).line;
    const under = lines.slice(endLine + 1);
    const end = under.findIndex((line) => !/^\/\/( |$)/.test(line));
    return { endLine, comments: under.slice(0, end < 0 ? under.length : end) };
  });
}

/** The expected output of a block: the comments under the statements that print. */
export function expectedOutput(code: string): string {
  return outputsOf(code)
    .flatMap(({ comments }) => comments.map((comment) => comment.slice(3)))
    .join("\n");
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
