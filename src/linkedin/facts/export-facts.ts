import type { DaySpan } from "../analytics/day-span.js";
import type { FactSourceId } from "../files/export-files.js";
import type { OwnerFound } from "./owner-found.js";

/** One row as what it proves: when, what (see `row-bits.ts`), and with whom, as a number that means nothing elsewhere. */
export interface FactRow {
  /** ms since 1970 UTC; NaN where the row has no date that can be read. */
  readonly at: number;
  readonly bits: number;
  /** 0 is nobody. */
  readonly person: number;
  /** What the row counts, in the tables of analytics; absent where it is not told. */
  readonly value?: number;
}

/** A message: its sender is `person`. */
export interface MessageFact extends FactRow {
  readonly conversation: number;
  /** Whom it was sent to, the member left out; empty where the export does not say. */
  readonly to: readonly number[];
}

/** One file, or the parts of one, after reading. */
export interface FactTable<Row extends FactRow = FactRow> {
  readonly rows: readonly Row[];
  /** Rows that another archive had already told. */
  readonly doubled: number;
  /** Columns that it had, as the file table names them. */
  readonly columns: ReadonlySet<string>;
  /** False when a part had no header that could be found: what it says is not known then. */
  readonly readable: boolean;
}

/** One reaction or comment of somebody else on a post of the member. */
export interface Engagement extends FactRow {
  /** When the post was made, by its id (ms since 1970 UTC); NaN where the id does not tell. */
  readonly post: number;
}

/** What others did with the member's posts since an instant; of posts before it, only a part would be known. */
export interface ReceivedEngagement {
  readonly rows: readonly Engagement[];
  /** ms since 1970 UTC. */
  readonly from: number;
}

/** The periods that analytics workbooks tell about; none overlap within a list. */
export interface AnalyticsCoverage {
  readonly followers: readonly DaySpan[];
  readonly posts: readonly DaySpan[];
  /** Of those of posts, the ones in which no post is missing from the list. */
  readonly allPosts: readonly DaySpan[];
}

/**
 * What an export proves, without its texts, names, addresses and links. Small, and independent of a date: measuring the
 * same facts at another date reads nothing again.
 */
export interface ExportFacts {
  readonly tables: { readonly [S in FactSourceId]?: FactTable };
  readonly messages: FactTable<MessageFact> | undefined;
  /** Length of the profile's summary in code points. */
  readonly summaryLength: number;
  /** For each edition, whether a file of it that is absent would have been empty, as other files of it show. */
  readonly infers: { readonly basic: boolean; readonly complete: boolean };
  /** Set where the tables came by domain of LinkedIn's API: a table that is absent is a domain to ask for. */
  readonly byDomain?: true;
  /** Set where what was before some date is missing: the first message of a conversation may not be its first. */
  readonly startsLate?: true;
  /** What others did with the member's posts, where something tells it. */
  readonly received?: ReceivedEngagement;
  readonly owner: OwnerFound | undefined;
  /** What the analytics workbooks cover. */
  readonly covered: AnalyticsCoverage;
  readonly asked: { readonly audience: boolean; readonly focusSkills: boolean };
}
