import { type SourceId, type TableId, tableEntries } from "./export-tables.js";
import { type UnreadTable, unreadTables } from "./unread-tables.js";

/** What is done with a file: read as a source, or ignored, and why. */
export type FileClass =
  | { readonly source: SourceId }
  | { readonly ignored: "private" | "unused" | "unknown" | "system" };

/** What is done with a domain of the API: read as a table, or ignored, and why. */
export type DomainClass = { readonly source: TableId } | { readonly ignored: "private" | "unused" | "unknown" };

type Entry = { readonly source: TableId } | UnreadTable;

let index: { readonly keys: ReadonlyMap<string, Entry>; readonly domains: ReadonlyMap<string, Entry> } | undefined;

/** The entries of all known tables by the keys of their files and by their domains; no two tables have one in common. */
function tableIndex() {
  if (index !== undefined) return index;
  const entries = [
    ...tableEntries().map(([source, { keys, domains }]) => ({ entry: { source }, keys, domains })),
    ...unreadTables.map((entry) => ({ entry, keys: entry.keys, domains: entry.domains })),
  ];
  index = {
    keys: new Map(entries.flatMap(({ entry, keys }) => keys.map((key) => [key, entry]))),
    domains: new Map(entries.flatMap(({ entry, domains }) => domains.map((domain) => [domain, entry]))),
  };
  return index;
}

/** Classifies a file by its path alone, without opening it. What is private for any reason is private. */
export function classifyFile(path: string): FileClass {
  const folders = path.split(/[/\\]/).slice(0, -1);
  if (baseName(path).startsWith(".") || folders.includes("__MACOSX")) return { ignored: "system" };
  const { key, extension } = fileKey(path);
  const inFolder = (pattern: RegExp) => folders.some((folder) => pattern.test(folder));
  if (extension === "html" && inFolder(/^articles$/i)) return { source: "articles" };
  if (extension !== "csv") return { ignored: "unknown" };
  const byName = classOf(tableIndex().keys.get(key), false);
  const isPrivate = "ignored" in byName && byName.ignored === "private";
  if (isPrivate || key.startsWith("job") || inFolder(/^jobs$/i)) return { ignored: "private" };
  return inFolder(/^services marketplace$/i) ? { ignored: "unused" } : byName;
}

/** Classifies a domain, folded, by its name alone. */
export const classifyDomain = (domain: string): DomainClass => classOf(tableIndex().domains.get(domain), true);

/** What the name of a file, or of a domain, says about it. */
function classOf(entry: Entry | undefined, isDomain: boolean): DomainClass {
  if (entry === undefined) return { ignored: "unknown" };
  if ("source" in entry) return entry;
  return { ignored: entry.inFolder && !isDomain ? "unknown" : entry.treatment };
}

/** The domain as it is asked for: answers write it in any case, and some with `-`. */
export const foldDomain = (domain: string): string => domain.trim().toUpperCase().replaceAll("-", "_");

/** Whether a path has the name of a table that LinkedIn is known to write, and so identifies nobody. */
function isKnownTable(path: string): boolean {
  const { key, extension } = fileKey(path);
  return extension === "csv" && tableIndex().keys.has(key);
}

/** The parts of a file's name, without what changed over the years. */
export interface FileKey {
  /** Base name without extension, tail, case, blanks, `_` and `-`. */
  readonly key: string;
  readonly extension: string;
  /** A long number at the end of the name: the member's id. */
  readonly memberId?: string;
  /** A number of one or two digits at the end: which part it is of a file that was split. */
  readonly part?: number;
}

/** The last part of a path. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** Reads a path's name: `Complete/Rich Media.csv` is `richmedia`, `Shares_123456_2.csv` the second part of `shares` of member 123456. */
export function fileKey(path: string): FileKey {
  const base = baseName(path);
  const dot = base.lastIndexOf(".");
  const extension = dot < 0 ? "" : base.slice(dot + 1).toLowerCase();
  const stem = dot < 0 ? base : base.slice(0, dot);
  const tails = /(?:_\d+)*$/.exec(stem)?.[0] ?? "";
  const key = stem
    .slice(0, stem.length - tails.length)
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  const numbers = tails.split("_").slice(1);
  const memberId = numbers.find((number) => number.length > 2);
  const part = numbers.find((number) => number.length <= 2);
  return {
    key,
    extension,
    ...(memberId !== undefined && { memberId }),
    ...(part !== undefined && { part: Number(part) }),
  };
}

/** Extensions that may be reported; any other end of a name may be a person's name. */
const extensions = /^(?:csv|tsv|html?|json|xml|xlsx?|pdf|txt|md|docx?|zip|jpe?g|png|gif|mp4)$/;

/**
 * A name fit for a report: that of a table LinkedIn is known to write, without the member's id. Any other name may contain a
 * person's (`Resume_Jane_Doe.csv`), so only its extension is reported.
 */
export function reportName(path: string): string {
  if (isKnownTable(path)) return baseName(path).replace(/_\d{3,}(?=[._])/g, "");
  const { extension } = fileKey(path);
  return extensions.test(extension) ? `*.${extension}` : "*";
}
