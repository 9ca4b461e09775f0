import type { Reading } from "../activity/read-activity.js";
import type { PillarTotal, Totals } from "../aggregate/aggregate.js";
import { bandOf, nextBand } from "../aggregate/bands.js";
import { findCautions } from "../aggregate/cautions.js";
import { headlineOf } from "../aggregate/headline.js";
import { findShortfalls } from "../aggregate/losses.js";
import { findStandouts } from "../aggregate/standouts.js";
import type { CompiledCaution } from "../model/compile-model.js";
import { fullHundredths, pillarHundredths, toPoints } from "../model/hundredths.js";
import type { PillarResult, SSIResult } from "./result.js";

/** What is the same for every result of one set-up and window, frozen. */
export interface Identity extends Pick<SSIResult, "bands" | "weights" | "model" | "comparisonKey" | "estimateKey"> {
  readonly cautions: readonly CompiledCaution[];
}

/** The published result of one member: hundredths become points, and every part is explained. */
export function buildResult(reading: Reading, totals: Totals, identity: Identity): SSIResult {
  const { id, asOf, windowDays } = reading;
  const { bands, weights, model, comparisonKey, estimateKey } = identity;
  const { pillars, weightSum } = totals;
  const { strongest, weakest } = findStandouts(totals);
  const headline = headlineOf(totals);
  const { losses, unknowns } = findShortfalls(totals);
  // Field by field: a spread for the two that may be absent took longer than all the rest. Every field is assigned below.
  const result = { formatVersion: 2, status: weightSum === 0 ? "notApplicable" : "scored" } as ResultDraft;
  if (id !== undefined) result.id = id;
  if (asOf !== undefined) result.asOf = asOf;
  result.windowDays = windowDays;
  result.headline = headline;
  result.score = toPoints(totals.score);
  result.estimate = toPoints(totals.estimate);
  result.bounds = { low: toPoints(totals.low), high: toPoints(totals.high) };
  result.coverage = toPoints(totals.coverage);
  result.remaining = toPoints(fullHundredths - totals.score);
  result.band = bandOf(bands, totals, headline.status);
  result.bands = bands;
  result.pointsToNextBand = nextBand(bands, totals.score);
  result.pillars = {
    brand: pillarResult(pillars.brand, weightSum),
    people: pillarResult(pillars.people, weightSum),
    insights: pillarResult(pillars.insights, weightSum),
    relationships: pillarResult(pillars.relationships, weightSum),
  };
  result.strongest = strongest;
  result.weakest = weakest;
  result.losses = losses;
  result.unknowns = unknowns;
  result.cautions = findCautions(identity.cautions, reading);
  result.ranks = {};
  result.weights = weights;
  result.model = model;
  result.comparisonKey = comparisonKey;
  result.estimateKey = estimateKey;
  return result;
}

type ResultDraft = { -readonly [Field in keyof SSIResult]: SSIResult[Field] };

function pillarResult({ pillar, weight, contribution }: PillarTotal, weightSum: number): PillarResult {
  return {
    status: pillar.status,
    score: toPoints(pillar.score),
    estimate: toPoints(pillar.estimate),
    bounds: { low: toPoints(pillar.low), high: toPoints(pillar.high) },
    coverage: toPoints(Math.floor((pillar.known * 100) / pillarHundredths)),
    weight: weightSum === 0 ? 0 : weight / weightSum,
    contribution: toPoints(contribution),
    version: pillar.version,
    signals: pillar.signals,
  };
}
