import * as fc from "fast-check";
import { defaultModel, type Model, pillarIds, type SignalDefinition } from "social-selling-index";
import { expect } from "vitest";
import {
  type AnyOptions,
  caseArbitrary,
  type Fields,
  type LooseActivity,
  learn,
  poolModel,
  share,
  signalsOf,
  unknownSignals,
  valueArbitrary,
  weightsArbitrary,
  withField,
} from "./arbitraries.js";
import { atLeast, atMost, cents, inside, pillarsOf, same, sum } from "./comparing.js";
import type { Compute } from "./implementation.js";

// How one result relates to another, each a function of the implementation under test: the library must hold all of
// them, and each deliberately wrong variant must break the one that is named for it.

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
      complete = learn({ activity: complete, options }, pillar, signal, values[place]);
    });
    const after = compute(complete, options);
    inside(after.score, before.bounds);
    for (const id of pillarIds) inside(after.pillars[id].score, before.pillars[id].bounds);
  });

/** A case, and one signal it does not know, with a value for it. */
const learnedArbitrary = caseArbitrary().chain((given) => {
  const open = unknownSignals(given);
  if (open.length === 0) return fc.constant({ ...given, learned: given.activity });
  return fc.constantFrom(...open).chain(({ pillar, signal }) =>
    valueArbitrary(signal, given.activity.windowDays ?? 90).map((value) => ({
      ...given,
      learned: learn(given, pillar, signal, value),
    })),
  );
});

export const learningNeverLowersTheScore = (compute: Compute) =>
  fc.property(learnedArbitrary, ({ activity, options, learned }) => {
    const before = compute(activity, options);
    const after = compute(learned, options);
    atLeast(after.score, before.score);
    for (const id of pillarIds) atLeast(after.pillars[id].score, before.pillars[id].score);
    // And the bounds only become narrower.
    atLeast(after.bounds.low, before.bounds.low);
    atMost(after.bounds.high, before.bounds.high);
    atLeast(after.coverage, before.coverage);
  });

/** More of a known value: up to its maximum, a proportion's part up to its whole. */
function moreOf(signal: SignalDefinition, value: unknown, windowDays: number): fc.Arbitrary<unknown> {
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
    const isHeld = signal.zeroWhen !== undefined && activity[pillar]?.[signal.zeroWhen] === 0;
    return value !== undefined && value !== null && value !== "n/a" && !isHeld;
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
      atLeast(other.score, one.score);
      atLeast(other.bounds.low, one.bounds.low);
      atLeast(other.bounds.high, one.bounds.high);
      atLeast(other.estimate, one.estimate);
    }
  });

const fiveDigits = fc.integer({ min: 0, max: 99_999 });
const fourWeights = fc
  .tuple(fiveDigits, fiveDigits, fiveDigits, fiveDigits)
  .filter((all) => all.some((one) => one > 0));
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
      const scaled = weights.map((weight) => Number(`${weight * factor}e${exponent}`)) as [
        number,
        number,
        number,
        number,
      ];
      const before = compute(activity, { ...options, weights: named(weights) });
      const after = compute(activity, { ...options, weights: named(scaled) });
      same(JSON.stringify(after), JSON.stringify(before));
    },
  );

export const weightsSumToOne = (compute: Compute) =>
  fc.property(weightsArbitrary, (weights) => {
    const { weights: applied } = compute({}, { weights });
    // Each is an integer part of a fixed whole. The product of a share and the whole may miss the part by the last bit.
    const whole = 2 ** 20 * 5 ** 6;
    const parts = pillarIds.map((id) => Math.round(applied[id] * whole));
    same(sum(parts), whole);
    for (const [index, id] of pillarIds.entries()) same((parts[index] ?? 0) / whole, applied[id]);
    for (const id of pillarIds) if (weights[id] === 0) same(applied[id], 0);
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
      same(cents(result.score), sum(pillars.map(({ score }) => cents(score))));
      same(cents(result.estimate), sum(pillars.map(({ estimate }) => cents(estimate))));
      for (const pillar of pillars) same(pillar.contribution, pillar.score);
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
    same(JSON.stringify(compute(shuffled, options)), JSON.stringify(compute(activity, options)));
  });

const settingArbitrary: fc.Arbitrary<AnyOptions> = fc.record({ model: poolModel(), weights: weightsArbitrary });

export const nothingKnownIsZeroToAHundred = (compute: Compute) =>
  fc.property(
    settingArbitrary,
    fc.constantFrom<LooseActivity>({}, { brand: {} }, { people: null }),
    (options, nothing) => {
      const { score, bounds, coverage, losses, status } = compute(nothing, options);
      expect({ score, bounds, coverage, losses, status }).toEqual({
        score: 0,
        bounds: { low: 0, high: 100 },
        coverage: 0,
        losses: [],
        status: "scored",
      });
    },
  );

/** The value at which a signal earns all its points; a shrunk mean does with so many cases. */
const fullValue = (signal: SignalDefinition, windowDays: number, cases = 1): unknown =>
  valueAt(signal, signal.curve.find(([, level]) => level === 1)?.[0] ?? 0, windowDays, cases);

/** The value at which a signal earns nothing. */
const emptyValue = (signal: SignalDefinition, windowDays: number, cases = 1): unknown =>
  valueAt(signal, signal.curve.find(([, level]) => level === 0)?.[0] ?? 0, windowDays, cases);

/** The value of a signal that stands at a point of its curve. */
function valueAt(signal: SignalDefinition, best: number, windowDays: number, cases: number): unknown {
  if (signal.of !== undefined) return cases === 0 ? 0 : (best * (cases + (signal.k ?? 0))) / cases;
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
    const casesOf = ({ of }: SignalDefinition) => {
      const cases = usable.find((one) => one.id === of);
      return cases === undefined ? 1 : Number(fullValue(cases, windowDays));
    };
    return [
      id,
      Object.fromEntries(usable.map((signal) => [signal.id, fullValue(signal, windowDays, casesOf(signal))])),
    ];
  });
  return { windowDays, salesNavigator, ...Object.fromEntries(pillars) };
}

/** Not where a signal is best at 0, and makes another one 0 that is then at its worst. */
const canBePerfect = ({ pillars }: Model): boolean =>
  pillars.every(({ signals }) =>
    signals.every(({ zeroWhen }) => !signals.some((one) => one.id === zeroWhen && fullValue(one, 90) === 0)),
  );

const perfectArbitrary = fc
  .record({
    model: poolModel(),
    weights: weightsArbitrary,
    windowDays: fc.constantFrom(28, 90, 366),
    seat: fc.boolean(),
  })
  .filter(({ model }) => canBePerfect(model))
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
    same(score, 100);
    expect(bounds).toEqual({ low: 100, high: 100 });
    expect(losses).toEqual([]);
  });

/** A case and one of its signals declared not applicable: the rest, when full, still makes a full pillar. */
export const notApplicableIsLeftOut = (compute: Compute) =>
  fc.property(
    poolModel()
      .filter(canBePerfect)
      .chain((model) =>
        fc.record({
          model: fc.constant(model),
          left: fc.array(fc.constantFrom(...signalsOf({ model })), { maxLength: 8 }),
        }),
      ),
    ({ model, left }) => {
      let activity = perfectActivity(model, 90, true);
      for (const { pillar, signal } of left) activity = withField(activity, pillar, signal.id, "n/a");
      for (const pillar of pillarsOf(compute(activity, { model })))
        same(pillar.score, pillar.status === "notApplicable" ? 0 : 25);
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
      // A shrunk mean goes by how many cases there are in the window, however long that is.
      if (signal.of !== undefined) for (const one of [short, long]) one[pillar] = { ...one[pillar], [signal.id]: null };
      if (typeof value !== "number" || (signal.unit !== "flow" && signal.unit !== "days")) continue;
      const fits = Math.min(value, 1e300, signal.unit === "days" ? windowDays : 1e300);
      short[pillar] = { ...short[pillar], [signal.id]: fits };
      long[pillar] = { ...long[pillar], [signal.id]: 2 * fits };
    }
    same(compute(long, options).score, compute(short, options).score);
  });

const proportions = signalsOf({ model: defaultModel }).filter(({ signal }) => signal.unit === "proportion");

/** 3 of 3 is not certain: few cases never earn all, and the same share of more cases never earns less. */
export const fewCasesAreDoubted = (compute: Compute) =>
  fc.property(
    fc.constantFrom(...proportions),
    fc.integer({ min: 1, max: 3 }),
    share,
    ({ pillar, signal }, whole, share) => {
      const pillarOf = (value: object) => compute({ [pillar]: { [signal.id]: value } }).pillars[pillar];
      expect(pillarOf({ part: whole, whole }).score).toBeLessThan(signal.points);
      const few = pillarOf({ part: share * whole, whole }).score;
      atLeast(pillarOf({ part: share * whole * 64, whole: whole * 64 }).score, few);
    },
  );

/**
 * A case, and one signal it does not know with its worst and its best value. Not one that makes another one known too, and
 * not a mean of so few cases that its best is above its cap.
 */
const extremesArbitrary = caseArbitrary().chain((given) => {
  const open = unknownSignals(given).filter(({ pillar, signal }) => {
    const others = signalsOf(given.options).filter((other) => other.pillar === pillar);
    if (others.some((other) => other.signal.zeroWhen === signal.id || other.signal.of === signal.id)) return false;
    const cases = Number(signal.of === undefined ? 1 : given.activity[pillar]?.[signal.of]);
    return signal.of === undefined || Number(fullValue(signal, 90, cases)) <= (signal.cap ?? Infinity);
  });
  if (open.length === 0) return fc.constant({ ...given, worst: given.activity, best: given.activity });
  return fc.constantFrom(...open).map(({ pillar, signal }) => {
    const days = given.activity.windowDays ?? 90;
    const cases = Number(signal.of === undefined ? 1 : given.activity[pillar]?.[signal.of]);
    const at = (value: unknown) => learn(given, pillar, signal, value);
    return { ...given, worst: at(emptyValue(signal, days, cases)), best: at(fullValue(signal, days, cases)) };
  });
});

const wholeAndParts = (result: ReturnType<Compute>) => [result, ...pillarIds.map((id) => result.pillars[id])];

export const theWorstNeverRaisesTheEstimate = (compute: Compute) =>
  fc.property(extremesArbitrary, ({ activity, options, worst }) => {
    const after = wholeAndParts(compute(worst, options));
    for (const [index, { estimate }] of wholeAndParts(compute(activity, options)).entries())
      atMost(after[index]?.estimate ?? 0, estimate);
  });

export const theBestNeverLowersTheEstimate = (compute: Compute) =>
  fc.property(extremesArbitrary, ({ activity, options, best }) => {
    const after = wholeAndParts(compute(best, options));
    for (const [index, { estimate }] of wholeAndParts(compute(activity, options)).entries())
      atLeast(after[index]?.estimate ?? 0, estimate);
  });

export const allKnownGivesTheScore = (compute: Compute) =>
  fc.property(completedArbitrary, ([{ activity, options }, open, values]) => {
    let complete = activity;
    open.forEach(({ pillar, signal }, place) => {
      complete = learn({ activity: complete, options }, pillar, signal, values[place]);
    });
    for (const { estimate, score, bounds } of wholeAndParts(compute(complete, options)))
      if (bounds.low === bounds.high) same(estimate, score);
  });

/** A property of any values, as `check` and `assert` accept it. */
export type AnyProperty = fc.IRawProperty<unknown>;

/** All properties, by the sentence that describes them. */
export const scoreProperties = {
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
  "learning the worst never raises the estimate": theWorstNeverRaisesTheEstimate,
  "learning the best never lowers the estimate": theBestNeverLowersTheEstimate,
  "where all is known the estimate is the score": allKnownGivesTheScore,
} as const satisfies Record<string, (compute: Compute) => AnyProperty>;
