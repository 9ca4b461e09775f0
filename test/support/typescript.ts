import { createRequire } from "node:module";
import type typescript from "typescript";

/** The compiler, loaded by `require`: for an `import`, Node would read its nine megabytes twice more to find its names. */
export const ts: typeof typescript = createRequire(import.meta.url)("typescript");
