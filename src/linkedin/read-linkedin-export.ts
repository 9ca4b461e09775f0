import { answeringLater } from "../errors/answering.js";
import type { LinkedInExportInput } from "./archive.js";
import type { FileEvidence, OwnerFound } from "./evidence.js";
import { type CheckedOptions, checkExportOptions, type LinkedInExportOptions } from "./export-options.js";
import type { ImportIssue } from "./import-issue.js";
import { importSubject } from "./import-limits.js";
import type { LinkedInActivity } from "./linkedin-activity.js";
import { measureFacts, type SignalsEvidence } from "./measure/measure-facts.js";
import { type ArchiveEvidence, type AsOfSource, type OpenedExport, openExport } from "./open-export.js";

/** The sources of everything in the activity: codes and numbers only. */
export interface ExportEvidence {
  /** The source of the end of the window. */
  readonly asOf: AsOfSource;
  /** How the member was identified among the senders of messages; absent where that was not possible. */
  readonly owner?: OwnerFound;
  /** What the archives are, in the order given. */
  readonly archives: readonly ArchiveEvidence[];
  /** For every signal the source of its value, or why it is unknown. */
  readonly signals: SignalsEvidence;
  /** What was done with every file of the input. */
  readonly files: readonly FileEvidence[];
}

/** What an export shows. Plain JSON. */
export interface LinkedInExport {
  /** The input of `computeSSI`. */
  readonly activity: LinkedInActivity;
  /** The source of every value. */
  readonly evidence: ExportEvidence;
  /** What was unusual, and did not stop the reading. */
  readonly issues: readonly ImportIssue[];
  /** The end of the window, an ISO instant. */
  readonly asOf: string;
}

/** Measures an export that was read at its date. */
export function exportOf(opened: OpenedExport, { windowDays, salesNavigator }: CheckedOptions): LinkedInExport {
  const { facts, archives, files, report, time, asOfSource } = opened;
  const { pillars, signals } = measureFacts(facts, { asOf: time, windowDays, salesNavigator });
  const asOf = new Date(time).toISOString();
  return {
    activity: { asOf, windowDays, salesNavigator, ...pillars },
    evidence: { asOf: asOfSource, ...(facts.owner !== undefined && { owner: facts.owner }), archives, signals, files },
    issues: report.list(),
    asOf,
  };
}

/**
 * Reads LinkedIn's own data export and measures every signal that it can show, with the evidence for each. The texts of posts,
 * comments, messages and searches, names, addresses and links are not kept, returned or put into errors, and private files are
 * not opened.
 *
 * @param input - One ZIP, several (Basic and Complete, in any order; nothing counts twice), or an unpacked folder; analytics
 * workbooks (`.xlsx`) among them add `followersGained` and `engagementPerPost`.
 * @returns `activity` for `computeSSI`, in which a signal that is not known is left out; `evidence`; `issues`; `asOf`.
 * @throws SSIError `options.invalid`, `import.input`, `import.notZip`, `import.zipBroken`, `import.zipEncrypted`,
 * `import.zipUnsupported`, `import.workbookBroken`, `import.oldWorkbook`, `import.limit`, `import.noLinkedInFile`,
 * `import.differentMembers`, `import.noDate`.
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
  return answeringLater(importSubject, "import.input", async () => {
    const checked = checkExportOptions(options);
    return exportOf(await openExport(input, checked), checked);
  });
}
