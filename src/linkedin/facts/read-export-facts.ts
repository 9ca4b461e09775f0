import type { Archive, ArchiveFile } from "../archive.js";
import { readFile } from "../csv/read-file.js";
import type { TableRow } from "../csv/read-table.js";
import type { DateShape } from "../dates/date-shapes.js";
import {
  exportFiles,
  type SourceId,
  sourceEdition,
  sourceName,
  type TableId,
  tableIds,
} from "../files/export-files.js";
import type { ImportBudget } from "../import-budget.js";
import type { IssueReport } from "../import-issue.js";
import { distinctSkills, skillNames } from "../words/distinct-skills.js";
import { foldWords } from "../words/fold-words.js";
import type { ExportFacts, FactRow, FactTable } from "./export-facts.js";
import type { FileEvidence } from "./file-evidence.js";
import { mergeArchives } from "./merge-archives.js";
import { createMessageReader } from "./message-reader.js";
import { readArticle } from "./read-article.js";
import { createReadingContext, type ReadingContext } from "./reading-context.js";
import { rowBits } from "./row-bits.js";
import { rowIdentity } from "./row-identity.js";
import { rowReaders } from "./row-readers.js";
import { createRowUnion } from "./row-union.js";

/** Words or phrases that tell an audience, folded to lower case; a connection with one of either belongs to it. */
export type Audience = {
  /** Looked for in the title of a connection. */
  readonly titles?: readonly string[] | undefined;
  /** Looked for in the company of a connection. */
  readonly companies?: readonly string[] | undefined;
};

/** What the caller asks about persons and skills; nothing is known about it unless told. */
export interface FactQuestions {
  /** Whom the member sells to, by words or phrases; makes `targetAudienceShare` known. */
  readonly audience?: Audience | undefined;
  /** The skills the member wants to be known for; makes `focusSkillsEndorsed` known. */
  readonly focusSkills?: readonly string[] | undefined;
}

/** How far reading has come, in bytes of the archives. */
export interface ImportProgress {
  /** Bytes read so far. */
  readonly done: number;
  /** Bytes to read in all. */
  readonly total: number;
  /** The file that is being read. */
  readonly file: string;
}

/** What LinkedIn writes where there is no date: none is told, but nothing is wrong either. */
const placeholders: ReadonlySet<string> = new Set(["", "N/A", "Not Available"]);

const phrases = (texts: readonly string[] | undefined) =>
  (texts ?? []).map(foldWords).filter((words) => words.length > 0);

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
  const total = toRead.reduce((sum, file) => sum + file.weight, 0);
  let done = 0;
  /** Counts a file's bytes as they are read; what is left when reading stops early is counted by `finish`. */
  const progressOf = (file: ArchiveFile) => {
    let left = file.weight;
    const read = (bytes: number) => {
      left -= bytes;
      done += bytes;
      onProgress?.({ done, total, file: file.label });
    };
    return { read, finish: () => left > 0 && read(left) };
  };

  let current: { dates: readonly DateShape[]; label: string; unreadable: number } = {
    dates: [],
    label: "",
    unreadable: 0,
  };
  const instant = (row: TableRow) => {
    const at = row.instant(current.dates);
    if (at !== undefined) return at;
    const text = row.text("date");
    if (!placeholders.has(text) && row.has("date")) {
      current.unreadable++;
      report.add("import.unreadableDate", current.label, row.number());
    }
    return Number.NaN;
  };
  const { audience, focusSkills } = questions;
  const context: ReadingContext = createReadingContext(
    budget,
    audience && { titles: phrases(audience.titles), companies: phrases(audience.companies) },
    focusSkills && new Set(focusSkills.flatMap(skillNames)),
    instant,
  );

  const evidence = new Map<ArchiveFile, { rows: number; unreadable: number; readable: boolean }>();

  /** Reads the files of one table, archive by archive; each row that no other archive told before goes to `onRow`. */
  async function readRows(id: TableId, onRow: (row: TableRow) => void) {
    const columns = new Set<string>();
    let doubled = 0;
    let readable = true;
    const lists = merged.get(id)?.archives ?? [];
    const union = lists.length > 1 ? createRowUnion() : undefined;
    const identityOf = rowIdentity(exportFiles[id]);
    for (const list of lists) {
      union?.nextArchive();
      for (const file of list) {
        current = { dates: exportFiles[id].dates, label: file.label, unreadable: 0 };
        let rows = 0;
        const progress = progressOf(file);
        const found = await readFile(file, exportFiles[id], budget, report, progress.read, (row) => {
          rows++;
          if (union === undefined || union.isNew(identityOf(row))) onRow(row);
          else doubled++;
        });
        progress.finish();
        for (const column of found ?? []) columns.add(column);
        if (found === undefined) readable = false;
        evidence.set(file, { rows, unreadable: current.unreadable, readable: found !== undefined });
      }
    }
    return { doubled, columns, readable };
  }

  const tables: { [S in SourceId]?: FactTable } = {};
  let messages: ExportFacts["messages"];
  let owner: ExportFacts["owner"];
  for (const id of tableIds) {
    if (!merged.has(id)) continue;
    if (id === "messages") {
      const reader = createMessageReader(context);
      const told = await readRows(id, (row) => reader.read(row));
      const finished = reader.finish();
      owner = finished.owner;
      messages = { rows: finished.rows, ...told };
      tables.messages = messages;
      continue;
    }
    const rows: FactRow[] = [];
    const readRow = rowReaders[id];
    const told = await readRows(id, (row) => rows.push(readRow(row, context)));
    tables[id] = { rows, ...told };
    if (id === "skills") {
      const isNew = distinctSkills(context.skills);
      tables.skills = {
        ...told,
        rows: rows.map((row, place) => (isNew[place] ? row : { ...row, bits: rowBits.double })),
      };
    }
  }
  const articles = merged.get("articles")?.archives.flat();
  if (articles !== undefined) {
    const rows: FactRow[] = [];
    for (const file of articles) {
      const progress = progressOf(file);
      if ("chunks" in file) rows.push(await readArticle(file.chunks(progress.read), file.path));
      progress.finish();
      evidence.set(file, { rows: 1, unreadable: 0, readable: true });
    }
    tables.articles = { rows, doubled: 0, columns: new Set(), readable: true };
  }

  const superseded = new Set([...merged.values()].flatMap((source) => source.superseded));
  const files = archives.flatMap(({ files: entries }, archive) =>
    entries.map((file): FileEvidence => {
      if ("ignored" in file.class) {
        if (file.class.ignored === "unknown" && file.key.extension === "csv")
          report.add("import.unknownFile", file.label);
        return { archive, name: file.label, status: "ignored", reason: file.class.ignored };
      }
      const named = { archive, name: file.label, source: sourceName(file.class.source) };
      if (superseded.has(file)) return { ...named, status: "superseded" };
      const read = evidence.get(file);
      return {
        ...named,
        status: read?.readable ? "read" : "unreadable",
        rows: read?.rows ?? 0,
        unreadable: read?.unreadable ?? 0,
      };
    }),
  );
  const infers = {
    basic: tables.profile !== undefined,
    complete: [...merged.keys()].some((source) => sourceEdition(source) === "complete"),
  };
  return {
    facts: {
      tables,
      messages,
      summaryLength: context.summaryLength,
      infers,
      owner,
      covered: { followers: [], posts: [], allPosts: [] },
      asked: { audience: audience !== undefined, focusSkills: focusSkills !== undefined },
    },
    files,
  };
}
