import { entryAt } from "./integers.js";
import type { PlannedSignal, Problem, UsableAction } from "./problem.js";

/** What actions of a group add up: some counts that always move in step, or the attempts of a pool. */
interface Counter {
  /** What a unit of each action of the group adds, in its order. */
  readonly steps: readonly number[];
  /** The most that is allowed. */
  readonly capacity: number;
  /** From here on the worth of everything stays the same. */
  readonly room: number;
}

/** A signal of a group, as a function of counters. */
interface GroupSignal {
  /** The counters that it depends on, by index, and how much of a count each of their units is. */
  readonly uses: readonly { readonly counter: number; readonly factor: number }[];
  /** What the signal is worth more than without a plan, by the counts of its uses. */
  gainOf(amounts: readonly number[]): number;
}

/** Linked actions, in an order that keeps few counters open at a time. */
export interface Group {
  readonly actions: readonly UsableAction[];
  readonly counters: readonly Counter[];
  readonly signals: readonly GroupSignal[];
  /** For each counter, the first and the last action whose transitions need it. */
  readonly firstUse: readonly number[];
  readonly lastUse: readonly number[];
  /** For each signal, the action after which all its counters are final. */
  readonly final: readonly number[];
  /** At most so many transitions, by an estimate that needs no table. */
  readonly transitions: number;
}

/** The groups of a problem: actions are linked where they change the same signal, or where a pool is too small for all of them. */
export function groupsOf(problem: Problem): Group[] {
  const { actions, signals, counts, pools } = problem;
  const adds = (count: number, { index }: UsableAction) => entryAt(entryAt(counts, count).steps, index) > 0;
  const isChangedBy = ({ uses }: PlannedSignal, action: UsableAction) => uses.some((count) => adds(count, action));
  const indexesWhere = (holds: (action: UsableAction) => boolean) =>
    actions.flatMap((action, at) => (holds(action) ? [at] : []));
  const isBinding = pools.map(({ capacity }, pool) => {
    const members = actions.filter((action) => action.pool === pool);
    return members.reduce((sum, { bound }) => sum + bound, 0) > capacity;
  });
  const links = [
    ...signals.map((signal) => indexesWhere((action) => isChangedBy(signal, action))),
    ...pools.map((_, pool) => indexesWhere((action) => isBinding[pool] === true && action.pool === pool)),
  ];
  return connected(actions.length, links).map((members) => {
    const group = members.map((at) => entryAt(actions, at));
    const own = signals.filter((signal) => group.some((action) => isChangedBy(signal, action)));
    const binding = pools.flatMap((_, pool) =>
      isBinding[pool] === true && group.some((action) => action.pool === pool) ? [pool] : [],
    );
    return inBestOrder(makeGroup(problem, group, own, binding));
  });
}

/** The connected components of so many things, by the sets of them that are linked; each in order. */
function connected(size: number, links: readonly (readonly number[])[]): number[][] {
  const parent = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (let up = entryAt(parent, at); up !== at; up = entryAt(parent, at)) at = up;
    parent[index] = at;
    return at;
  };
  for (const [first, ...others] of links)
    if (first !== undefined) for (const other of others) parent[rootOf(other)] = rootOf(first);
  const members = new Map<number, number[]>();
  for (let index = 0; index < size; index++) {
    const known = members.get(rootOf(index));
    if (known === undefined) members.set(rootOf(index), [index]);
    else known.push(index);
  }
  return [...members.values()];
}

/** A group in the order of the model. Counts that always move in step become one counter. */
function makeGroup(
  { counts, pools }: Problem,
  actions: readonly UsableAction[],
  signals: readonly PlannedSignal[],
  binding: readonly number[],
): Group {
  const byShape = new Map<string, { readonly index: number; steps: number[]; capacity: number; room: number }>();
  const counterFor = (given: readonly number[], capacity: number, room: number) => {
    const factor = given.reduce(commonDivisor, 0);
    const steps = given.map((step) => step / factor);
    const key = steps.join();
    const counter = byShape.get(key) ?? { index: byShape.size, steps, capacity: Number.POSITIVE_INFINITY, room: 0 };
    byShape.set(key, counter);
    counter.capacity = Math.min(counter.capacity, capacity / factor);
    counter.room = Math.max(counter.room, Math.ceil(room / factor));
    return { counter: counter.index, factor };
  };
  const groupSignals = signals.map(({ uses, roomOf, worthOf }): GroupSignal => {
    const found = uses.map((count) => {
      const steps = actions.map(({ index }) => entryAt(entryAt(counts, count).steps, index));
      // A count that no action of the plan adds to stays 0.
      return steps.some((step) => step > 0) ? counterFor(steps, Number.POSITIVE_INFINITY, roomOf(count)) : undefined;
    });
    const before = worthOf(uses.map(() => 0));
    const places = found.map((use, place) => (use === undefined ? -1 : found.slice(0, place).filter(Boolean).length));
    return {
      uses: found.filter((use) => use !== undefined),
      gainOf: (amounts) => worthOf(places.map((place) => amounts[place] ?? 0)) - before,
    };
  });
  for (const pool of binding)
    counterFor(
      actions.map((action) => (action.pool === pool ? 1 : 0)),
      entryAt(pools, pool).capacity,
      Number.POSITIVE_INFINITY,
    );
  return withUses({ actions, counters: [...byShape.values()], signals: groupSignals });
}

/** The greatest common divisor of two numbers of 0 or more; 1 where they are no exact integers. */
function commonDivisor(a: number, b: number): number {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return 1;
  let [large, small] = [a, b];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}

type OrderedGroup = Pick<Group, "actions" | "counters" | "signals">;

/** Finds when the counters of an ordered group are needed, and how large its tables are at most. */
function withUses({ actions, counters, signals }: OrderedGroup): Group {
  const firstUse = counters.map(({ steps }) => steps.findIndex((step) => step > 0));
  const lastStep = counters.map(({ steps }) => steps.findLastIndex((step) => step > 0));
  const lastUse = [...lastStep];
  const final = signals.map(({ uses }) => {
    let last = 0;
    for (const { counter } of uses) last = Math.max(last, entryAt(lastStep, counter));
    for (const { counter } of uses) lastUse[counter] = Math.max(entryAt(lastUse, counter), last);
    return last;
  });
  let [transitions, states] = [0, 1];
  const sums = counters.map(() => 0);
  actions.forEach(({ bound }, at) => {
    transitions += states * (bound + 1);
    let open = 1;
    counters.forEach(({ steps, capacity, room }, counter) => {
      sums[counter] = entryAt(sums, counter) + bound * entryAt(steps, at);
      if (entryAt(firstUse, counter) <= at && entryAt(lastUse, counter) > at)
        open *= Math.min(entryAt(sums, counter), capacity, room) + 1;
    });
    states = Math.min(states * (bound + 1), open);
  });
  return { actions, counters, signals, firstUse, lastUse, final, transitions };
}

function reordered({ actions, counters, signals }: Group, order: readonly number[]): Group {
  const inOrder = <T>(list: readonly T[]) => order.map((at) => entryAt(list, at));
  const moved = counters.map(({ steps, capacity, room }) => ({ steps: inOrder(steps), capacity, room }));
  return withUses({ actions: inOrder(actions), counters: moved, signals });
}

/** The group in the order with the smallest tables: of all orders for few actions, else of the model's and a greedy one. */
function inBestOrder(group: Group): Group {
  const { actions, counters } = group;
  // Sums that are not exact integers depend on their order, and a plan is scored in the order of the model.
  const isExact = counters.every(({ steps }) =>
    Number.isSafeInteger(steps.reduce((sum, step, at) => sum + step * entryAt(actions, at).bound, 0)),
  );
  if (!isExact || actions.length === 1) return group;
  const orders = actions.length <= 6 ? permutations(actions.map((_, at) => at)) : [greedyOrder(group)];
  let best = group;
  for (const order of orders) {
    const other = reordered(group, order);
    if (other.transitions < best.transitions) best = other;
  }
  return best;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** Each time the action after which fewest combinations of counters stay open. */
function greedyOrder({ actions, counters, signals }: Group): number[] {
  // Counters that a signal depends on together close together.
  const partners = counters.map((_, counter) => {
    const together = signals.filter(({ uses }) => uses.some((use) => use.counter === counter));
    return [...new Set([counter, ...together.flatMap(({ uses }) => uses.map((use) => use.counter))])];
  });
  const left = counters.map(({ steps }) => steps.filter((step) => step > 0).length);
  const countersOf = actions.map((_, at) =>
    counters.flatMap(({ steps }, counter) => (entryAt(steps, at) > 0 ? [counter] : [])),
  );
  const range = counters.map(({ steps, capacity, room }) => {
    const sum = steps.reduce((total, step, at) => total + step * entryAt(actions, at).bound, 0);
    return Math.log(1 + Math.min(sum, capacity, room));
  });
  const isOpen = counters.map(() => false);
  const open = new Set(actions.map((_, at) => at));
  const order: number[] = [];
  while (open.size > 0) {
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const at of open) {
      let change = 0;
      for (const counter of entryAt(countersOf, at)) {
        if (isOpen[counter] !== true) change += entryAt(range, counter);
        const closes = entryAt(partners, counter).every(
          (other) => entryAt(left, other) === (entryAt(countersOf, at).includes(other) ? 1 : 0),
        );
        if (closes) change -= entryAt(range, counter);
      }
      if (change < least) [best, least] = [at, change];
    }
    open.delete(best);
    order.push(best);
    for (const counter of entryAt(countersOf, best)) {
      left[counter] = entryAt(left, counter) - 1;
      isOpen[counter] = true;
    }
  }
  return order;
}
