import type { FileEvidence } from "../../linkedin/facts/file-evidence.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";

/**
 * The workbooks that were opened and turned out to be none of the account's analytics. The evidence calls them as it calls
 * one that lies closed in an archive, but lists workbooks last, and an issue counts those that were opened.
 */
export function otherWorkbooks({ evidence, issues }: LinkedInExport): FileEvidence[] {
  const opened = issues.filter(({ code }) => code === "import.unknownWorkbook");
  return opened.flatMap(({ file, count }) =>
    evidence.files.filter(({ name, reason }) => name === file && reason === "unknown").slice(-count),
  );
}
