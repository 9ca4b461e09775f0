import { dayLength } from "../../model/time.js";
import type { SignalValue } from "../../model/units.js";
import type { ExportFacts } from "../facts/export-facts.js";
import type { LinkedInPillars, PerSignal } from "../linkedin-activity.js";
import { type FactSourceId, isAnalytics, sourceDomains, sourceEdition } from "../tables/export-tables.js";
import { createMeasureContext, type MeasureContext } from "./measure-context.js";
import { measures } from "./measures.js";
import { type SignalRule, type SourceRule, signalRules } from "./signal-rules.js";
import type { SourceEvidence } from "./tally-rows.js";
import type { UnknownReason } from "./unknown-reason.js";
import type { MeasuredFacts } from "./window.js";

/** The source of one signal's value, in codes and numbers. */
export interface SignalEvidence {
  /** `inferred`: a file is absent, and the rest of the archive shows that it would have been empty. */
  readonly status: "measured" | "inferred" | "unknown";
  /** Why it is unknown, and so what would make it known. */
  readonly reason?: UnknownReason;
  /** The files it was measured from, with the rows that counted. */
  readonly files: readonly SourceEvidence[];
}

/** The evidence for every signal of the default model. */
export type SignalsEvidence = PerSignal<SignalEvidence>;

/** When facts are measured. */
export interface MeasureOptions {
  /** ms since 1970. */
  readonly asOf: number;
  readonly windowDays: number;
  readonly salesNavigator: boolean;
}

/**
 * The second stage: facts at a date to signals. Pure; the same facts can be measured at any date.
 *
 * @returns the values of the signals that are known, and for every signal the source of its value.
 */
export function measureFacts(
  facts: ExportFacts,
  { asOf, windowDays, salesNavigator }: MeasureOptions,
): { readonly pillars: LinkedInPillars; readonly signals: SignalsEvidence } {
  const context = createMeasureContext(facts, { asOf, before: asOf - windowDays * dayLength });
  const pillars: Record<string, Record<string, SignalValue>> = {};
  const signals: Record<string, Record<string, unknown>> = {};
  for (const [pillar, rules] of Object.entries<Readonly<Record<string, SignalRule>>>(signalRules)) {
    const values: Record<string, SignalValue> = {};
    const evidence: Record<string, unknown> = {};
    for (const [id, rule] of Object.entries(rules)) {
      const measured = measureSignal(rule, context, salesNavigator, values);
      if (measured.value !== undefined) values[id] = measured.value;
      evidence[id] = measured.evidence;
    }
    pillars[pillar] = values;
    signals[pillar] = evidence;
  }
  // Both were filled from the rules, key by key, which is what the two types are made of.
  return { pillars, signals } as unknown as { pillars: LinkedInPillars; signals: SignalsEvidence };
}

const isUnknown = (status: Availability): status is UnknownReason => status !== "measured" && status !== "inferred";

/** One signal: its value when known, and the evidence either way. */
function measureSignal(
  rule: SignalRule,
  context: MeasureContext,
  salesNavigator: boolean,
  before: Readonly<Record<string, SignalValue>>,
) {
  const unknown = (reason: UnknownReason, files: readonly SourceEvidence[] = []) => ({
    value: undefined,
    evidence: { status: "unknown", reason, files } as const,
  });
  if ("nowhere" in rule)
    return unknown(rule.nowhere === "salesNavigator" && !salesNavigator ? "option:salesNavigator" : rule.nowhere);
  const { facts } = context;
  const { value, files } = measures[rule.measure](rule.sources, context);
  const compared = (rule.compares ?? []).map((source) => availability(source, facts));
  const sources = rule.sources.flatMap((source) => (source.optional ? [] : [availabilityIn(context, source)]));
  const found =
    rule.anyOf && sources.includes("measured") ? sources.filter((status) => status === "measured") : sources;
  const missing = [...found, ...compared].find(isUnknown);
  if (missing !== undefined) return unknown(missing, files);
  if (rule.asks !== undefined && !facts.asked[rule.asks]) return unknown(`option:${rule.asks}`, files);
  if (typeof value === "string") return unknown(value, files);
  // They count by different files: a post that was deleted is in a workbook and not in Shares.
  if (rule.per !== undefined && before[rule.per] === 0) return unknown("nothingToMeasure", files);
  return { value, evidence: { status: found.includes("inferred") ? "inferred" : "measured", files } as const };
}

/** Whether something is known, and if not, why. */
type Availability = "measured" | "inferred" | UnknownReason;

const tableOf = (source: FactSourceId, { tables, messages }: ExportFacts) =>
  source === "messages" ? messages : tables[source];

/**
 * Whether a source's content is known. A file may be absent because it is empty or because it was not delivered: it counts as
 * empty (`inferred`) where other files of its edition show that, except Shares, which has been missing from Complete archives
 * of members who post.
 */
function availability(source: FactSourceId, facts: ExportFacts): Availability {
  const table = tableOf(source, facts);
  if (table !== undefined) return table.readable ? "measured" : "unreadableFile";
  if (isAnalytics(source)) return facts.received && source === "topPosts" ? "measured" : "analyticsWorkbook";
  const edition = sourceEdition(source);
  if (facts.infers[edition] && source !== "shares") return "inferred";
  if (facts.byDomain && sourceDomains(source).length > 0) return "snapshotDomain";
  return edition === "complete" ? "completeExport" : "basicExport";
}

/** Two days, in ms: the Complete archive is ready a day or two after the Basic one, and both are measured over the same window. */
const readyWithin = 172_800_000;

/**
 * The same for some days: a source of flows must cover at least nine tenths of them, and its dates must be readable, else what
 * is missing would be counted as 0.
 */
function availabilityIn({ facts, asOf, before }: MeasuredFacts, { source, when }: SourceRule): Availability {
  const found = availability(source, facts);
  if ((found !== "measured" && found !== "inferred") || isAnalytics(source)) return found;
  // Messages are always measured over the window; those before it show how conversations began.
  if (when !== "window" && source !== "messages") return found;
  const reach = facts.reach[source] ?? asOf;
  if (asOf - reach > Math.max((asOf - before) / 10, readyWithin)) return "archivePeriod";
  return (tableOf(source, facts)?.dated ?? true) ? found : "unreadableDates";
}
