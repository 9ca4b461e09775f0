import type { ExportFolder, NamedArchive } from "../../linkedin/export-input.js";

/** What a path on the command line turned out to be. */
export type Source =
  | { readonly kind: "export"; readonly name: string; readonly archives: readonly (NamedArchive | ExportFolder)[] }
  | { readonly kind: "snapshot" | "changelog"; readonly name: string; readonly answers: readonly unknown[] }
  | { readonly kind: "activity"; readonly name: string; readonly value: unknown };
