import { entryAt } from "./entry-at.js";
import type { Frontier } from "./frontier.js";

/** A straight piece of the upper hull of a frontier: what more it costs and is worth. */
interface Piece {
  readonly cost: number;
  readonly worth: number;
}

/** The pieces of the least concave line above a frontier, the most worth per cost first. */
function hullOf({ costs, worths }: Frontier): Piece[] {
  const pieces: Piece[] = [];
  for (let choice = 1; choice < costs.length; choice++) {
    let piece: Piece = {
      cost: entryAt(costs, choice) - entryAt(costs, choice - 1),
      worth: entryAt(worths, choice) - entryAt(worths, choice - 1),
    };
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
  let worth = frontiers.reduce((sum, { worths }) => sum + entryAt(worths, 0), 0);
  while (worth < needed) {
    let best: Piece[] | undefined;
    let top: Piece = { cost: 1, worth: 0 };
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
