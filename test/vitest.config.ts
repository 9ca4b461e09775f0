import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The files that take longest, and before them the one that measures memory: to collect a full heap takes long. */
const first = [
  "peers/large-groups",
  "linkedin/privacy",
  "recommend/plan-brute-force",
  "properties/score",
  "peers/properties",
  "linkedin/archive-ledger",
  "linkedin/replay",
  "linkedin/analytics/hostile-workbooks",
  "trend/explain-change",
  "cli/bin",
].map((name) => path(`./${name}.test.ts`));

/** A long file that begins last leaves a core idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const named = first.flatMap((name) => sorted.filter(({ moduleId }) => moduleId === name));
    return [...named, ...sorted.filter((file) => !named.includes(file))];
  }
}

export default defineConfig({
  root: path(".."),
  resolve: {
    // Tests and examples import the package by its name, as an integrator does; here the name means the sources.
    alias: {
      "social-selling-index/linkedin": path("../src/linkedin/index.ts"),
      "social-selling-index/locales/en": path("../src/locales/en.ts"),
      "social-selling-index/locales/it": path("../src/locales/it.ts"),
      "social-selling-index": path("../src/index.ts"),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    // Files share the modules of their worker: to load them anew for each file took a third of the time.
    isolate: false,
    // External modules as they are, without a proxy on every access.
    deps: { interopDefault: false },
    // As many workers as there are cores; usually vitest leaves one idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // The type tests, run with --typecheck: every `@ts-expect-error` in them must be needed. `tsc -p .` checks the same.
    typecheck: { include: ["test/types/**/*.test-d.ts"], tsconfig: path("./types/tsconfig.json") },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/bin.ts"],
      reporter: ["text", "json-summary", "json"],
      reportsDirectory: ".coverage",
      thresholds: { lines: 100, functions: 100, statements: 99, branches: 97 },
    },
  },
});
