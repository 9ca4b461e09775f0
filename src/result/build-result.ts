import type { Activity } from "../activity/activity-schema.js";
import type { PillarTotal, Totals } from "../aggregate/aggregate.js";
import { bandOf, nextBand } from "../aggregate/bands.js";
import { findExtremes, findShortfalls } from "../aggregate/losses.js";
import type { MeasuredSignal } from "../aggregate/run-scorers.js";
import { fullHundredths, pillarHundredths, toPoints } from "../model/hundredths.js";
import { type BandDefinition, perPillar } from "../model/model-types.js";
import { windowLimits } from "../model/units.js";
import type { PillarResult, SignalResult, SSIResult } from "./result.js";

/** What is the same for every result of one set-up and window. */
export interface Identity extends Pick<SSIResult, "weights" | "model" | "comparisonKey"> {
  readonly bands: readonly BandDefinition[];
}

/** Assigned field by field: this runs for every signal of every member, and spreads cost most of the time. */
function signalResult({ output, earned, max }: MeasuredSignal): SignalResult {
  const { id, status = "known", unit, value, level } = output;
  const result: { -readonly [K in keyof SignalResult]: SignalResult[K] } = {
    id,
    status,
    earned: 0,
    maxPoints: 0,
    lost: 0,
  };
  if (unit !== undefined) result.unit = unit;
  // `+ 0` turns -0, which JSON cannot carry and a plug-in may send, into 0.
  if (value !== undefined)
    result.value = typeof value === "number" ? value + 0 : { part: value.part + 0, whole: value.whole + 0 };
  if (level !== undefined) result.level = level + 0;
  result.earned = toPoints(earned);
  result.maxPoints = toPoints(max);
  result.lost = toPoints(max - earned);
  return result;
}

function pillarResult({ pillar, estimate, weight, contribution }: PillarTotal, weightSum: number): PillarResult {
  return {
    status: pillar.status,
    score: toPoints(pillar.score),
    estimate: toPoints(estimate),
    bounds: { low: toPoints(pillar.low), high: toPoints(pillar.high) },
    coverage: toPoints(Math.floor((pillar.known * 100) / pillarHundredths)),
    weight: weightSum === 0 ? 0 : weight / weightSum,
    contribution: toPoints(contribution),
    version: pillar.version,
    signals: pillar.signals.map(signalResult),
  };
}

/** The published result of one member: hundredths become points, and every part is explained. */
export function buildResult(activity: Activity, totals: Totals, identity: Identity): SSIResult {
  const { id, asOf, windowDays = windowLimits.usual } = activity;
  const { bands, weights, model, comparisonKey } = identity;
  return {
    formatVersion: 1,
    status: totals.weightSum === 0 ? "notApplicable" : "scored",
    ...(id === undefined ? {} : { id }),
    ...(asOf === undefined ? {} : { asOf }),
    windowDays,
    score: toPoints(totals.score),
    estimate: toPoints(totals.estimate),
    bounds: { low: toPoints(totals.low), high: toPoints(totals.high) },
    coverage: toPoints(totals.coverage),
    remaining: toPoints(fullHundredths - totals.score),
    band: bandOf(bands, totals),
    pointsToNextBand: nextBand(bands, totals.score),
    pillars: perPillar((pillar) => pillarResult(totals.pillars[pillar], totals.weightSum)),
    ...findExtremes(totals),
    ...findShortfalls(totals),
    ranks: {},
    weights,
    model,
    comparisonKey,
  };
}
