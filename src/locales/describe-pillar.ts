import type { PillarId } from "../model/model-types.js";
import type { PillarResult, SignalResult } from "../result/result-types.js";
import type { DescribeOptions } from "./describe-recommendation.js";
import { fill } from "./fill.js";
import { formatNumber } from "./format-number.js";
import { formatValue } from "./format-value.js";
import type { Locale } from "./locale.js";
import { countText } from "./plural-text.js";
import { signalExplanation, signalTitle } from "./titles.js";

/** A signal in words. */
export interface SignalDescription {
  /** Its id. */
  readonly id: string;
  /** Its name; of a model of one's own, its description or id. */
  readonly title: string;
  /** What it is about; empty where nothing tells. */
  readonly explanation: string;
  /** Its value and what it earns. */
  readonly text: string;
}

/** A pillar in words. */
export interface PillarDescription {
  /** Its id. */
  readonly id: PillarId;
  /** Its name. */
  readonly title: string;
  /** What it is about. */
  readonly explanation: string;
  /** Its points, and how much of them is known. */
  readonly text: string;
  /** Its signals in the order of the model. */
  readonly signals: readonly SignalDescription[];
}

/** A pillar of a result in the words of a language. */
export function describePillar(
  id: PillarId,
  pillar: PillarResult,
  windowDays: number,
  locale: Locale,
  { model }: DescribeOptions,
): PillarDescription {
  return {
    id,
    title: locale.pillars[id].title,
    explanation: locale.explanations.pillars[id],
    text: pillarText(pillar, locale),
    signals: pillar.signals.map((signal) => ({
      id: signal.id,
      title: signalTitle(id, signal.id, locale, model).title,
      explanation: signalExplanation(id, signal.id, locale, model),
      text: signalText(signal, windowDays, locale),
    })),
  };
}

function pillarText(pillar: PillarResult, locale: Locale): string {
  const { results } = locale;
  const shown = (points: number) => formatNumber(points, locale);
  const { score, estimate, bounds, status, weight } = pillar;
  const values = {
    score: shown(score),
    estimate: shown(estimate),
    low: shown(bounds.low),
    high: shown(bounds.high),
    max: shown(25),
  };
  if (status === "notApplicable") return results.pillarNotApplicable;
  const isOpen = bounds.low < bounds.high;
  const template = status === "unknown" ? results.pillarUnknown : isOpen ? results.pillarPartial : results.pillarKnown;
  const text = fill(template, values);
  return weight === 0 ? `${text} ${results.pillarUncounted}` : text;
}

function signalText(signal: SignalResult, windowDays: number, locale: Locale): string {
  const { results } = locale;
  const { status, earned, maxPoints, lost } = signal;
  const max = formatNumber(maxPoints, locale);
  if (status === "notApplicable") return results.signalNotApplicable;
  if (status === "unknown") return countText(results.signalUnknown, maxPoints, locale, { max });
  const value = formatValue(signal, windowDays, locale);
  const template = value === "" ? results.signalEarned : lost === 0 ? results.signalFull : results.signalKnown;
  return fill(template, { value, earned: formatNumber(earned, locale), max });
}
