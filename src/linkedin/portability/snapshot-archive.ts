import * as z from "zod";
import { isRecord } from "../../errors/received.js";
import type { FoundIssue } from "../../errors/ssi-error.js";
import type { Archive, ArchiveFile, JsonRow } from "../archive.js";
import { foldHeader } from "../csv/read-table.js";
import { rowHash } from "../csv/row-hash.js";
import { createRowUnion } from "../facts/merge-archives.js";
import { cellText } from "../facts/read-file.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";
import { classifyDomain, foldDomain } from "../tables/classify.js";
import { answerIssue, readAnswers, throwIssues } from "./api-answers.js";

/**
 * Reads pages of the Member Snapshot API as an archive with one file for each domain that has rows. The rows of domains that
 * are not read are not looked at.
 *
 * @throws SSIError `import.apiAnswer`, `import.apiRefused`, `import.limit`.
 */
export function snapshotArchive(input: unknown, subject: string, budget: ImportBudget, report: IssueReport): Archive {
  const domains = new Map<string, DomainPage[]>();
  const issues: FoundIssue[] = [];
  for (const { index: page, start, elements } of readAnswers(input, pageElement(), subject, budget)) {
    const onPage = new Map<string, JsonRow[]>();
    for (const [index, { snapshotDomain, snapshotData }] of elements.entries()) {
      const domain = foldDomain(snapshotDomain);
      const rows = onPage.get(domain) ?? [];
      if ("source" in classifyDomain(domain)) {
        for (const [number, row] of snapshotData.entries()) {
          if (isRow(row)) rows.push(row);
          else issues.push(answerIssue([page, "elements", index, "snapshotData", number], "a row as an object", row));
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
    // An answer without rows may also be the end of a walk: it does not show that the domain is empty.
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

const pageElement = () => z.object({ snapshotDomain: z.string(), snapshotData: z.array(z.unknown()) });

const isRow = (value: unknown): value is JsonRow => isRecord(value);

/**
 * The rows of a domain from all of its pages. The same page counts once, whichever walk it is from (a walk through all domains
 * and one through this domain number it differently). Different pages add up; but a page that repeats another's rows is of
 * another walk, made before or after the data had changed. Of several walks, a row counts as often as in the one that has it
 * most often.
 */
function unitePages(pages: readonly DomainPage[]): readonly JsonRow[] {
  const [only, ...others] = pages;
  if (only !== undefined && others.length === 0) return only.rows;
  const union = createRowUnion();
  const rows: JsonRow[] = [];
  for (const walk of walksOf(pages)) {
    union.nextArchive();
    for (const page of walk.pages.sort(byNumber)) {
      for (const [index, row] of page.rows.entries()) {
        if (union.isNew(page.hashes[index] ?? 0)) rows.push(row);
      }
    }
  }
  return rows;
}

/** The rows of one domain on one page. */
interface DomainPage {
  /** The page's number in its walk, where it is given. */
  readonly start: number | undefined;
  readonly rows: readonly JsonRow[];
}

interface HashedPage extends DomainPage {
  /** One a row. */
  readonly hashes: readonly number[];
  /** Those of the rows that identify the page: a hidden connection is a date alone, and many are the same. */
  readonly own: ReadonlySet<number>;
  readonly content: number;
}

interface Walk {
  readonly pages: HashedPage[];
  readonly own: Set<number>;
}

/** A page is compared with at most so many walks; then it starts one of its own. */
const mostWalks = 16;

function hashed(page: DomainPage, fold: (key: string) => string): HashedPage {
  const own = new Set<number>();
  const hashes = page.rows.map((row) => {
    const cells = Object.entries(row).map(([key, value]) => [fold(key), cellText(value) ?? ""] as const);
    const filled = cells.filter(([, text]) => text !== "");
    const hash = rowHash(filled.map(([name, text]) => `${name}=${text}`).sort());
    if (filled.length > 1) own.add(hash);
    return hash;
  });
  return { ...page, hashes, own, content: rowHash([...hashes].sort((a, b) => a - b).map(String)) };
}

const number = ({ start }: DomainPage) => start ?? 0;

const byNumber = (a: HashedPage, b: HashedPage) => number(a) - number(b) || a.content - b.content;

const fullestFirst = (a: HashedPage, b: HashedPage) => b.rows.length - a.rows.length || byNumber(a, b);

/** Whether a walk has a tenth of a page's rows already: then the page is another answer with the same rows. */
function overlaps(page: HashedPage, walk: Walk): boolean {
  let shared = 0;
  for (const hash of page.own) if (walk.own.has(hash)) shared++;
  return shared > 0 && shared * 10 >= page.own.size;
}

/** The walks that pages belong to: pages of one walk do not have the same rows. Equal pages are taken once. */
function walksOf(pages: readonly DomainPage[]): readonly Walk[] {
  const distinct = new Map<number, HashedPage>();
  // All rows have the same few names.
  const names = new Map<string, string>();
  const fold = (key: string) => {
    const name = names.get(key) ?? foldHeader(key);
    names.set(key, name);
    return name;
  };
  for (const page of pages.map((one) => hashed(one, fold)).sort(fullestFirst)) {
    if (!distinct.has(page.content)) distinct.set(page.content, page);
  }
  const walks: Walk[] = [];
  for (const page of distinct.values()) {
    const walk = walks.slice(0, mostWalks).find((one) => !overlaps(page, one));
    if (walk === undefined) walks.push({ pages: [page], own: new Set(page.own) });
    else {
      walk.pages.push(page);
      for (const hash of page.own) walk.own.add(hash);
    }
  }
  return walks;
}
