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
      cost: (costs[choice] ?? 0) - (costs[choice - 1] ?? 0),
      worth: (worths[choice] ?? 0) - (worths[choice - 1] ?? 0),
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
 * The cost of one plan worth at least so much: the best pieces of all frontiers, one after the other. An upper bound of
 * the cheapest plan's cost, no more; undefined where all pieces together are not worth enough.
 */
export function greedyCost(frontiers: readonly Frontier[], needed: number): number | undefined {
  const pieces = frontiers.flatMap(hullOf).sort((a, b) => b.worth * a.cost - a.worth * b.cost);
  let cost = 0;
  let worth = frontiers.reduce((sum, { worths }) => sum + (worths[0] ?? 0), 0);
  for (const piece of pieces) {
    if (worth >= needed) return cost;
    cost += piece.cost;
    worth += piece.worth;
  }
  return worth >= needed ? cost : undefined;
}
