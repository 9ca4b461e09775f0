/** Days from one to another, both among them. */
export interface Period {
  /** An ISO date. */
  readonly from: string;
  /** An ISO date. */
  readonly to: string;
}

/** What was done with one file of the input. */
export interface FileEvidence {
  /** Which of the archives given, from 0. */
  readonly archive: number;
  /** Its name without folders and member id; only its kind (`*.csv`) where it is not a name that LinkedIn is known to give. */
  readonly name: string;
  /** What the evidence of signals calls it (`Rich_Media.csv` for `Rich Media.csv`), where a signal is read from it. */
  readonly source?: string;
  /** `superseded`: a newer archive has the same file; `unreadable`: no header was found in it. */
  readonly status: "read" | "superseded" | "unreadable" | "ignored";
  /** Why it was not opened: private (never read), unused (no signal needs it), unknown, or the file system's own. */
  readonly reason?: "private" | "unused" | "unknown" | "system";
  /** Rows in it, where it was read; of an analytics workbook, those of FOLLOWERS and TOP POSTS. */
  readonly rows?: number;
  /** Rows whose date could not be read; of an analytics workbook, whose count could not be read too. */
  readonly unreadable?: number;
  /** The days that an analytics workbook covers, as ISO dates; absent where none of its dates can be read. */
  readonly period?: Period;
}

/** How the member was identified among the senders of messages. */
export type OwnerFound = "direction" | "invitations" | "profileName" | "mostConversations";
