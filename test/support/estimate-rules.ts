import * as fc from "fast-check";
import { estimatePillar } from "../../src/pillars/estimate-pillar.js";

// The rule of the estimate by itself: pillars of any signals, and rules that were tried and are wrong.

/** A signal in hundredths: its maximum, the typical level in percent, and what it earned, where that is known. */
export interface RuleSignal {
  readonly max: number;
  readonly typical: number;
  readonly earned?: number;
}

export type RulePillar = readonly RuleSignal[];

/** From a pillar to its estimate in hundredths. */
export type Rule = (pillar: RulePillar) => number;

const sumOf = (pillar: RulePillar, of: (signal: RuleSignal) => number): number =>
  pillar.reduce((sum, signal) => sum + of(signal), 0);
const knownOf = (pillar: RulePillar): RulePillar => pillar.filter(({ earned }) => earned !== undefined);
const unknownOf = (pillar: RulePillar): RulePillar => pillar.filter(({ earned }) => earned === undefined);
const c = 400;

/** The sums of the contract, by its letters. */
export function lettersOf(pillar: RulePillar) {
  const [known, unknown] = [knownOf(pillar), unknownOf(pillar)];
  const expected = ({ max, typical }: RuleSignal) => max * typical;
  const unexpected = ({ max, typical }: RuleSignal) => max * (100 - typical);
  const E = sumOf(known, ({ earned = 0 }) => earned);
  return {
    E,
    L: sumOf(known, ({ max, earned = 0 }) => max - earned),
    P: sumOf(known, expected),
    Q: sumOf(known, unexpected),
    U: sumOf(unknown, expected),
    V: sumOf(unknown, unexpected),
    high: E + sumOf(unknown, ({ max }) => max),
  };
}

/** The rule of the library. */
export const libraryRule: Rule = (pillar) => {
  const { E, L, P, U } = lettersOf(pillar);
  return estimatePillar(
    E,
    L,
    P,
    U,
    sumOf(unknownOf(pillar), ({ max }) => max),
  );
};

/** The contract in exact fractions, rounded half up at the end: no formula is shared with the library. */
export const rationalRule: Rule = (pillar) => {
  const { E, L, P, Q, U, V, high } = lettersOf(pillar);
  const isBelow = 100 * E <= P;
  const whole = BigInt(100 * c + (isBelow ? P : Q));
  const numerator = isBelow
    ? BigInt(E) * whole + BigInt(c + E) * BigInt(U)
    : BigInt(high) * whole - BigInt(c + L) * BigInt(V);
  return Number((2n * numerator + whole) / (2n * whole));
};

/** What the rule expects an unknown signal to earn, as a fraction of hundredths. */
export function expectedOf(pillar: RulePillar, { max, typical }: RuleSignal): number {
  const { E, L, P, Q } = lettersOf(pillar);
  if (100 * E <= P) return ((c + E) * max * typical) / (100 * c + P);
  return max - ((c + L) * max * (100 - typical)) / (100 * c + Q);
}

/** Rules that are wrong, by what is wrong with them, and the properties that must detect it. */
export const wrongRules: readonly { mistake: string; rule: Rule; caughtBy: readonly EstimateSentence[] }[] = [
  {
    mistake: "the old ratio: the unknown like the known, where half is known",
    rule: (pillar) => {
      const { E, high } = lettersOf(pillar);
      const known = sumOf(knownOf(pillar), ({ max }) => max);
      if (2 * known < sumOf(pillar, ({ max }) => max)) return E;
      return Math.min(high, Math.max(E, Math.floor((2 * E * 2500 + known) / (2 * known))));
    },
    caughtBy: [
      "nothing known gives the typical member",
      "learning the worst never raises it",
      "learning the expected moves it by at most 4 hundredths",
      "it is the rational formula",
    ],
  },
  {
    mistake: "one side only, capped by the upper bound",
    rule: (pillar) => {
      const { E, P, U, high } = lettersOf(pillar);
      const whole = 100 * c + P;
      return Math.min(high, E + Math.floor((2 * (c + E) * U + whole) / (2 * whole)));
    },
    caughtBy: ["learning the best never lowers it", "it is the rational formula"],
  },
  {
    mistake: "one side only, each signal capped by its maximum",
    rule: (pillar) => {
      const { E, P } = lettersOf(pillar);
      const whole = 100 * c + P;
      const awaited = sumOf(unknownOf(pillar), ({ max, typical }) => Math.min(max * whole, (c + E) * max * typical));
      return E + Math.floor((2 * awaited + whole) / (2 * whole));
    },
    caughtBy: ["learning the best never lowers it", "it is the rational formula"],
  },
  {
    mistake: "one side only, not capped",
    rule: (pillar) => {
      const { E, P, U } = lettersOf(pillar);
      return E + Math.floor(((c + E) * U) / (100 * c + P));
    },
    caughtBy: ["it lies within the bounds"],
  },
  {
    mistake: "the side above for everybody",
    rule: (pillar) => {
      const { L, Q, V, high } = lettersOf(pillar);
      return high - Math.floor(((c + L) * V) / (100 * c + Q));
    },
    caughtBy: ["learning the worst never raises it", "it lies within the bounds"],
  },
  {
    mistake: "the two sides exchanged at half of all, not at the typical member",
    rule: (pillar) => {
      const { E, L, P, Q, U, V, high } = lettersOf(pillar);
      if (E <= L) return E + Math.floor(((c + E) * U) / (100 * c + P));
      return high - Math.floor(((c + L) * V) / (100 * c + Q));
    },
    caughtBy: ["it moves no further than the facts, times one plus what is awaited"],
  },
  {
    mistake: "no typical member mixed in",
    rule: (pillar) => {
      const { E, L, P, Q, U, V, high } = lettersOf(pillar);
      if (100 * E <= P) return P === 0 ? E : E + Math.floor((E * U) / P);
      return Q === 0 ? high : high - Math.floor((L * V) / Q);
    },
    caughtBy: ["nothing known gives the typical member", "it is the rational formula"],
  },
  {
    mistake: "what is known does not count for what is not",
    rule: (pillar) => {
      const { E, U } = lettersOf(pillar);
      return E + Math.floor(U / 100 + 0.5);
    },
    caughtBy: ["learning the expected moves it by at most 4 hundredths", "it is the rational formula"],
  },
  {
    mistake: "a hundredth too much where something is unknown",
    rule: (pillar) => rationalRule(pillar) + (unknownOf(pillar).length > 0 ? 1 : 0),
    caughtBy: ["it lies within the bounds", "it is the rational formula"],
  },
  {
    mistake: "what is earned counted twice",
    rule: (pillar) => rationalRule(pillar) + lettersOf(pillar).E,
    caughtBy: ["all known gives the score"],
  },
  {
    mistake: "a falling share of what is earned",
    rule: (pillar) => {
      const { E, U } = lettersOf(pillar);
      return Math.floor(E + ((2500 - E) * U * 4) / 250_000);
    },
    caughtBy: ["more never lowers it"],
  },
];

const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 1, 10, 40, 99, 100));

/** A pillar of 2500 hundredths; members of any strength, so that both sides and the passage between them are frequent. */
const pillarOf = (knownness: fc.Arbitrary<number>): fc.Arbitrary<RulePillar> =>
  fc
    .record({
      cuts: fc.array(fc.nat(2500), { maxLength: 11 }),
      typical: fc.array(percent, { minLength: 12, maxLength: 12 }),
      strength: fc.constantFrom(0, 0.2, 1, 1, 1, 1.3, 2, 10),
      spread: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 12, maxLength: 12 }),
      known: fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }),
      knownness,
    })
    .map(({ cuts, typical, strength, spread, known, knownness: share }) => {
      const ends = [0, ...cuts.toSorted((a, b) => a - b), 2500];
      return ends.slice(1).map((end, place): RuleSignal => {
        const max = end - (ends[place] ?? 0);
        const signal = { max, typical: typical[place] ?? 40 };
        if ((known[place] ?? 0) >= share) return signal;
        const level = (signal.typical / 100) * strength * ((spread[place] ?? 100) / 100);
        return { ...signal, earned: Math.floor(Math.min(1, level) * max + 0.5) };
      });
    });

const anyPillar = pillarOf(fc.constantFrom(20, 50, 50, 80, 90));

/** A pillar with one of its signals unknown, and that signal's place. */
const withUnknown = fc.tuple(anyPillar, fc.nat()).map(([pillar, at]) => {
  const place = at % pillar.length;
  return { pillar: pillar.map((signal, index) => (index === place ? without(signal) : signal)), place };
});

const without = ({ max, typical }: RuleSignal): RuleSignal => ({ max, typical });

/** The pillar once the signal at a place has earned so much. */
const learned = (pillar: RulePillar, place: number, earned: (signal: RuleSignal) => number): RulePillar =>
  pillar.map((signal, index) => (index === place ? { ...signal, earned: earned(signal) } : signal));

/** What must hold of a rule, by the sentence that says it. */
export const estimateProperties = {
  "all known gives the score": (rule: Rule) =>
    fc.property(pillarOf(fc.constant(100)), (pillar) => rule(pillar) === lettersOf(pillar).E),

  "nothing known gives the typical member": (rule: Rule) =>
    fc.property(
      pillarOf(fc.constant(0)),
      (pillar) => rule(pillar) === Math.floor((sumOf(pillar, ({ max, typical }) => max * typical) + 50) / 100),
    ),

  "it lies within the bounds": (rule: Rule) =>
    fc.property(anyPillar, (pillar) => {
      const { E, high } = lettersOf(pillar);
      return E <= rule(pillar) && rule(pillar) <= high;
    }),

  "learning the worst never raises it": (rule: Rule) =>
    fc.property(withUnknown, ({ pillar, place }) => rule(learned(pillar, place, () => 0)) <= rule(pillar)),

  "learning the best never lowers it": (rule: Rule) =>
    fc.property(withUnknown, ({ pillar, place }) => rule(learned(pillar, place, ({ max }) => max)) >= rule(pillar)),

  "learning the expected moves it by at most 4 hundredths": (rule: Rule) =>
    fc.property(withUnknown, ({ pillar, place }) => {
      const after = learned(pillar, place, (signal) => Math.floor(expectedOf(pillar, signal) + 0.5));
      return Math.abs(rule(after) - rule(pillar)) <= 4;
    }),

  "more never lowers it": (rule: Rule) =>
    fc.property(anyPillar, fc.nat(), fc.nat(2500), (pillar, at, more) => {
      const raised = pillar.map((signal, index) =>
        index === at % pillar.length && signal.earned !== undefined
          ? { ...signal, earned: Math.min(signal.max, signal.earned + more) }
          : signal,
      );
      return rule(raised) >= rule(pillar);
    }),

  "it moves no further than the facts, times one plus what is awaited": (rule: Rule) =>
    fc.property(anyPillar, fc.nat(), fc.oneof(fc.constant(1), fc.nat(2500)), (pillar, at, more) => {
      const raised = pillar.map((signal, index) =>
        index === at % pillar.length && signal.earned !== undefined
          ? { ...signal, earned: Math.min(signal.max, signal.earned + more) }
          : signal,
      );
      const [one, other] = [lettersOf(pillar), lettersOf(raised)];
      const factors = [one, other].map(({ E, P, Q, U, V }) =>
        100 * E <= P ? 1 + U / (100 * c + P) : 1 + V / (100 * c + Q),
      );
      const most = Math.max(...factors) * (other.E - one.E) + 1;
      return Math.abs(rule(raised) - rule(pillar)) <= most + 1e-9;
    }),

  "it is the rational formula": (rule: Rule) =>
    fc.property(anyPillar, (pillar) => rule(pillar) === rationalRule(pillar)),
} as const;

export type EstimateSentence = keyof typeof estimateProperties;
