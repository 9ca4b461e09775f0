import { activityTables } from "./activity-tables.js";
import type { ExportTable } from "./export-table.js";
import type { Flags } from "./fact-row.js";
import { profileTables } from "./profile-tables.js";

/**
 * The tables that are read, in the order of reading: profile and positions come before connections, whose companies are
 * compared with them, and invitations before messages, since they identify the owner.
 */
export const exportTables = /* @__PURE__ */ (() => ({ ...profileTables, ...activityTables }))();

/** The id of a table of the export. */
export type TableId = keyof typeof exportTables;

/** The folder of articles, which is no table, as a source. */
const articles = {
  name: "Articles/*.html",
  edition: "basic",
  domains: [],
  flags: { draft: 1 << 0, article: 1 << 1 },
} as const;

/** The tables of the analytics workbook that signals are measured from, named after their sheets in English. */
const analyticsTables = {
  followers: { name: "*.xlsx FOLLOWERS", flags: {} },
  topPosts: { name: "*.xlsx TOP POSTS", flags: {} },
} as const;

const sources = /* @__PURE__ */ (() => ({ ...exportTables, articles, ...analyticsTables }))();

/** A table of the export, or the folder of articles. */
export type SourceId = TableId | "articles";

/** A table of the analytics workbook, which is no file of an archive. */
export type AnalyticsId = keyof typeof analyticsTables;

/** A source of facts. */
export type FactSourceId = SourceId | AnalyticsId;

/** The names of the flags that the rows of a source can have. */
export type FlagOf<S extends FactSourceId> = keyof (typeof sources)[S]["flags"] & string;

/** Whether a source is a table of the analytics workbook. */
export const isAnalytics = (source: FactSourceId): source is AnalyticsId => source in analyticsTables;

/** The name of a source in evidence and issues. */
export const sourceName = (source: FactSourceId): string => sources[source].name;

/** The flags that the rows of a source can have. */
export const sourceFlags = (source: FactSourceId): Flags => sources[source].flags;

/** Which archive has a source. */
export const sourceEdition = (source: SourceId): "basic" | "complete" => sources[source].edition;

/** The domains of the Member Data Portability API with the rows of a source. */
export const sourceDomains = (source: SourceId): readonly string[] => sources[source].domains;

/** The tables with their ids, in the order of reading. */
export const tableEntries = (): readonly (readonly [TableId, ExportTable])[] =>
  Object.entries(exportTables) as readonly (readonly [TableId, ExportTable])[];
// Object.entries forgets that the keys are those of the literal above

/** The sources of an archive: the tables in the order of reading, and the articles. */
export const sourceIds = (): readonly SourceId[] => [...tableEntries().map(([id]) => id), "articles"];
