import type { Archive, ArchiveFile } from "../archive.js";
import { sourceName } from "../files/export-files.js";
import type { IssueReport } from "../import-issue.js";
import type { FileEvidence } from "./file-evidence.js";
import type { SourceFiles } from "./merge-archives.js";
import type { FileFound } from "./table-reader.js";

/** What was done with every file of some archives, in their order; tables that LinkedIn is not known to write are reported. */
export function filesEvidence(
  archives: readonly Archive[],
  sources: Iterable<SourceFiles>,
  found: ReadonlyMap<ArchiveFile, FileFound>,
  report: IssueReport,
): readonly FileEvidence[] {
  const superseded = new Set([...sources].flatMap((source) => source.superseded));
  const evidenceOf = (file: ArchiveFile, archive: number): FileEvidence => {
    if ("ignored" in file.class) {
      const { ignored } = file.class;
      if (ignored === "unknown" && file.key.extension === "csv") report.add("import.unknownFile", file.label);
      return { archive, name: file.label, status: "ignored", reason: ignored };
    }
    const named = { archive, name: file.label, source: sourceName(file.class.source) };
    if (superseded.has(file)) return { ...named, status: "superseded" };
    const { readable, rows, unreadable } = found.get(file) ?? { readable: false, rows: 0, unreadable: 0 };
    return { ...named, status: readable ? "read" : "unreadable", rows, unreadable };
  };
  return archives.flatMap(({ files }, archive) => files.map((file) => evidenceOf(file, archive)));
}
