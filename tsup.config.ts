import { defineConfig } from "tsup";

const library = {
  index: "src/index.ts",
  linkedin: "src/linkedin/index.ts",
  "locales/en": "src/locales/en.ts",
  "locales/it": "src/locales/it.ts",
};

export default defineConfig([
  {
    entry: library,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // tsup sets `baseUrl` for the declaration build, which TypeScript 6 refuses without this.
    dts: { compilerOptions: { ignoreDeprecations: "6.0", types: [], lib: ["ES2023", "DOM", "DOM.AsyncIterable"] } },
    splitting: true,
    sourcemap: true,
    noExternal: ["@noble/hashes", "saxen"],
  },
  {
    entry: { cli: "src/cli/bin.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    dts: false,
    splitting: false,
    sourcemap: true,
    noExternal: ["@noble/hashes", "saxen"],
  },
]);
