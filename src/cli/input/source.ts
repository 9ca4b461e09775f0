import type { ExportFolder, NamedArchive } from "../../linkedin/export-input.js";

/** What a path on the command line turned out to be. */
export type Source =
  | { readonly kind: "export"; readonly name: string; readonly archives: readonly (NamedArchive | ExportFolder)[] }
  | { readonly kind: "activity"; readonly name: string; readonly value: unknown };
