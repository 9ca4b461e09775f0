import type { ExportOptions } from "../write/export-options.js";

/** What the reader is given, besides the archive. */
export interface LedgerOptions extends ExportOptions {
  /** An ISO second in UTC, or a date, which means its last second. Default: the date in the archive's name. */
  readonly asOf?: string;
  /** Default 90. */
  readonly windowDays?: number;
  /** Whole words of a title, or whole names of companies, that make a connection part of the audience. */
  readonly audience?: { readonly titles?: readonly string[]; readonly companies?: readonly string[] };
  readonly focusSkills?: readonly string[];
}

type SignalValue = number | { readonly part: number; readonly whole: number } | "unknown";

export interface ExpectedSignal {
  readonly value: SignalValue;
  readonly status: "measured" | "inferred" | "unknown";
  /** Base names of the files it rests on. */
  readonly files: readonly string[];
}

export type Reason =
  | "outsideWindow"
  | "afterAsOf"
  | "undated"
  | "double"
  | "draft"
  | "sponsored"
  | "spam"
  | "hiddenMember"
  | "noAddress"
  | "tooRecent"
  | "incoming"
  | "inactive"
  | "statusPending"
  | "statusHidden"
  | "tooShort"
  | "plainQuery"
  | "bareRepost"
  | "notARepost"
  | "otherLink"
  | "otherPlace"
  | "otherTitle"
  | "otherCompany"
  | "otherSkill"
  | "private"
  | "unused"
  | "chat"
  | "unknown";

/** Rows that count for one signal and rows left out, by the first reason that holds in the order written in the code. */
export interface Tally {
  readonly counted: number;
  readonly leftOut: Readonly<Partial<Record<Reason, number>>>;
}

export interface ExpectedFile {
  readonly stem: string;
  readonly rows: number;
  /** By signal; a file that no signal reads has the single key "none". */
  readonly tallies: Readonly<Record<string, Tally>>;
}

export interface Ledger {
  readonly asOf: string;
  readonly windowDays: number;
  readonly signals: Readonly<Record<string, ExpectedSignal>>;
  readonly files: Readonly<Record<string, ExpectedFile>>;
}

/** What one rule adds to the ledger. */
export interface Entry {
  readonly signal: string;
  readonly value: SignalValue;
  readonly files: readonly string[];
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Set where a rule knows better than the presence of its files. */
  readonly status?: ExpectedSignal["status"];
}
