import type { Group } from "./groups.js";
import { entryAt } from "./integers.js";

/**
 * All plans of a group as paths through layers, one layer for each action: from a state (the counters still needed) by some
 * units to a state of the next layer, with the worth of the signals that are final then.
 */
export interface Layers {
  readonly group: Group;
  readonly layers: readonly Layer[];
}

/** The transitions of an action: those from state s are at the indexes starts[s] to starts[s + 1] - 1. */
export interface Layer {
  /** What a unit costs. */
  readonly cost: number;
  readonly states: number;
  readonly starts: readonly number[];
  readonly units: readonly number[];
  readonly to: readonly number[];
  readonly worth: readonly number[];
}

/** Builds the layers of a group; `count` is called with the number of transitions made, and may throw. */
export function layersOf(group: Group, count: (transitions: number) => void): Layers {
  const { actions, counters, firstUse, lastUse, signals, final } = group;
  const layers: Layer[] = [];
  let states: number[][] = [[]];
  let open: readonly number[] = [];
  actions.forEach(({ bound, cost }, action) => {
    const needed = counters.flatMap((_, counter) =>
      entryAt(firstUse, counter) <= action && entryAt(lastUse, counter) > action ? [counter] : [],
    );
    const places = counters.map((_, counter) => open.indexOf(counter));
    const moving = counters.flatMap(({ steps }, counter) => (entryAt(steps, action) > 0 ? [counter] : []));
    const ending = signals.filter((_, signal) => entryAt(final, signal) === action);
    // Where nothing stays open of what the action adds to, more units that are not worth more lead nowhere.
    const endsHere = moving.every((counter) => !needed.includes(counter));
    const keys = new Map<string | number, number>();
    const next: number[][] = [];
    const starts: number[] = [0];
    const [units, to, worth]: [number[], number[], number[]] = [[], [], []];
    const now = counters.map(() => 0);
    for (const state of states) {
      let best = Number.NEGATIVE_INFINITY;
      for (let many = 0; many <= bound; many++) {
        let fits = true;
        counters.forEach(({ steps, capacity, room }, counter) => {
          const place = entryAt(places, counter);
          const sum = (place < 0 ? 0 : entryAt(state, place)) + many * entryAt(steps, action);
          if (sum > capacity) fits = false;
          now[counter] = Math.min(sum, room);
        });
        if (!fits) break;
        let gain = 0;
        for (const { uses, gainOf } of ending)
          gain += gainOf(uses.map(({ counter, factor }) => entryAt(now, counter) * factor));
        if (endsHere && gain <= best) continue;
        best = gain;
        const reached = needed.map((counter) => entryAt(now, counter));
        const key = reached.length === 1 ? entryAt(reached, 0) : reached.join();
        let index = keys.get(key);
        if (index === undefined) {
          index = next.length;
          keys.set(key, index);
          next.push(reached);
        }
        units.push(many);
        to.push(index);
        worth.push(gain);
      }
      starts.push(units.length);
      count(bound + 1);
    }
    layers.push({ cost, states: states.length, starts, units, to, worth });
    states = next;
    open = needed;
  });
  return { group, layers };
}

/** What a path adds up to: its cost, what it is worth more than nothing, and its kinds of action. */
export interface Sum {
  readonly cost: number;
  readonly worth: number;
  readonly kinds: number;
}

/** How much a unit of cost, of worth, and a kind of action count. */
export interface Prices {
  readonly cost: number;
  readonly worth: number;
  readonly kinds: number;
}

export const priceOf = (prices: Prices, { cost, worth, kinds }: Sum): number =>
  prices.cost * cost + prices.worth * worth + prices.kinds * kinds;

/** For each state of each layer, the least price of any way to the end: one pass from the end to the beginning. */
export function leastPrices({ layers }: Layers, prices: Prices): Float64Array[] {
  const least: Float64Array[] = [];
  let after = new Float64Array(1);
  least[layers.length] = after;
  for (let at = layers.length - 1; at >= 0; at--) {
    const { cost, states, starts, units, to, worth } = entryAt(layers, at);
    const perUnit = prices.cost * cost;
    const here = new Float64Array(states);
    for (let state = 0; state < states; state++) {
      let best = Number.POSITIVE_INFINITY;
      const end = starts[state + 1] ?? 0;
      for (let index = starts[state] ?? 0; index < end; index++) {
        const many = units[index] ?? 0;
        const price =
          perUnit * many +
          prices.worth * (worth[index] ?? 0) +
          (many > 0 ? prices.kinds : 0) +
          (after[to[index] ?? 0] ?? 0);
        if (price < best) best = price;
      }
      here[state] = best;
    }
    least[at] = here;
    after = here;
  }
  return least;
}

/** A path with the least price, by what it adds up to. */
export function cheapestPath({ layers }: Layers, prices: Prices, least: readonly Float64Array[]): Sum {
  let [state, cost, worth, kinds] = [0, 0, 0, 0];
  layers.forEach((layer, at) => {
    const after = entryAt(least, at + 1);
    let best = Number.POSITIVE_INFINITY;
    let chosen = 0;
    const end = layer.starts[state + 1] ?? 0;
    for (let index = layer.starts[state] ?? 0; index < end; index++) {
      const many = layer.units[index] ?? 0;
      const price =
        prices.cost * layer.cost * many +
        prices.worth * (layer.worth[index] ?? 0) +
        (many > 0 ? prices.kinds : 0) +
        (after[layer.to[index] ?? 0] ?? 0);
      if (price < best) [best, chosen] = [price, index];
    }
    const many = entryAt(layer.units, chosen);
    cost += layer.cost * many;
    worth += entryAt(layer.worth, chosen);
    if (many > 0) kinds++;
    state = entryAt(layer.to, chosen);
  });
  return { cost, worth, kinds };
}

/** The most worth of a group with each number of kinds of action, from 0 to a number of them. */
export function mostByKinds({ layers }: Layers, kinds: number): number[] {
  const width = kinds + 1;
  let after = new Float64Array(width);
  for (let at = layers.length - 1; at >= 0; at--) {
    const { states, starts, units, to, worth } = entryAt(layers, at);
    const here = new Float64Array(states * width).fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < states; state++) {
      const end = starts[state + 1] ?? 0;
      for (let index = starts[state] ?? 0; index < end; index++) {
        const used = (units[index] ?? 0) > 0 ? 1 : 0;
        const from = (to[index] ?? 0) * width;
        for (let many = used; many < width; many++) {
          const sum = (worth[index] ?? 0) + (after[from + many - used] ?? 0);
          const place = state * width + many;
          if (sum > (here[place] ?? 0)) here[place] = sum;
        }
      }
    }
    after = here;
  }
  return [...after];
}
