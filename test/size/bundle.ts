import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { type Plugin, rollup } from "rollup";
import { build as viteBuild } from "vite";

/** What a bundler made of a program: its size for a browser, minified, gzip -9, and what it complained about. */
export interface Bundle {
  readonly bytes: number;
  readonly warnings: readonly string[];
}

export type Bundler = (code: string, zod: "with zod" | "without zod") => Promise<Bundle>;

const target = "es2022";
const sizeOf = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length;
const external = (zod: "with zod" | "without zod"): string[] => (zod === "with zod" ? [] : ["zod"]);

/** The program as a file that does not exist, for bundlers that read none from a text. */
const entry = "\0program";
const program = (code: string): Plugin => ({
  name: "program",
  resolveId: (id) => (id === entry ? id : null),
  load: (id) => (id === entry ? code : null),
});

const withEsbuild: Bundler = async (contents, zod) => {
  const { outputFiles, warnings } = await esbuild.build({
    stdin: { contents, resolveDir: resolve(".") },
    external: external(zod),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target,
    logLevel: "silent",
  });
  return { bytes: sizeOf(outputFiles[0]?.contents ?? ""), warnings: warnings.map(({ id, text }) => `${id}: ${text}`) };
};

/** Rollup finds no packages by itself and does not minify: zod stays outside, and esbuild shortens what it made. */
const withRollup: Bundler = async (code, zod) => {
  if (zod === "with zod") throw new RangeError("rollup: expected a program without zod");
  const warnings: string[] = [];
  const bundle = await rollup({
    input: entry,
    external: external(zod),
    plugins: [program(code)],
    onwarn: ({ message }) => warnings.push(message),
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const minified = await esbuild.transform(output[0].code, { minify: true, format: "esm", target });
  return { bytes: sizeOf(minified.code), warnings };
};

const withVite: Bundler = async (code, zod) => {
  const warnings: string[] = [];
  const built = await viteBuild({
    configFile: false,
    logLevel: "silent",
    plugins: [program(code)],
    build: {
      write: false,
      target,
      rollupOptions: {
        input: entry,
        external: external(zod),
        onwarn: ({ message }) => warnings.push(message ?? "a warning without a text"),
      },
    },
  });
  if (!("output" in built)) throw new TypeError("vite: expected one output");
  const written = built.output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("");
  return { bytes: sizeOf(written), warnings };
};

/** The bundlers that must drop what a program does not use. */
export const bundlers = { esbuild: withEsbuild, rollup: withRollup, vite: withVite } as const;
