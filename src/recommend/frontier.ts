/** The cost of a choice, in quarters of a minute, and its worth, an integer. */
export interface Price {
  readonly cost: number;
  readonly worth: number;
}

/**
 * The choices worth considering (the Pareto frontier), cheapest first: cost and worth both rise strictly. Never empty: the
 * first choice is to do nothing.
 */
export interface Frontier {
  readonly choices: readonly Price[];
  /** Writes the units of a choice into a plan; the choice is given by its index. */
  write(choice: number, units: number[]): void;
}

/** The frontier whose only choice is to do nothing. */
export const emptyFrontier: Frontier = { choices: [{ cost: 0, worth: 0 }], write: () => {} };

/** The most expensive choice of a frontier, which is also worth most. */
export const mostExpensive = ({ choices }: Frontier): Price => entryAt(choices, choices.length - 1);

/** The frontier of all sums of a choice of a and a choice of b, up to a cost. */
export function mergeFrontiers(a: Frontier, b: Frontier, mostQuarters: number): Frontier {
  const limit = Math.min(mostQuarters, mostExpensive(a).cost + mostExpensive(b).cost);
  const table = createCostTable(limit);
  let i = 0;
  for (const one of a.choices) {
    let j = 0;
    for (const other of b.choices) {
      const cost = one.cost + other.cost;
      if (cost > limit) break;
      table.offer(cost, one.worth + other.worth, i, j, 0);
      j++;
    }
    i++;
  }
  const choices = table.drain();
  return {
    choices,
    write(choice, units) {
      const [left, right] = entryAt(choices, choice).origin;
      a.write(left, units);
      b.write(right, units);
    },
  };
}

/** A choice and its origin: three numbers that the code which made it reads back. */
export interface TracedPrice extends Price {
  readonly origin: readonly [number, number, number];
}

/** The greatest worth at each cost up to a limit; one table is reused for many frontiers. */
interface CostTable {
  /** Enters a choice. Of equal cost, the greatest worth is kept; of equal worth, the first one. A cost above the limit is ignored. */
  offer(cost: number, worth: number, a: number, b: number, c: number): void;
  /** The frontier of the choices entered: none of them costs more than another without being worth more. Empties the table. */
  drain(): TracedPrice[];
}

/** An empty table for costs up to a limit. */
export function createCostTable(limit: number): CostTable {
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
    drain() {
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

/** The entry at an index that exists. Throws `RangeError` where it does not, which is a defect of this library. */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return entry;
}
