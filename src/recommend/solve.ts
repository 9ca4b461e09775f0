import { type Choice, choicesNear, merge } from "./enumerate.js";
import { greedyCost } from "./greedy.js";
import { groupsOf } from "./groups.js";
import { entryAt } from "./integers.js";
import { type Layers, layersOf, mostByKinds, priceOf } from "./layers.js";
import { lowerBound, type Question } from "./lower-bound.js";
import { createMeter, type Meter } from "./meter.js";
import { type Problem, type Units, worthOf } from "./problem.js";

/** What a plan is to be, besides the problem. */
export interface Aim {
  /** What every kind of action adds to the cost that is minimised, in units of cost. */
  readonly costPerKind: number;
  /** The most kinds of action; infinite where any number is allowed. */
  readonly maxKinds: number;
  /** The points of a worth, in hundredths. */
  pointsOf(worth: number): number;
  /** The least worth with so many points, in hundredths. */
  worthOf(points: number): number;
}

/** A plan that was found. */
export interface Found {
  readonly units: Units;
  /** Without what its kinds of action add. */
  readonly cost: number;
  readonly worth: number;
}

/** The cheapest plan to a target, or to the most points where the target is out of reach. */
export interface FoundForTarget extends Found {
  readonly isReached: boolean;
  /** Where it is not reached: the most worth, with so many kinds of action and with any number. */
  readonly most?: { readonly worth: number; readonly withoutMaxKinds: number };
  /** The most worth of a plan whose cost, with what its kinds add, is a unit less; absent for a plan that does nothing. */
  readonly worthForLess?: number;
}

/** Where only sums are asked for, no published points break ties. */
const noPoints = () => 0;
const byCost = { cost: 1, worth: 0, kinds: 0 };
const byWorth = { cost: 0, worth: 1, kinds: 0 };
const byLoss = { cost: 0, worth: -1, kinds: 0 };

/**
 * The cheapest plan with so many points, exactly: of equal cost the one with most points, then fewest kinds of action, then
 * most worth, then more of the first action of the model. See docs/decisions/0004-plans.md for the proof.
 */
export function findCheapest(problem: Problem, points: number, aim: Aim): FoundForTarget {
  const { costPerKind, maxKinds, pointsOf } = aim;
  const none = worthOf(problem, []);
  const needed = aim.worthOf(points) - none;
  const nothing = { units: [], cost: 0, worth: none };
  if (needed <= 0) return { ...nothing, isReached: true };
  const meter = createMeter();
  const upper = points === Number.POSITIVE_INFINITY ? points : greedyCost(problem, needed, costPerKind, maxKinds);
  const groups = layersFor(withinCost(problem, upper - costPerKind), meter);
  const minimise = { cost: 1, worth: 0, kinds: costPerKind };
  const cheapest = (need: number, limit: number): Choice =>
    answer(groups, { minimise, demand: byWorth, need, maxKinds }, limit, problem, meter, (worth) =>
      pointsOf(none + worth),
    );
  if (upper < Number.POSITIVE_INFINITY) {
    const choice = cheapest(needed, upper);
    return { ...foundOf(choice, problem, none), isReached: true, ...worthForLess(choice) };
  }
  const most = mostOf(groups, maxKinds);
  if (most >= needed) {
    const choice = cheapest(needed, upper);
    return { ...foundOf(choice, problem, none), isReached: true, ...worthForLess(choice) };
  }
  const need = aim.worthOf(pointsOf(none + most)) - none;
  const found = need <= 0 ? nothing : foundOf(cheapest(need, upper), problem, none);
  const withoutMaxKinds = none + mostOf(groups, Number.POSITIVE_INFINITY);
  return { ...found, isReached: false, most: { worth: none + most, withoutMaxKinds } };

  function worthForLess({ cost, kinds }: Choice) {
    const demand = { cost: -1, worth: 0, kinds: -costPerKind };
    const question = { minimise: byLoss, demand, need: 1 - cost - costPerKind * kinds, maxKinds };
    return { worthForLess: none + answer(groups, question, 0, problem, meter, noPoints).worth };
  }
}

/**
 * The plan with most points less a price for each kind of action at a cost, exactly: of equals the cheapest, then the one with
 * fewest kinds, then more of the first action of the model.
 */
export function findBestWithin(problem: Problem, cost: number, worthPerKind: number, aim: Aim): Found {
  const { maxKinds, pointsOf } = aim;
  const none = worthOf(problem, []);
  const meter = createMeter();
  const groups = layersFor(withinCost(problem, cost), meter);
  const net = { cost: 0, worth: 1, kinds: -worthPerKind };
  const minimise = { cost: 0, worth: -1, kinds: worthPerKind };
  const demand = { cost: -1, worth: 0, kinds: 0 };
  const best = answer(groups, { minimise, demand, need: -cost, maxKinds }, 0, problem, meter, noPoints);
  // Minutes that move only what rounding removes are taken back.
  const need = aim.worthOf(pointsOf(none + priceOf(net, best))) - none;
  if (need <= 0) return { units: [], cost: 0, worth: none };
  const question = { minimise: byCost, demand: net, need, maxKinds };
  return foundOf(answer(groups, question, best.cost, problem, meter, noPoints), problem, none);
}

function foundOf(choice: Choice, { actions }: Problem, none: number): Found {
  const units = new Array<number>((actions.at(-1)?.index ?? -1) + 1).fill(0);
  choice.write(units);
  return { units, cost: choice.cost, worth: none + choice.worth };
}

/** The problem with the units that so much cost allows. */
function withinCost(problem: Problem, most: number): Problem {
  const actions = problem.actions.map((action) => ({
    ...action,
    bound: Math.min(action.bound, Math.floor(most / action.cost)),
  }));
  return { ...problem, actions: actions.filter(({ bound }) => bound > 0) };
}

function layersFor(problem: Problem, meter: Meter): Layers[] {
  const groups = groupsOf(problem);
  meter.demand(groups);
  return groups.map((group) => layersOf(group, meter.spend));
}

/** The most worth of all groups together, with at most so many kinds of action. */
function mostOf(groups: readonly Layers[], maxKinds: number): number {
  const all = groups.reduce((sum, { group }) => sum + group.actions.length, 0);
  const kinds = Math.min(maxKinds, all);
  let most = [0];
  for (const group of groups) {
    const own = mostByKinds(group, Math.min(kinds, group.group.actions.length));
    const sums: number[] = [];
    most.forEach((before, some) => {
      own.forEach((more, others) => {
        if (some + others > kinds) return;
        sums[some + others] = Math.max(sums[some + others] ?? Number.NEGATIVE_INFINITY, before + more);
      });
    });
    most = sums;
  }
  return Math.max(...most);
}

/**
 * Answers a question: finds a lower bound, enumerates all plans near it, and looks further away until the best of them is near
 * enough that none outside can be better. `upper` is a limit that some plan keeps.
 */
function answer(
  groups: readonly Layers[],
  question: Question,
  upper: number,
  { actions }: Problem,
  meter: Meter,
  pointsOf: (worth: number) => number,
): Choice {
  const bound = lowerBound(groups, question, upper, meter.spend);
  const { low, prices } = bound;
  const actionCount = (actions.at(-1)?.index ?? -1) + 1;
  const margin = 1e-9 * (Math.abs(low) + sizeOf(groups, prices));
  const span = Math.max(0, bound.upper - low);
  let gap = bound.upper < Number.POSITIVE_INFINITY ? span / 27 : 0.01 * Math.abs(low) + 1;
  // The meter ends it, should no plan ever answer.
  for (;;) {
    const near = gap + margin;
    const lists = groups.map((group) => choicesNear(group, prices, near, question, actionCount, meter.keep));
    lists.sort((a, b) => a.length - b.length);
    const merged = lists.reduce(
      (sum, list) => merge(sum, list, near, question, actionCount, meter.keep),
      [{ cost: 0, worth: 0, kinds: 0, excess: 0, write: () => {} }],
    );
    const best = bestOf(merged, question, pointsOf);
    if (best !== undefined && priceOf(question.minimise, best) <= low + gap + margin / 2) return best;
    gap = gap < span ? Math.min(3 * gap + margin, Math.max(span, margin)) : 3 * gap + margin;
  }
}

/** The size of the numbers that prices are sums of, for what rounding may add to them. */
function sizeOf(groups: readonly Layers[], prices: { readonly cost: number; readonly worth: number }): number {
  let size = 0;
  for (const { group, layers } of groups)
    layers.forEach(({ worth, cost }, at) => {
      let largest = 0;
      for (const one of worth) largest = Math.max(largest, Math.abs(one));
      size += Math.abs(prices.worth) * largest + Math.abs(prices.cost) * cost * entryAt(group.actions, at).bound;
    });
  return size;
}

/** The best of some plans that meet what is demanded. */
function bestOf(
  choices: readonly Choice[],
  { minimise, demand, need, maxKinds }: Question,
  pointsOf: (worth: number) => number,
): Choice | undefined {
  let best: Choice | undefined;
  const isBetter = (one: Choice, other: Choice): boolean => {
    const byPrice = priceOf(minimise, one) - priceOf(minimise, other);
    if (byPrice !== 0) return byPrice < 0;
    const byPoints = pointsOf(one.worth) - pointsOf(other.worth);
    if (byPoints !== 0) return byPoints > 0;
    return one.kinds === other.kinds ? one.worth > other.worth : one.kinds < other.kinds;
  };
  for (const choice of choices)
    if (priceOf(demand, choice) >= need && choice.kinds <= maxKinds && (best === undefined || isBetter(choice, best)))
      best = choice;
  return best;
}
