import type { ExportFacts } from "../facts/export-facts.js";
import { type FactSourceId, isAnalytics, sourceDomains, sourceEdition } from "../files/export-files.js";
import type { UnknownReason } from "./unknown-reason.js";

/**
 * Whether a source's content is known. An absent file may mean that there is nothing or that it was not delivered: it counts
 * as empty (`inferred`) when the facts say that other files of its edition show it, except Shares, which has been
 * missing from Complete archives of members who post.
 */
export function availability(source: FactSourceId, facts: ExportFacts): "measured" | "inferred" | UnknownReason {
  const table = source === "messages" ? facts.messages : facts.tables[source];
  if (table !== undefined) return table.readable ? "measured" : "unreadableFile";
  if (isAnalytics(source)) return facts.received && source === "topPosts" ? "measured" : "analyticsWorkbook";
  const edition = sourceEdition(source);
  if (facts.infers[edition] && source !== "shares") return "inferred";
  if (facts.byDomain && sourceDomains(source).length > 0) return "snapshotDomain";
  return edition === "complete" ? "completeExport" : "basicExport";
}
