import { dearest, entryAt, type Frontier, mergeFrontiers, nothing, type Price } from "./frontier.js";
import { groupActions, groupFrontier } from "./group-frontier.js";
import { idleUnits, type Problem, type Units } from "./problem.js";

/** A plan as the search finds it. */
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
  /** The cheapest plan worth at least so much; of equal cost, the worthiest. Where none is, the worthiest of all. */
  cheapest(worth: number): Choice;
  /** The worthiest plan of at most that cost; of equal worth, the cheapest. */
  worthiest(cost: number): Choice;
}

/** All plans up to a cost, in two halves that do not depend on each other. */
interface Halves {
  readonly left: Frontier;
  readonly right: Frontier;
  readonly upTo: number;
}

/**
 * Solves a problem exactly. Groups of linked actions do not depend on each other, so their frontiers add up; they are
 * merged into two halves, only as far as a question needs, and the question walks along both at once.
 */
export function solve(problem: Problem, mostQuarters: number): Solution {
  const frontiers = groupActions(problem).map((group) => groupFrontier(problem, group, mostQuarters));
  frontiers.sort((a, b) => a.choices.length - b.choices.length);
  const costOfAll = frontiers.reduce((sum, frontier) => sum + dearest(frontier).cost, 0);

  let merged: Halves = { left: nothing, right: nothing, upTo: -1 };
  const halvesUpTo = (cost: number): Halves => {
    if (cost <= merged.upTo) return merged;
    const half = (parity: number) =>
      frontiers
        .filter((_, place) => place % 2 === parity)
        .reduce((sum, frontier) => mergeFrontiers(sum, frontier, cost), nothing);
    merged = { left: half(0), right: half(1), upTo: cost };
    return merged;
  };

  /** The dearer the left choice, the cheaper the right one may be: one pass finds the best pair. */
  const worthiest = (cost: number): Choice => {
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
    // A plan made greedily is not the cheapest, but nothing dearer need be looked at.
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
    return worthiest(least);
  };

  const most =
    costOfAll <= mostQuarters
      ? frontiers.reduce((sum, frontier) => sum + dearest(frontier).worth, problem.constant)
      : worthiest(mostQuarters).worth;
  return { most, cheapest, worthiest };
}

/** The straight pieces of the least concave line above a frontier, the most worth per cost first: what more they cost and are worth. */
function hullOf({ choices }: Frontier): Price[] {
  const pieces: Price[] = [];
  let before: Price = { cost: 0, worth: 0 };
  for (const choice of choices) {
    let piece: Price = { cost: choice.cost - before.cost, worth: choice.worth - before.worth };
    before = choice;
    // The first choice costs nothing; its worth is there anyway.
    if (piece.cost === 0) continue;
    for (let last = pieces.at(-1); last !== undefined && last.worth * piece.cost <= piece.worth * last.cost; ) {
      pieces.pop();
      piece = { cost: piece.cost + last.cost, worth: piece.worth + last.worth };
      last = pieces.at(-1);
    }
    pieces.push(piece);
  }
  return pieces;
}

/**
 * The cost of one plan worth at least so much: again and again the best next piece of any frontier. An upper bound of the
 * cheapest plan's cost, no more; the cost of everything where that is not worth enough.
 */
export function greedyCost(frontiers: readonly Frontier[], needed: number): number {
  const queues = frontiers.map((frontier) => hullOf(frontier).reverse());
  let cost = 0;
  let worth = frontiers.reduce((sum, { choices: [idle] }) => sum + (idle?.worth ?? 0), 0);
  while (worth < needed) {
    let best: Price[] | undefined;
    let top: Price = { cost: 1, worth: 0 };
    for (const queue of queues) {
      const piece = queue.at(-1);
      if (piece === undefined || piece.worth * top.cost <= top.worth * piece.cost) continue;
      best = queue;
      top = piece;
    }
    if (best?.pop() === undefined) return cost;
    cost += top.cost;
    worth += top.worth;
  }
  return cost;
}
