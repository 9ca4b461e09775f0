// npm run check:docs: every example in the documentation passes the strict type checker, which finds a planted mistake.

import { ts } from "../support/typescript.js";
import { allBlocks, nameOf } from "./find-blocks.js";
import { writeBlock } from "./run-block.js";

/** The errors of the strict type checker in written blocks, with the settings of tsconfig.json. */
function typeErrors(paths: readonly string[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  // One program for all of them: starting the type checker is the slow part.
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

const mistake = writeBlock(
  "harness-types",
  'import { computeSSI } from "social-selling-index";\ncomputeSSI({ insights: { post: 1 } });\n',
);
const blocks = allBlocks().filter(({ mark }) => mark === "");
const [first = "", ...others] = typeErrors([mistake, ...blocks.map((block) => writeBlock(nameOf(block), block.code))]);
if (!/harness-types\.ts:2: .*'post' does not exist/s.test(first)) throw new Error(`the mistake is not seen: ${first}`);
for (const error of others) console.error(error);
console.log(`${blocks.length} examples, ${others.length} faults`);
if (blocks.length === 0 || others.length > 0) process.exitCode = 1;
