import { SSIError } from "../../errors/ssi-error.js";
import type { LinkedInExportOptions } from "../../linkedin/export-options.js";
import { fromChangelog } from "../../linkedin/portability/from-changelog.js";
import { fromMemberSnapshot } from "../../linkedin/portability/from-member-snapshot.js";
import type { LinkedInExport } from "../../linkedin/read-linkedin-export.js";
import { InputError } from "../errors.js";
import { issueMessage } from "../issue-lines.js";
import type { Source } from "./source.js";

/** Answers of LinkedIn's portability API. */
export type ApiSource = Extract<Source, { kind: "snapshot" | "changelog" }>;

const answersOf = (sources: readonly ApiSource[], kind: ApiSource["kind"]) =>
  sources.filter((source) => source.kind === kind).flatMap(({ answers }) => answers);

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
    throw new InputError(issueMessage(name, error.issues));
  }
}
