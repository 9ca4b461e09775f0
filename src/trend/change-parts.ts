import { weightWhole } from "../aggregate/weights.js";
import { toHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { PillarResult, SignalResult, SSIResult } from "../result/result-types.js";

/**
 * Why a part of the score changed. `signal`: a known value changed; `learned`: it became known; `forgotten`: it is no
 * longer known; `applicability`: it, or others whose points it shares, began or ceased to apply; `pillar`: a pillar as a
 * whole, whose scorer shows no signals or was itself changed; `weight`: the pillar counts more or less.
 */
export type ChangeKind = "signal" | "learned" | "forgotten" | "applicability" | "pillar" | "weight";

/** What a part of the change is about. */
export interface Why {
  readonly kind: ChangeKind;
  readonly signal?: string;
  readonly pillar: PillarId;
}

/** A part of the change as an exact fraction: `numerator` over a denominator that all parts share. */
export interface ExactPart {
  readonly why: Why;
  readonly numerator: bigint;
}

/** The change before it is rounded. */
export interface ExactChange {
  readonly parts: readonly ExactPart[];
  readonly denominator: bigint;
}

/** The integer weights applied: those in force, and 0 for a pillar that does not apply. */
export const appliedWeights = (result: SSIResult): PerPillar<number> =>
  perPillar((pillar) =>
    result.pillars[pillar].status === "notApplicable" ? 0 : Math.round(result.weights[pillar] * weightWhole),
  );

/** What happened to something that is known, unknown, or does not apply; the same words backwards when swapped. */
function turn(before: string, after: string): "learned" | "forgotten" | "applicability" | undefined {
  if (before === after) return undefined;
  if (before === "notApplicable" || after === "notApplicable") return "applicability";
  return after === "unknown" ? "forgotten" : "learned";
}

function signalKind(before: SignalResult | undefined, after: SignalResult | undefined): ChangeKind {
  // A scorer that was not called names no signals: they are unknown.
  const turned = turn(before?.status ?? "unknown", after?.status ?? "unknown");
  if (turned !== undefined) return turned;
  // The same level of another maximum: the points of signals that do not apply were shared out anew.
  return before?.level !== undefined && before.level === after?.level ? "applicability" : "signal";
}

function pillarKind(before: PillarResult, after: PillarResult): ChangeKind {
  if (before.version !== after.version) return "pillar";
  return turn(before.status, after.status) ?? "pillar";
}

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

/**
 * The exact parts of the change of the weighted mean, in hundredths. With weights w and v (shares of 4) and pillar scores
 * s and t, before and after: v t - w s = (w + v)/2 (t - s) + (v - w)(s + t)/2. The first term is split over the signals,
 * the second is the weight's. Swapping before and after swaps every sign and nothing else.
 */
export function exactChange(before: SSIResult, after: SSIResult): ExactChange {
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
  // The weights a member's pillars have may change although those in force did not: another pillar ceased to apply.
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

/** A part in integer hundredths of the score. */
export interface RoundedPart {
  readonly why: Why;
  readonly hundredths: number;
}

/**
 * The parts in integers as near as they can be that sum to `total`: each is cut towards 0, and what is left goes, one
 * each, to the parts that lost most on its side of 0; ties by the order of the parts. Swapping all signs swaps the signs
 * of the result.
 */
export function roundParts({ parts, denominator }: ExactChange, total: number): RoundedPart[] {
  const cut = parts.map(({ why, numerator }, place) => {
    return { why, place, hundredths: Number(numerator / denominator), rest: numerator % denominator };
  });
  const left = cut.reduce((rest, { hundredths }) => rest - hundredths, total);
  const side = left < 0 ? -1 : 1;
  const lost = ({ rest }: { rest: bigint }) => rest * BigInt(side);
  const order = [...cut].sort((a, b) => (lost(a) > lost(b) ? -1 : lost(a) < lost(b) ? 1 : a.place - b.place));
  const topped = new Set(order.slice(0, Math.abs(left)));
  return cut.map((part) => ({ why: part.why, hundredths: part.hundredths + (topped.has(part) ? side : 0) }));
}
