import { createRequire } from "node:module";
import type typescript from "typescript";

/** The compiler, required and not imported: to import it, Node reads its nine megabytes twice more for names. */
export const ts: typeof typescript = createRequire(import.meta.url)("typescript");
