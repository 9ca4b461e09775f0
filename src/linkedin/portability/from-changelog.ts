import { answeringLater } from "../../errors/answering.js";
import { SSIError } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { dayLength } from "../../model/time.js";
import { checkExportOptions, type LinkedInExportOptions } from "../export-options.js";
import { createIssueReport } from "../import-issue.js";
import { createImportBudget } from "../import-limits.js";
import { dateToMeasure } from "../open-export.js";
import { exportOf, type LinkedInExport } from "../read-linkedin-export.js";
import { readChangelog } from "./read-changelog.js";

/** How many days the API covers, and so the default window. */
const changelogDays = 28;

const subject = "fromChangelog";

/**
 * Reads events of LinkedIn's Member Changelog API (`memberChangeLogs`) and measures what they show: the posts, comments,
 * reactions, reposts and messages of the last 28 days, and what others did with the member's posts. A kind of act without
 * any event is unknown, and so is everything that is not an act. To add the events to a snapshot, pass them to
 * {@link fromMemberSnapshot}.
 *
 * An event counts once, by its `id`; an edit is no second act, and what was deleted does not count. The engagement per post is
 * the mean, over the member's posts since the first event, of the reactions, comments and reposts on them since then.
 *
 * @param events - The events, or the bodies of the answers that hold them, parsed or as JSON text, in any order.
 * @param options - As of `readLinkedInExport`. `windowDays` is 28 where left out; a longer window must be covered by the events.
 * @returns as `readLinkedInExport`; `asOf` is the option, else the newest activity.
 * @throws SSIError `options.invalid`, `import.apiAnswer`, `import.apiRefused`, `import.apiEmpty`, `import.limit`,
 * `import.differentMembers` (events with several owners), `import.noDate`.
 *
 * @example
 * ```ts
 * import { fromChangelog } from "social-selling-index/linkedin";
 * const me = "urn:li:person:a";
 * const time = Date.UTC(2026, 4, 1);
 * const like = (id: number, actor: string, object: string) => ({
 *   id, owner: me, actor, method: "CREATE", resourceName: "socialActions/likes", capturedAt: time,
 *   activity: { object, reactionType: "LIKE" },
 * });
 * const events = [like(1, me, "urn:li:activity:1"), like(1, me, "urn:li:activity:1"), like(2, "urn:li:person:b", "urn:li:activity:2")];
 * const { activity } = await fromChangelog(events, { asOf: "2026-05-07" });
 * console.log(activity.windowDays, activity.insights);
 * // 28 { reactionsGiven: 1 }
 * ```
 */
export async function fromChangelog(events: unknown, options: LinkedInExportOptions = {}): Promise<LinkedInExport> {
  return answeringLater(subject, "import.apiAnswer", () => readEvents(events, options));
}

async function readEvents(events: unknown, options: LinkedInExportOptions): Promise<LinkedInExport> {
  const checked = checkExportOptions({ ...options, windowDays: options.windowDays ?? changelogDays }, subject);
  const report = createIssueReport();
  const { facts, files } = await readChangelog(events, subject, createImportBudget(checked.limits, subject), report);
  if (facts.received.from === Number.POSITIVE_INFINITY) {
    throw new SSIError(subject, [
      {
        code: "import.apiEmpty",
        path: [],
        expected: say("events about posts, comments, reactions, reposts, invitations or messages"),
        received: say("none of them"),
        repair: say("ask again later: LinkedIn records what is done after the member's consent"),
      },
    ]);
  }
  const [time, asOfSource] = dateToMeasure(checked.asOf, [], facts, undefined);
  const { windowDays } = checked;
  if (windowDays > changelogDays && facts.received.from > time - windowDays * dayLength) {
    const first = new Date(facts.received.from).toISOString().slice(0, 10);
    throw new SSIError(subject, [
      {
        code: "options.invalid",
        path: ["windowDays"],
        expected: say("at most {days} days, or events of the whole window", { days: changelogDays }),
        received: say("{days} days, and events since {date}", { days: windowDays, date: first }),
        repair: say("leave it out for {number}", { number: changelogDays }),
      },
    ]);
  }
  return exportOf({ facts, archives: [{}], files, report, time, asOfSource }, checked);
}
