import { type Totals, weightedScore } from "../aggregate/aggregate.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar } from "../model/model-types.js";
import type { SSIResult } from "../result/result.js";
import type { CertifiedTarget, PlaceTarget, PlanTarget } from "./plan-result.js";

/** How the worth of a plan and its points go together: for the whole score, or for one pillar. */
export interface Scale {
  /** How much a hundredth of each pillar is worth. */
  readonly worth: PerPillar<number>;
  /** The points, in hundredths, of a worth: the real, rounded score. */
  pointsOf(worth: number): number;
  /** The least worth with so many hundredths, where any worth has them. */
  worthOf(points: number): number;
}

/** The scale of the whole score. Worth is the exact sum of weight x hundredths, so nothing is rounded before the end. */
function wholeScale({ pillars, weightSum }: Totals): Scale {
  return {
    worth: perPillar((id) => pillars[id].weight),
    pointsOf: (worth) => weightedScore(worth, weightSum),
    // floor((8 worth + sum) / (2 sum)) >= points, solved for worth; integers below 2^53.
    worthOf: (points) => Math.ceil((weightSum * (2 * points - 1)) / 8),
  };
}

/** The scale of one pillar; in a pillar that does not count nothing is planned. */
function pillarScale({ pillars }: Totals, pillar: PillarId): Scale {
  const fixed = pillars[pillar].weight === 0 ? pillars[pillar].pillar.score : 0;
  return {
    worth: perPillar((id) => (id === pillar && pillars[id].weight > 0 ? 1 : 0)),
    pointsOf: (worth) => worth + fixed,
    worthOf: (points) => points - fixed,
  };
}

/** A target as the search needs it. */
export interface Aim {
  readonly scale: Scale;
  /** The pillar whose points count; absent for the whole score. */
  readonly pillar?: PillarId;
  /** The least points in hundredths; absent for a budget, infinite where no score will do. */
  readonly points?: number;
  /** The budget in minutes; absent for a target. */
  readonly minutes?: number;
  readonly target: CertifiedTarget;
}

/** The least hundredths that are, as points, at least so much. */
function hundredthsFor(points: number): number {
  const nearest = toHundredths(points);
  return nearest / 100 < points ? nearest + 1 : nearest;
}

/** Reads a target that was checked. Throws `peers.incomparable`, and `plan.target` for a group too small to tell anything. */
export function takeAim(target: PlanTarget, totals: Totals, before: SSIResult): Aim {
  const whole = wholeScale(totals);
  if ("minutes" in target) return { scale: whole, minutes: target.minutes, target: { minutes: target.minutes } };
  if ("topPercent" in target) return aimAtPlace(target, whole, before);
  const { pillar, score } = target;
  const points = hundredthsFor(score);
  if (pillar === undefined) return { scale: whole, points, target: { score } };
  return { scale: pillarScale(totals, pillar), pillar, points, target: { pillar, score } };
}

function aimAtPlace(target: PlaceTarget, scale: Scale, before: SSIResult): Aim {
  const { topPercent, in: group } = target;
  const self = target.self === true ? before : target.self;
  // A rank refuses what was measured otherwise than the group's members: such a score would be no target.
  group.rank(before, { self });
  const found = group.scoreForTopPercent(topPercent, { self });
  if (found.status === "found")
    return { scale, points: toHundredths(found.score), target: { topPercent, score: found.score } };
  if (found.status === "unreachable") return { scale, points: Number.POSITIVE_INFINITY, target: { topPercent } };
  throw new SSIError("plan", [
    {
      code: "plan.target",
      path: ["target", "in"],
      expected: say("a group with enough members to rank in"),
      received: found.status === "suppressed" ? say("a group without enough others") : say("a group without members"),
      repair: say("plan for a score, or for a larger group"),
    },
  ]);
}
