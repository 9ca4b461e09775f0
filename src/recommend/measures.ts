import { signalIndexes } from "../model/compile-model.js";
import { pillarHundredths } from "../model/hundredths.js";
import { type EvidenceSource, type PillarId, pillarIds } from "../model/model-types.js";
import type { Engine } from "../set-up.js";
import type { MeasureRecommendation } from "./recommendation.js";
import type { Start } from "./start.js";
import type { ResolvedTarget } from "./targets.js";

/** The unknown signals, most points first, as the result lists them. Without a seat, Sales Navigator is not named as evidence. */
export function measuresOf(engine: Engine, { reading, before }: Start): MeasureRecommendation[] {
  const isOpen = (source: EvidenceSource) => source !== "salesNavigator" || reading.hasSeat !== false;
  return before.unknowns.map(({ pillar, signal, points }) => {
    const definition = engine.scorers[pillar].scorer.definition?.signals[indexOf(engine, pillar, signal) ?? -1];
    const evidence = (definition?.evidence ?? []).filter(isOpen);
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
  // The parts of a pillar that applies sum to 2500 hundredths, of which `known` are known.
  const isRange = counted.some((id) => {
    const { known, status } = totals.pillars[id].pillar;
    return status !== "notApplicable" && 2 * known < pillarHundredths;
  });
  const estimate = pillar === undefined ? totals.estimate : totals.pillars[pillar].pillar.estimate;
  if (isReached || !(isRange || estimate >= points)) return undefined;
  const measures = measuresOf(engine, start).filter((one) => counted.includes(one.pillar));
  return measures.length === 0 ? undefined : measures.slice(0, mostToFindOut);
}

const mostToFindOut = 3;
