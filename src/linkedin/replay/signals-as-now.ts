import { type PillarId, pillarIds } from "../../model/model-types.js";
import type { ExportFacts } from "../facts/export-facts.js";
import { isAnalytics } from "../files/export-files.js";
import { type SignalRule, type SourceRule, signalRules } from "../measure/signal-rules.js";

/** A signal by its place in the model. */
export interface SignalName {
  /** The id of its pillar. */
  readonly pillar: PillarId;
  /** Its own id. */
  readonly signal: string;
}

/** The signals that rest on something without a history in the export: a profile without dates, a title as it is today. */
export const signalsAsNow = ({ tables }: ExportFacts): SignalName[] => {
  const isAsNow = ({ source, when, asNow }: SourceRule) =>
    (when === "ever" || asNow === true) && (!isAnalytics(source) || tables[source] !== undefined);
  return pillarIds.flatMap((pillar) =>
    Object.entries<SignalRule>(signalRules[pillar])
      .filter(([, rule]) => "sources" in rule && rule.sources.some(isAsNow))
      .map(([signal]) => ({ pillar, signal })),
  );
};
