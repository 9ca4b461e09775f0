import { isKnownTable } from "./classify-file.js";
import { baseName, fileKey } from "./file-key.js";

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
