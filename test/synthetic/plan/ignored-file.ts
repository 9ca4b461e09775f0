import type { IgnoredFile } from "./member-plan.js";

/** A file that no signal reads, at the archive's root and in Basic too by default. */
export function ignoredFile(
  stem: string,
  reason: IgnoredFile["reason"],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  extra: Partial<IgnoredFile> = {},
): IgnoredFile {
  return { stem, folder: "", basic: true, reason, columns, rows, quoteAll: false, ...extra };
}
