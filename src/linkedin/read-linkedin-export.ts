import type { Archive } from "./archive.js";
import type { LinkedInExportInput } from "./export-input.js";
import { checkExportOptions, type LinkedInExportOptions } from "./export-options.js";
import { checkSameMember } from "./facts/check-same-member.js";
import type { ExportFacts, OwnerFound } from "./facts/export-facts.js";
import type { FileEvidence } from "./facts/file-evidence.js";
import { readExportFacts } from "./facts/read-export-facts.js";
import { createImportBudget } from "./import-budget.js";
import { importError } from "./import-error.js";
import { createIssueReport, type ImportIssue } from "./import-issue.js";
import type { LinkedInActivity } from "./linkedin-activity.js";
import { measureFacts, type SignalsEvidence } from "./measure/measure-facts.js";
import { openArchives } from "./open-archives.js";

/** Where the date of the measurement comes from. */
export type AsOfSource = "option" | "archiveName" | "entryTime" | "newestActivity";

/** Where everything in the activity comes from: codes and numbers only. */
export interface ExportEvidence {
  readonly asOf: AsOfSource;
  /** How the member was told from others among the senders of messages; absent where nothing tells. */
  readonly owner?: OwnerFound;
  readonly signals: SignalsEvidence;
  readonly files: readonly FileEvidence[];
}

/** What an export shows. Plain JSON. */
export interface LinkedInExport {
  /** The input of `computeSSI`. */
  readonly activity: LinkedInActivity;
  readonly evidence: ExportEvidence;
  /** What was unusual, and did not stop the reading. */
  readonly issues: readonly ImportIssue[];
  /** The end of the window, an ISO instant. */
  readonly asOf: string;
}

/** The latest of the times that are known. */
function newest(times: Iterable<number | undefined>): number | undefined {
  let latest: number | undefined;
  for (const time of times)
    if (time !== undefined && (latest === undefined ? !Number.isNaN(time) : time > latest)) latest = time;
  return latest;
}

/** The first that tells a date: option, name, time of the entries, newest activity. */
function dateToMeasure(
  option: number | undefined,
  archives: readonly Archive[],
  facts: ExportFacts,
): readonly [number, AsOfSource] {
  const tables = Object.values(facts.tables);
  const candidates: readonly (readonly [AsOfSource, () => number | undefined])[] = [
    ["option", () => option],
    ["archiveName", () => newest(archives.map(({ nameDate }) => nameDate))],
    ["entryTime", () => newest(archives.map(({ entryTime }) => entryTime))],
    ["newestActivity", () => newest(tables.map(({ rows }) => newest(rows.map(({ at }) => at))))],
  ];
  for (const [source, time] of candidates) {
    const found = time();
    if (found !== undefined) return [found, source];
  }
  throw importError(
    "import.noDate",
    ["asOf"],
    "a date to measure at",
    "an export without any date",
    "pass the option asOf, such as 2026-05-07",
  );
}

/**
 * Reads LinkedIn's own data export and measures every signal that it can tell, with the evidence for each. The texts of posts,
 * comments, messages and searches, names, addresses and links are not kept, returned or put into errors, and private files are
 * not opened.
 *
 * @param input - One ZIP, several (Basic and Complete, in any order; nothing counts twice), or an unpacked folder.
 * @returns `activity` for `computeSSI`, in which a signal that is not known is left out; `evidence`; `issues`; `asOf`.
 * @throws SSIError `options.invalid`, `import.input`, `import.notZip`, `import.zipBroken`, `import.zipEncrypted`,
 * `import.zipUnsupported`, `import.limit`, `import.noLinkedInFile`, `import.differentMembers`, `import.noDate`.
 *
 * @example
 * ```ts
 * import { readLinkedInExport } from "social-selling-index/linkedin";
 * const text = (lines: string[]) => new TextEncoder().encode(lines.join("\n"));
 * const { activity, evidence } = await readLinkedInExport(
 *   { "Reactions.csv": text(["Date,Type,Link", "2026-05-01 10:00:00,LIKE,", "2026-01-01 10:00:00,LIKE,"]) },
 *   { asOf: "2026-05-07" },
 * );
 * console.log(activity.insights.reactionsGiven, evidence.signals.insights.posts.reason);
 * // 1 completeExport
 * ```
 */
export async function readLinkedInExport(
  input: LinkedInExportInput,
  options: LinkedInExportOptions = {},
): Promise<LinkedInExport> {
  const {
    asOf: option,
    windowDays,
    salesNavigator,
    audience,
    focusSkills,
    limits,
    onProgress,
  } = checkExportOptions(options);
  const budget = createImportBudget(limits);
  const report = createIssueReport();
  const archives = await openArchives(input, budget, report);
  if (!archives.some(({ files }) => files.some((file) => "source" in file.class))) {
    throw importError(
      "import.noLinkedInFile",
      [],
      "files of a LinkedIn data export, such as Profile.csv or Connections.csv",
      "none of them",
      "pass the .zip that LinkedIn delivered (Settings, Data privacy, Get a copy of your data)",
    );
  }
  if (archives.length > 1) await checkSameMember(archives, budget);
  const { facts, files } = await readExportFacts(archives, { audience, focusSkills }, budget, report, onProgress);
  const [time, source] = dateToMeasure(option, archives, facts);
  const { pillars, signals } = measureFacts(facts, { asOf: time, windowDays, salesNavigator });
  const asOf = new Date(time).toISOString();
  return {
    activity: { asOf, windowDays, salesNavigator, ...pillars },
    evidence: { asOf: source, ...(facts.owner !== undefined && { owner: facts.owner }), signals, files },
    issues: report.list(),
    asOf,
  };
}
