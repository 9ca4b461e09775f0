import { type Frontier, mergeFrontiers, nothing } from "./frontier.js";
import { groupFrontier } from "./group-frontier.js";
import { groupActions } from "./groups.js";
import type { Problem, Units } from "./problem.js";

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
  /** The cheapest plan worth at least so much; of equal cost, the worthiest. Where none is, the worthiest of all. */
  cheapest(worth: number): Choice;
  /** The worthiest plan of at most that cost; of equal worth, the cheapest. */
  worthiest(cost: number): Choice;
}

/**
 * Solves a problem exactly. Groups of linked actions do not depend on each other, so their frontiers add up; they are
 * merged into two halves, and a question walks along both at once instead of merging the halves too.
 */
export function solve(problem: Problem, mostQuarters: number): Solution {
  const frontiers = groupActions(problem).map((group) => groupFrontier(problem, group, mostQuarters));
  frontiers.sort((a, b) => a.costs.length - b.costs.length);
  const half = (parity: number) =>
    frontiers
      .filter((_, place) => place % 2 === parity)
      .reduce((merged, frontier) => mergeFrontiers(merged, frontier, mostQuarters), nothing);
  const left = half(0);
  const right = half(1);

  const choose = (i: number, j: number): Choice => {
    const units = problemUnits(problem);
    left.write(i, units);
    right.write(j, units);
    return {
      cost: costAt(left, i) + costAt(right, j),
      worth: problem.constant + worthAt(left, i) + worthAt(right, j),
      units,
    };
  };

  /** The dearer the left choice, the cheaper the right one may be: one pass finds the best pair. */
  const worthiest = (cost: number): Choice => {
    let j = right.costs.length - 1;
    let best = { i: 0, j: 0, worth: -1, cost: 0 };
    for (let i = 0; i < left.costs.length && costAt(left, i) <= cost; i++) {
      while (costAt(left, i) + costAt(right, j) > cost) j--;
      const pair = { i, j, worth: worthAt(left, i) + worthAt(right, j), cost: costAt(left, i) + costAt(right, j) };
      if (pair.worth > best.worth || (pair.worth === best.worth && pair.cost < best.cost)) best = pair;
    }
    return choose(best.i, best.j);
  };

  const cheapest = (worth: number): Choice => {
    const needed = worth - problem.constant;
    let least = mostQuarters;
    let j = right.costs.length - 1;
    for (let i = 0; i < left.costs.length; i++) {
      if (worthAt(left, i) + worthAt(right, j) < needed) continue;
      while (j > 0 && worthAt(left, i) + worthAt(right, j - 1) >= needed) j--;
      least = Math.min(least, costAt(left, i) + costAt(right, j));
    }
    return worthiest(least);
  };

  return { cheapest, worthiest };
}

const costAt = ({ costs }: Frontier, choice: number): number => costs[choice] ?? 0;
const worthAt = ({ worths }: Frontier, choice: number): number => worths[choice] ?? 0;

/** No units of any action, up to the last one that may be used. */
const problemUnits = ({ actions }: Problem): number[] => new Array<number>((actions.at(-1)?.place ?? -1) + 1).fill(0);
