import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The library with one piece of one file of src/recommend replaced: a fault put back, which the tests must find. */
export async function brokenPlanner(
  file: string,
  right: string,
  wrong: string,
): Promise<Pick<typeof import("social-selling-index"), "createSSI" | "plan">> {
  let replaced = 0;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    plugins: [
      {
        name: "broken",
        setup({ onLoad }) {
          onLoad({ filter: /src[\\/]recommend[\\/].*\.ts$/ }, async ({ path }) => {
            const text = await readFile(path, "utf8");
            if (basename(path) !== file) return { contents: text, loader: "ts" };
            replaced += text.split(right).length - 1;
            return { contents: text.replace(right, wrong), loader: "ts" };
          });
        },
      },
    ],
  });
  if (replaced !== 1) throw new Error(`${file} contains ${replaced} times, not once: ${right}`);
  const folder = await mkdtemp(join(tmpdir(), "broken-planner-"));
  try {
    const path = join(folder, "planner.mjs");
    await writeFile(path, outputFiles[0]?.contents ?? "");
    return await import(pathToFileURL(path).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
