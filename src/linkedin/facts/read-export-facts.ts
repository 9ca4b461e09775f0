import type { Archive, ArchiveFile } from "../archive.js";
import { rowHash } from "../csv/row-hash.js";
import { parseDate } from "../dates.js";
import type { FileEvidence } from "../evidence.js";
import type { FactQuestions } from "../export-options.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";
import { createProgress, type ImportProgress } from "../import-progress.js";
import { baseName } from "../tables/classify.js";
import type { ExportTable } from "../tables/export-table.js";
import { sourceEdition, sourceFlags, sourceName, type TableId, tableEntries } from "../tables/export-tables.js";
import { type FactRow, flagPacker } from "../tables/fact-row.js";
import { createReadingContext, type ReadingContext } from "../tables/reading-context.js";
import { skillNames } from "../words/distinct-skills.js";
import { foldWords } from "../words/fold-words.js";
import type { OnChunk } from "../zip/byte-source.js";
import type { ExportFacts, FactTable, MessageTable, RowSource } from "./export-facts.js";
import { archivesReach, mergeArchives, type SourceFiles } from "./merge-archives.js";
import { createMessageReader } from "./message-reader.js";
import { createTableReader, type FileFound, type TableReader } from "./table-reader.js";

/** The first stage: archives to facts. All that identifies persons is dropped when this function returns. */
export async function readExportFacts(
  archives: readonly Archive[],
  questions: FactQuestions,
  budget: ImportBudget,
  report: IssueReport,
  onProgress: ((progress: ImportProgress) => void) | undefined,
): Promise<{ readonly facts: ExportFacts; readonly files: readonly FileEvidence[] }> {
  const merged = mergeArchives(archives);
  const toRead = [...merged.values()].flatMap((source) => source.archives.flat());
  const progressOf = createProgress(toRead, onProgress);
  const reader = createTableReader(merged, budget, report, progressOf);
  const { audience, focusSkills } = questions;
  const context = createReadingContext(
    budget,
    audience && { titles: foldedPhrases(audience.titles), companies: foldedPhrases(audience.companies) },
    focusSkills && new Set(focusSkills.flatMap(skillNames)),
    (row, clock) => reader.instant(row, clock),
  );

  const tables: { [S in RowSource]?: FactTable } = {};
  let messages: MessageTable | undefined;
  let owner: ExportFacts["owner"];
  for (const [id, table] of tableEntries()) {
    if (!merged.has(id)) continue;
    if (id === "messages" || table.read === undefined) {
      const inbox = createMessageReader(context);
      const state = await reader.readTable(id, (row) => inbox.read(row));
      const finished = inbox.finish();
      owner = finished.owner;
      messages = { messages: finished.messages, ...state };
    } else tables[id] = await readFactTable(id, table, table.read, reader, context);
  }

  const found = new Map<Archive["files"][number], FileFound>(reader.found);
  const articles = merged
    .get("articles")
    ?.archives.flat()
    .filter((file) => "read" in file);
  if (articles !== undefined) {
    const rows: FactRow[] = [];
    for (const file of articles) {
      const progress = progressOf(file);
      rows.push(await readArticle((onChunk) => file.read(onChunk, progress.read), file.path));
      progress.finish();
      found.set(file, { rows: 1, unreadable: 0, readable: true });
    }
    tables.articles = { rows, doubled: 0, columns: new Set(), readable: true, dated: true };
  }
  return {
    facts: {
      tables,
      messages,
      reach: archivesReach(archives),
      summaryLength: context.summaryLength,
      infers: {
        basic: tables.profile !== undefined,
        complete: [...merged.keys()].some((source) => sourceEdition(source) === "complete"),
      },
      owner,
      covered: { followers: [], posts: [], allPosts: [] },
      asked: { audience: audience !== undefined, focusSkills: focusSkills !== undefined },
    },
    files: filesEvidence(archives, merged.values(), found, report),
  };
}

/** The phrases of an option, folded into words. */
const foldedPhrases = (texts: readonly string[] | undefined) =>
  (texts ?? []).map(foldWords).filter((words) => words.length > 0);

/** Reads one table, except messages, and marks rows that are doubles of earlier ones. */
async function readFactTable(
  id: TableId,
  { distinct, flags, sameEntry = [] }: ExportTable,
  readRow: Exclude<ExportTable["read"], undefined>,
  reader: TableReader,
  context: ReadingContext,
): Promise<FactTable> {
  const rows: FactRow[] = [];
  const bits = flagPacker(flags);
  const double = bits({ double: true });
  const state = await reader.readTable(id, (row) => {
    const fact = readRow(row, context, bits);
    const texts = sameEntry.map((column) => row.text(column));
    const entry = texts.some((text) => text !== "") ? rowHash([id, String(fact.bits), ...texts]) : undefined;
    rows.push(entry !== undefined && context.entriesSeen.has(entry) ? { ...fact, bits: fact.bits | double } : fact);
    if (entry !== undefined) context.entriesSeen.add(entry);
  });
  const isNew = distinct?.(context);
  return { rows: isNew ? rows.map((row, index) => (isNew[index] ? row : { ...row, bits: double })) : rows, ...state };
}

/** The date of an article is searched for in so many characters. */
const longestHead = 262_144;

/** `2017-03-02 10:11:12.0-Title.html`; a file system without colons has `_` for them. */
const datedName = /^(\d{4}-\d\d-\d\d) (\d\d)[:_](\d\d)[:_](\d\d)\.\d+-/;

/** The date at the beginning of the name of an article of earlier years. */
const dateOfName = (path: string) =>
  parseDate(baseName(path).match(datedName)?.slice(1).join(":").replace(":", " ") ?? "", ["iso"]);

/**
 * Reads from an article's head whether and when it was published. A draft has a `created` paragraph and no `published` one;
 * an article of earlier years has neither, and its date in its name. The body, which starts with the first `div`, is skipped,
 * up to the end, where the archive's checksum is compared.
 */
async function readArticle(read: (onChunk: OnChunk) => Promise<void>, path: string): Promise<FactRow> {
  const decoder = new TextDecoder();
  let head = "";
  let isComplete = false;
  await read((chunk) => {
    if (isComplete) return true;
    const text = decoder.decode(chunk, { stream: true });
    head += text;
    // The end of the text before may hold the beginning of the tag.
    isComplete = head.length > longestHead || /<div[\s>]/i.test(head.slice(-text.length - 4));
    return true;
  });
  head = head
    .slice(0, longestHead)
    .split(/<div[\s>]/i, 1)
    .join("");
  const paragraph = (name: "created" | "published") =>
    new RegExp(`<p class="${name}">([^<]*)</p>`, "i").exec(head)?.[1];
  const published = paragraph("published");
  const isUndated = published === undefined && paragraph("created") === undefined;
  const date = /\d{4}-\d\d-\d\d \d\d:\d\d/.exec(published ?? "")?.[0] ?? "";
  return {
    at: (isUndated ? dateOfName(path) : parseDate(date, ["isoMinute"])) ?? Number.NaN,
    bits: flagPacker(sourceFlags("articles"))({ draft: published === undefined && !isUndated, article: true }),
    person: 0,
  };
}

/** What was done with every file of some archives, in their order; tables that LinkedIn is not known to write are reported. */
function filesEvidence(
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
