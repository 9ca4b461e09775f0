import type { Archive } from "../archive.js";
import { sourceEdition, type TableId, tableIds } from "../files/export-files.js";
import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import { createProgress, type ImportProgress } from "../import-progress.js";
import { distinctSkills, skillNames } from "../words/distinct-skills.js";
import { foldWords } from "../words/fold-words.js";
import type { ExportFacts, FactRow, FactTable, MessageTable, RowSource } from "./export-facts.js";
import type { FactQuestions } from "./fact-questions.js";
import type { FileEvidence } from "./file-evidence.js";
import { filesEvidence } from "./files-evidence.js";
import { archivesReach, mergeArchives } from "./merge-archives.js";
import { createMessageReader } from "./message-reader.js";
import { readArticle } from "./read-article.js";
import { createReadingContext, type ReadingContext } from "./reading-context.js";
import { rowBits } from "./row-bits.js";
import { rowReaders } from "./row-readers.js";
import { createTableReader, type FileFound, type TableReader } from "./table-reader.js";

const phrases = (texts: readonly string[] | undefined) =>
  (texts ?? []).map(foldWords).filter((words) => words.length > 0);

/** One table but messages; of skills, those that are told twice are marked. */
async function readRows(
  id: Exclude<TableId, "messages">,
  reader: TableReader,
  context: ReadingContext,
): Promise<FactTable> {
  const rows: FactRow[] = [];
  const readRow = rowReaders[id];
  const state = await reader.readTable(id, (row) => rows.push(readRow(row, context)));
  if (id !== "skills") return { rows, ...state };
  const isNew = distinctSkills(context.skills);
  return { rows: rows.map((row, place) => (isNew[place] ? row : { ...row, bits: rowBits.double })), ...state };
}

/** The first stage: archives to facts. What identifies anybody is dropped when this function returns. */
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
    audience && { titles: phrases(audience.titles), companies: phrases(audience.companies) },
    focusSkills && new Set(focusSkills.flatMap(skillNames)),
    (row, clock) => reader.instant(row, clock),
  );

  const tables: { [S in RowSource]?: FactTable } = {};
  let messages: MessageTable | undefined;
  let owner: ExportFacts["owner"];
  for (const id of tableIds) {
    if (!merged.has(id)) continue;
    if (id !== "messages") {
      tables[id] = await readRows(id, reader, context);
      continue;
    }
    const inbox = createMessageReader(context);
    const state = await reader.readTable(id, (row) => inbox.read(row));
    const told = inbox.finish();
    owner = told.owner;
    messages = { messages: told.messages, ...state };
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
