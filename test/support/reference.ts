import {
  defaultModel,
  type Model,
  type PillarDefinition,
  type PillarId,
  type PillarOutput,
  pillarIds,
  type SignalDefinition,
  type SSIResult,
} from "social-selling-index";
import type { AnyOptions, LooseActivity } from "./arbitraries.js";

// A slow, literal reading of the contract (design, sections 3 to 6), with exact fractions in place of careful integers.
// It shares no code with src. Every step can be replaced, which makes the deliberately wrong variants.

/** An exact fraction of non-negative integers. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

export interface ReferenceSignal {
  id: string;
  status: "known" | "unknown" | "notApplicable";
  earned: number;
  maxPoints: number;
  lost: number;
  level?: number;
}

export interface ReferencePillar {
  status: "scored" | "unknown" | "notApplicable";
  score: number;
  estimate: number;
  bounds: { low: number; high: number };
  coverage: number;
  weight: number;
  contribution: number;
  signals: ReferenceSignal[];
}

export interface ReferenceShortfall {
  pillar: PillarId;
  signal?: string;
  points: number;
}

/** The part of a result that the contract fixes by a formula. */
export interface ReferenceResult {
  status: "scored" | "notApplicable";
  headline: SSIResult["headline"];
  score: number;
  estimate: number;
  bounds: { low: number; high: number };
  coverage: number;
  remaining: number;
  band: SSIResult["band"];
  bands: SSIResult["bands"];
  pointsToNextBand: { status: "next"; id: string; points: number } | { status: "top" };
  pillars: Record<PillarId, ReferencePillar>;
  strongest: SSIResult["strongest"];
  weakest: SSIResult["weakest"];
  losses: ReferenceShortfall[];
  unknowns: ReferenceShortfall[];
  weights: Record<PillarId, number>;
}

/** A signal as it was read. */
export interface Reading {
  signal: SignalDefinition;
  status: "known" | "unknown" | "notApplicable";
  level: number;
}

/** A pillar in hundredths. */
export interface Measured {
  id: PillarId;
  status: "scored" | "unknown" | "notApplicable";
  score: number;
  low: number;
  high: number;
  known: number;
  /** The share of what applies that is known. */
  share: Fraction;
  /** The estimate of a plug-in. */
  own?: number;
  signals: {
    id: string;
    status: Reading["status"];
    earned: number;
    max: number;
    level?: number;
    typical?: number;
  }[];
}

/** The steps of the contract, each replaceable. */
export interface Steps {
  curveScale(signal: SignalDefinition, value: unknown, windowDays: number): number;
  level(curve: SignalDefinition["curve"], x: number): number;
  /** Changes what was read before it is scored. */
  readings(readings: Reading[]): Reading[];
  maxima(readings: Reading[]): number[];
  earn(level: number, max: number): number;
  pillarScore(earned: number[], exact: number[]): number;
  pillarBounds(score: number, readings: Reading[], max: number[]): { low: number; high: number };
  known(readings: Reading[], max: number[]): number;
  pillarEstimate(pillar: Measured): number;
  parts(weights: { [P in PillarId]?: number }): Record<PillarId, number>;
  total(terms: { weight: number; score: number }[]): number;
  contributions(terms: { weight: number; score: number }[], score: number): number[];
  shortfalls(gaps: { weight: number; gap: number }[], weightSum: number, missing: number): number[];
}

const whole = 2 ** 20 * 5 ** 6;
const sumOf = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const floorOf = ([n, d]: Fraction) => Number(n / d);
const halfUp = ([n, d]: Fraction) => Number((2n * n + d) / (2n * d));
/** A number of points as exact hundredths, through its decimal text. */
const hundredths = (points: number) => Math.floor(points * 100 + 0.5);

/** Hamilton's method, by sorting exact remainders. */
export function largestRemainder(quotas: readonly Fraction[], total: number): number[] {
  const shares = quotas.map(floorOf);
  const left = total - sumOf(shares);
  const ranked = quotas
    .map(([n, d], place) => ({ place, n: n % d, d }))
    .sort((a, b) => (a.n * b.d > b.n * a.d ? -1 : a.n * b.d < b.n * a.d ? 1 : a.place - b.place));
  for (const { place } of ranked.slice(0, Math.max(0, left))) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}

/** The exact fraction of the shortest decimal text of a double. */
export function decimalFraction(value: number): Fraction {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new Error(`not a plain number: ${value}`);
  const [, digits = "", decimals = "", power = "0"] = match;
  const exponent = Number(power) - decimals.length;
  const integer = BigInt(digits + decimals);
  return exponent >= 0 ? [integer * 10n ** BigInt(exponent), 1n] : [integer, 10n ** BigInt(-exponent)];
}

/** The contract. */
export const contract: Steps = {
  curveScale(signal, value, windowDays) {
    if (signal.unit === "proportion") {
      const { part, whole: cases } = value as { part: number; whole: number };
      return part / (cases + (signal.k ?? 0));
    }
    const number = value as number;
    return signal.unit === "flow" || signal.unit === "days" ? (number * 30) / windowDays : number;
  },
  level(curve, x) {
    const right = curve.findIndex(([value]) => x <= value);
    const [x1, y1] = curve[right] ?? curve[curve.length - 1] ?? [0, 0];
    if (right <= 0 || x === x1) return y1;
    const [x0, y0] = curve[right - 1] ?? [0, 0];
    const straight = y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
    return [y0, straight, y1].toSorted((a, b) => a - b)[1] ?? 0;
  },
  readings: (readings) => readings,
  maxima(readings) {
    const points = readings.map(({ signal, status }) => (status === "notApplicable" ? 0 : hundredths(signal.points)));
    const applicable = sumOf(points);
    if (applicable === 0) return points;
    return largestRemainder(
      points.map((one) => [BigInt(one) * 2500n, BigInt(applicable)]),
      2500,
    );
  },
  earn: (level, max) => Math.floor(level * max + 0.5),
  pillarScore: sumOf,
  pillarBounds: (score, readings, max) => ({
    low: score,
    high: score + sumOf(readings.map(({ status }, place) => (status === "unknown" ? (max[place] ?? 0) : 0))),
  }),
  known: (readings, max) => sumOf(readings.map(({ status }, place) => (status === "known" ? (max[place] ?? 0) : 0))),
  pillarEstimate({ low, high, signals, own }) {
    if (own !== undefined) return own;
    const total = (status: Reading["status"], of: (signal: Measured["signals"][number]) => number) =>
      BigInt(sumOf(signals.filter((signal) => signal.status === status).map(of)));
    const expected = ({ max, typical = 40 }: Measured["signals"][number]) => max * typical;
    const unexpected = ({ max, typical = 40 }: Measured["signals"][number]) => max * (100 - typical);
    const earned = total("known", (signal) => signal.earned);
    const lost = total("known", (signal) => signal.max - signal.earned);
    const typical = total("known", expected);
    if (100n * earned <= typical) {
      // As many times the typical member as the known part is, four points of a typical member mixed in.
      const whole = 40_000n + typical;
      return halfUp([BigInt(low) * whole + (400n + earned) * total("unknown", expected), whole]);
    }
    const whole = 40_000n + total("known", unexpected);
    return halfUp([BigInt(high) * whole - (400n + lost) * total("unknown", unexpected), whole]);
  },
  parts(weights) {
    const exact = pillarIds.map((id) => decimalFraction(weights[id] ?? 1));
    const common = exact.reduce((product, [, d]) => product * d, 1n);
    const integers = exact.map(([n, d]) => (n * common) / d);
    const sum = integers.reduce((total, one) => total + one, 0n);
    const shares = largestRemainder(
      integers.map((one) => [one * BigInt(whole), sum]),
      whole,
    );
    return byPillar((_, place) => shares[place] ?? 0);
  },
  total(terms) {
    const sum = sumOf(terms.map(({ weight }) => weight));
    if (sum === 0) return 0;
    const weighted = terms.reduce((total, { weight, score }) => total + BigInt(weight) * BigInt(score), 0n);
    return halfUp([4n * weighted, BigInt(sum)]);
  },
  contributions(terms, score) {
    const sum = sumOf(terms.map(({ weight }) => weight));
    if (sum === 0) return terms.map(() => 0);
    const quotas = terms.map(({ weight, score: own }): Fraction => [4n * BigInt(weight) * BigInt(own), BigInt(sum)]);
    return largestRemainder(quotas, score);
  },
  shortfalls(gaps, weightSum, missing) {
    return largestRemainder(
      gaps.map(({ weight, gap }): Fraction => [4n * BigInt(weight) * BigInt(gap), BigInt(weightSum)]),
      missing,
    );
  },
};

function byPillar<T>(make: (id: PillarId, place: number) => T): Record<PillarId, T> {
  return {
    brand: make("brand", 0),
    people: make("people", 1),
    insights: make("insights", 2),
    relationships: make("relationships", 3),
  };
}

function readSignal(steps: Steps, signal: SignalDefinition, activity: LooseActivity, id: PillarId): Reading {
  const fields = activity[id] ?? {};
  const given = fields[signal.id];
  const unknown: Reading = { signal, status: "unknown", level: 0 };
  if (given === "n/a") return { ...unknown, status: "notApplicable" };
  if (signal.requires === "salesNavigator" && activity.salesNavigator === false)
    return { ...unknown, status: "notApplicable" };
  let value = given;
  const other = signal.zeroWhen === undefined ? undefined : fields[signal.zeroWhen];
  if (other === "n/a") return { ...unknown, status: "notApplicable" };
  if ((value === undefined || value === null) && other === 0) value = 0;
  if (value === undefined || value === null) return unknown;
  if (signal.unit === "proportion" && (value as { whole: number }).whole === 0) return unknown;
  if (signal.of !== undefined) {
    const cases = fields[signal.of];
    if (typeof cases !== "number") return unknown;
    // A mean of no cases is 0.
    const shrunk =
      cases === 0 ? 0 : Math.min(value as number, signal.cap ?? Infinity) * (cases / (cases + (signal.k ?? 0)));
    return { signal, status: "known", level: steps.level(signal.curve, shrunk) };
  }
  return {
    signal,
    status: "known",
    level: steps.level(signal.curve, steps.curveScale(signal, value, activity.windowDays ?? 90)),
  };
}

function measureSignals(steps: Steps, { id, signals }: PillarDefinition, activity: LooseActivity): Measured {
  const readings = steps.readings(signals.map((signal) => readSignal(steps, signal, activity, id)));
  const max = steps.maxima(readings);
  const earned = readings.map(({ status, level }, place) =>
    status === "known" ? steps.earn(level, max[place] ?? 0) : 0,
  );
  const exact = readings.map(({ status, level }, place) => (status === "known" ? level * (max[place] ?? 0) : 0));
  const shown = readings.map(({ signal, status, level }, place) => ({
    id: signal.id,
    status,
    earned: earned[place] ?? 0,
    max: max[place] ?? 0,
    typical: signal.typical ?? 40,
    ...(status === "known" ? { level } : {}),
  }));
  if (sumOf(max) === 0)
    return { id, status: "notApplicable", score: 0, low: 0, high: 0, known: 0, share: [0n, 1n], signals: shown };
  const score = steps.pillarScore(earned, exact);
  const known = steps.known(readings, max);
  return {
    id,
    status: known === 0 ? "unknown" : "scored",
    score,
    ...steps.pillarBounds(score, readings, max),
    known,
    share: [BigInt(Math.round(known)), BigInt(sumOf(max))],
    signals: shown,
  };
}

function measurePlugin(id: PillarId, activity: LooseActivity): Measured {
  const output = activity[id]?.["output"] as PillarOutput | undefined;
  if (output === undefined)
    return { id, status: "unknown", score: 0, low: 0, high: 2500, known: 0, share: [0n, 1n], own: 1000, signals: [] };
  const score = hundredths(output.score);
  const known = hundredths((output.coverage ?? 1) * 25);
  return {
    id,
    status: output.status ?? (known === 0 ? "unknown" : "scored"),
    score,
    low: output.bounds === undefined ? score : hundredths(output.bounds.low),
    high: output.bounds === undefined ? score : hundredths(output.bounds.high),
    known,
    share: decimalFraction(output.coverage ?? 1),
    own: output.estimate === undefined ? score : hundredths(output.estimate),
    signals: (output.signals ?? []).map(({ id: signal, status = "known", earned, maxPoints }) => ({
      id: signal,
      status,
      earned: hundredths(earned),
      max: hundredths(maxPoints),
    })),
  };
}

function gapsOf({ id, score, high, signals }: Measured) {
  const named = signals.map((signal) => ({
    pillar: id,
    signal: signal.id,
    known: signal.status === "known",
    gap: signal.max - signal.earned,
  }));
  const rest = 2500 - score - sumOf(named.map(({ gap }) => gap));
  const open = sumOf(named.filter(({ known }) => !known).map(({ gap }) => gap));
  const unknown = Math.min(rest, Math.max(0, high - score - open));
  return [
    ...named,
    { pillar: id, known: false, gap: unknown },
    { pillar: id, known: true, gap: rest - unknown },
  ].filter(({ gap }) => gap !== 0);
}

function bandName(model: Model, score: number): string {
  return model.bands.findLast(({ from }) => hundredths(from) <= score)?.id ?? "";
}

/** The result by the contract of an input that is valid under the options; steps may be replaced. */
export function reference(
  activity: LooseActivity,
  options: AnyOptions = {},
  replaced: Partial<Steps> = {},
): ReferenceResult {
  const steps = { ...contract, ...replaced };
  const model: Model = options.model ?? defaultModel;
  const order = model.pillars.map(({ id }) => id);
  const measured = model.pillars.map((pillar) =>
    options.scorers?.[pillar.id] === undefined
      ? measureSignals(steps, pillar, activity)
      : measurePlugin(pillar.id, activity),
  );
  const parts = steps.parts(options.weights ?? {});
  const terms = measured.map((pillar) => ({
    pillar,
    weight: pillar.status === "notApplicable" ? 0 : parts[pillar.id],
  }));
  const weightSum = sumOf(terms.map(({ weight }) => weight));
  const total = (of: (pillar: Measured) => number) =>
    steps.total(terms.map(({ pillar, weight }) => ({ weight, score: of(pillar) })));
  const score = total((pillar) => pillar.score);
  const low = total((pillar) => pillar.low);
  const high = total((pillar) => pillar.high);
  const contributions = steps.contributions(
    terms.map(({ pillar, weight }) => ({ weight, score: pillar.score })),
    score,
  );
  const coverage =
    weightSum === 0
      ? 0
      : floorOf([
          terms.reduce((sum, { pillar, weight }) => sum + BigInt(weight) * BigInt(pillar.known), 0n),
          25n * BigInt(weightSum),
        ]);

  const counted = terms.filter(({ weight }) => weight > 0);
  const gaps = counted.flatMap(({ pillar, weight }) => gapsOf(pillar).map((gap) => ({ ...gap, weight })));
  const shares = gaps.length === 0 ? [] : steps.shortfalls(gaps, weightSum, 10_000 - score);
  const shortfalls = gaps
    .map(({ pillar, known, ...rest }, place) => ({
      known,
      entry: {
        pillar,
        ...("signal" in rest ? { signal: rest.signal } : {}),
        points: (shares[place] ?? 0) / 100,
      },
    }))
    .filter(({ entry }) => entry.points > 0)
    .toSorted((a, b) => b.entry.points - a.entry.points);

  const isHalf = ({ share: [n, d] }: Measured) => 2n * n >= d;
  const half = counted.every(({ pillar }) => isHalf(pillar));
  const estimateOf = new Map(counted.map(({ pillar }) => [pillar, steps.pillarEstimate(pillar)]));
  /** The strongest with 1, the weakest with -1. */
  const extreme = (sign: 1 | -1): ReferenceResult["strongest"] => {
    if (counted.length < 2) return { status: "absent", reason: "nothingToCompare" };
    const points = (pillar: Measured) => sign * (estimateOf.get(pillar) ?? 0);
    const worst = (pillar: Measured) => (sign === 1 ? pillar.low : -pillar.high);
    const best = (pillar: Measured) => (sign === 1 ? pillar.high : -pillar.low);
    const [first, second] = counted.map(({ pillar }) => pillar).toSorted((a, b) => points(b) - points(a));
    if (first === undefined || second === undefined) throw new Error("two pillars");
    const others = counted.map(({ pillar }) => pillar).filter((pillar) => pillar !== first);
    const leads = points(first) - points(second) >= 100;
    if ((half && leads) || others.every((other) => worst(first) > best(other)))
      return { status: "found", pillar: first.id };
    return { status: "absent", reason: half ? "tooClose" : "tooLittleKnown" };
  };
  const estimate = total(steps.pillarEstimate);
  const range = { low: low / 100, high: high / 100 };
  const headline: ReferenceResult["headline"] =
    counted.length === 0
      ? { status: "none", reason: "notApplicable" }
      : low === high
        ? { status: "exact", value: score / 100 }
        : half
          ? { status: "estimate", value: estimate / 100, ...range }
          : { status: "range", ...range };
  const next = model.bands.find(({ from }) => hundredths(from) > score);
  const sure = bandName(model, low) === bandName(model, high);
  const likely = headline.status === "estimate" ? { likely: bandName(model, estimate) } : {};

  return {
    status: weightSum === 0 ? "notApplicable" : "scored",
    headline,
    score: score / 100,
    estimate: estimate / 100,
    bounds: { low: low / 100, high: high / 100 },
    coverage: coverage / 100,
    remaining: (10_000 - score) / 100,
    band: sure
      ? { status: "certain", id: bandName(model, score) }
      : { status: "open", low: bandName(model, low), high: bandName(model, high), ...likely },
    bands: model.bands,
    pointsToNextBand:
      next === undefined
        ? { status: "top" }
        : { status: "next", id: next.id, points: (hundredths(next.from) - score) / 100 },
    pillars: byPillar((id) => {
      const place = order.indexOf(id);
      const term = terms[place];
      if (term === undefined) throw new Error(`no pillar ${id}`);
      const { pillar, weight } = term;
      return {
        status: pillar.status,
        score: pillar.score / 100,
        estimate: steps.pillarEstimate(pillar) / 100,
        bounds: { low: pillar.low / 100, high: pillar.high / 100 },
        coverage: floorOf([BigInt(Math.round(pillar.known)) * 100n, 2500n]) / 100,
        weight: weightSum === 0 ? 0 : weight / weightSum,
        contribution: (contributions[place] ?? 0) / 100,
        signals: pillar.signals.map(({ max, earned, typical: _typical, ...signal }) => ({
          ...signal,
          earned: earned / 100,
          maxPoints: max / 100,
          lost: (max - earned) / 100,
        })),
      };
    }),
    strongest: extreme(1),
    weakest: extreme(-1),
    losses: shortfalls.filter(({ known }) => known).map(({ entry }) => entry),
    unknowns: shortfalls.filter(({ known }) => !known).map(({ entry }) => entry),
    weights: byPillar((id) => parts[id] / whole),
  };
}
