import type { Scorers } from "../activity/activity-types.js";
import { fill, say } from "../errors/wording.js";
import type { Model } from "../model/model-types.js";
import type {
  ActionRecommendation,
  LoweredSignal,
  MeasureRecommendation,
  Recommendation,
} from "../recommend/recommendation.js";
import type { ActionText } from "./advice-texts.js";
import { describing } from "./describing.js";
import type { Locale } from "./locale.js";
import { countText, formatEffort } from "./plural-text.js";
import type { PluralText } from "./text-types.js";
import { own, shortfallTitle, signalExplanation, signalTitle } from "./titles.js";

/** One piece of advice in words. */
export interface RecommendationDescription {
  /** What to do, to find out, or to keep at. */
  readonly title: string;
  /** How, in a line. */
  readonly text: string;
  /** What it is worth, and what it takes. */
  readonly effect: string;
}

/** What a description needs besides the result. */
export interface DescribeOptions {
  /** The model of the result, where it is not the default one: what brings a title there goes by it, in every language. */
  readonly model?: Model | undefined;
  /** The scorers that were plugged in, as for `createSSI`: what brings a title there goes by it, in every language. */
  readonly scorers?: Scorers | undefined;
  /** The advice above it in a list: the text then says where the gains of two actions do not add up, since they raise the same signals. */
  readonly above?: readonly Recommendation[] | undefined;
}

/**
 * A recommendation in a language: a title, a line of advice, and what it is worth. Throws `SSIError` `options.invalid` for what
 * is no recommendation or no locale.
 *
 * @example
 * ```ts
 * import { createSSI, describeRecommendation, recommend } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * const [first] = recommend(createSSI(), { insights: { posts: 3 } }, { limit: 1 });
 * console.log(first && describeRecommendation(first, en).title);
 * // Publish 3 more posts a month
 * ```
 */
export function describeRecommendation(
  recommendation: Recommendation,
  locale: Locale,
  options: DescribeOptions = {},
): RecommendationDescription {
  const isIt = (value: object) => "kind" in value;
  const expected = say("a recommendation of recommend");
  const described = { subject: "describeRecommendation", value: recommendation, expected, isIt };
  return describing(described, locale, () => descriptionOf(recommendation, locale, options));
}

function descriptionOf(
  recommendation: Recommendation,
  locale: Locale,
  options: DescribeOptions,
): RecommendationDescription {
  const { advice } = locale;
  if (recommendation.kind === "action") {
    const { action, units, rhythm, gain, minutes, control, successes, with: companion, lowers = [] } = recommendation;
    const words = actionText(action, locale);
    const duration = rhythm === "once" ? formatEffort(minutes, 0, locale) : formatEffort(0, minutes, locale);
    const effect = control === "shared" ? advice.gainShared : advice.gain;
    const other = options.above?.find((one) => one.kind === "action" && sharesSignals(one, recommendation));
    const title = other === undefined ? undefined : descriptionOf(other, locale, {}).title;
    const together = companion && countText(actionText(companion.action, locale).step, companion.units, locale);
    const texts = [
      words.advice,
      together === undefined ? "" : fill(advice.together, { title: together }),
      ...consequences(successes, lowers, locale, options),
      title === undefined ? "" : fill(advice.sameNumbers, { title }),
    ];
    return {
      title: countText(words.step, units, locale),
      text: texts.filter(Boolean).join(" "),
      effect: countText(effect, gain, locale, { duration }),
    };
  }
  if (recommendation.kind === "measure") return describeMeasure(recommendation, locale, options);
  const { pillar, signal, gainUpTo } = recommendation;
  const { title } = signalTitle(pillar, signal, locale, options);
  return {
    title,
    text: own<string>(advice.habits, signal) ?? fill(advice.otherHabit, { title }),
    effect: countText(advice.gainUpTo, gainUpTo, locale),
  };
}

/** What comes of an action besides its points: how many attempts succeed, and which numbers it lowers. */
export function consequences(
  successes: number | undefined,
  lowers: readonly LoweredSignal[],
  locale: Locale,
  options: DescribeOptions,
): string[] {
  const { advice } = locale;
  // Whole ones; an event that happens less often than once is told by its tenths.
  const count = successes === undefined || successes < 1 ? successes : Math.round(successes);
  return [
    ...(count === undefined ? [] : [countText(advice.successes, count, locale)]),
    ...lowers.map(({ pillar, signal, points }) =>
      countText(advice.lowers, -points, locale, { title: signalTitle(pillar, signal, locale, options).title }),
    ),
  ];
}

const sharesSignals = (one: ActionRecommendation, other: ActionRecommendation): boolean =>
  one.signals.some((a) => other.signals.some((b) => a.pillar === b.pillar && a.signal === b.signal));

function describeMeasure(
  recommendation: MeasureRecommendation,
  locale: Locale,
  options: DescribeOptions,
): RecommendationDescription {
  const { advice, places } = locale;
  const { pillar, signal, points, evidence } = recommendation;
  const explanation = signal === undefined ? "" : signalExplanation(pillar, signal, locale, options);
  const where = evidence.map((source) =>
    fill(advice.measureWhere, { place: places[source].title, how: places[source].how }),
  );
  const told = where.length === 0 ? advice.measureElsewhere : fill(advice.measurePlaces, { places: where.join("; ") });
  return {
    title: fill(advice.measure, { title: shortfallTitle(recommendation, locale, options) }),
    text: explanation === "" ? told : `${explanation} ${told}`,
    effect: countText(advice.stake, points, locale),
  };
}

/** The texts of an action; one of another model has its id as its title and no advice. */
export function actionText(action: string, locale: Locale): { readonly step: PluralText; readonly advice: string } {
  const { actions, otherAction } = locale.advice;
  const known = own<ActionText>(actions, action);
  return known ?? { step: withName(otherAction, action), advice: "" };
}

const withName = (text: PluralText, action: string): PluralText => ({
  ...Object.fromEntries(Object.entries(text).map(([form, words]) => [form, fill(words, { action })])),
  other: fill(text.other, { action }),
});
