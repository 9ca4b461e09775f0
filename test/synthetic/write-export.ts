import type { IgnoredFile, MemberPlan } from "./plan/member-plan.js";
import { activityTables } from "./write/activity-tables.js";
import { articleHtml } from "./write/article-html.js";
import { csvText, type Table } from "./write/csv-text.js";
import { completeOnly, type ExportOptions } from "./write/export-options.js";
import { networkTables } from "./write/network-tables.js";
import { profileTables } from "./write/profile-tables.js";
import { table } from "./write/table.js";

/** Writes the files of an archive, by entry name in alphabetical order. */
export function writeExport(plan: MemberPlan, options: ExportOptions = {}): Map<string, Uint8Array> {
  const { edition = "complete", era = "2026", omit = [], wrappingFolder = "", crlf = false, bom = false } = options;
  const encoder = new TextEncoder();
  const folder = wrappingFolder === "" ? "" : `${wrappingFolder}/`;
  const basic = plan.ignored.filter((file) => edition === "complete" || file.basic);
  const tables = [
    ...activityTables(plan),
    ...networkTables(plan, era),
    ...profileTables(plan, era),
    ...basic.map(ignoredTable),
  ];
  const files: [string, Uint8Array][] = tables
    .filter(({ stem }) => !omit.includes(stem) && (edition === "complete" || !completeOnly.includes(stem)))
    .map((each) => {
      const id = era === "2026" && completeOnly.includes(each.stem) ? `_${plan.memberId}` : "";
      const text = (bom ? "\uFEFF" : "") + csvText(each, crlf ? "\r\n" : "\n");
      return [`${folder}${each.folder}${each.stem}${id}.csv`, encoder.encode(text)];
    });
  const articles = omit.includes("Articles")
    ? []
    : plan.articles.map((article): [string, Uint8Array] => [
        `${folder}Articles/Articles/${article.slug}.html`,
        encoder.encode(articleHtml(article)),
      ]);
  return new Map([...files, ...articles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names the archive as LinkedIn does: Complete_LinkedInDataExport_11-01-2026.zip. */
export function archiveName(plan: MemberPlan, edition: "basic" | "complete" = "complete"): string {
  const [year, month, date] = plan.exportDate.split("-");
  return `${edition === "basic" ? "Basic" : "Complete"}_LinkedInDataExport_${month}-${date}-${year}.zip`;
}

/** Repeated column names are legal here, so rows are keyed by position. */
function ignoredTable(file: IgnoredFile): Table {
  const rows = file.rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(index), cell])));
  return table(file.stem, file.columns, rows, { folder: file.folder, quoting: file.quoteAll ? "all" : "needed" });
}
