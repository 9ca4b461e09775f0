import { fill, say } from "../errors/wording.js";
import type { Plan, PlanCertificate, PlanStep } from "../recommend/plan-result.js";
import type { SSIResult } from "../result/result.js";
import { actionText, consequences, type DescribeOptions } from "./describe-recommendation.js";
import { describing } from "./describing.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Locale } from "./locale.js";
import { countText, formatDuration, formatEffort } from "./plural-text.js";
import type { PluralText } from "./text-types.js";
import { pillarTitle, shortfallTitle } from "./titles.js";

/** A step of a plan in words. */
export interface StepDescription {
  /** What to do, and how often. */
  readonly title: string;
  /** How, in a line. */
  readonly text: string;
  /** What it adds, what it takes, and the score after it. */
  readonly effect: string;
}

/** A plan in words. */
export interface PlanDescription {
  /** From where to where, and what it takes, in one line. */
  readonly headline: string;
  /** The effort a week, and how long to keep it up; where the target is out of reach, a next one. */
  readonly summary: string;
  /** In order of worth. */
  readonly steps: readonly StepDescription[];
  /** What the plan takes for granted. */
  readonly assumptions: readonly string[];
  /** What is proved, and under which conditions. */
  readonly certificate: readonly string[];
}

/**
 * A plan in a language. Throws `SSIError` `options.invalid` for what is no plan or no locale.
 *
 * @example
 * ```ts
 * import { createSSI, describePlan, plan } from "social-selling-index";
 * import { en } from "social-selling-index/locales/en";
 * const cheapest = plan(createSSI(), { insights: { posts: 3 } }, { target: { minutes: 90 } });
 * console.log(describePlan(cheapest, en).headline);
 * // The most for 90 minutes a month: from 0.94 to 2.81 confirmed
 * ```
 */
export function describePlan(plan: Plan, locale: Locale, options: DescribeOptions = {}): PlanDescription {
  const isIt = (value: object) => "steps" in value && "certificate" in value;
  const described = { subject: "describePlan", value: plan, expected: say("a plan of plan"), isIt };
  return describing(described, locale, () => descriptionOf(plan, locale, options));
}

function descriptionOf(plan: Plan, locale: Locale, options: DescribeOptions): PlanDescription {
  const { plans } = locale;
  return {
    headline: headlineOf(plan, locale, options),
    summary: summaryOf(plan, locale, options),
    steps: plan.steps.map((step) => describeStep(step, locale, options)),
    assumptions: plan.assumptions.map((assumption) => plans.assumptions[assumption]),
    certificate: certificateOf(plan.certificate, locale, options),
  };
}

function summaryOf(plan: Plan, locale: Locale, options: DescribeOptions): string {
  const { steps, status, minutesPerMonth, reachedAfterDays, nextStage, findOutFirst = [] } = plan;
  const { plans } = locale;
  const duration = formatDuration(roundedWeek((minutesPerMonth * 7) / 30), locale);
  const effort = minutesPerMonth > 0 ? plans.effort : plans.effortOnce;
  const nothing = status === "infeasible" ? plans.noWay : plans.noSteps;
  const titles = findOutFirst.map((one) => shortfallTitle(one, locale, options)).join(", ");
  return [
    ...(titles === "" ? [] : [fill(plans.findOutFirst, { titles })]),
    steps.length === 0 ? nothing : countText(effort, reachedAfterDays, locale, { duration }),
    ...(nextStage === undefined ? [] : [countText(plans.nextStage, nextStage, locale)]),
  ].join(" ");
}

function describeStep(
  { action, units, rhythm, minutes, successes, gainInPlan, runningScore, lowers = [] }: PlanStep,
  locale: Locale,
  options: DescribeOptions,
): StepDescription {
  const { step, advice } = actionText(action, locale);
  const [once, monthly] = rhythm === "once" ? [minutes, 0] : [0, minutes];
  const values = { duration: formatEffort(once, monthly, locale), running: formatNumber(runningScore, locale) };
  return {
    title: countText(step, units, locale),
    text: [advice, ...consequences(successes, lowers, locale, options)].filter(Boolean).join(" "),
    effect: countText(locale.plans.step, gainInPlan, locale, values),
  };
}

/** A week is planned in halves of a minute; from ten minutes on, whole ones are shown anyway. */
const roundedWeek = (minutes: number): number => (minutes < 10 ? Math.max(0.5, Math.round(minutes * 2) / 2) : minutes);

/** The minutes of a plan that is the most for a budget, rather than the cheapest way to a target. */
const budgetOf = ({ target }: PlanCertificate): number | undefined =>
  "minutes" in target ? target.minutes : undefined;

function headlineOf(
  { status, before, after, minutesOnce, minutesPerMonth, certificate }: Plan,
  locale: Locale,
  options: DescribeOptions,
): string {
  const { headlines } = locale.plans;
  const { target } = certificate;
  const pillar = "pillar" in target ? target.pillar : undefined;
  const points = (result: SSIResult) =>
    formatNumber((pillar === undefined ? result : result.pillars[pillar]).score, locale);
  const budget = budgetOf(certificate);
  const headline = fill(status === "optimal" && budget !== undefined ? headlines.budget : headlines[status], {
    before: points(before),
    after: points(after),
    duration:
      budget === undefined ? formatEffort(minutesOnce, minutesPerMonth, locale) : formatDuration(budget, locale),
  });
  return pillar === undefined
    ? headline
    : fill(headlines.ofPillar, { pillar: pillarTitle(pillar, locale, options).title, headline });
}

function targetText({ target }: PlanCertificate, locale: Locale, options: DescribeOptions): string {
  const { targets } = locale.plans;
  if ("minutes" in target) return fill(targets.minutes, { duration: formatDuration(target.minutes, locale) });
  if ("topPercent" in target) return fill(targets.topPercent, { top: formatNumber(target.topPercent, locale) });
  if ("pillar" in target) {
    const pillar = pillarTitle(target.pillar, locale, options).title;
    return countText(targets.pillar, target.score, locale, { pillar });
  }
  return countText(targets.score, target.score, locale);
}

function certificateOf(certificate: PlanCertificate, locale: Locale, options: DescribeOptions): string[] {
  const { certificates } = locale.plans;
  const { kind, objective, maxActions, pointsForLess, bestReachable, bestWithoutMaxActions, companySize } = certificate;
  const { pools, limits, effort, exclude, model } = certificate;
  const { minutesOnce, minutesPerMonth, startMinutes, pointsPerKind } = objective;
  const days = formatNumber(objective.windowDays, locale);
  const duration = formatEffort(minutesOnce, minutesPerMonth, locale);
  const counted = (text: PluralText, count: number | undefined, values = {}) =>
    count === undefined ? [] : [countText(text, count, locale, values)];
  const budget = budgetOf(certificate);
  const proof = kind === "optimal" && budget !== undefined ? certificates.budget : certificates[kind];
  const step = (action: string) => countText(actionText(action, locale).step, 1, locale);
  const lines = (entries: object, line: (action: string, value: number) => string) =>
    Object.entries(entries).map(([action, value]: [string, number]) => line(action, value));
  return [
    fill(proof, {
      target: targetText(certificate, locale, options),
      duration: formatDuration(budget ?? 0, locale),
      points: formatNumber(certificate.points, locale),
    }),
    ...(startMinutes === undefined || objective.kinds === 0
      ? []
      : [fill(certificates.objective, { duration, days, start: formatDuration(startMinutes, locale) })]),
    ...counted(certificates.perKind, pointsPerKind),
    ...counted(certificates.maxActions, maxActions ?? undefined),
    ...counted(certificates.pointsForLess, pointsForLess),
    ...counted(certificates.bestReachable, bestReachable),
    ...counted(certificates.bestWithoutMaxActions, maxActions === null ? undefined : bestWithoutMaxActions),
    ...pools.flatMap(({ attempts, most, rate }) => {
      if (rate === 1) return [];
      const values = { most: formatNumber(most, locale), rate: formatPercent(rate, locale) };
      return counted(certificates.pool, attempts, values);
    }),
    ...counted(certificates.companySize, companySize),
    ...lines(limits, (action, count) =>
      fill(certificates.limit, { step: step(action), count: formatNumber(count, locale) }),
    ),
    ...lines(effort, (action, minutes) =>
      fill(certificates.effort, { step: step(action), duration: formatDuration(minutes, locale) }),
    ),
    ...exclude.map((action) => fill(certificates.exclude, { step: step(action) })),
    fill(certificates.model, { model: model.id, version: model.version, days }),
  ];
}
