import type { Frontier, Price } from "./frontier.js";

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
