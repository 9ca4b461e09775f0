import type { ImportIssueCode } from "social-selling-index/linkedin";

/** One hostile archive, and what must become of it. */
export interface Attack {
  readonly name: string;
  readonly archive: () => Uint8Array;
  /** The code it must end in; `read` where it must be read, with the issues below. */
  readonly outcome: string;
  /** Issues that must be reported, of a file that is read. */
  readonly issues?: readonly ImportIssueCode[];
}

/** The date that every attack is measured at. */
export const asOf = "2026-05-07";
