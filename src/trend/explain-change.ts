import { weightedScore } from "../aggregate/aggregate.js";
import { weightWhole } from "../aggregate/weights.js";
import { answering } from "../errors/answering.js";
import { demandOptions } from "../errors/did-you-mean.js";
import { SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import { basisDifferences, basisOf } from "../result/basis.js";
import { type PillarResult, resultSchema, type SignalResult, type StoredResult } from "../result/result.js";
import { type PeerChange, type RankMove, rankMoves } from "./rank-move.js";

/** A reason why the score changed, and by how many points of the whole score (multiples of 0.01). */
export interface ChangePart {
  /** What happened. */
  readonly kind: ChangeKind;
  /** To which pillar. */
  readonly pillar: PillarId;
  /** To which of its signals; absent where it is the pillar as a whole, or its weight. */
  readonly signal?: string;
  /** What it did to the score: above 0 gained, below 0 lost, never 0. */
  readonly points: number;
}

/**
 * Why a part of the score changed. `signal`: a known value changed; `learned`: it became known; `forgotten`: it is no
 * longer known; `applicability`: it, or others whose points it shares, began or ceased to apply; `pillar`: a pillar as a
 * whole, whose scorer shows no signals or was itself changed; `weight`: the pillar counts more or less.
 */
export type ChangeKind = "signal" | "learned" | "forgotten" | "applicability" | "pillar" | "weight";

/** The change of a score, in parts that sum to it exactly. */
export interface ChangeExplanation {
  /** The score after minus the score before. */
  readonly change: number;
  /** The largest first, by absolute value; parts of less than 0.01 that rounded to 0 are left out. */
  readonly parts: readonly ChangePart[];
  /** In what the two were measured differently; none where they may be compared. */
  readonly differs: readonly (readonly string[])[];
  /** By group id, for every rank that one of the results has and every pair of groups given. */
  readonly ranks: { readonly [group: string]: RankMove };
}

/** What else is known of the change. */
export interface ExplainOptions {
  /** The groups at both times: each rank's change is then split into the own move and that of the peers. */
  readonly peers?: readonly PeerChange[];
}

/**
 * Why a score changed: integer hundredths that sum exactly to the change, each with its kind, pillar and signal. Exchanging
 * the two results gives the same parts with the other sign, and exchanges `learned` and `forgotten`. Any two results can
 * be explained, of any weights: a pillar's signals count at the mean of its two weights, its weight at the mean of its two
 * scores. Where the scorer of a pillar changed, its signals are not compared and the pillar is one part.
 *
 * Throws `SSIError`: `trend.invalid`, `trend.inconsistent`, `peers.mismatch`, `peers.duplicate`, `peers.incomparable`,
 * `peers.selfMissing`, `options.invalid`.
 *
 * @example
 * ```ts
 * import { computeSSI, explainChange } from "social-selling-index";
 * const before = computeSSI({ insights: { posts: 6 }, relationships: { connections: 500 } });
 * const after = computeSSI({ insights: { posts: 24 }, relationships: { connections: 450 }, people: { activeDays: 24 } });
 * const { change, parts } = explainChange(before, after);
 * console.log(change, parts.map(({ kind, signal, points }) => `${kind} ${signal} ${points}`));
 * // 3.93 [
 * //   'signal posts 3.12',
 * //   'learned activeDays 1.22',
 * //   'signal connections -0.41'
 * // ]
 * ```
 */
export function explainChange(
  before: StoredResult,
  after: StoredResult,
  options: ExplainOptions = {},
): ChangeExplanation {
  return answering("explainChange", "trend.invalid", () => {
    demandOptions("explainChange", options, ["peers"]);
    return explain(readResult(before, "before"), readResult(after, "after"), options.peers ?? []);
  });
}

function explain(before: StoredResult, after: StoredResult, peers: readonly PeerChange[]): ChangeExplanation {
  const change = toHundredths(after.score) - toHundredths(before.score);
  const parts = roundParts(exactChange(before, after), change)
    .filter(({ hundredths }) => hundredths !== 0)
    .sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths));
  return {
    change: toPoints(change),
    parts: parts.map(({ why, hundredths }) => ({ ...why, points: toPoints(hundredths) })),
    differs: basisDifferences(basisOf(before), basisOf(after)).map(({ part }) => part),
    ranks: rankMoves(before, after, peers),
  };
}

/** Checks a result, which may come from a file. Throws `trend.invalid`, `trend.inconsistent`. */
function readResult(given: StoredResult, name: string): StoredResult {
  const parsed = resultSchema.safeParse(given, { jitless: true });
  if (!parsed.success) {
    const issues = fromZodIssues(parsed.error.issues, given, "trend.invalid", say("send a result of computeSSI"));
    throwIfAny(
      "explainChange",
      issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
    );
    throw parsed.error;
  }
  const result = parsed.data;
  const weights = appliedWeights(result);
  const sum = (of: (pillar: PillarId) => number) => pillarIds.reduce((total, pillar) => total + of(pillar), 0);
  const expected = weightedScore(
    sum((pillar) => weights[pillar] * toHundredths(result.pillars[pillar].score)),
    sum((pillar) => weights[pillar]),
  );
  if (expected === toHundredths(result.score)) return result;
  const issue = {
    path: [name, "score"],
    expected: say("the mean of its pillars, {number}", { number: toPoints(expected) }),
  };
  const repair = say("send the result as it was computed");
  const received = String(result.score);
  throw new SSIError("explainChange", [{ code: "trend.inconsistent", ...issue, received, repair }]);
}

/** The integer weights applied: those in force, and 0 for a pillar that does not apply. */
export const appliedWeights = (result: StoredResult): PerPillar<number> =>
  perPillar((pillar) =>
    result.pillars[pillar].status === "notApplicable" ? 0 : Math.round(result.weights[pillar] * weightWhole),
  );

/** What a part of the change is about. */
interface Why {
  readonly kind: ChangeKind;
  readonly signal?: string;
  readonly pillar: PillarId;
}

/** A part of the change as an exact fraction: `numerator` over a denominator that all parts share. */
interface ExactPart {
  readonly why: Why;
  readonly numerator: bigint;
}

/** The change before it is rounded. */
interface ExactChange {
  readonly parts: readonly ExactPart[];
  readonly denominator: bigint;
}

/**
 * The exact parts of the change of the weighted mean, in hundredths. With weights w and v (shares of 4) and pillar scores
 * s and t, before and after: v t - w s = (w + v)/2 (t - s) + (v - w)(s + t)/2. The first term is split over the signals,
 * the second is the weight's. Exchanging before and after changes every sign and nothing else.
 */
export function exactChange(before: StoredResult, after: StoredResult): ExactChange {
  const weightsBefore = appliedWeights(before);
  const weightsAfter = appliedWeights(after);
  const sum = (weights: PerPillar<number>) =>
    BigInt(
      Math.max(
        1,
        pillarIds.reduce((all, id) => all + weights[id], 0),
      ),
    );
  const sumBefore = sum(weightsBefore);
  const sumAfter = sum(weightsAfter);
  // The weights applied may change although those in force did not: another pillar ceased to apply.
  const sameWeights = pillarIds.every((id) => before.weights[id] === after.weights[id]);
  const parts = pillarIds.flatMap((pillar): ExactPart[] => {
    const w = BigInt(weightsBefore[pillar]) * sumAfter;
    const v = BigInt(weightsAfter[pillar]) * sumBefore;
    const one = before.pillars[pillar];
    const other = after.pillars[pillar];
    const both = 4n * (w + v);
    const gains = gainsOf(pillar, one, other).map(
      ({ why, gain }): ExactPart => ({ why, numerator: both * BigInt(gain) }),
    );
    const scores = BigInt(toHundredths(one.score) + toHundredths(other.score));
    const kind = sameWeights ? "applicability" : "weight";
    return [...gains, { why: { kind, pillar }, numerator: 4n * (v - w) * scores }];
  });
  return { parts, denominator: 2n * sumBefore * sumAfter };
}

/** Points that one signal, or the rest of a pillar, gained or lost. */
interface Gain {
  readonly why: Why;
  /** In hundredths of the pillar. */
  readonly gain: number;
}

/** What the points of a pillar changed by: signal by signal in the order of their ids, then what no signal accounts for. */
function gainsOf(pillar: PillarId, before: PillarResult, after: PillarResult): Gain[] {
  const rest = toHundredths(after.score) - toHundredths(before.score);
  const whole: Why = { kind: pillarKind(before, after), pillar };
  if (before.version !== after.version) return [{ why: whole, gain: rest }];
  const earlier = new Map(before.signals.map((signal) => [signal.id, signal]));
  const later = new Map(after.signals.map((signal) => [signal.id, signal]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const gains = ids.map((signal): Gain => {
    const one = earlier.get(signal);
    const other = later.get(signal);
    const gain = toHundredths(other?.earned ?? 0) - toHundredths(one?.earned ?? 0);
    return { why: { kind: signalKind(one, other), signal, pillar }, gain };
  });
  return [...gains, { why: whole, gain: gains.reduce((left, { gain }) => left - gain, rest) }];
}

function signalKind(before: SignalResult | undefined, after: SignalResult | undefined): ChangeKind {
  // A scorer that was not called reports no signals: they are unknown.
  const changed = statusChange(before?.status ?? "unknown", after?.status ?? "unknown");
  if (changed !== undefined) return changed;
  // The same level with another maximum: the points of signals that do not apply were distributed in another way.
  return before?.level !== undefined && before.level === after?.level ? "applicability" : "signal";
}

function pillarKind(before: PillarResult, after: PillarResult): ChangeKind {
  if (before.version !== after.version) return "pillar";
  return statusChange(before.status, after.status) ?? "pillar";
}

/** The change between known, unknown and not applicable; undefined where the status is the same. */
function statusChange(before: string, after: string): "learned" | "forgotten" | "applicability" | undefined {
  if (before === after) return undefined;
  if (before === "notApplicable" || after === "notApplicable") return "applicability";
  return after === "unknown" ? "forgotten" : "learned";
}

/** A part in integer hundredths of the score. */
interface RoundedPart {
  readonly why: Why;
  readonly hundredths: number;
}

/**
 * The parts in integers as near as they can be that sum to `total`: each is truncated towards 0, and the rest goes,
 * one hundredth each, to the parts that lost most by it on the side of the rest; ties by the order of the parts. Changing
 * the sign of all parts and of the total changes the sign of the result.
 */
export function roundParts({ parts, denominator }: ExactChange, total: number): RoundedPart[] {
  const truncated = parts.map(({ why, numerator }, index) => {
    return { why, index, hundredths: Number(numerator / denominator), rest: numerator % denominator };
  });
  const left = truncated.reduce((rest, { hundredths }) => rest - hundredths, total);
  const side = left < 0 ? -1 : 1;
  const lost = ({ rest }: { rest: bigint }) => rest * BigInt(side);
  const order = [...truncated].sort((a, b) => (lost(a) > lost(b) ? -1 : lost(a) < lost(b) ? 1 : a.index - b.index));
  const topped = new Set(order.slice(0, Math.abs(left)));
  return truncated.map((part) => ({ why: part.why, hundredths: part.hundredths + (topped.has(part) ? side : 0) }));
}
