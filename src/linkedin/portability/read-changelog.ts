import { valueAt } from "../../errors/received.js";
import type { Archive, ArchiveFile } from "../archive.js";
import type { FileEvidence } from "../evidence.js";
import type { ExportFacts, ReceivedEngagement } from "../facts/export-facts.js";
import { readExportFacts } from "../facts/read-export-facts.js";
import type { IssueReport } from "../import-issue.js";
import type { ImportBudget } from "../import-limits.js";
import type { TableId } from "../tables/export-tables.js";
import { instantOfPost } from "../words/links.js";
import { readAnswers } from "./api-answers.js";
import { type Act, changelogActs, changelogEvent, changelogResource, rowOf, targetOf } from "./changelog-acts.js";

/** A changelog after reading. */
export interface Changelog {
  /** The member's own acts, and what others did with the member's posts. */
  readonly facts: ExportFacts & { readonly received: ReceivedEngagement };
  readonly files: readonly FileEvidence[];
  /** The instants of the member's acts that were undone, by table. */
  readonly removed: ReadonlyMap<TableId, readonly number[]>;
}

/**
 * Reads events of the Member Changelog API into facts.
 *
 * @throws SSIError `import.apiAnswer`, `import.apiRefused`, `import.differentMembers`, `import.limit`.
 */
export async function readChangelog(
  input: unknown,
  subject: string,
  budget: ImportBudget,
  report: IssueReport,
): Promise<Changelog> {
  const answers = Array.isArray(input) ? input.map(asAnswer) : asAnswer(input);
  const events = readAnswers(answers, changelogEvent(), subject, budget).flatMap(({ elements }) => elements);
  const { acts, removed, from } = changelogActs(events, subject);
  const others = acts.filter(({ resource, isOwn }) => !isOwn && changelogResource(resource)?.onPosts);
  const received = {
    rows: others.map((act) => ({ at: act.at, bits: 0, person: 0, post: instantOfPost(targetOf(act)) ?? Number.NaN })),
    from,
  };
  const read = await readExportFacts([changelogArchive(acts)], {}, budget, report, undefined);
  return { facts: { ...domainFacts(read.facts), received, startsLate: true }, files: read.files, removed };
}

/** An event alone is read like an answer that holds it. */
const asAnswer = (value: unknown) =>
  typeof value !== "string" && valueAt(value, ["resourceName"]) !== undefined ? { elements: [value] } : value;

/** The member's acts as tables, one file each. Invitations and messages from others are in them too. */
function changelogArchive(acts: readonly Act[]): Archive {
  const tables = new Map<TableId, { readonly label: string; readonly rows: Record<string, string>[] }>();
  for (const act of acts) {
    const resource = changelogResource(act.resource);
    if (resource === undefined || (resource.onPosts && !act.isOwn)) continue;
    const table = tables.get(resource.source) ?? { label: act.resource, rows: [] };
    const cells = resource.cells(act);
    const date = Number.isNaN(act.at) ? "" : new Date(act.at).toISOString();
    if (cells !== undefined) table.rows.push(rowOf(resource.source, { ...cells, date }));
    tables.set(resource.source, table);
  }
  const files = [...tables].map(([source, { label, rows }]): ArchiveFile => {
    const key = { key: "", extension: "" };
    return { label, path: label, key, class: { source }, weight: rows.length, modified: undefined, rows };
  });
  return { files, workbooks: [], named: undefined, nameDate: undefined, entryTime: undefined };
}

/** Facts whose tables are domains of the API: that other domains are there does not show that an absent one is empty. */
export const domainFacts = (facts: ExportFacts): ExportFacts => ({
  ...facts,
  infers: { basic: false, complete: false },
  byDomain: true,
});
