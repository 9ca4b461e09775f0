import { signalIndexes } from "../model/compile-model.js";
import { type EvidenceSource, type PillarId, pillarIds } from "../model/model-types.js";
import type { Engine } from "../set-up.js";
import type { MeasureRecommendation } from "./recommendation.js";
import type { Start } from "./start.js";
import type { ResolvedTarget } from "./targets.js";

/** The unknown signals, most points first, as the result lists them. Without a seat, Sales Navigator is not named as evidence. */
export function measuresOf(engine: Engine, { reading, before }: Start): MeasureRecommendation[] {
  const isOpen = (source: EvidenceSource) => source !== "salesNavigator" || reading.hasSeat !== false;
  return before.unknowns.map(({ pillar, signal, points }) => {
    const signals = engine.scorers[pillar].scorer.definition?.signals ?? [];
    const own = signals[indexOf(engine, pillar, signal) ?? -1];
    const shown = before.pillars[pillar].signals.find(({ id }) => id === signal);
    // A mean that was given is unknown as long as the number of its cases is: that is what is to be found.
    const missing = shown?.value === undefined ? own : (signals.find(({ id }) => id === own?.of) ?? own);
    const evidence = (missing?.evidence ?? []).filter(isOpen);
    return { kind: "measure", pillar, ...(signal === undefined ? {} : { signal }), points, evidence };
  });
}

/** The index of a signal of a pillar that has a definition. */
export function indexOf({ compiled }: Engine, pillar: PillarId, signal: string | undefined): number | undefined {
  const signals = compiled.pillars[pillar];
  return signals === undefined || signal === undefined ? undefined : signalIndexes(signals).get(signal);
}

/**
 * What to find out before a plan is followed, most points first, a few at most: where less than half of what counts for the target
 * is known, or where the estimate is at the target already. Undefined elsewhere.
 */
export function findOutFirst(
  engine: Engine,
  start: Start,
  { pillar, points = Number.POSITIVE_INFINITY }: ResolvedTarget,
  isReached: boolean,
): readonly MeasureRecommendation[] | undefined {
  const { totals } = start;
  const counted = pillarIds.filter((id) => (pillar === undefined ? totals.pillars[id].weight > 0 : id === pillar));
  const isRange = counted.some((id) => !totals.pillars[id].pillar.isHalfKnown);
  const estimate = pillar === undefined ? totals.estimate : totals.pillars[pillar].pillar.estimate;
  if (isReached || !(isRange || estimate >= points)) return undefined;
  const measures = measuresOf(engine, start).filter((one) => counted.includes(one.pillar));
  return measures.length === 0 ? undefined : measures.slice(0, mostToFindOut);
}

const mostToFindOut = 3;
