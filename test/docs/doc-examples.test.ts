import { describe, expect, it } from "vitest";
import { allBlocks, blocksOf, nameOf } from "./find-blocks.js";
import { expectedOutput, runBlock, writeBlock } from "./run-block.js";

const blocks = allBlocks();
const running = blocks
  .filter(({ mark }) => mark === "")
  .map((block) => ({ ...block, path: writeBlock(nameOf(block), block.code) }));

// That they pass the strict type checker is part of `npm run check`: test/docs/check-types.ts.
describe("every example in the documentation", () => {
  it("is found: in README, in the guides, in doc comments", () => {
    for (const file of ["README.md", "docs/tour.md", "docs/extending.md", "src/compute-ssi.ts"])
      expect(running.map((block) => block.file)).toContain(file);
  });

  it("runs, or gives the reason why it does not", () => {
    const silent = blocks.filter(({ mark }) => mark !== "" && !/^no-run: \S.{9,}$/.test(mark));
    expect(silent).toEqual([]);
  });

  it.each(running)("$file:$line prints its comments", async ({ code, path }) => {
    expect(await runBlock(path)).toBe(expectedOutput(code));
  });
});

describe("the harness itself", () => {
  const run = async (name: string, code: string) => {
    const printed = await runBlock(writeBlock(`harness-${name}`, code));
    return printed === expectedOutput(code);
  };

  it("accepts the right comment and refuses a wrong, a missing and a surplus one", async () => {
    expect(await run("right", "console.log({ a: [1] });\n// { a: [ 1 ] }\n")).toBe(true);
    expect(await run("wrong", "console.log({ a: [1] });\n// { a: [ 2 ] }\n")).toBe(false);
    expect(await run("missing", "console.log(1);\n")).toBe(false);
    expect(await run("surplus", "console.log(1);\n// 1\n// 2\n")).toBe(false);
  });

  it("reads several lines, and takes comments above the code as prose", async () => {
    expect(
      await run(
        "prose",
        '// First, the sum.\nconst sum = 1 + 1;\n// Then print it.\nconsole.log(sum + "\\n3");\n// 2\n// 3\n',
      ),
    ).toBe(true);
  });

  it("throws an error of a block on", async () => {
    await expect(run("throws", 'throw new Error("no such thing");\n')).rejects.toThrow("no such thing");
  });

  it("finds ts fences only, with the line and the mark, in a doc comment too", () => {
    const text = "```sh\nnpm ci\n```\n/**\n * ```ts no-run: needs a browser\n *   a();\n * ```\n */\n";
    expect(blocksOf("x.ts", text)).toEqual([
      { file: "x.ts", line: 5, code: "  a();\n", mark: "no-run: needs a browser" },
    ]);
  });
});
