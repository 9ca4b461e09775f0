import type { DaySpan } from "../day-span.js";
import type { OwnerFound } from "../evidence.js";
import type { FactSourceId, SourceId } from "../tables/export-tables.js";
import type { FactRow } from "../tables/fact-row.js";
import type { Messages } from "./messages.js";

/** What is known of one table after reading, besides its rows. */
export interface TableState {
  /** Rows that another archive had too. */
  readonly doubled: number;
  /** Its columns, by their names in the table entry. */
  readonly columns: ReadonlySet<string>;
  /** False when no header was found in a part of it: its content is not known then. */
  readonly readable: boolean;
  /** False when more than a tenth of its rows have dates that cannot be read: the flows it shows are not known then. */
  readonly dated: boolean;
}

/** One table after reading. */
export interface FactTable extends TableState {
  readonly rows: readonly FactRow[];
}

/** The table of messages after reading. */
export interface MessageTable extends TableState {
  readonly messages: Messages;
}

/** The sources whose rows are kept one by one. */
export type RowSource = Exclude<FactSourceId, "messages">;

/** One reaction or comment of another person on a post of the member. */
export interface Engagement extends FactRow {
  /** When the post was made, by its id (ms since 1970 UTC); NaN where the id has no time. */
  readonly post: number;
}

/** What others did with the member's posts since an instant; of posts before it, only a part would be known. */
export interface ReceivedEngagement {
  readonly rows: readonly Engagement[];
  /** ms since 1970 UTC. */
  readonly from: number;
}

/** The periods that analytics workbooks cover; none overlap within a list. */
export interface AnalyticsCoverage {
  readonly followers: readonly DaySpan[];
  readonly posts: readonly DaySpan[];
  /** Of those of posts, the ones in which no post is missing from the list. */
  readonly allPosts: readonly DaySpan[];
}

/**
 * What an export shows, without its texts, names, addresses and links. Small, and independent of a date: measuring the
 * same facts at another date reads nothing again.
 */
export interface ExportFacts {
  readonly tables: { readonly [S in RowSource]?: FactTable };
  readonly messages: MessageTable | undefined;
  /** For each source, present or not, when the newest archive that has or would have it was written; absent where not known. */
  readonly reach: { readonly [S in SourceId]?: number };
  /** Length of the profile's summary in code points. */
  readonly summaryLength: number;
  /** For each edition, whether a file of it that is absent would have been empty, as other files of it show. */
  readonly infers: { readonly basic: boolean; readonly complete: boolean };
  /** Set where the tables are domains of LinkedIn's API: a table that is absent is a domain to ask for. */
  readonly byDomain?: true;
  /** Set where everything before some date is missing: the first message here may not be the first of its conversation. */
  readonly startsLate?: true;
  /** What others did with the member's posts, where it is known. */
  readonly received?: ReceivedEngagement;
  readonly owner: OwnerFound | undefined;
  /** The periods covered by analytics workbooks. */
  readonly covered: AnalyticsCoverage;
  readonly asked: { readonly audience: boolean; readonly focusSkills: boolean };
}

/** Calls `onInstant` with the instant of every row that has one, in no order. */
export function eachInstant({ tables, messages, received }: ExportFacts, onInstant: (at: number) => void): void {
  const report = (at: number) => {
    if (!Number.isNaN(at)) onInstant(at);
  };
  for (const { rows } of [...Object.values(tables), received ?? { rows: [] }]) for (const { at } of rows) report(at);
  messages?.messages.at.forEach(report);
}
