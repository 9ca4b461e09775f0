import { type Totals, weightedScore } from "../aggregate/aggregate.js";
import { valueAt } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar } from "../model/model-types.js";
import type { SSIResult } from "../result/result.js";
import { notAGroup } from "./plan-options.js";
import type { CertifiedTarget, PlaceTarget, PlanTarget } from "./plan-result.js";
import { readSafely } from "./read-safely.js";

/** How the worth of a plan converts to points and back: for the whole score, or for one pillar. */
interface WorthScale {
  /** The worth of a hundredth of each pillar. */
  readonly worth: PerPillar<number>;
  /** The points, in hundredths, of a worth: the real, rounded score. */
  pointsOf(worth: number): number;
  /** The least worth that gives so many hundredths, where any worth does. */
  worthOf(points: number): number;
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

/** The scale of the whole score. Worth is the exact sum of weight x hundredths, so nothing is rounded before the end. */
function wholeScale({ pillars, weightSum }: Totals): WorthScale {
  return {
    worth: perPillar((id) => pillars[id].weight),
    pointsOf: (worth) => weightedScore(worth, weightSum),
    // floor((8 worth + sum) / (2 sum)) >= points, solved for worth; integers below 2^53.
    worthOf: (points) => Math.ceil((weightSum * (2 * points - 1)) / 8),
  };
}

/** The scale of one pillar; in a pillar of weight 0 nothing is planned. */
function pillarScale({ pillars }: Totals, pillar: PillarId): WorthScale {
  const fixed = pillars[pillar].weight === 0 ? pillars[pillar].pillar.score : 0;
  return {
    worth: perPillar((id) => (id === pillar && pillars[id].weight > 0 ? 1 : 0)),
    pointsOf: (worth) => worth + fixed,
    worthOf: (points) => points - fixed,
  };
}

/** The least number of hundredths that is at least so many points. */
function hundredthsFor(points: number): number {
  const nearest = toHundredths(points);
  return nearest / 100 < points ? nearest + 1 : nearest;
}
