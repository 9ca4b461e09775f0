import type { Standout } from "../aggregate/extremes.js";
import { pillarIds } from "../model/model-types.js";
import type { SSIResult } from "../result/result-types.js";
import { describePillar, type PillarDescription } from "./describe-pillar.js";
import {
  type DescribeOptions,
  describeRecommendation,
  type RecommendationDescription,
} from "./describe-recommendation.js";
import { describeRanks, describeTrend, type RankDescription, type TitledText } from "./describe-standing.js";
import { fill } from "./fill.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Locale } from "./locale.js";
import { countText } from "./plural-text.js";
import { bandTitle, shortfallTitle } from "./titles.js";

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
  /** What known signals do not earn, largest first. */
  readonly losses: readonly string[];
  /** What could be found out, largest first. */
  readonly unknowns: readonly string[];
  /** The place in each group. */
  readonly ranks: readonly RankDescription[];
  /** The change since last week; empty without a history. */
  readonly trend: readonly TitledText[];
  /** What to do next; empty unless it was asked for. */
  readonly recommendations: readonly RecommendationDescription[];
}

/**
 * A result in the words of a language. Made from codes and numbers alone: the same result and locale give the same text.
 * Any object of type {@link Locale} is a language; `en` and `it` come with the library.
 *
 * @example
 * ```ts
 * import { computeSSI, describe } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * const { headline, pillars } = describe(computeSSI({ insights: { posts: 13 } }), en);
 * console.log(headline);
 * // 2.6 of 100 proven: between Starting and Good
 * console.log(pillars[2]?.signals[0]?.text);
 * // 13 (4.3 a month): earns 2.6 of 5.
 * ```
 */
export function describe(result: SSIResult, locale: Locale, options: DescribeOptions = {}): Description {
  const { results } = locale;
  const { model } = options;
  return {
    headline: headlineOf(result, locale),
    summary: summaryOf(result, locale),
    pillars: pillarIds.map((id) => describePillar(id, result.pillars[id], result.windowDays, locale, options)),
    strongest: standoutText(result.strongest, results.strongest, locale),
    weakest: standoutText(result.weakest, results.weakest, locale),
    losses: result.losses.map((loss) =>
      countText(results.loss, loss.points, locale, { title: shortfallTitle(loss, locale, model) }),
    ),
    unknowns: result.unknowns.map((unknown) =>
      countText(results.unknown, unknown.points, locale, { title: shortfallTitle(unknown, locale, model) }),
    ),
    ranks: describeRanks(result.ranks, locale),
    trend: describeTrend(result, locale),
    recommendations: (result.recommendations ?? []).map((one, place, all) =>
      describeRecommendation(one, locale, { ...options, above: all.slice(0, place) }),
    ),
  };
}

function headlineOf({ status, score, band }: SSIResult, locale: Locale): string {
  const { results } = locale;
  if (status === "notApplicable") return results.headlineNotApplicable;
  const shown = formatNumber(score, locale);
  if (band.status === "certain") return fill(results.headline, { score: shown, band: bandTitle(band.id, locale) });
  const [low, high] = [bandTitle(band.low, locale), bandTitle(band.high, locale)];
  return fill(results.headlineOpen, { score: shown, low, high });
}

function summaryOf(result: SSIResult, locale: Locale): string {
  const { results } = locale;
  const { status, estimate, bounds, coverage, pointsToNextBand: next } = result;
  if (status === "notApplicable") return locale.phrases.notApplicable;
  const shown = (points: number) => formatNumber(points, locale);
  const isOpen = bounds.low < bounds.high;
  const values = { estimate: shown(estimate), low: shown(bounds.low), high: shown(bounds.high) };
  return [
    isOpen ? fill(results.partial, values) : results.complete,
    ...(isOpen ? [fill(results.coverage, { percent: formatPercent(coverage, locale) })] : []),
    next.status === "top"
      ? results.topBand
      : countText(results.nextBand, next.points, locale, { band: bandTitle(next.id, locale) }),
  ].join(" ");
}

const standoutText = (standout: Standout, template: string, locale: Locale): string =>
  standout.status === "found"
    ? fill(template, { pillar: locale.pillars[standout.pillar].title })
    : locale.results.tooLittleKnown;
