import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";

const library = {
  index: "src/index.ts",
  linkedin: "src/linkedin/index.ts",
  "locales/en": "src/locales/en.ts",
  "locales/it": "src/locales/it.ts",
};

/** Packages that are built in, as one pure call each: none of their statements stays in a bundle that does not use them. */
const pure: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "pure",
  setup(build) {
    // saxen works at its top level; only its `Parser` is used here.
    build.onLoad({ filter: /saxen[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const [code = ""] = readFileSync(path, "utf8").split(/^export \{.*$/m);
      return { contents: `export const Parser = /* @__PURE__ */ (() => {\n${code}\nreturn Parser;\n})();` };
    });
    // Of what SHA-256 imports it uses two functions, and its table of constants is a pure one.
    build.onResolve({ filter: /^@stablelib\/int$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
    build.onLoad({ filter: /stablelib[\\/]sha256[\\/]lib[\\/]sha256\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace("const K = new ", "const K = /* @__PURE__ */ new "),
    }));
  },
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  noExternal: [/^@stablelib\//, "saxen"],
  esbuildPlugins: [pure],
  // SHA-256 names its file by `main` alone.
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
  },
};

// tsup sets `baseUrl` for the declaration build, which TypeScript 6 refuses without this.
const declarations = { ignoreDeprecations: "6.0", types: [], lib: ["ES2023", "DOM", "DOM.AsyncIterable"] };

/**
 * Chunks that the command line shares with the library make esbuild write bare imports (`import "./chunk.js"`) into the entries. Nothing
 * of ours has side effects, so they mean nothing, and every bundler of a user would warn of them.
 */
const noBareImports = {
  name: "no-bare-imports",
  renderChunk: (code: string) => ({ code: code.replace(/^import "\.{1,2}\/chunk-[A-Z0-9]+\.js";\n/gm, "") }),
};

/**
 * Minifies the CommonJS files and the command line once they are written. tsup makes the former from ESM by their names, which it
 * gets wrong for names of one letter, so they cannot be minified before.
 */
const minified = {
  name: "minified",
  async buildEnd({ writtenFiles }: { readonly writtenFiles: readonly { readonly name: string }[] }) {
    for (const { name } of writtenFiles.filter((file) => /\.cjs$|\bcli\.js$/.test(file.name))) {
      const { code } = await transform(readFileSync(name, "utf8"), { minify: true, target: "es2022" });
      writeFileSync(name, code);
    }
  },
};

export default defineConfig([
  {
    ...shared,
    // The white space of the library stays: minifying it drops the marks of pure calls, by which bundlers know what may go.
    entry: { ...library, cli: "src/cli/bin.ts" },
    format: ["esm"],
    external: [/^node:/],
    dts: { entry: library, compilerOptions: declarations },
    plugins: [noBareImports, minified],
  },
  {
    ...shared,
    entry: library,
    format: ["cjs"],
    dts: { entry: library, compilerOptions: declarations },
    plugins: [minified],
  },
]);
