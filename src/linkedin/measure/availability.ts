import type { ExportFacts } from "../facts/export-facts.js";
import { type FactSourceId, isAnalytics, sourceEdition } from "../files/export-files.js";
import type { UnknownReason } from "./unknown-reason.js";

/**
 * Whether a source's content is known. An absent file may mean that there is nothing or that it was not delivered: a
 * file of the Complete archive counts as empty (`inferred`) when any other such file is there, except Shares, which has been
 * missing from Complete archives of members who post; a file of the Basic archive when Profile.csv is there.
 */
export function availability(source: FactSourceId, facts: ExportFacts): "measured" | "inferred" | UnknownReason {
  const table = facts.tables[source];
  if (table !== undefined) return table.readable ? "measured" : "unreadableFile";
  if (isAnalytics(source)) return "analyticsWorkbook";
  if (sourceEdition(source) === "complete")
    return facts.complete && source !== "shares" ? "inferred" : "completeExport";
  return facts.tables.profile !== undefined ? "inferred" : "basicExport";
}
