import type { EraName } from "./eras.js";
import type { Quirk } from "./quirks.js";

/** Which archive is made from a plan; the ledger takes the same options. */
export interface ExportOptions {
  /** Basic comes first and lacks the seven Complete-only files and some private ones. Default "complete". */
  readonly edition?: "basic" | "complete";
  /** Columns, dates and names of files as LinkedIn wrote them then. Default "2026". */
  readonly era?: EraName;
  /** What happened to the tables since; changes no expected value. */
  readonly quirks?: readonly Quirk[];
  /** Files left out of the archive, by base name: "Shares", "Votes", "Articles". */
  readonly omit?: readonly string[];
  /** Puts every entry in one folder of this name, as after unpacking and zipping again. */
  readonly wrappingFolder?: string;
  /** Ends records with CRLF, as after a visit to a spreadsheet. */
  readonly crlf?: boolean;
  /** Begins every CSV file with a byte order mark. */
  readonly bom?: boolean;
  /** "windows-1252": the files that it can write; "utf-16": with a mark, and tabs between the cells. Default "utf-8". */
  readonly encoding?: "utf-8" | "windows-1252" | "utf-16";
  /** Cuts these files, by base name, into three parts with a header each: Shares_123456789_1.csv. */
  readonly parts?: readonly string[];
  /** Adds what a Mac puts beside files when it packs a folder. */
  readonly macFolder?: boolean;
}

/** The base names of the files that only the Complete archive holds. */
export const completeOnly: readonly string[] = [
  "Shares",
  "Comments",
  "Reactions",
  "Votes",
  "InstantReposts",
  "Saved_Items",
  "Member_Follows",
];
