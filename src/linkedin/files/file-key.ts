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

/** A name fit for a report: the base name without the member's id, or only its kind where the name may tell more. */
export function reportName(path: string): string {
  const { extension } = fileKey(path);
  const base = baseName(path).replace(/_\d{3,}(?=[._]|$)/g, "");
  return extension === "csv" && base.length <= 60 ? base : extension === "" ? "*" : `*.${extension.slice(0, 10)}`;
}
