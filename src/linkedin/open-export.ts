import { say } from "../errors/wording.js";
import { readWorkbooks } from "./analytics/read-workbooks.js";
import type { Archive, LinkedInExportInput } from "./archive.js";
import type { FileEvidence } from "./evidence.js";
import type { CheckedOptions } from "./export-options.js";
import { checkSameMember } from "./facts/check-same-member.js";
import { type ExportFacts, eachInstant } from "./facts/export-facts.js";
import { readExportFacts } from "./facts/read-export-facts.js";
import { createIssueReport, type IssueReport } from "./import-issue.js";
import { createImportBudget, importError } from "./import-limits.js";
import { openArchives } from "./open-archives.js";
import { sourceEdition } from "./tables/export-tables.js";

/** The source of the date of the measurement. */
export type AsOfSource = "option" | "archiveName" | "entryTime" | "newestActivity" | "analyticsWorkbook";

/** An export after reading: its facts, and the date to measure them at. */
export interface OpenedExport {
  readonly facts: ExportFacts;
  readonly archives: readonly ArchiveEvidence[];
  readonly files: readonly FileEvidence[];
  readonly report: IssueReport;
  /** ms since 1970. */
  readonly time: number;
  readonly asOfSource: AsOfSource;
}

/** What is known of one of the archives. */
export interface ArchiveEvidence {
  /**
   * Which of LinkedIn's two archives it is by its files: `complete` with any that only the Complete one has; absent
   * where it has no file that is read.
   */
  readonly edition?: "basic" | "complete";
  /** Which it is by its name; absent where the name is not LinkedIn's. */
  readonly named?: "basic" | "complete";
  /** The day in its name, an ISO date. */
  readonly date?: string;
  /** When the newest of its files was written, an ISO instant; absent for a folder, whose files have no times. */
  readonly written?: string;
}

/** Reads an export up to its facts, which can then be measured at any date. Throws the `import.*` codes. */
export async function openExport(input: LinkedInExportInput, options: CheckedOptions): Promise<OpenedExport> {
  const { asOf, audience, focusSkills, limits, onProgress } = options;
  const budget = createImportBudget(limits);
  const report = createIssueReport();
  const archives = await openArchives(input, budget, report);
  await checkSameMember(archives, budget);
  const read = await readExportFacts(archives, { audience, focusSkills }, budget, report, onProgress);
  const analytics = await readWorkbooks(archives, read.facts.tables.shares?.rows ?? [], budget, report);
  if (!hasFiles(archives) && analytics.files.every(({ status }) => status === "ignored")) throw noLinkedInFile();
  const { covered, tables } = analytics;
  const [time, asOfSource] = dateToMeasure(asOf, archives, read.facts, analytics.end);
  return {
    facts: { ...read.facts, covered, tables: { ...read.facts.tables, ...tables } },
    archives: archives.map(archiveEvidence),
    files: [...read.files, ...analytics.files],
    report,
    time,
    asOfSource,
  };
}

const hasFiles = (archives: readonly Archive[]) =>
  archives.some(({ files }) => files.some((file) => "source" in file.class));

const noLinkedInFile = () =>
  importError(
    "import.noLinkedInFile",
    [],
    say("files of a LinkedIn data export, such as Profile.csv or Connections.csv"),
    say("none of them"),
    say("pass the .zip that LinkedIn delivered (Settings, Data privacy, Get a copy of your data)"),
  );

/** The date to measure at, from the first that is known: option, name, time of the entries, newest activity, end of the analytics. Throws `import.noDate`. */
export function dateToMeasure(
  option: number | undefined,
  archives: readonly Archive[],
  facts: ExportFacts,
  analyticsEnd: number | undefined,
): readonly [number, AsOfSource] {
  const candidates: readonly (readonly [AsOfSource, () => number | undefined])[] = [
    ["option", () => option],
    ["archiveName", () => newest(archives.map(({ nameDate }) => nameDate))],
    ["entryTime", () => newest(archives.map(({ entryTime }) => entryTime))],
    ["newestActivity", () => newestActivity(facts)],
    ["analyticsWorkbook", () => analyticsEnd],
  ];
  for (const [source, time] of candidates) {
    const found = time();
    if (found !== undefined) return [found, source];
  }
  throw importError(
    "import.noDate",
    ["asOf"],
    say("a date to measure at"),
    say("an export without any date"),
    say("pass the option asOf, such as 2026-05-07"),
  );
}

/** The latest of the times that are known. */
function newest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** The instant of the latest row. */
function newestActivity(facts: ExportFacts): number | undefined {
  let latest = Number.NEGATIVE_INFINITY;
  eachInstant(facts, (at) => {
    latest = Math.max(latest, at);
  });
  return Number.isFinite(latest) ? latest : undefined;
}

/** The evidence of an archive: which one it is, and how old. */
function archiveEvidence({ files, named, nameDate, entryTime }: Archive): ArchiveEvidence {
  const editions = files.flatMap((file) => ("source" in file.class ? [sourceEdition(file.class.source)] : []));
  const edition = editions.includes("complete") ? "complete" : editions[0];
  return {
    ...(edition !== undefined && { edition }),
    ...(named !== undefined && { named }),
    ...(nameDate !== undefined && { date: new Date(nameDate).toISOString().slice(0, 10) }),
    ...(entryTime !== undefined && { written: new Date(entryTime).toISOString() }),
  };
}
