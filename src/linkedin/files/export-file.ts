import type { TableShape } from "../csv/read-table.js";

/** What the reader knows about one file of the export. */
export interface ExportFile extends TableShape {
  /** The name used in evidence and issues. */
  readonly name: string;
  /** Keys of the names it has gone by (see `file-key.ts`). */
  readonly keys: readonly string[];
  /**
   * The domains of the Member Data Portability API with the same rows; none where the API does not tell them, or mixes
   * them with others (it does not say which recommendations were received).
   */
  readonly domains: readonly string[];
  /** Only the Complete archive has it, or the Basic one too. */
  readonly edition: "basic" | "complete";
  /**
   * How the same file of several archives becomes one. `newest`: it describes a state, and the archive written last has
   * it. `union`: it is a log that may have lost old rows since; a row that stands n times in one and m in another counts max(n, m).
   */
  readonly merge: "newest" | "union";
  /**
   * The columns by which a row of a log is known again in another archive: those that the file had in all years and that do not
   * change, unlike a folder, an edited text or a link that expires.
   */
  readonly sameRow?: readonly string[];
  /**
   * The columns by which an entry of the profile is known again: a profile kept in two languages has each entry once per
   * language, with the same company and dates. A row that says the same again is a double.
   */
  readonly sameEntry?: readonly string[];
}
