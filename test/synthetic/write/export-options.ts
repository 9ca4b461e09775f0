/** Which archive is made from a plan; the ledger takes the same options. */
export interface ExportOptions {
  /** Basic comes first and lacks the seven Complete-only files and some private ones. Default "complete". */
  readonly edition?: "basic" | "complete";
  /** Column sets and file names: "2026", or "2022" as before mid-2023, without any address of a person and without member ids. */
  readonly era?: "2026" | "2022";
  /** Files left out of the archive, by base name: "Shares", "Votes", "Articles". */
  readonly omit?: readonly string[];
  /** Puts every entry in one folder of this name, as after unpacking and zipping again. */
  readonly wrappingFolder?: string;
  /** Ends records with CRLF, as after a visit to a spreadsheet. */
  readonly crlf?: boolean;
  /** Begins every CSV file with a byte order mark. */
  readonly bom?: boolean;
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
