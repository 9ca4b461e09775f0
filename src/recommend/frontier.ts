/**
 * The choices worth considering, cheapest first: costs in quarters of a minute and integer worth, both strictly rising,
 * so that no choice is as cheap as another and worth as much.
 */
export interface Frontier {
  readonly costs: readonly number[];
  readonly worths: readonly number[];
  /** Writes the units of one choice into a plan. */
  write(choice: number, units: number[]): void;
}

/** Where each kept choice came from: three numbers that its maker understands. */
export interface Kept {
  readonly costs: number[];
  readonly worths: number[];
  readonly origins: readonly [number[], number[], number[]];
}

/** A board of the best worth at each cost up to `most`; reused for many frontiers. */
export interface Board {
  /** Of equal cost, the worthiest stays; of equal worth, the first offered. A cost above the most is passed over. */
  offer(cost: number, worth: number, a: number, b: number, c: number): void;
  /** What is left when everything that costs more and is worth no more is taken away; the board is empty again. */
  take(): Kept;
}

/** An empty board. */
export function createBoard(most: number): Board {
  const best = new Float64Array(most + 1).fill(-1);
  const origins = [new Int32Array(most + 1), new Int32Array(most + 1), new Int32Array(most + 1)] as const;
  let low = most + 1;
  let high = -1;
  return {
    offer(cost, worth, a, b, c) {
      if (cost > most || worth <= (best[cost] ?? -1)) return;
      best[cost] = worth;
      origins[0][cost] = a;
      origins[1][cost] = b;
      origins[2][cost] = c;
      if (cost < low) low = cost;
      if (cost > high) high = cost;
    },
    take() {
      const kept: Kept = { costs: [], worths: [], origins: [[], [], []] };
      let last = -1;
      for (let cost = low; cost <= high; cost++) {
        const worth = best[cost] ?? -1;
        if (worth > last) {
          last = worth;
          kept.costs.push(cost);
          kept.worths.push(worth);
          for (const part of [0, 1, 2] as const) kept.origins[part].push(origins[part][cost] ?? 0);
        }
      }
      best.fill(-1, Math.max(0, low), high + 1);
      low = most + 1;
      high = -1;
      return kept;
    },
  };
}

/** The one choice to do nothing. */
export const nothing: Frontier = { costs: [0], worths: [0], write: () => {} };

/** The dearest choice of a frontier. */
export const dearest = (frontier: Frontier): number => frontier.costs.at(-1) ?? 0;

/** The worth of its dearest choice, the greatest there is. */
export const worthiestOf = (frontier: Frontier): number => frontier.worths.at(-1) ?? 0;

/** All sums of a choice of a and a choice of b that are worth considering, up to a cost. */
export function mergeFrontiers(a: Frontier, b: Frontier, mostQuarters: number): Frontier {
  const most = Math.min(mostQuarters, dearest(a) + dearest(b));
  const board = createBoard(most);
  for (let i = 0; i < a.costs.length; i++) {
    const cost = a.costs[i] ?? 0;
    const worth = a.worths[i] ?? 0;
    for (let j = 0; j < b.costs.length; j++) {
      const sum = cost + (b.costs[j] ?? 0);
      if (sum > most) break;
      board.offer(sum, worth + (b.worths[j] ?? 0), i, j, 0);
    }
  }
  const { costs, worths, origins } = board.take();
  return {
    costs,
    worths,
    write(choice, units) {
      a.write(origins[0][choice] ?? 0, units);
      b.write(origins[1][choice] ?? 0, units);
    },
  };
}
