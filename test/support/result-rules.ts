import { pillarIds } from "social-selling-index";
import type { AnyOptions, Case } from "./arbitraries.js";
import { atLeast, atMost, cents, equal, inside, pillarsOf, same, sum } from "./comparing.js";
import type { Published } from "./implementation.js";
import { reference } from "./reference.js";

/** What must hold of any one result by itself; throws where it does not. */
export type Rule = (result: Published, given: Case) => void;

/** Every number of points that a result publishes. */
function everyPoint(result: Published): number[] {
  const { score, estimate, remaining, bounds, losses, unknowns, pointsToNextBand } = result;
  const inPillars = pillarsOf(result).flatMap((pillar) => [
    pillar.score,
    pillar.estimate,
    pillar.bounds.low,
    pillar.bounds.high,
    pillar.contribution,
    pillar.coverage,
    ...pillar.signals.flatMap(({ earned, maxPoints, lost }) => [earned, maxPoints, lost]),
  ]);
  const next = pointsToNextBand.status === "next" ? [pointsToNextBand.points] : [];
  const short = [...losses, ...unknowns].map(({ points }) => points);
  return [score, estimate, remaining, bounds.low, bounds.high, result.coverage, ...next, ...short, ...inPillars];
}

const pillarsStayWithin25: Rule = (result) => {
  for (const { score, estimate, bounds, coverage } of pillarsOf(result)) {
    atLeast(bounds.low, 0);
    atMost(bounds.high, 25);
    atLeast(score, 0);
    atMost(score, 25);
    atLeast(estimate, 0);
    atMost(estimate, 25);
    atLeast(coverage, 0);
    atMost(coverage, 1);
  }
};

const totalStaysWithin100: Rule = (result) => {
  const { score, estimate, bounds, remaining, coverage } = result;
  for (const points of [score, estimate, bounds.low, bounds.high, remaining]) {
    atLeast(points, 0);
    atMost(points, 100);
  }
  same(cents(score) + cents(remaining), 10_000);
  atLeast(coverage, 0);
  atMost(coverage, 1);
};

const earnedStaysWithinMax: Rule = (result) => {
  for (const signal of pillarsOf(result).flatMap(({ signals }) => signals)) {
    atLeast(signal.earned, 0);
    atMost(signal.earned, signal.maxPoints);
    same(cents(signal.lost), cents(signal.maxPoints) - cents(signal.earned));
  }
};

const signalsSumToTheirPillar: Rule = (result) => {
  for (const pillar of pillarsOf(result))
    if (pillar.signals.length > 0) same(sum(pillar.signals.map(({ earned }) => cents(earned))), cents(pillar.score));
};

/** The pillars that no plug-in replaces. */
const definedPillars = ({ pillars }: Published, { scorers = {} }: AnyOptions) =>
  pillarIds.filter((id) => scorers[id] === undefined).map((id) => pillars[id]);

const maximaSumTo25: Rule = (result, { options }) => {
  for (const { signals, status } of definedPillars(result, options))
    same(sum(signals.map(({ maxPoints }) => cents(maxPoints))), status === "notApplicable" ? 0 : 2500);
};

const contributionsSumToTheScore: Rule = (result) => {
  const contributions = pillarsOf(result).map(({ contribution }) => cents(contribution));
  same(sum(contributions), cents(result.score));
  for (const { contribution, weight, score } of pillarsOf(result)) {
    atLeast(contribution, 0);
    // Within one hundredth of its exact share, and nothing for a pillar that earned or weighs nothing.
    atMost(Math.abs(contribution - 4 * weight * score), 0.01 + 1e-9);
    if (weight === 0 || score === 0) same(contribution, 0);
  }
};

const shortfallsSumToTheRemainder: Rule = (result) => {
  const { losses, unknowns, remaining, status } = result;
  const points = [...losses, ...unknowns].map((one) => cents(one.points));
  if (status === "notApplicable") equal(points, []);
  else same(sum(points), cents(remaining));
  for (const list of [losses, unknowns])
    list.forEach((one, place) => {
      atLeast(one.points, 0.01);
      atMost(one.points, list[place - 1]?.points ?? 100);
    });
};

const pointsAreHundredths: Rule = (result) => {
  for (const points of everyPoint(result)) same(points, cents(points) / 100);
};

const boundsContainScoreAndEstimate: Rule = (result) => {
  for (const one of [result, ...pillarsOf(result)]) {
    inside(one.score, one.bounds);
    inside(one.estimate, one.bounds);
  }
};

/** Coverage is the share of applicable points that are known, for any number of signals. */
const coverageIsAShareOfPoints: Rule = (result, { options }) => {
  for (const { signals, coverage, status } of definedPillars(result, options)) {
    const known = sum(signals.filter((one) => one.status === "known").map(({ maxPoints }) => cents(maxPoints)));
    if (status !== "notApplicable") same(coverage, Math.floor(known / 25) / 100);
  }
};

/** Everything that the contract fixes by a formula, against the naive reading of it. */
const agreesWithTheReference: Rule = (result, { activity, options }) => {
  equal(comparable(result), reference(activity, options));
};

/** A result without the parts that the reference does not compute. */
function comparable(result: Published) {
  const { status, headline, score, estimate, bounds, coverage, remaining, band, bands, pointsToNextBand } = result;
  const { strongest, weakest, losses, unknowns, weights } = result;
  const pillars = Object.fromEntries(
    pillarIds.map((id) => {
      const { signals, ...rest } = result.pillars[id];
      const { version: _version, ...pillar } = { version: "", ...rest };
      const shown = signals.map(({ unit: _unit, value: _value, ...signal }) => signal);
      return [id, { ...pillar, signals: shown }];
    }),
  );
  const head = { status, headline, score, estimate, bounds, coverage, remaining, band, bands, pointsToNextBand };
  return { ...head, pillars, strongest, weakest, losses, unknowns, weights };
}

/** All rules, by the sentence that describes them. */
export const resultRules = {
  "every pillar stays within 0 to 25": pillarsStayWithin25,
  "the total stays within 0 to 100": totalStaysWithin100,
  "0 <= earned <= max, and lost is the rest": earnedStaysWithinMax,
  "signals sum to their pillar": signalsSumToTheirPillar,
  "maxima sum to 25, also where some do not apply": maximaSumTo25,
  "contributions sum to the score": contributionsSumToTheScore,
  "losses and unknowns sum to what remains, largest first": shortfallsSumToTheRemainder,
  "points are multiples of 0.01": pointsAreHundredths,
  "bounds contain score and estimate": boundsContainScoreAndEstimate,
  "coverage is a share of points": coverageIsAShareOfPoints,
  "all numbers agree with a naive reading of the contract": agreesWithTheReference,
} as const satisfies Record<string, Rule>;
