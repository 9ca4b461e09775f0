import type { DaySpan } from "../day-span.js";
import type { OwnerFound } from "../evidence.js";
import type { FactSourceId, SourceId } from "../tables/export-tables.js";
import type { Messages } from "./messages.js";

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

/** What is known of one file, or of the parts of one, after reading, besides its rows. */
export interface TableState {
  /** Rows that another archive had already told. */
  readonly doubled: number;
  /** Columns that it had, as the file table names them. */
  readonly columns: ReadonlySet<string>;
  /** False when a part had no header that could be found: what it says is not known then. */
  readonly readable: boolean;
  /** False when more than a tenth of its rows have dates that cannot be read: how much was done when is not known then. */
  readonly dated: boolean;
}

/** One file after reading. */
export interface FactTable extends TableState {
  readonly rows: readonly FactRow[];
}

/** The file of messages after reading. */
export interface MessageTable extends TableState {
  readonly messages: Messages;
}

/** The sources whose rows are kept one by one. */
export type RowSource = Exclude<FactSourceId, "messages">;

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
  readonly tables: { readonly [S in RowSource]?: FactTable };
  readonly messages: MessageTable | undefined;
  /** For each source, present or not, when the newest archive was written that would tell it; absent where nothing says. */
  readonly reach: { readonly [S in SourceId]?: number };
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
