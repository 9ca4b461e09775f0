import type { IgnoredFile, MemberPlan } from "./plan/member-plan.js";
import { activityTables } from "./write/activity-tables.js";
import { articleHtml, articleName } from "./write/article-html.js";
import { csvText, type Table } from "./write/csv-text.js";
import { encodeText } from "./write/encode-text.js";
import { eras } from "./write/eras.js";
import { completeOnly, type ExportOptions } from "./write/export-options.js";
import { networkTables } from "./write/network-tables.js";
import { profileTables } from "./write/profile-tables.js";
import { type Quirk, quirks } from "./write/quirks.js";
import { table } from "./write/table.js";

/** Writes the files of an archive, by entry name in alphabetical order. */
export function writeExport(plan: MemberPlan, options: ExportOptions = {}): Map<string, Uint8Array> {
  const { edition = "complete", omit = [], wrappingFolder = "", crlf = false, bom = false } = options;
  const { encoding = "utf-8", parts = [], macFolder = false } = options;
  const era = eras[options.era ?? "2026"];
  const folder = wrappingFolder === "" ? "" : `${wrappingFolder}/`;
  const basic = plan.ignored.filter((file) => edition === "complete" || file.basic);
  const tables = [
    ...activityTables(plan, era),
    ...networkTables(plan, era),
    ...profileTables(plan, era),
    ...basic.map(ignoredTable),
  ];
  const files = tables
    .filter(({ stem }) => !omit.includes(stem) && (edition === "complete" || !completeOnly.includes(stem)))
    .map((each) => changed(each, options.quirks ?? []))
    .flatMap((each) => (parts.includes(each.stem) ? inThree(each) : [{ table: each, part: "" }]))
    .map(({ table: each, part }): [string, Uint8Array] => {
      const id = era.memberIds && completeOnly.includes(each.stem) ? `_${plan.memberId}` : "";
      const text = csvText(each, crlf ? "\r\n" : "\n", encoding === "utf-16" ? "\t" : ",");
      return [
        `${folder}${each.folder}${era.names[each.stem] ?? each.stem}${id}${part}.csv`,
        encodeText(bom ? `\uFEFF${text}` : text, encoding),
      ];
    });
  const articles = omit.includes("Articles")
    ? []
    : plan.articles
        .filter(({ published }) => published !== undefined || !era.datedArticleNames)
        .map((article): [string, Uint8Array] => [
          `${folder}Articles/Articles/${articleName(article, era)}.html`,
          encodeText(articleHtml(article, era), "utf-8"),
        ]);
  const beside = macFolder
    ? [`${folder}.DS_Store`, ...files.map(([name]) => `__MACOSX/${name.replace(/[^/]*$/, "._$&")}`)]
    : [];
  const empty = beside.map((name): [string, Uint8Array] => [name, new Uint8Array(30)]);
  return new Map([...files, ...articles, ...empty].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names the archive as LinkedIn does: Complete_LinkedInDataExport_11-01-2026.zip. */
export function archiveName(plan: MemberPlan, edition: "basic" | "complete" = "complete"): string {
  const [year, month, date] = plan.exportDate.split("-");
  return `${edition === "basic" ? "Basic" : "Complete"}_LinkedInDataExport_${month}-${date}-${year}.zip`;
}

const changed = (table: Table, names: readonly Quirk[]): Table =>
  names.reduce((before, name) => quirks[name](before), table);

/** The first, second and last third of a table, each with its header and what is above it. */
function inThree(whole: Table): readonly { readonly table: Table; readonly part: string }[] {
  const third = Math.ceil(whole.rows.length / 3);
  return [1, 2, 3].map((part) => ({
    table: { ...whole, rows: whole.rows.slice((part - 1) * third, part * third) },
    part: `_${part}`,
  }));
}

/** Repeated column names are legal here, so rows are keyed by position. */
function ignoredTable(file: IgnoredFile): Table {
  const rows = file.rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(index), cell])));
  return table(file.stem, file.columns, rows, { folder: file.folder, quoting: file.quoteAll ? "all" : "needed" });
}
