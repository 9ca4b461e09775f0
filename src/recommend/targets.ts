import type { Totals } from "../aggregate/aggregate.js";
import { valueAt } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { SSIResult } from "../result/result.js";
import { greatestCommonDivisor } from "./integers.js";
import { notAGroup } from "./plan-options.js";
import type { CertifiedTarget, PlaceTarget, PlanTarget } from "./plan-result.js";
import { readSafely } from "./read-safely.js";

/** How the worth of a plan converts to points and back: for the whole score, or for one pillar. */
export interface WorthScale {
  /** The worth of a hundredth of each pillar. */
  readonly worth: PerPillar<number>;
  /** The points, in hundredths, of a worth: the real, rounded score. */
  pointsOf(worth: number): number;
  /** The least worth that gives so many hundredths, where any worth does. */
  worthOf(points: number): number;
  /** The worth of exactly one hundredth. */
  readonly hundredth: number;
}

/** A target as the search needs it. */
export interface ResolvedTarget {
  readonly scale: WorthScale;
  /** The pillar whose points count; absent for the whole score. */
  readonly pillar?: PillarId;
  /** The points to reach, in hundredths; absent for a budget, infinite where no score is enough. */
  readonly points?: number;
  /** The budget in minutes; absent for a target. */
  readonly minutes?: number;
  readonly target: CertifiedTarget;
}

/** Resolves a target that was checked. Throws `peers.incomparable`, and `plan.target` for a group too small to rank in. */
export function resolveTarget(target: PlanTarget, totals: Totals, before: SSIResult): ResolvedTarget {
  const whole = wholeScale(totals);
  if ("minutes" in target) return { scale: whole, minutes: target.minutes, target: { minutes: target.minutes } };
  if ("topPercent" in target) return resolvePlaceTarget(target, whole, before);
  const { pillar, score } = target;
  const points = hundredthsFor(score);
  if (pillar === undefined) return { scale: whole, points, target: { score } };
  return { scale: pillarScale(totals, pillar), pillar, points, target: { pillar, score } };
}

function resolvePlaceTarget(target: PlaceTarget, scale: WorthScale, before: SSIResult): ResolvedTarget {
  const { topPercent, in: group } = target;
  const self = target.self === true ? before : target.self;
  const found = readSafely("plan", ["target", "in"], () => {
    // Throws where the group's members were measured otherwise: their scores are no target for this one.
    group.rank(before, { self });
    const answer: unknown = group.scoreForTopPercent(topPercent, { self });
    return { status: valueAt(answer, ["status"]), score: valueAt(answer, ["score"]), answer };
  });
  const { status, score } = found;
  if (status === "found" && typeof score === "number" && score >= 0 && score <= 100)
    return { scale, points: toHundredths(score), target: { topPercent, score } };
  if (status === "unreachable") return { scale, points: Number.POSITIVE_INFINITY, target: { topPercent } };
  // Not made by createPeerGroup: an object with functions of these names.
  if (status !== "suppressed" && status !== "empty") throw new SSIError("plan", [notAGroup(found.answer)]);
  throw new SSIError("plan", [
    {
      code: "plan.target",
      path: ["target", "in"],
      expected: say("a group with enough members to rank in"),
      received: status === "suppressed" ? say("a group without enough others") : say("a group without members"),
      repair: say("plan for a score, or for a larger group"),
    },
  ]);
}

/**
 * The scale of the whole score. Worth is the exact sum of weight x hundredths, in least terms, so nothing is rounded before
 * the end; with equal weights it is the hundredths themselves.
 */
export function wholeScale({ pillars, weightSum }: Totals): WorthScale {
  const weights = pillarIds.map((id) => 4 * pillars[id].weight);
  const divisor = Number(weights.reduce((sum, one) => greatestCommonDivisor(sum, BigInt(one)), BigInt(weightSum)));
  const hundredth = Math.max(1, weightSum / divisor);
  return {
    worth: perPillar((id) => (4 * pillars[id].weight) / divisor),
    // The rule of the score, in integers below 2^53.
    pointsOf: (worth) => (weightSum === 0 ? 0 : Math.floor((2 * worth + hundredth) / (2 * hundredth))),
    worthOf: (points) => Math.ceil((hundredth * (2 * points - 1)) / 2),
    hundredth,
  };
}

/** The scale of one pillar; in a pillar of weight 0 nothing is planned. */
function pillarScale({ pillars }: Totals, pillar: PillarId): WorthScale {
  const fixed = pillars[pillar].weight === 0 ? pillars[pillar].pillar.score : 0;
  return {
    worth: perPillar((id) => (id === pillar && pillars[id].weight > 0 ? 1 : 0)),
    pointsOf: (worth) => worth + fixed,
    worthOf: (points) => points - fixed,
    hundredth: 1,
  };
}

/** The least number of hundredths that is at least so many points. */
function hundredthsFor(points: number): number {
  const nearest = toHundredths(points);
  return nearest / 100 < points ? nearest + 1 : nearest;
}

/**
 * Points in reach that are a good next target, in hundredths: the next multiple of ten points (of five in a pillar) that is a
 * fifth of that away or more, else the next half step, else the best there is.
 */
export function nextStageOf({ pillar }: ResolvedTarget, before: number, best: number): number | undefined {
  if (best <= before) return undefined;
  const step = pillar === undefined ? 1000 : 500;
  const stages = [step, step / 2].map((size) => size * Math.ceil((before + step / 5) / size));
  return stages.find((stage) => stage <= best) ?? best;
}
