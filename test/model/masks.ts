import { type ActivityInput, type PillarId, pillarIds } from "social-selling-index";
import { type SignalRule, signalRules } from "../../src/linkedin/measure/signal-rules.js";
import { isAnalytics, sourceEdition } from "../../src/linkedin/tables/export-tables.js";
import type { Random } from "../synthetic/random.js";

/** What is left of an activity when only a Basic export is known, without a workbook and without answers of the member. */
export const maskBasic = (activity: ActivityInput): ActivityInput =>
  keep(activity, (pillar, signal) => isInExport(rules[pillar][signal], "basic"));

/** What is left of an activity when only a Complete export is known, without a workbook and without answers of the member. */
export const maskComplete = (activity: ActivityInput): ActivityInput =>
  keep(activity, (pillar, signal) => isInExport(rules[pillar][signal], "complete"));

/**
 * A random set of an activity's signals, and nothing else of it: in each pillar a share of them that is itself random, so
 * that full and empty pillars occur beside half-known ones. Whether there is a seat stays known.
 */
export function randomMask(random: Random, activity: ActivityInput): ActivityInput {
  const percents = pillarIds.map((pillar): [PillarId, number] => [pillar, random.pick([0, 20, 50, 80, 95, 100])]);
  const percentOf = new Map(percents);
  return keep(activity, (pillar) => random.chance(percentOf.get(pillar) ?? 0));
}

const rules: Readonly<Record<PillarId, Readonly<Record<string, SignalRule>>>> = signalRules;

/** Whether a whole export of that edition is enough to know a signal. */
function isInExport(rule: SignalRule | undefined, edition: "basic" | "complete"): boolean {
  if (rule === undefined || "nowhere" in rule || rule.asks !== undefined) return false;
  const needed = rule.sources.filter(({ optional }) => optional !== true);
  return needed.every(
    ({ source }) => !isAnalytics(source) && (edition === "complete" || sourceEdition(source) === "basic"),
  );
}

function keep(activity: ActivityInput, isKept: (pillar: PillarId, signal: string) => boolean): ActivityInput {
  const pillars = pillarIds.map((pillar) => {
    const kept = Object.entries(activity[pillar] ?? {}).filter(([signal]) => isKept(pillar, signal));
    return [pillar, Object.fromEntries(kept)];
  });
  return { ...activity, ...Object.fromEntries(pillars) };
}
