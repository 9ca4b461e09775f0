import { activityFiles } from "./activity-tables.js";
import type { ExportFile } from "./export-table.js";
import { profileFiles } from "./profile-tables.js";

/**
 * The files that are read. The order is that of reading: profile and positions come before connections, whose companies
 * are compared with them, and invitations before messages, since they name the owner.
 */
export const exportFiles = { ...profileFiles, ...activityFiles } as const satisfies Record<string, ExportFile>;

/** What the reader calls a table of the export. */
export type TableId = keyof typeof exportFiles;

/** A table of the export, or the folder of articles, which is none. */
export type SourceId = TableId | "articles";

/** The tables of the analytics workbook that signals are measured from, by the names of their sheets in English. */
const analyticsTables = { followers: "*.xlsx FOLLOWERS", topPosts: "*.xlsx TOP POSTS" } as const;

/** A table of the analytics workbook, which is no file of an archive. */
export type AnalyticsId = keyof typeof analyticsTables;

/** Anything that facts come from. */
export type FactSourceId = SourceId | AnalyticsId;

/** Whether a source is a table of the analytics workbook. */
export const isAnalytics = (source: FactSourceId): source is AnalyticsId => source in analyticsTables;

/** The name of a source in evidence and issues. */
export const sourceName = (source: FactSourceId): string =>
  isAnalytics(source) ? analyticsTables[source] : source === "articles" ? "Articles/*.html" : exportFiles[source].name;

/** Which archive has a source. */
export const sourceEdition = (source: SourceId): "basic" | "complete" =>
  source === "articles" ? "basic" : exportFiles[source].edition;

/** The domains of the Member Data Portability API that tell what a source tells. */
export const sourceDomains = (source: SourceId): readonly string[] =>
  source === "articles" ? [] : exportFiles[source].domains;

/** The table ids, in the order of reading. */
export const tableIds = Object.keys(exportFiles) as readonly TableId[];
// Object.keys forgets that the keys are those of the literal above

/** The tables in that order, and the articles. */
export const sourceIds: readonly SourceId[] = [...tableIds, "articles"];
