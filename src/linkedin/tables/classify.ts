import { exportFiles, type SourceId, tableIds } from "./export-tables.js";

/** What is done with a file: read as a source, or left alone, and why. */
export type FileClass =
  | { readonly source: SourceId }
  | { readonly ignored: "private" | "unused" | "unknown" | "system" };

const sources = new Map<string, SourceId>(tableIds.flatMap((id) => exportFiles[id].keys.map((key) => [key, id])));

/** Never opened: logins, devices, addresses, advertising, inferences, payments, jobs, address books, notes, AI chats. */
const privateKeys = new Set(
  (
    "logins securitychallenges emailaddresses phonenumbers whatsappphonenumbers adtargeting adsclicked lanadsengagement inferencesaboutyou receipts " +
    "receiptsv2 privateidentityasset savedjobs savedjobalerts accountstatushistory guidemessages coachmessages learningcoachmessages " +
    "learningroleplaymessages contacts importedcontacts notes causesyoucareabout registration"
  ).split(" "),
);

/** Known, harmless, and not needed for any signal. */
const unusedKeys = new Set(["events", "reviews", "hashtagfollows", "verifications", "groups"]);

/** Known by their folder, or by how their names begin. */
const placedKeys = new Set(
  (
    "jobapplications jobapplicantsavedanswers jobapplicantsavedscreeningquestionresponses jobseekerpreferences " +
    "onlinejobpostings providers engagements opportunities opprtunities"
  ).split(" "),
);

/** Whether a path has the name of a table that LinkedIn is known to write, which so tells nothing of anybody. */
export function isKnownTable(path: string): boolean {
  const { key, extension } = fileKey(path);
  return extension === "csv" && [sources, privateKeys, unusedKeys, placedKeys].some((keys) => keys.has(key));
}

/** Tells a file by its path alone; nothing is opened for it. */
export function classifyFile(path: string): FileClass {
  const folders = path.split(/[/\\]/).slice(0, -1);
  if (baseName(path).startsWith(".") || folders.includes("__MACOSX")) return { ignored: "system" };
  const { key, extension } = fileKey(path);
  const inFolder = (pattern: RegExp) => folders.some((folder) => pattern.test(folder));
  if (extension === "html" && inFolder(/^articles$/i)) return { source: "articles" };
  if (extension !== "csv") return { ignored: "unknown" };
  if (privateKeys.has(key) || key.startsWith("job") || inFolder(/^jobs$/i)) return { ignored: "private" };
  if (unusedKeys.has(key) || inFolder(/^services marketplace$/i)) return { ignored: "unused" };
  const source = sources.get(key);
  return source === undefined ? { ignored: "unknown" } : { source };
}

/** What a file's name says once drift between eras is taken off. */
export interface FileKey {
  /** Base name without extension, tail, case, blanks, `_` and `-`. */
  readonly key: string;
  readonly extension: string;
  /** A long number at the end of the name: the member's id. */
  readonly memberId?: string;
  /** A number of one or two digits at the end: the part of a file that came split. */
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

/** Kinds of files that may be named by their kind; the end of another name may be a person's. */
const kinds: ReadonlySet<string> = new Set(
  "csv tsv html htm json xml xls xlsx pdf txt md doc docx zip jpg jpeg png gif mp4".split(" "),
);

/**
 * A name fit for a report: that of a table LinkedIn is known to write, without the member's id. Any other name may be
 * somebody's (`Resume_Jane_Doe.csv`), so only its kind is told.
 */
export function reportName(path: string): string {
  if (isKnownTable(path)) return baseName(path).replace(/_\d{3,}(?=[._])/g, "");
  const { extension } = fileKey(path);
  return kinds.has(extension) ? `*.${extension}` : "*";
}
