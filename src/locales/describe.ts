import type { BandResult } from "../aggregate/bands.js";
import type { Caution } from "../aggregate/cautions.js";
import type { Standout } from "../aggregate/standouts.js";
import { fill, say } from "../errors/wording.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import type { PillarResult, SignalResult, StoredResult } from "../result/result.js";
import type { DescribeOptions } from "./describe-recommendation.js";
import { describeRanks, describeTrend, type RankDescription, type TitledText } from "./describe-standing.js";
import { describing } from "./describing.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Locale } from "./locale.js";
import { countText, formatValue } from "./plural-text.js";
import {
  bandTitle,
  own,
  pillarExplanation,
  pillarTitle,
  shortfallTitle,
  signalExplanation,
  signalTitle,
} from "./titles.js";

/** A result in words: plain text, in the order in which it is worth reading. */
export interface Description {
  /** The score and its band, in one line. */
  readonly headline: string;
  /** How much of it is known, and what is missing to the next band. */
  readonly summary: string;
  /** The four pillars and their signals, in LinkedIn's order. */
  readonly pillars: readonly PillarDescription[];
  /** The strongest pillar, or why none is named. */
  readonly strongest: string;
  /** The weakest pillar, or why none is named. */
  readonly weakest: string;
  /** What to mention beside the score, a sentence each. */
  readonly cautions: readonly string[];
  /** What known signals do not earn, largest first. */
  readonly losses: readonly string[];
  /** What could be found out, largest first. */
  readonly unknowns: readonly string[];
  /** The rank in each group. */
  readonly ranks: readonly RankDescription[];
  /** The change since last week; empty without a history. */
  readonly trend: readonly TitledText[];
}

/** A pillar in words. */
export interface PillarDescription {
  /** Its id. */
  readonly id: PillarId;
  /** Its name: its own title, else LinkedIn's. */
  readonly title: string;
  /** What it is about; empty beside a title of its own without a description. */
  readonly explanation: string;
  /** Its points, and how much of them is known. */
  readonly text: string;
  /** Its signals in the order of the model. */
  readonly signals: readonly SignalDescription[];
}

/** A signal in words. */
export interface SignalDescription {
  /** Its id. */
  readonly id: string;
  /** Its name: its own title, else the locale's name, else its description, else its id. */
  readonly title: string;
  /** What it is about: beside a title of its own its description; empty where there is no text. */
  readonly explanation: string;
  /** Its value and what it earns. */
  readonly text: string;
}

/**
 * A result in a language. Made from codes and numbers alone: the same result and locale give the same text.
 * Any object of type {@link Locale} is a language; `en` and `it` come with the library.
 *
 * Throws `SSIError` `options.invalid` for what is no result or no locale.
 *
 * @example
 * ```ts
 * import { computeSSI, describe } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * const { headline, pillars } = describe(computeSSI({ insights: { posts: 13 } }), en);
 * console.log(headline);
 * // Between 3.85 and 97.6 of 100: Starting to Good
 * console.log(pillars[2]?.signals[0]?.text);
 * // 13 (4.3 a month): earns 3.85 of 6.25.
 * ```
 */
export function describe(result: StoredResult, locale: Locale, options: DescribeOptions = {}): Description {
  const isIt = (value: object) => "formatVersion" in value && "pillars" in value;
  const described = { subject: "describe", value: result, expected: say("a result of computeSSI"), isIt };
  return describing(described, locale, () => descriptionOf(result, locale, options));
}

function descriptionOf(result: StoredResult, locale: Locale, options: DescribeOptions): Description {
  const { results } = locale;
  return {
    headline: headlineOf(result, locale),
    summary: summaryOf(result, locale, options),
    pillars: pillarIds.map((id) => describePillar(id, result.pillars[id], result.windowDays, locale, options)),
    strongest: standoutText(result.strongest, results.strongest, locale, options),
    weakest: standoutText(result.weakest, results.weakest, locale, options),
    cautions: "cautions" in result ? result.cautions.map((caution) => cautionText(caution, locale)) : [],
    losses: result.losses.map((loss) =>
      countText(results.loss, loss.points, locale, { title: shortfallTitle(loss, locale, options) }),
    ),
    unknowns: result.unknowns.map((unknown) =>
      countText(results.unknown, unknown.points, locale, { title: shortfallTitle(unknown, locale, options) }),
    ),
    ranks: describeRanks(result.ranks, locale, options),
    trend: describeTrend(result, locale, options),
  };
}

function headlineOf(result: StoredResult, locale: Locale): string {
  const { results } = locale;
  const { score, bounds } = result;
  const shown = (points: number) => formatNumber(points, locale);
  const range = { low: shown(bounds.low), high: shown(bounds.high), band: bandText(result.band, locale) };
  const headline = "headline" in result ? result.headline : undefined;
  if (headline?.status === "none" || result.status === "notApplicable") return results.headlineNotApplicable;
  if (headline?.status === "estimate")
    return fill(results.headlineEstimate, { estimate: shown(headline.value), ...range });
  if (bounds.low < bounds.high) return fill(results.headlineRange, range);
  return fill(results.headline, { score: shown(score), band: range.band });
}

function bandText(band: BandResult, locale: Locale): string {
  const { results } = locale;
  const name = (id: string) => bandTitle(id, locale);
  if (band.status === "certain") return name(band.id);
  if (band.likely !== undefined) return fill(results.bandLikely, { band: name(band.likely) });
  return fill(results.bandOpen, { low: name(band.low), high: name(band.high) });
}

function summaryOf(result: StoredResult, locale: Locale, options: DescribeOptions): string {
  const { results } = locale;
  const { status, score, coverage, bounds } = result;
  if (status === "notApplicable") return locale.results.notApplicable;
  const isOpen = bounds.low < bounds.high;
  return [
    ...(isOpen ? knowledgeOf(result, locale, options) : [results.complete]),
    ...(isOpen ? [fill(results.coverage, { percent: formatPercent(coverage, locale) })] : []),
    nextBandText(result, formatNumber(score, locale), locale),
  ].join(" ");
}

/** What an estimate is, or why there is none. */
function knowledgeOf(result: StoredResult, locale: Locale, options: DescribeOptions): string[] {
  const { results } = locale;
  if (!("headline" in result)) return [];
  if (result.headline.status === "estimate") return [results.partial];
  const little = pillarIds.filter((id) => {
    const { weight, coverage } = result.pillars[id];
    return weight > 0 && coverage < 0.5;
  });
  const pillars = little.map((id) => pillarTitle(id, locale, options).title).join(", ");
  return [fill(results.partialRange, { pillars })];
}

function nextBandText(result: StoredResult, score: string, locale: Locale): string {
  const { results } = locale;
  const { pointsToNextBand: next } = result;
  if (next.status === "top") return fill(results.topBand, { score });
  const from = formatNumber(nextBandFrom(result), locale);
  return countText(results.nextBand, next.points, locale, { score, band: bandTitle(next.id, locale), from });
}

const standoutText = (standout: Standout, template: string, locale: Locale, options: DescribeOptions): string =>
  standout.status === "found"
    ? fill(template, { pillar: pillarTitle(standout.pillar, locale, options).title })
    : locale.results[standout.reason];

/** Where the next band begins: so many points above the score. */
const nextBandFrom = ({ score, pointsToNextBand: next }: StoredResult): number =>
  next.status === "top" ? 0 : toPoints(toHundredths(score) + toHundredths(next.points));

/** A caution in a language; one of a model of one's own by its id. */
export function cautionText({ id, count, value = 0, days = 0, limit }: Caution, locale: Locale): string {
  const shown = (number: number) => formatNumber(number, locale);
  const template = own<string>(locale.cautions, id) ?? `${id}: {count} ({limit})`;
  return fill(template, {
    count: shown(count),
    value: shown(value),
    share: formatPercent(value, locale),
    days: shown(days),
    limit: shown(limit),
    percent: formatPercent(limit, locale),
  });
}

/** A pillar of a result in a language. */
function describePillar(
  id: PillarId,
  pillar: PillarResult,
  windowDays: number,
  locale: Locale,
  options: DescribeOptions,
): PillarDescription {
  return {
    id,
    title: pillarTitle(id, locale, options).title,
    explanation: pillarExplanation(id, locale, options),
    text: pillarText(pillar, locale),
    signals: pillar.signals.map((signal) => ({
      id: signal.id,
      title: signalTitle(id, signal.id, locale, options).title,
      explanation: signalExplanation(id, signal.id, locale, options),
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
