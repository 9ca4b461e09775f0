import { dayLength } from "../../model/day-length.js";
import type { ExportFacts } from "../facts/export-facts.js";
import { type FactSourceId, isAnalytics, sourceDomains, sourceEdition } from "../files/export-files.js";
import type { MeasuredDays } from "./measured-days.js";
import type { SourceRule } from "./signal-rules.js";
import type { UnknownReason } from "./unknown-reason.js";

/** Whether something is known, and if not, why. */
export type Availability = "measured" | "inferred" | UnknownReason;

const tableOf = (source: FactSourceId, { tables, messages }: ExportFacts) =>
  source === "messages" ? messages : tables[source];

/**
 * Whether a source's content is known. An absent file may mean that there is nothing or that it was not delivered: it counts
 * as empty (`inferred`) when the facts say that other files of its edition show it, except Shares, which has been
 * missing from Complete archives of members who post.
 */
export function availability(source: FactSourceId, facts: ExportFacts): Availability {
  const table = tableOf(source, facts);
  if (table !== undefined) return table.readable ? "measured" : "unreadableFile";
  if (isAnalytics(source)) return facts.received && source === "topPosts" ? "measured" : "analyticsWorkbook";
  const edition = sourceEdition(source);
  if (facts.infers[edition] && source !== "shares") return "inferred";
  if (facts.byDomain && sourceDomains(source).length > 0) return "snapshotDomain";
  return edition === "complete" ? "completeExport" : "basicExport";
}

/** The Complete archive is ready a day or two after the Basic one, and both tell of the same window. */
const readyWithin = 2 * dayLength;

/**
 * The same for some days: a source that tells what was done in them must reach over at least nine tenths of them, and its
 * dates must be readable, else what it does not tell would look like nothing.
 */
export function availabilityIn(
  { facts, asOf, before }: MeasuredDays & { readonly facts: ExportFacts },
  { source, when }: SourceRule,
): Availability {
  const found = availability(source, facts);
  if ((found !== "measured" && found !== "inferred") || isAnalytics(source)) return found;
  // What is asked of messages is always asked of a window; those before it tell how conversations began.
  if (when !== "window" && source !== "messages") return found;
  const reach = facts.reach[source] ?? asOf;
  if (asOf - reach > Math.max((asOf - before) / 10, readyWithin)) return "archivePeriod";
  return (tableOf(source, facts)?.dated ?? true) ? found : "unreadableDates";
}
