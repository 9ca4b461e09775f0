import { answeringLater } from "../../errors/answering.js";
import { SSIError } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { checkExportOptions, type LinkedInExportOptions } from "../export-options.js";
import { readExportFacts } from "../facts/read-export-facts.js";
import { createIssueReport } from "../import-issue.js";
import { createImportBudget } from "../import-limits.js";
import { dateToMeasure } from "../open-export.js";
import { exportOf, type LinkedInExport } from "../read-linkedin-export.js";
import { addChangelog } from "./add-changelog.js";
import { domainFacts, readChangelog } from "./read-changelog.js";
import { snapshotArchive } from "./snapshot-archive.js";

/** Options of {@link fromMemberSnapshot}. */
export interface MemberSnapshotOptions extends LinkedInExportOptions {
  /** Events of the Member Changelog API, as {@link fromChangelog} takes them: what was done since the snapshot, counted once. */
  readonly changelog?: unknown;
}

const subject = "fromMemberSnapshot";

/**
 * Reads answers of LinkedIn's Member Data Portability API to `memberSnapshotData`, and measures every signal that they can
 * show, with the evidence for each. The rows are those of the tables of the data export, and are read by the same rules;
 * no text, name or address is kept, returned or put into errors.
 *
 * A domain without rows is unknown, never 0: LinkedIn collects the domains one by one over hours, and some never appear. The
 * API has no endorsements and recommendations received.
 *
 * @param pages - The bodies of the answers, parsed or as JSON text: one or several, in any order, of one walk or of several,
 * with or without `domain`; the 404 that ends a walk may be among them. A page given twice counts once.
 * @returns as `readLinkedInExport`; `asOf` is the option, else the newest activity.
 * @throws SSIError `options.invalid`, `import.apiAnswer`, `import.apiRefused`, `import.apiEmpty`, `import.limit`,
 * `import.differentMembers` (a changelog with several owners), `import.noDate`.
 *
 * @example
 * ```ts
 * import { fromMemberSnapshot } from "social-selling-index/linkedin";
 * const page = {
 *   paging: { start: 0, count: 10, links: [], total: 1 },
 *   elements: [
 *     { snapshotDomain: "ALL_LIKES", snapshotData: [{ Link: "", Type: "LIKE", Date: "2026-05-01 10:00:00" }] },
 *   ],
 * };
 * const end = { status: 404, message: "No data found for this memberId" };
 * const { activity, evidence } = await fromMemberSnapshot([page, end], { asOf: "2026-05-07" });
 * console.log(activity.insights.reactionsGiven, evidence.signals.insights.posts.reason);
 * // 1 snapshotDomain
 * ```
 */
export async function fromMemberSnapshot(pages: unknown, options: MemberSnapshotOptions = {}): Promise<LinkedInExport> {
  return answeringLater(subject, "import.apiAnswer", () => readPages(pages, options));
}

async function readPages(pages: unknown, options: MemberSnapshotOptions): Promise<LinkedInExport> {
  const { changelog, ...others } = options;
  const checked = checkExportOptions(others, subject);
  const budget = createImportBudget(checked.limits, subject);
  const report = createIssueReport();
  const archive = snapshotArchive(pages, subject, budget, report);
  if (!archive.files.some((file) => "source" in file.class)) {
    throw new SSIError(subject, [
      {
        code: "import.apiEmpty",
        path: [],
        expected: say("rows of a domain that is read, such as PROFILE or CONNECTIONS"),
        received: say("none of them"),
        repair: say(
          "ask for all pages of memberSnapshotData?q=criteria, and again later: LinkedIn collects for up to a day",
        ),
      },
    ]);
  }
  const read = await readExportFacts([archive], checked, budget, report, checked.onProgress);
  const snapshot = { facts: domainFacts(read.facts), files: read.files };
  const { facts, files } =
    changelog === undefined
      ? snapshot
      : addChangelog(snapshot, await readChangelog(changelog, subject, budget, report));
  const [time, asOfSource] = dateToMeasure(checked.asOf, [archive], facts, undefined);
  return exportOf(
    { facts, archives: changelog === undefined ? [{}] : [{}, {}], files, report, time, asOfSource },
    checked,
  );
}
