/** What a choice costs, in quarters of a minute, and what it is worth, an integer. */
export interface Price {
  readonly cost: number;
  readonly worth: number;
}

/**
 * The choices worth considering, cheapest first: cost and worth both rise strictly, so no choice is as cheap as another
 * and worth as much. Never empty: the first is to do nothing.
 */
export interface Frontier {
  readonly choices: readonly Price[];
  /** Writes the units of one choice into a plan. */
  write(choice: number, units: number[]): void;
}

/** A choice, and where it came from: three numbers that its maker understands. */
export interface TracedPrice extends Price {
  readonly origin: readonly [number, number, number];
}

/** A board of the best worth at each cost up to a limit; reused for many frontiers. */
interface Board {
  /** Of equal cost, the worthiest stays; of equal worth, the first offered. A cost above the limit is passed over. */
  offer(cost: number, worth: number, a: number, b: number, c: number): void;
  /** What is left when everything that costs more and is worth no more is taken away; the board is empty again. */
  take(): TracedPrice[];
}

/** An empty board for costs up to a limit. */
export function createBoard(limit: number): Board {
  const best = new Float64Array(limit + 1).fill(-1);
  const first = new Int32Array(limit + 1);
  const second = new Int32Array(limit + 1);
  const third = new Int32Array(limit + 1);
  let low = limit + 1;
  let high = -1;
  return {
    offer(cost, worth, a, b, c) {
      const before = best[cost];
      if (before === undefined || worth <= before) return;
      best[cost] = worth;
      first[cost] = a;
      second[cost] = b;
      third[cost] = c;
      if (cost < low) low = cost;
      if (cost > high) high = cost;
    },
    take() {
      const kept: TracedPrice[] = [];
      let last = -1;
      let cost = low;
      for (const worth of best.subarray(low, high + 1)) {
        if (worth > last) {
          last = worth;
          kept.push({ cost, worth, origin: [entryAt(first, cost), entryAt(second, cost), entryAt(third, cost)] });
        }
        cost++;
      }
      best.fill(-1, low, high + 1);
      low = limit + 1;
      high = -1;
      return kept;
    },
  };
}

/** The one choice to do nothing. */
export const nothing: Frontier = { choices: [{ cost: 0, worth: 0 }], write: () => {} };

/** The dearest choice of a frontier, which is also the worthiest. */
export const dearest = ({ choices }: Frontier): Price => entryAt(choices, choices.length - 1);

/** All sums of a choice of a and a choice of b that are worth considering, up to a cost. */
export function mergeFrontiers(a: Frontier, b: Frontier, mostQuarters: number): Frontier {
  const limit = Math.min(mostQuarters, dearest(a).cost + dearest(b).cost);
  const board = createBoard(limit);
  let i = 0;
  for (const one of a.choices) {
    let j = 0;
    for (const other of b.choices) {
      const cost = one.cost + other.cost;
      if (cost > limit) break;
      board.offer(cost, one.worth + other.worth, i, j, 0);
      j++;
    }
    i++;
  }
  const choices = board.take();
  return {
    choices,
    write(choice, units) {
      const [left, right] = entryAt(choices, choice).origin;
      a.write(left, units);
      b.write(right, units);
    },
  };
}

/** The entry at a place that exists, since the same code wrote it. Throws `RangeError` where it does not: a defect. */
export function entryAt<T>(list: ArrayLike<T>, place: number): T {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`no entry ${place} in a list of ${list.length}`);
  return entry;
}
