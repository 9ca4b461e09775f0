import * as fc from "fast-check";
import { defaultModel, type Model, pillarIds, type SignalDefinition } from "social-selling-index";
import { expect } from "vitest";
import {
  type AnyOptions,
  caseArbitrary,
  type Fields,
  type LooseActivity,
  poolModel,
  signalsOf,
  unknownSignals,
  valueArbitrary,
  weightsArbitrary,
  withField,
} from "./arbitraries.js";
import type { Compute, Published } from "./implementation.js";
import { reference } from "./reference.js";

// The properties of the score, each a function of the implementation under test: the library must hold all of them,
// and each deliberately wrong variant must break the one that is named for it.

/** Points as the integer hundredths they must be. */
export const cents = (points: number): number => Math.round(points * 100);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const pillarsOf = (result: Published) => pillarIds.map((id) => result.pillars[id]);

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

export const pillarsStayWithin25 = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    for (const { score, estimate, bounds, coverage } of pillarsOf(compute(activity, options))) {
      expect(bounds.low).toBeGreaterThanOrEqual(0);
      expect(bounds.high).toBeLessThanOrEqual(25);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(25);
      expect(estimate).toBeGreaterThanOrEqual(0);
      expect(estimate).toBeLessThanOrEqual(25);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }
  });

export const totalStaysWithin100 = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const { score, estimate, bounds, remaining, coverage } = compute(activity, options);
    for (const points of [score, estimate, bounds.low, bounds.high, remaining]) {
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(100);
    }
    expect(cents(score) + cents(remaining)).toBe(10_000);
    expect(coverage).toBeGreaterThanOrEqual(0);
    expect(coverage).toBeLessThanOrEqual(1);
  });

export const earnedStaysWithinMax = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    for (const signal of pillarsOf(compute(activity, options)).flatMap(({ signals }) => signals)) {
      expect(signal.earned).toBeGreaterThanOrEqual(0);
      expect(signal.earned).toBeLessThanOrEqual(signal.maxPoints);
      expect(cents(signal.lost)).toBe(cents(signal.maxPoints) - cents(signal.earned));
    }
  });

export const signalsSumToTheirPillar = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    for (const pillar of pillarsOf(compute(activity, options)))
      if (pillar.signals.length > 0)
        expect(sum(pillar.signals.map(({ earned }) => cents(earned)))).toBe(cents(pillar.score));
  });

export const maximaSumTo25 = (compute: Compute) =>
  fc.property(caseArbitrary({ definedOnly: true }), ({ activity, options }) => {
    for (const { signals, status } of pillarsOf(compute(activity, options)))
      expect(sum(signals.map(({ maxPoints }) => cents(maxPoints)))).toBe(status === "notApplicable" ? 0 : 2500);
  });

export const contributionsSumToTheScore = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const result = compute(activity, options);
    const contributions = pillarsOf(result).map(({ contribution }) => cents(contribution));
    expect(sum(contributions)).toBe(cents(result.score));
    for (const { contribution, weight, score } of pillarsOf(result)) {
      expect(contribution).toBeGreaterThanOrEqual(0);
      // Within one hundredth of its exact share, and nothing for a pillar that earned or weighs nothing.
      expect(Math.abs(contribution - 4 * weight * score)).toBeLessThan(0.0100001);
      if (weight === 0 || score === 0) expect(contribution).toBe(0);
    }
  });

export const shortfallsSumToTheRemainder = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const { losses, unknowns, remaining, status } = compute(activity, options);
    const points = [...losses, ...unknowns].map((one) => cents(one.points));
    if (status === "notApplicable") expect(points).toEqual([]);
    else expect(sum(points)).toBe(cents(remaining));
    for (const list of [losses, unknowns])
      list.forEach((one, place) => {
        expect(one.points).toBeGreaterThan(0);
        expect(one.points).toBeLessThanOrEqual(list[place - 1]?.points ?? 100);
      });
  });

export const pointsAreHundredths = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    for (const points of everyPoint(compute(activity, options))) expect(points).toBe(cents(points) / 100);
  });

const expectInside = (value: number, bounds: { low: number; high: number }) => {
  expect(value).toBeGreaterThanOrEqual(bounds.low);
  expect(value).toBeLessThanOrEqual(bounds.high);
};

export const boundsContainScoreAndEstimate = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    const result = compute(activity, options);
    for (const one of [result, ...pillarsOf(result)]) {
      expectInside(one.score, one.bounds);
      expectInside(one.estimate, one.bounds);
    }
  });

/** A case, and a value for each signal that it leaves unknown. */
const completedArbitrary = caseArbitrary().chain((given) => {
  const open = unknownSignals(given);
  const values = open.map(({ signal }) => valueArbitrary(signal, given.activity.windowDays ?? 90));
  return fc.tuple(fc.constant(given), fc.constant(open), fc.tuple(...values));
});

export const boundsContainEveryCompletion = (compute: Compute) =>
  fc.property(completedArbitrary, ([{ activity, options }, open, values]) => {
    const before = compute(activity, options);
    let complete = activity;
    open.forEach(({ pillar, signal }, place) => {
      complete = withField(complete, pillar, signal.id, values[place]);
    });
    const after = compute(complete, options);
    expectInside(after.score, before.bounds);
    for (const id of pillarIds) expectInside(after.pillars[id].score, before.pillars[id].bounds);
  });

/** A case, and one signal it does not know, with a value for it. */
const learnedArbitrary = caseArbitrary().chain((given) => {
  const open = unknownSignals(given);
  if (open.length === 0) return fc.constant({ ...given, learned: given.activity });
  return fc.constantFrom(...open).chain(({ pillar, signal }) =>
    valueArbitrary(signal, given.activity.windowDays ?? 90).map((value) => ({
      ...given,
      learned: withField(given.activity, pillar, signal.id, value),
    })),
  );
});

export const learningNeverLowersTheScore = (compute: Compute) =>
  fc.property(learnedArbitrary, ({ activity, options, learned }) => {
    const before = compute(activity, options);
    const after = compute(learned, options);
    expect(after.score).toBeGreaterThanOrEqual(before.score);
    for (const id of pillarIds)
      expect(after.pillars[id].score).toBeGreaterThanOrEqual(before.pillars[id].score);
    // And what is possible only narrows.
    expect(after.bounds.low).toBeGreaterThanOrEqual(before.bounds.low);
    expect(after.bounds.high).toBeLessThanOrEqual(before.bounds.high);
    expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
  });

/** More of a known value: up to its maximum, a proportion's part up to its whole. */
function moreOf(signal: SignalDefinition, value: unknown, windowDays: number): fc.Arbitrary<unknown> {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  if (typeof value !== "number") {
    const { part, whole } = value as { part: number; whole: number };
    return share.map((by) => ({ part: Math.min(whole, part + by * (whole - part)), whole }));
  }
  const greatest = signal.unit === "ratio" ? 1 : signal.unit === "days" ? windowDays : (signal.max ?? Infinity);
  const by = fc.oneof(share, fc.integer({ min: 0, max: 1000 }), fc.constant(Number.MIN_VALUE));
  return by.map((more) => Math.min(greatest, value + more));
}

/** A case whose curves all rise, with one of its known signals raised. */
const raisedArbitrary = caseArbitrary({ rising: true }).chain((given) => {
  const { activity, options } = given;
  const known = signalsOf(options).filter(({ pillar, signal }) => {
    const value = activity[pillar]?.[signal.id];
    return value !== undefined && value !== null && value !== "n/a";
  });
  if (known.length === 0) return fc.constant({ ...given, more: activity });
  return fc.constantFrom(...known).chain(({ pillar, signal }) =>
    moreOf(signal, activity[pillar]?.[signal.id], activity.windowDays ?? 90).map((value) => ({
      ...given,
      more: withField(activity, pillar, signal.id, value),
    })),
  );
});

export const moreNeverLowers = (compute: Compute) =>
  fc.property(raisedArbitrary, ({ activity, options, more }) => {
    const before = compute(activity, options);
    const after = compute(more, options);
    const pairs = [[before, after], ...pillarIds.map((id) => [before.pillars[id], after.pillars[id]])] as const;
    for (const [one, other] of pairs) {
      if (one === undefined || other === undefined) continue;
      expect(other.score).toBeGreaterThanOrEqual(one.score);
      expect(other.bounds.low).toBeGreaterThanOrEqual(one.bounds.low);
      expect(other.bounds.high).toBeGreaterThanOrEqual(one.bounds.high);
      // A first post ends the certainty that posts earn nothing, so less is known: the guess is another one then.
      if (other.coverage === one.coverage) expect(other.estimate).toBeGreaterThanOrEqual(one.estimate);
    }
  });

const fiveDigits = fc.integer({ min: 0, max: 99_999 });
const fourWeights = fc.tuple(fiveDigits, fiveDigits, fiveDigits, fiveDigits).filter((all) => all.some((one) => one > 0));
const named = ([brand, people, insights, relationships]: readonly [number, number, number, number]) => ({
  brand,
  people,
  insights,
  relationships,
});

export const weightsAreScaleFree = (compute: Compute) =>
  fc.property(
    caseArbitrary({ unweighted: true }),
    fourWeights,
    fc.integer({ min: -300, max: 300 }),
    fc.constantFrom(1, 2, 7),
    ({ activity, options }, weights, exponent, factor) => {
      const scaled = weights.map((weight) => Number(`${weight * factor}e${exponent}`)) as [number, number, number, number];
      const before = compute(activity, { ...options, weights: named(weights) });
      const after = compute(activity, { ...options, weights: named(scaled) });
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    },
  );

export const weightsSumToOne = (compute: Compute) =>
  fc.property(weightsArbitrary, (weights) => {
    const { weights: applied } = compute({}, { weights });
    expect(sum(pillarIds.map((id) => applied[id] * 2 ** 20 * 5 ** 6))).toBe(2 ** 20 * 5 ** 6);
    for (const id of pillarIds) if (weights[id] === 0) expect(applied[id]).toBe(0);
  });

export const equalWeightsGiveThePlainSum = (compute: Compute) =>
  fc.property(
    caseArbitrary({ unweighted: true }),
    fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
    ({ activity, options }, weight) => {
      const weights = { brand: weight, people: weight, insights: weight, relationships: weight };
      const result = compute(activity, { ...options, weights });
      const pillars = pillarsOf(result);
      if (pillars.some(({ status }) => status === "notApplicable")) return;
      expect(cents(result.score)).toBe(sum(pillars.map(({ score }) => cents(score))));
      expect(cents(result.estimate)).toBe(sum(pillars.map(({ estimate }) => cents(estimate))));
      for (const pillar of pillars) expect(pillar.contribution).toBe(pillar.score);
    },
  );

function reversed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).reverse());
}

export const orderOfTheInputDoesNotCount = (compute: Compute) =>
  fc.property(caseArbitrary(), fc.nat(), ({ activity, options }, turn) => {
    const turned = Object.entries(activity).map(([key, value]): [string, unknown] => {
      if (typeof value !== "object" || value === null) return [key, value];
      const entries = Object.entries(reversed(value));
      const cut = entries.length === 0 ? 0 : turn % entries.length;
      return [key, Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)])];
    });
    const shuffled: LooseActivity = Object.fromEntries(turned.reverse());
    expect(JSON.stringify(compute(shuffled, options))).toBe(JSON.stringify(compute(activity, options)));
  });

const settingArbitrary: fc.Arbitrary<AnyOptions> = fc.record({ model: poolModel(), weights: weightsArbitrary });

export const nothingKnownIsZeroToAHundred = (compute: Compute) =>
  fc.property(settingArbitrary, fc.constantFrom<LooseActivity>({}, { brand: {} }, { people: null }), (options, nothing) => {
    const { score, estimate, bounds, coverage, losses, status } = compute(nothing, options);
    expect({ score, estimate, bounds, coverage, losses, status }).toEqual({
      score: 0,
      estimate: 0,
      bounds: { low: 0, high: 100 },
      coverage: 0,
      losses: [],
      status: "scored",
    });
  });

/** The value at which a signal earns all its points. */
function fullValue(signal: SignalDefinition, windowDays: number): unknown {
  const best = signal.curve.find(([, level]) => level === 1)?.[0] ?? 0;
  if (signal.unit === "proportion") {
    const whole = 1e6;
    return { part: Math.min(whole, best * (whole + (signal.k ?? 0))), whole };
  }
  return signal.unit === "flow" || signal.unit === "days" ? (best * windowDays) / 30 : best;
}

/** An input at which a model gives all points; without a seat, what needs one is left out. */
export function perfectActivity(model: Model, windowDays: number, salesNavigator: boolean): LooseActivity {
  const pillars = model.pillars.map(({ id, signals }) => {
    const usable = signals.filter(({ requires }) => requires === undefined || salesNavigator);
    return [id, Object.fromEntries(usable.map((signal) => [signal.id, fullValue(signal, windowDays)]))];
  });
  return { windowDays, salesNavigator, ...Object.fromEntries(pillars) };
}

const perfectArbitrary = fc
  .record({ model: poolModel(), weights: weightsArbitrary, windowDays: fc.constantFrom(28, 90, 366), seat: fc.boolean() })
  .filter(({ model, seat, weights }) =>
    // At least one pillar that counts must apply.
    model.pillars.some(
      ({ id, signals }) =>
        (weights[id] ?? 1) > 1e-3 &&
        signals.some(({ points, requires }) => points > 0 && (seat || requires === undefined)) &&
        pillarIds.every((other) => (weights[other] ?? 1) <= 1e5 * (weights[id] ?? 1)),
    ),
  );

export const perfectIsExactly100 = (compute: Compute) =>
  fc.property(perfectArbitrary, ({ model, weights, windowDays, seat }) => {
    const { score, bounds, losses } = compute(perfectActivity(model, windowDays, seat), { model, weights });
    expect(score).toBe(100);
    expect(bounds).toEqual({ low: 100, high: 100 });
    expect(losses).toEqual([]);
  });

/** A case and one of its signals declared not applicable: the rest, when full, still makes a full pillar. */
export const notApplicableIsLeftOut = (compute: Compute) =>
  fc.property(
    poolModel().chain((model) =>
      fc.record({ model: fc.constant(model), left: fc.array(fc.constantFrom(...signalsOf({ model })), { maxLength: 8 }) }),
    ),
    ({ model, left }) => {
      let activity = perfectActivity(model, 90, true);
      for (const { pillar, signal } of left) activity = withField(activity, pillar, signal.id, "n/a");
      for (const pillar of pillarsOf(compute(activity, { model })))
        expect(pillar.score).toBe(pillar.status === "notApplicable" ? 0 : 25);
    },
  );

/** The same pace over a window twice as long earns the same. */
export const flowsCountPer30Days = (compute: Compute) =>
  fc.property(caseArbitrary({ definedOnly: true }), ({ activity, options }) => {
    const windowDays = Math.min(183, activity.windowDays ?? 90);
    const short: LooseActivity = { ...activity, windowDays };
    const long: LooseActivity = { ...activity, windowDays: 2 * windowDays };
    for (const { pillar, signal } of signalsOf(options)) {
      const value = activity[pillar]?.[signal.id];
      if (typeof value !== "number" || (signal.unit !== "flow" && signal.unit !== "days")) continue;
      const fits = Math.min(value, 1e300, signal.unit === "days" ? windowDays : 1e300);
      short[pillar] = { ...short[pillar], [signal.id]: fits };
      long[pillar] = { ...long[pillar], [signal.id]: 2 * fits };
    }
    expect(compute(long, options).score).toBe(compute(short, options).score);
  });

const proportions = signalsOf({ model: defaultModel }).filter(({ signal }) => signal.unit === "proportion");

/** 3 of 3 is not certainty: few cases never earn all, and the same share of more cases never earns less. */
export const fewCasesAreDoubted = (compute: Compute) =>
  fc.property(
    fc.constantFrom(...proportions),
    fc.integer({ min: 1, max: 3 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    ({ pillar, signal }, whole, share) => {
      const pillarOf = (value: object) => compute({ [pillar]: { [signal.id]: value } }).pillars[pillar];
      expect(pillarOf({ part: whole, whole }).score).toBeLessThan(signal.points);
      const few = pillarOf({ part: share * whole, whole }).score;
      expect(pillarOf({ part: share * whole * 64, whole: whole * 64 }).score).toBeGreaterThanOrEqual(few);
    },
  );

/** Coverage is the share of applicable points that are known, whatever the number of signals. */
export const coverageIsAShareOfPoints = (compute: Compute) =>
  fc.property(caseArbitrary({ definedOnly: true }), ({ activity, options }) => {
    const result = compute(activity, options);
    for (const { signals, coverage, status } of pillarsOf(result)) {
      const known = sum(signals.filter((one) => one.status === "known").map(({ maxPoints }) => cents(maxPoints)));
      if (status !== "notApplicable") expect(coverage).toBe(Math.floor(known / 25) / 100);
    }
  });

/** Everything that the contract fixes by a formula, against the naive reading of it. */
export const agreesWithTheReference = (compute: Compute) =>
  fc.property(caseArbitrary(), ({ activity, options }) => {
    expect(comparable(compute(activity, options))).toEqual(reference(activity, options));
  });

/** A result without what the reference does not say. */
function comparable(result: Published) {
  const { status, score, estimate, bounds, coverage, remaining, band, pointsToNextBand } = result;
  const { strongest, weakest, losses, unknowns, weights } = result;
  const pillars = Object.fromEntries(
    pillarIds.map((id) => {
      const { signals, ...rest } = result.pillars[id];
      const { version: _version, ...pillar } = { version: "", ...rest };
      const shown = signals.map(({ unit: _unit, value: _value, ...signal }) => signal);
      return [id, { ...pillar, signals: shown }];
    }),
  );
  const head = { status, score, estimate, bounds, coverage, remaining, band, pointsToNextBand };
  return { ...head, pillars, strongest, weakest, losses, unknowns, weights };
}

/** What `check` and `assert` take of a property, whatever it draws. */
type AnyProperty = fc.IRawProperty<unknown>;

/** All properties, by the sentence they hold. */
export const scoreProperties: Record<string, (compute: Compute) => AnyProperty> = {
  "every pillar stays within 0 to 25": pillarsStayWithin25,
  "the total stays within 0 to 100": totalStaysWithin100,
  "0 <= earned <= max, and lost is the rest": earnedStaysWithinMax,
  "signals sum to their pillar": signalsSumToTheirPillar,
  "maxima sum to 25, also where some do not apply": maximaSumTo25,
  "contributions sum to the score": contributionsSumToTheScore,
  "losses and unknowns sum to what remains, largest first": shortfallsSumToTheRemainder,
  "points are multiples of 0.01": pointsAreHundredths,
  "bounds contain score and estimate": boundsContainScoreAndEstimate,
  "bounds contain the score of any completion": boundsContainEveryCompletion,
  "learning never lowers the score": learningNeverLowersTheScore,
  "more never lowers anything": moreNeverLowers,
  "weights of five digits are scale-free": weightsAreScaleFree,
  "weights sum to 1 exactly": weightsSumToOne,
  "equal weights give the plain sum": equalWeightsGiveThePlainSum,
  "the order of the input does not count": orderOfTheInputDoesNotCount,
  "nothing known is 0, bounds 0 to 100, coverage 0": nothingKnownIsZeroToAHundred,
  "a perfect input is exactly 100, also without a seat": perfectIsExactly100,
  "what does not apply is left out": notApplicableIsLeftOut,
  "flows count per 30 days": flowsCountPer30Days,
  "few cases of a proportion are doubted": fewCasesAreDoubted,
  "coverage is a share of points": coverageIsAShareOfPoints,
  "all numbers agree with a naive reading of the contract": agreesWithTheReference,
};
