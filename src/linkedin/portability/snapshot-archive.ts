import * as z from "zod";
import { isRecord } from "../../errors/received.js";
import type { SSIIssue } from "../../errors/ssi-error.js";
import type { Archive, ArchiveFile, JsonRow } from "../archive.js";
import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import { answerIssue, readAnswers, throwIssues } from "./api-answers.js";
import { classifyDomain, foldDomain } from "./snapshot-domains.js";
import { type DomainPage, unitePages } from "./unite-pages.js";

const element = z.object({ snapshotDomain: z.string(), snapshotData: z.array(z.unknown()) });

const isRow = (value: unknown): value is JsonRow => isRecord(value);

/**
 * Reads pages of the Member Snapshot API as an archive with one file for each domain that has rows. Domains that are not
 * read are not looked into.
 *
 * @throws SSIError `import.apiAnswer`, `import.apiRefused`, `import.limit`.
 */
export function snapshotArchive(input: unknown, subject: string, budget: ImportBudget, report: IssueReport): Archive {
  const domains = new Map<string, DomainPage[]>();
  const issues: SSIIssue[] = [];
  for (const { place, start, elements } of readAnswers(input, element, subject, budget)) {
    const onPage = new Map<string, JsonRow[]>();
    for (const [index, { snapshotDomain, snapshotData }] of elements.entries()) {
      const domain = foldDomain(snapshotDomain);
      const rows = onPage.get(domain) ?? [];
      if ("source" in classifyDomain(domain)) {
        for (const [number, row] of snapshotData.entries()) {
          if (isRow(row)) rows.push(row);
          else issues.push(answerIssue([place, "elements", index, "snapshotData", number], "a row as an object", row));
        }
      }
      onPage.set(domain, rows);
    }
    for (const [domain, rows] of onPage) {
      const pages = domains.get(domain);
      if (pages === undefined) domains.set(domain, [{ start, rows }]);
      else pages.push({ start, rows });
    }
  }
  throwIssues(subject, issues);

  const files = [...domains].flatMap(([domain, pages]): ArchiveFile[] => {
    const kind = classifyDomain(domain);
    const isUnknown = "ignored" in kind && kind.ignored === "unknown";
    const rows = unitePages(pages.filter((page) => page.rows.length > 0));
    // An answer without rows may also be the end of a walk: it does not show that there is nothing.
    if ("source" in kind && rows.length === 0) return [];
    if (isUnknown) report.add("import.unknownFile", "*");
    const label = isUnknown ? "*" : domain;
    return [
      {
        label,
        path: label,
        key: { key: "", extension: "" },
        class: kind,
        weight: rows.length,
        modified: undefined,
        rows,
      },
    ];
  });
  return { files, workbooks: [], named: undefined, nameDate: undefined, entryTime: undefined };
}
