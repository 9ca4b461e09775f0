import { amountOf } from "./counts.js";
import { entryAt } from "./integers.js";
import type { Problem, UsableAction } from "./problem.js";

/**
 * What a real plan costs that is worth so much more than nothing, found by single actions: each time the units that are worth
 * most for their cost. No cheapest plan costs more. Infinite where it finds none, which proves nothing.
 */
export function greedyCost(problem: Problem, worth: number, perKind: number, maxKinds: number): number {
  const { actions, counts, signals, pools } = problem;
  const units = new Array<number>((actions.at(-1)?.index ?? -1) + 1).fill(0);
  const left = pools.map(({ capacity }) => capacity);
  const changedBy = actions.map(({ index }) =>
    signals.filter(({ uses }) => uses.some((count) => entryAt(entryAt(counts, count).steps, index) > 0)),
  );
  const worthNow = (at: number) =>
    entryAt(changedBy, at).reduce(
      (sum, { uses, worthOf }) => sum + worthOf(uses.map((count) => amountOf(entryAt(counts, count), units))),
      0,
    );
  const gainOf = (at: number, many: number): number => {
    const { index } = entryAt(actions, at);
    const before = worthNow(at);
    units[index] = entryAt(units, index) + many;
    const gain = worthNow(at) - before;
    units[index] = entryAt(units, index) - many;
    return gain;
  };
  const priceOf = ({ index, cost }: UsableAction, many: number) =>
    cost * many + (entryAt(units, index) === 0 ? perKind : 0);

  let [needed, total, kinds] = [worth, 0, 0];
  const used: number[] = [];
  for (let turn = 0; needed > 0 && turn < 20 * actions.length; turn++) {
    let best = { at: -1, many: 0, gain: 0, price: 1 };
    actions.forEach((action, at) => {
      const now = entryAt(units, action.index);
      if (now === 0 && kinds >= maxKinds) return;
      const room = Math.min(action.bound - now, left[action.pool] ?? Number.POSITIVE_INFINITY);
      for (let many = 1; many <= room; many = many < room ? Math.min(2 * many, room) : many + 1) {
        const gain = Math.min(needed, gainOf(at, many));
        const price = priceOf(action, many);
        if (gain * best.price > best.gain * price) best = { at, many, gain, price };
      }
    });
    if (best.at < 0) return Number.POSITIVE_INFINITY;
    const { index, pool } = entryAt(actions, best.at);
    needed -= gainOf(best.at, best.many);
    if (entryAt(units, index) === 0) {
      kinds++;
      used.push(best.at);
    }
    units[index] = entryAt(units, index) + best.many;
    if (pool >= 0) left[pool] = entryAt(left, pool) - best.many;
    total += best.price;
  }
  // What the later steps made superfluous.
  for (const at of used) {
    const { index, cost } = entryAt(actions, at);
    while (entryAt(units, index) > 1 && needed - gainOf(at, -1) <= 0) {
      needed -= gainOf(at, -1);
      units[index] = entryAt(units, index) - 1;
      total -= cost;
    }
  }
  return needed > 0 ? Number.POSITIVE_INFINITY : total;
}
