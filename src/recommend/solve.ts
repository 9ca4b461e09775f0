import { emptyFrontier, entryAt, type Frontier, mergeFrontiers, mostExpensive, type Price } from "./frontier.js";
import { createMeter, groupActions, groupFrontier } from "./group-frontier.js";
import { idleUnits, type Problem, type Units } from "./problem.js";

/** A plan that the search found. */
export interface Choice {
  /** In quarters of a minute. */
  readonly cost: number;
  /** The worth of the whole, exact. */
  readonly worth: number;
  readonly units: Units;
}

/** All plans of a problem, searchable. */
export interface Solution {
  /** The greatest worth of any plan. */
  readonly most: number;
  /** The cheapest plan worth at least so much; of equal cost, the one worth most. Where none is worth so much, the one worth most of all. */
  cheapest(worth: number): Choice;
  /** The plan worth most of those up to a cost; of equal worth, the cheapest. */
  bestWithin(cost: number): Choice;
}

/** All plans up to a cost: every choice of one half with every choice of the other. */
interface Halves {
  readonly left: Frontier;
  readonly right: Frontier;
  readonly upTo: number;
}

/**
 * Solves a problem exactly. Groups of linked actions do not depend on each other, so their frontiers can be added: they are
 * merged into two halves, up to the cost that a query needs, and the query goes through both at once.
 */
export function solve(problem: Problem, mostQuarters: number): Solution {
  const meter = createMeter();
  const frontiers = groupActions(problem).map((group) => groupFrontier(problem, group, mostQuarters, meter));
  frontiers.sort((a, b) => a.choices.length - b.choices.length);
  const costOfAll = frontiers.reduce((sum, frontier) => sum + mostExpensive(frontier).cost, 0);

  let merged: Halves = { left: emptyFrontier, right: emptyFrontier, upTo: -1 };
  const halvesUpTo = (cost: number): Halves => {
    if (cost <= merged.upTo) return merged;
    const half = (parity: number) =>
      frontiers
        .filter((_, index) => index % 2 === parity)
        .reduce((sum, frontier) => mergeFrontiers(sum, frontier, cost), emptyFrontier);
    merged = { left: half(0), right: half(1), upTo: cost };
    return merged;
  };

  /** One pass finds the best pair: the more the left choice costs, the less the right one may cost. */
  const bestWithin = (cost: number): Choice => {
    const { left, right } = halvesUpTo(Math.min(cost, costOfAll));
    let best = { i: 0, j: 0, worth: -1, cost: 0 };
    let j = right.choices.length - 1;
    let other = entryAt(right.choices, j);
    let i = 0;
    for (const one of left.choices) {
      if (one.cost > cost) break;
      while (one.cost + other.cost > cost) other = entryAt(right.choices, --j);
      const pair = { i, j, worth: one.worth + other.worth, cost: one.cost + other.cost };
      if (pair.worth > best.worth || (pair.worth === best.worth && pair.cost < best.cost)) best = pair;
      i++;
    }
    const units = idleUnits(problem);
    left.write(best.i, units);
    right.write(best.j, units);
    return { cost: best.cost, worth: problem.constant + best.worth, units };
  };

  const cheapest = (worth: number): Choice => {
    const needed = worth - problem.constant;
    // A greedy plan need not be the cheapest, but none that costs more has to be considered.
    let least = Math.min(mostQuarters, greedyCost(frontiers, needed));
    const { left, right } = halvesUpTo(least);
    let j = right.choices.length - 1;
    let other = entryAt(right.choices, j);
    for (const one of left.choices) {
      if (one.worth + other.worth < needed) continue;
      for (let next = right.choices[j - 1]; next !== undefined && one.worth + next.worth >= needed; ) {
        other = next;
        j--;
        next = right.choices[j - 1];
      }
      least = Math.min(least, one.cost + other.cost);
    }
    return bestWithin(least);
  };

  const most =
    costOfAll <= mostQuarters
      ? frontiers.reduce((sum, frontier) => sum + mostExpensive(frontier).worth, problem.constant)
      : bestWithin(mostQuarters).worth;
  return { most, cheapest, bestWithin };
}

/**
 * The cost of one plan worth at least so much, made greedily from the best next segment of any frontier: an upper bound of
 * the cheapest plan's cost. The cost of everything where that is not worth enough.
 */
export function greedyCost(frontiers: readonly Frontier[], needed: number): number {
  const queues = frontiers.map((frontier) => hullOf(frontier).reverse());
  let cost = 0;
  let worth = frontiers.reduce((sum, { choices: [idle] }) => sum + (idle?.worth ?? 0), 0);
  while (worth < needed) {
    let best: Price[] | undefined;
    let top: Price = { cost: 1, worth: 0 };
    for (const queue of queues) {
      const segment = queue.at(-1);
      if (segment === undefined || segment.worth * top.cost <= top.worth * segment.cost) continue;
      best = queue;
      top = segment;
    }
    if (best?.pop() === undefined) return cost;
    cost += top.cost;
    worth += top.worth;
  }
  return cost;
}

/** The segments of the upper concave hull of a frontier, as the cost and worth that each adds; the most worth per cost first. */
function hullOf({ choices }: Frontier): Price[] {
  const segments: Price[] = [];
  let before: Price = { cost: 0, worth: 0 };
  for (const choice of choices) {
    let segment: Price = { cost: choice.cost - before.cost, worth: choice.worth - before.worth };
    before = choice;
    // The first choice costs nothing, so every plan has its worth.
    if (segment.cost === 0) continue;
    for (let last = segments.at(-1); last !== undefined && last.worth * segment.cost <= segment.worth * last.cost; ) {
      segments.pop();
      segment = { cost: segment.cost + last.cost, worth: segment.worth + last.worth };
      last = segments.at(-1);
    }
    segments.push(segment);
  }
  return segments;
}
