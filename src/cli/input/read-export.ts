import { answeringLater } from "../../errors/answering.js";
import { SSIError, type SSIIssues } from "../../errors/ssi-error.js";
import { checkExportOptions, type LinkedInExportOptions } from "../../linkedin/export-options.js";
import { importSubject } from "../../linkedin/import-limits.js";
import type { LinkedInActivity } from "../../linkedin/linkedin-activity.js";
import { openExport } from "../../linkedin/open-export.js";
import { fromChangelog } from "../../linkedin/portability/from-changelog.js";
import { fromMemberSnapshot } from "../../linkedin/portability/from-member-snapshot.js";
import { exportOf, type LinkedInExport, readLinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { type ReplayPoint, replayWeeks } from "../../linkedin/replay/replay.js";
import { reportName } from "../../linkedin/tables/classify.js";
import { own } from "../../locales/titles.js";
import type { SSIResult } from "../../result/result.js";
import type { ProgressBar } from "../terminal/drawing.js";
import { InputError, issuesMessage, type Message, tell } from "../texts/tell.js";
import { type Source, withPlainFileErrors } from "./read-source.js";

/** Reads one member's archives. Throws `InputError`. */
export function readExport(
  name: string,
  archives: Archives,
  options: LinkedInExportOptions,
  progress: ProgressBar,
): Promise<LinkedInExport> {
  return readingArchives(name, archives, progress, (onProgress) =>
    readLinkedInExport(archives, { ...options, onProgress }),
  );
}

/** An export, and what it shows of the weeks before. */
export interface ExportWithPast {
  readonly imported: LinkedInExport;
  /** The index at each of the last weeks, oldest first, by the same reading. */
  readonly past: (weeks: number, compute: (activity: LinkedInActivity) => SSIResult) => readonly ReplayPoint[];
}

/** Reads one member's archives once, for now and for the weeks before. Throws `InputError`. */
export function readExportWithPast(
  name: string,
  archives: Archives,
  options: LinkedInExportOptions,
  progress: ProgressBar,
): Promise<ExportWithPast> {
  return readingArchives(name, archives, progress, (onProgress) =>
    answeringLater(importSubject, "import.input", async () => {
      const checked = checkExportOptions({ ...options, onProgress });
      const opened = await openExport(archives, checked);
      return {
        imported: exportOf(opened, checked),
        past: (weeks, compute) => replayWeeks(opened, checked, weeks, compute),
      };
    }),
  );
}

/**
 * Reads archives, with a bar while it lasts; what is wrong with them is reported by their names, with what to do. Throws
 * `InputError`.
 */
export async function readingArchives<T>(
  name: string,
  archives: Archives,
  progress: ProgressBar,
  read: (onProgress: ProgressBar["show"]) => Promise<T>,
): Promise<T> {
  try {
    return await withPlainFileErrors(name, () => read(progress.show));
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    throw new InputError(unreadableMessage(name, error.issues, archiveNames(name, archives)));
  } finally {
    progress.clear();
  }
}

type Archives = Extract<Source, { kind: "export" }>["archives"];

/** Reads one member's answers of the API: a snapshot, with or without a changelog, or a changelog alone. Throws `InputError`. */
export async function readPortability(
  name: string,
  sources: readonly ApiSource[],
  options: LinkedInExportOptions,
): Promise<LinkedInExport> {
  const pages = answersOf(sources, "snapshot");
  const events = answersOf(sources, "changelog");
  try {
    if (pages.length === 0) return await fromChangelog(events, options);
    return await fromMemberSnapshot(pages, events.length === 0 ? options : { ...options, changelog: events });
  } catch (error) {
    if (!(error instanceof SSIError)) throw error;
    throw new InputError(issuesMessage(name, error.issues));
  }
}

/** Answers of LinkedIn's portability API. */
type ApiSource = Extract<Source, { kind: "snapshot" | "changelog" }>;

const answersOf = (sources: readonly ApiSource[], kind: ApiSource["kind"]) =>
  sources.filter((source) => source.kind === kind).flatMap(({ answers }) => answers);

/** For an export that cannot be read: what it is and what to do; for any other issue, what is wrong. */
const unreadableMessage =
  (subject: string, issues: SSIIssues, names: readonly string[]): Message =>
  (locale) => {
    const [issue] = issues;
    const cure = own<string>(locale.doctor.unreadable, issue.code);
    if (cure === undefined) return issuesMessage(subject, issues, names)(locale);
    const [where] = issue.path;
    // A number is the index of an archive; a text that is not an option is a file in one.
    const name = typeof where === "number" ? (names[where] ?? subject) : subject;
    const file = typeof where === "string" && where !== "asOf" ? ` (${where})` : "";
    return tell("{name}: {cure} ({code})", { name: name + file, cure, code: issue.code })(locale);
  };

/** What the archives are called: by their own names, or, as an unpacked one has none, by that of them all. */
export const archiveNames = (name: string, archives: Archives): string[] =>
  archives.map((archive) => ("name" in archive && typeof archive.name === "string" ? shownName(archive.name) : name));

/** The name of an analytics workbook holds the member's name, so only its kind is shown. */
const shownName = (name: string) => (/\.xlsx?$/i.test(name) ? reportName(name) : name);
