import { fill } from "../errors/wording.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import type { GroupRank, PillarRank, Ranked } from "../result/rank.js";
import type { StoredResult } from "../result/result.js";
import type { PointsChange, RankChange, Slope, TrendSummary } from "../result/trend-summary.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Locale } from "./locale.js";
import { countText } from "./plural-text.js";
import type { DirectionTexts } from "./result-texts.js";
import type { PluralText } from "./text-types.js";
import { type OwnWords, own, pillarTitle } from "./titles.js";

/** A text and what it is about. */
export interface TitledText {
  /** What it is about. */
  readonly title: string;
  /** The text about it. */
  readonly text: string;
}

/** A rank in one group. */
export interface RankDescription extends TitledText {
  /** The ranks in the four pillars; empty where there are none. */
  readonly pillars: readonly TitledText[];
}

/** The ranks in the groups of a result, in their order. */
export function describeRanks(ranks: StoredResult["ranks"], locale: Locale, words: OwnWords): RankDescription[] {
  return Object.entries(ranks).map(([group, rank]) => ({
    title: groupTitle(group, rank, locale),
    text: rankText(rank, locale),
    pillars: rank.status === "ranked" && rank.pillars !== undefined ? pillarTexts(rank.pillars, locale, words) : [],
  }));
}

function rankText(rank: GroupRank, locale: Locale): string {
  const { standing } = locale;
  const template = standing.ranks[rank.status];
  const shown = (value: number) => formatNumber(value, locale);
  if (rank.status === "suppressed") return fill(template, { minimum: shown(rank.minSize) });
  if (rank.status !== "ranked" && rank.status !== "estimated") return template;
  const place = rank.status === "ranked" ? { place: shown(rank.place), of: shown(rank.of) } : {};
  const { bounds, gap } = rank;
  const isOpen = bounds !== undefined && bounds.low.top !== bounds.high.top;
  return joinSentences([
    fill(template, { top: shown(rank.top), ...place }),
    directed(standing.gaps, gap, locale, { average: shown(rank.average) }),
    isOpen ? fill(standing.rankBounds, { best: shown(bounds.high.top), worst: shown(bounds.low.top) }) : "",
    rank.status === "ranked" ? intervalText(rank, locale) : "",
  ]);
}

function intervalText({ interval }: Ranked, locale: Locale): string {
  if (interval === undefined) return "";
  const [low, high] = [formatPercent(interval.low, locale), formatPercent(interval.high, locale)];
  return fill(locale.standing.rankInterval, { low, high });
}

const pillarTexts = (ranks: { readonly [P in PillarId]: PillarRank }, locale: Locale, words: OwnWords): TitledText[] =>
  pillarIds.map((pillar) => {
    const rank = ranks[pillar];
    const shown = (value: number) => formatNumber(value, locale);
    const values =
      rank.status === "ranked" ? { top: shown(rank.top), place: shown(rank.place), of: shown(rank.of) } : {};
    return {
      title: pillarTitle(pillar, locale, words).title,
      text: fill(locale.standing.pillarRanks[rank.status], values),
    };
  });

/** The change since last week of what moved, and the slope; empty without a history. */
export function describeTrend({ trend, ranks }: StoredResult, locale: Locale, words: OwnWords): TitledText[] {
  if (trend === undefined) return [];
  const { standing } = locale;
  const moved = pillarIds.flatMap((pillar) => {
    const change = trend.change.pillars[pillar];
    const isMove = change.status === "known" && change.points !== 0;
    return isMove ? [{ title: pillarTitle(pillar, locale, words).title, text: changeText(change, locale) }] : [];
  });
  return [
    { title: locale.results.score, text: changeText(trend.change.score, locale) },
    ...moved,
    ...rankChanges(trend, ranks, locale),
    { title: standing.slopeTitle, text: slopeText(trend.slope, locale) },
  ];
}

function rankChanges({ change }: TrendSummary, ranks: StoredResult["ranks"], locale: Locale): TitledText[] {
  return Object.entries(change.ranks).map(([group, rankChange]) => ({
    title: groupTitle(group, Object.hasOwn(ranks, group) ? ranks[group] : undefined, locale),
    text: rankChangeText(rankChange, locale),
  }));
}

function changeText(change: PointsChange, locale: Locale): string {
  if (change.status === "known") return directed(locale.standing.changes, change.points, locale);
  return noChangeText(change, locale);
}

function rankChangeText(change: RankChange, locale: Locale): string {
  // Less is nearer to the top.
  if (change.status === "known") return directed(locale.standing.rankChanges, -change.topPercent, locale);
  return noChangeText(change, locale);
}

const noChangeText = (change: Exclude<PointsChange, { status: "known" }>, locale: Locale): string =>
  countText(locale.standing.noChanges[change.status], change.status === "gap" ? change.weeks : 0, locale);

function slopeText(slope: Slope, locale: Locale): string {
  const { standing } = locale;
  if (slope.status === "known") return directed(standing.slopes, slope.pointsPerWeek, locale);
  return countText(standing.noSlopes[slope.status], slope.status === "tooFew" ? slope.weeks : 0, locale);
}

/** The title of a group: its label, else the name of its kind, else its id. */
const groupTitle = (group: string, rank: GroupRank | undefined, locale: Locale): string =>
  rank?.label ?? (rank === undefined ? group : (own<string>(locale.standing.kinds, rank.kind) ?? rank.kind));

function directed(
  texts: DirectionTexts<PluralText>,
  change: number,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
): string {
  if (change === 0) return fill(texts.same, values);
  return countText(change > 0 ? texts.up : texts.down, Math.abs(change), locale, values);
}

const joinSentences = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(" ");
