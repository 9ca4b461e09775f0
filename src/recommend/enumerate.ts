import { entryAt } from "./integers.js";
import { type Layers, leastPrices, type Prices, priceOf, type Sum } from "./layers.js";
import type { Question } from "./lower-bound.js";

/** A choice of units for some actions, and what it adds up to. */
export interface Choice extends Sum {
  /** By how much its price is above the least. */
  readonly excess: number;
  /** Adds the units of the choice to a list, by the index of the action in the model. */
  write(units: number[]): void;
}

/** Counts what is kept; throws where it is too much. */
export type Keep = (choices: number) => void;

/** All choices of a group whose price is at most `gap` above the least, but for those that another is at least as good as. */
export function choicesNear(
  layers: Layers,
  prices: Prices,
  gap: number,
  question: Question,
  actionCount: number,
  keep: Keep,
): Choice[] {
  const least = leastPrices(layers, prices);
  const limit = entryAt(entryAt(least, 0), 0) + gap;
  let lists: Path[][] = [[{ cost: 0, worth: 0, kinds: 0, before: undefined, units: 0, action: 0 }]];
  layers.layers.forEach(({ cost, starts, units, to, worth }, at) => {
    const after = entryAt(least, at + 1);
    const action = entryAt(layers.group.actions, at).index;
    const next: Path[][] = Array.from(after, () => []);
    lists.forEach((paths, state) => {
      const end = entryAt(starts, state + 1);
      for (let index = entryAt(starts, state); index < end && paths.length > 0; index++) {
        const [many, target] = [entryAt(units, index), entryAt(to, index)];
        const step = { cost: cost * many, worth: entryAt(worth, index), kinds: many > 0 ? 1 : 0 };
        const rest = priceOf(prices, step) + entryAt(after, target);
        for (const path of paths) {
          if (path.kinds + step.kinds > question.maxKinds || priceOf(prices, path) + rest > limit) continue;
          entryAt(next, target).push({
            cost: path.cost + step.cost,
            worth: path.worth + step.worth,
            kinds: path.kinds + step.kinds,
            before: path,
            units: many,
            action,
          });
        }
        keep(paths.length);
      }
    });
    lists = next.map((paths) => best(paths, question, (path) => unitsOf(path, actionCount)));
    keep(lists.reduce((sum, list) => sum + list.length, 0));
  });
  const lowest = entryAt(entryAt(least, 0), 0);
  return entryAt(lists, 0).map((path) => ({
    cost: path.cost,
    worth: path.worth,
    kinds: path.kinds,
    excess: Math.max(0, priceOf(prices, path) - lowest),
    write: (list) => writePath(path, list),
  }));
}

/** A way through the first layers of a group. */
interface Path extends Sum {
  readonly before: Path | undefined;
  readonly units: number;
  readonly action: number;
}

function writePath(path: Path, units: number[]): void {
  for (let at: Path | undefined = path; at?.before !== undefined; at = at.before) units[at.action] = at.units;
}

function unitsOf(path: Path, actionCount: number): number[] {
  const units = new Array<number>(actionCount).fill(0);
  writePath(path, units);
  return units;
}

/** All sums of a choice of one list and a choice of another, within the gap, but for those that another is at least as good as. */
export function merge(
  some: readonly Choice[],
  others: readonly Choice[],
  gap: number,
  question: Question,
  actionCount: number,
  keep: Keep,
): Choice[] {
  const sums: Choice[] = [];
  const byExcess = [...others].sort((a, b) => a.excess - b.excess);
  for (const one of some)
    for (const other of byExcess) {
      const excess = one.excess + other.excess;
      if (excess > gap) break;
      const kinds = one.kinds + other.kinds;
      if (kinds > question.maxKinds) continue;
      sums.push({
        cost: one.cost + other.cost,
        worth: one.worth + other.worth,
        kinds,
        excess,
        write(units) {
          one.write(units);
          other.write(units);
        },
      });
    }
  keep(sums.length);
  return best(sums, question, (choice) => {
    const units = new Array<number>(actionCount).fill(0);
    choice.write(units);
    return units;
  });
}

/**
 * Those of some sums that no other is at least as good as in what is minimised, what is demanded, and the kinds of action. Of
 * equals, the one with more of the first action of the model, then of the second and so on: it does not depend on the order.
 */
function best<T extends Sum>(sums: readonly T[], question: Question, unitsOf: (sum: T) => readonly number[]): T[] {
  if (sums.length < 2) return [...sums];
  const rated = sums.map((sum) => ({
    sum,
    price: priceOf(question.minimise, sum),
    met: priceOf(question.demand, sum),
    units: undefined as readonly number[] | undefined,
  }));
  rated.sort((a, b) => a.price - b.price || b.met - a.met || a.sum.kinds - b.sum.kinds);
  const kept: T[] = [];
  /** The most that is met by a kept sum with so many kinds or fewer. */
  const most: number[] = [];
  let equal: (typeof rated)[number] | undefined;
  for (const one of rated) {
    const { kinds } = one.sum;
    if (equal !== undefined && equal.price === one.price && equal.met === one.met && equal.sum.kinds === kinds) {
      equal.units ??= unitsOf(equal.sum);
      one.units = unitsOf(one.sum);
      if (isFirst(one.units, equal.units)) {
        kept[kept.length - 1] = one.sum;
        equal = one;
      }
      continue;
    }
    while (most.length <= kinds) most.push(most.at(-1) ?? Number.NEGATIVE_INFINITY);
    if (entryAt(most, kinds) >= one.met) continue;
    for (let more = kinds; more < most.length && entryAt(most, more) < one.met; more++) most[more] = one.met;
    kept.push(one.sum);
    equal = one;
  }
  return kept;
}

/** Whether one list of units comes before another: more of the first action in which they differ. */
function isFirst(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((units, action) => units !== other[action]);
  return at >= 0 && entryAt(one, at) > entryAt(other, at);
}
