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

/** A table of the export, or the folder of articles, which is none. */
export type SourceId = TableId | "articles";

/** The flags of an article. */
export const articleFlags = { draft: 1 << 0, article: 1 << 1 } as const;

/** The tables of the analytics workbook that signals are measured from, by the names of their sheets in English. */
const analyticsTables = { followers: "*.xlsx FOLLOWERS", topPosts: "*.xlsx TOP POSTS" } as const;

/** A table of the analytics workbook, which is no file of an archive. */
export type AnalyticsId = keyof typeof analyticsTables;

/** A source of facts. */
export type FactSourceId = SourceId | AnalyticsId;

/** The names of the flags that the rows of a source can have. */
export type FlagOf<S extends FactSourceId> = S extends TableId
  ? keyof (typeof exportTables)[S]["flags"] & string
  : S extends "articles"
    ? keyof typeof articleFlags
    : never;

/** The flags that the rows of a source can have. */
export const sourceFlags = (source: FactSourceId): Flags => {
  if (isAnalytics(source)) return {};
  return source === "articles" ? articleFlags : exportTables[source].flags;
};

/** Whether a source is a table of the analytics workbook. */
export const isAnalytics = (source: FactSourceId): source is AnalyticsId => source in analyticsTables;

/** The name of a source in evidence and issues. */
export const sourceName = (source: FactSourceId): string =>
  isAnalytics(source) ? analyticsTables[source] : source === "articles" ? "Articles/*.html" : exportTables[source].name;

/** Which archive has a source. */
export const sourceEdition = (source: SourceId): "basic" | "complete" =>
  source === "articles" ? "basic" : exportTables[source].edition;

/** The domains of the Member Data Portability API with the rows of a source. */
export const sourceDomains = (source: SourceId): readonly string[] =>
  source === "articles" ? [] : exportTables[source].domains;

/** The tables with their ids, in the order of reading. */
export const tableEntries = (): readonly (readonly [TableId, ExportTable])[] =>
  Object.entries(exportTables) as readonly (readonly [TableId, ExportTable])[];
// Object.entries forgets that the keys are those of the literal above

/** The sources of an archive: the tables in the order of reading, and the articles. */
export const sourceIds = (): readonly SourceId[] => [...tableEntries().map(([id]) => id), "articles"];
