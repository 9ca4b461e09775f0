import { type Reading, withValues } from "../activity/read-activity.js";
import { toPoints } from "../model/hundredths.js";
import { pillarIds, type SignalName } from "../model/model-types.js";
import type { SignalValue } from "../model/units.js";
import type { Engine } from "../set-up.js";
import { after, amountOf, type Count, growthOf, quotient } from "./counts.js";
import { entryAt } from "./integers.js";
import type { CertifiedPool, PlanAssumption, PlanStep } from "./plan-result.js";
import { type PlannedPool, type Problem, type Units, type UsableAction, worthOf, worthOfSignal } from "./problem.js";
import type { LoweredSignal } from "./recommendation.js";
import { measuredSignals, type Start, staysZero } from "./start.js";

/**
 * The steps of a plan in order of worth: each time the one that adds most for its minutes to the steps before it, and after it
 * the one that makes up for what it lowers, which never comes before it. Points are those of the real score (or pillar), rounded once, so the gains in the
 * plan sum to its gain.
 */
export function orderSteps(problem: Problem, units: Units, pointsOf: (worth: number) => number): PlanStep[] {
  let open: Candidate[] = usedActions(problem, units).map((action) => ({
    action,
    units: entryAt(units, action.index),
    cost: entryAt(units, action.index) * action.cost,
  }));
  const none = units.map(() => 0);
  let done: number[] = none;
  const pointsWith = (from: readonly number[], { action, units: count }: Candidate) =>
    pointsOf(worthOf(problem, from.with(action.index, count)));
  const before = pointsOf(worthOf(problem, none));
  let running = before;
  const steps: PlanStep[] = [];
  let last: Candidate | undefined;
  while (open.length > 0) {
    const companions = last === undefined ? [] : open.filter((one) => makesUpFor(problem, one, last));
    // What makes up for another step waits for it: whom invitations bring is welcomed after them.
    const free = open.filter((one) => !open.some((other) => other !== one && makesUpFor(problem, one, other)));
    const next = companions.length > 0 ? companions : free.length > 0 ? free : open;
    const best = next
      .map((candidate) => ({ ...candidate, gain: pointsWith(done, candidate) - running }))
      .reduce((winner, one) => (isBetter(one, winner) ? one : winner));
    const now = done.with(best.action.index, best.units);
    running += best.gain;
    const lowers = loweredBy(problem, done, now);
    const { definition, quarters } = best.action;
    steps.push({
      action: definition.id,
      units: best.units,
      rhythm: definition.rhythm,
      minutes: (best.units * quarters) / 4,
      ...successesOf(problem, best.action, best.units),
      control: definition.control,
      gainAlone: toPoints(pointsWith(none, best) - before),
      gainInPlan: toPoints(best.gain),
      runningScore: toPoints(running),
      ...(lowers.length === 0 ? {} : { lowers }),
    });
    done = now;
    open = open.filter(({ action }) => action !== best.action);
    last = best;
  }
  return steps;
}

/** A step that is not in the order yet. */
interface Candidate {
  readonly action: UsableAction;
  readonly units: number;
  readonly cost: number;
}

/** Whether a is the better next step: more points for its cost, then more points; ties by the order of the actions. */
const isBetter = (a: Candidate & { gain: number }, b: Candidate & { gain: number }): boolean =>
  a.gain * b.cost !== b.gain * a.cost ? a.gain * b.cost > b.gain * a.cost : a.gain > b.gain;

/** Whether one action adds to the part of a proportion to whose whole another adds: welcoming after inviting. */
function makesUpFor({ counts }: Problem, one: Candidate, other: Candidate | undefined): boolean {
  const adds = (count: Count, candidate: Candidate | undefined) =>
    candidate !== undefined && entryAt(count.steps, candidate.action.index) > 0;
  return counts.some(
    (whole) =>
      whole.to === "whole" &&
      adds(whole, other) &&
      counts.some(
        (part) => part.to === "part" && part.pillar === whole.pillar && part.signal === whole.signal && adds(part, one),
      ),
  );
}

/** The signals that earn less after some units than before. */
export function loweredBy(problem: Problem, before: Units, after: Units): LoweredSignal[] {
  return problem.signals.flatMap((signal) => {
    const change = worthOfSignal(problem, signal, after) - worthOfSignal(problem, signal, before);
    if (change >= 0) return [];
    return [{ pillar: signal.pillar, signal: signal.signal.id, points: toPoints(change / signal.perHundredth) }];
  });
}

/** The attempts of a step that succeed, rounded to a hundredth; nothing for an action that has no rate. */
export function successesOf(
  { pools }: Problem,
  { pool }: UsableAction,
  units: number,
): { readonly successes?: number } {
  const used = pools[pool];
  if (used === undefined || used.definition.successRate === undefined) return {};
  return { successes: toPoints(Math.floor(100 * units * shareOf(used) + 0.5)) };
}

function shareOf({ rate }: PlannedPool): number {
  const { numerator, denominator } = quotient(rate.part, rate.whole);
  return numerator / denominator;
}

/** The reading after acts were kept up for a whole window; the given one is not changed. What is unknown stays unknown. */
export function applyUnits(engine: Engine, start: Start, counts: readonly Count[], units: Units): Reading {
  const { reading, totals } = start;
  const growing = counts.map((count) => ({ ...count, by: growthOf(count, amountOf(count, units)) }));
  return pillarIds.reduce((before, pillar) => {
    const raised = new Map<number, SignalValue>();
    const measured = measuredSignals(engine, totals, pillar);
    for (const one of measured) {
      const { index, signal, result } = one;
      const growths = growing.filter((count) => count.pillar === pillar && count.signal === index && count.by > 0);
      if (growths.length === 0 || result.value === undefined || result.status === "notApplicable") continue;
      if (staysZero(one, measured)) continue;
      raised.set(index, after(signal, result.value, growths, reading.windowDays));
    }
    return withValues(before, engine.scorers[pillar], raised);
  }, reading);
}

/** The actions that a plan uses. */
export const usedActions = ({ actions }: Problem, units: Units): UsableAction[] =>
  actions.filter(({ index }) => (units[index] ?? 0) > 0);

/** The pools that a plan uses, as a certificate repeats them. */
export function certifiedPools(problem: Problem, units: Units): CertifiedPool[] {
  const used = usedActions(problem, units);
  return problem.pools.flatMap((pool, index) => {
    const attempts = used.reduce((sum, action) => sum + (action.pool === index ? entryAt(units, action.index) : 0), 0);
    if (attempts === 0) return [];
    const { id } = pool.definition;
    return [{ id, attempts, most: pool.capacity, rate: shareOf(pool), isRateKnown: pool.rate.isKnown }];
  });
}

/** What a plan would move and holds as it is: the rates of its pools, and the means of what it makes more of. */
export function heldSignals(engine: Engine, problem: Problem, units: Units): SignalName[] {
  const pools = certifiedPools(problem, units).map(({ id }) => id);
  const rates = engine.model.pools.flatMap(({ id, successRate }) =>
    successRate === undefined || !pools.includes(id)
      ? []
      : [{ pillar: successRate.pillar, signal: successRate.signal }],
  );
  const means = problem.signals.flatMap(({ pillar, signal, uses }) => {
    const { scale } = signal;
    const isMoved = uses.some((count) => amountOf(entryAt(problem.counts, count), units) > 0);
    return typeof scale === "object" && "of" in scale && isMoved ? [{ pillar, signal: signal.id }] : [];
  });
  return [...rates, ...means];
}

/** What a plan takes for granted, in a fixed order. */
export function findAssumptions(
  engine: Engine,
  start: Start,
  problem: Problem,
  units: Units,
  effort: { readonly [action: string]: number },
): PlanAssumption[] {
  const used = usedActions(problem, units);
  const pools = problem.pools.filter(
    ({ definition }, pool) => definition.successRate !== undefined && used.some((action) => action.pool === pool),
  );
  const conditions: [PlanAssumption, boolean][] = [
    ["effortEstimated", used.some(({ definition }) => effort[definition.id] === undefined)],
    ["currentActivityGoesOn", used.length > 0],
    ["keptUp", used.some(({ definition }) => definition.rhythm === "monthly")],
    ["growthFromPlanOnly", used.length > 0],
    ["outcomesHeld", used.length > 0],
    ["othersDecide", used.some(({ definition }) => definition.control === "shared")],
    ["acceptanceRateHeld", pools.some(({ rate }) => rate.isKnown)],
    ["acceptanceRateAssumed", pools.some(({ rate }) => !rate.isKnown)],
    ["unknownLeftOut", start.leavesOut],
    ["unknownTakenAsZero", start.hasAssumed],
    ["ownScorersHeld", pillarIds.some((id) => engine.scorers[id].signals === undefined)],
  ];
  return conditions.flatMap(([code, holds]) => (holds ? [code] : []));
}
