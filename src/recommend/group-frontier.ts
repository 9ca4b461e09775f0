import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { createCostTable, entryAt, type Frontier, type TracedPrice } from "./frontier.js";
import type { Problem, UsableAction } from "./problem.js";

/** Actions that have to be planned together, since they raise the same signal or share a limit; in the model's order. */
type ActionGroup = readonly UsableAction[];

/** Splits the actions of a problem into the smallest groups that do not depend on each other. */
export function groupActions({ actions, signals }: Problem): ActionGroup[] {
  const groupOf = new Map<UsableAction, UsableAction[]>();
  const firstWith = new Map<string, UsableAction>();
  for (const action of actions) {
    groupOf.set(action, [action]);
    const changing = action.effects.filter(({ signal }) => signals[signal]?.canChange);
    for (const link of [
      ...changing.map(({ signal }) => `signal ${signal}`),
      ...action.pools.map((pool) => `pool ${pool}`),
    ]) {
      const other = firstWith.get(link) ?? action;
      firstWith.set(link, other);
      const [mine = [], theirs = []] = [groupOf.get(action), groupOf.get(other)];
      if (mine === theirs) continue;
      const joined = [...theirs, ...mine];
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => a.index - b.index));
}

/** The size of tables beyond which a plan is refused: those of one group, and the work of all, which takes about a second. */
const tableLimits = { combinations: 50_000_000, states: 100_000, work: 100_000_000 } as const;

/** Counts the work of a whole plan, group after group. */
interface Meter {
  /** The work of the groups before. */
  work: number;
  /** The one of them with most work. */
  largest: { readonly group: ActionGroup; readonly work: number };
}

export const createMeter = (): Meter => ({ work: 0, largest: { group: [], work: 0 } });

/** The cost of a transition, counted in combinations, besides those that it stands for; its work is so much for each counter. */
const costOfTransition = 20;

/** A value of each shared counter, and the choices that lead to it. */
interface State {
  readonly counts: readonly number[];
  readonly choices: readonly TracedPrice[];
}

/** A state of the next layer, and all transitions to it: triples of state before, units, worth that they add. */
interface NextState {
  readonly counts: readonly number[];
  readonly transitions: number[];
}

const idle: TracedPrice = { cost: 0, worth: 0, origin: [0, 0, 0] };

/**
 * The exact frontier of a group of linked actions, by dynamic programming: action after action, the choices worth
 * considering for every value of the counters that later actions share (invitations so far, posts so far). A counter that
 * no later action adds to is turned into its worth and dropped. Throws `plan.tooLarge` where a model links too much, which the
 * meter counts over all groups of a plan.
 */
export function groupFrontier(problem: Problem, group: ActionGroup, mostQuarters: number, meter: Meter): Frontier {
  const { shared, ownWorth, hasSubstitute } = findCounters(problem, group);
  const costOfAll = group.reduce((sum, { bound, quarters }) => sum + bound * quarters, 0);
  const table = createCostTable(Math.min(mostQuarters, costOfAll));
  const layers: State[][] = [[{ counts: shared.map(() => 0), choices: [idle] }]];
  let combinations = 0;
  let work = 0;
  const count = (choices: number, states: number) => {
    combinations += choices + costOfTransition;
    if (combinations > tableLimits.combinations || states > tableLimits.states) throw tooLarge(group);
    work += choices + costOfTransition * shared.length;
    if (meter.work + work > tableLimits.work) throw tooLarge(work > meter.largest.work ? group : meter.largest.group);
  };
  group.forEach(({ bound, quarters }, action) => {
    const worths: number[] = [];
    for (let units = 0; units <= bound; units++) worths.push(ownWorth(action, units));
    if (hasSubstitute(action)) worths.length = firstGreatest(worths) + 1;
    const before = entryAt(layers, action);
    const nextStates = new Map<string | number, NextState>();
    before.forEach(({ counts, choices }, state) => {
      for (const [units, own] of worthwhile(worths, shared, action)) {
        count(choices.length, nextStates.size);
        addTransition(nextStates, shared, action, counts, state, units, own);
      }
    });
    layers.push(
      [...nextStates.values()].map(({ counts, transitions }): State => {
        for (let at = 0; at < transitions.length; at += 3) {
          const state = entryAt(transitions, at);
          const units = entryAt(transitions, at + 1);
          const gained = entryAt(transitions, at + 2);
          let choice = 0;
          for (const { cost, worth } of entryAt(before, state).choices) {
            table.offer(cost + units * quarters, worth + gained, state, choice, units);
            choice++;
          }
        }
        return { counts, choices: table.drain() };
      }),
    );
  });
  meter.work += work;
  if (work > meter.largest.work) meter.largest = { group, work };
  return traceBack(group, layers);
}

/** The index of the first of the greatest numbers. */
const firstGreatest = (numbers: readonly number[]): number =>
  numbers.reduce((best, number, index) => (number > entryAt(numbers, best) ? index : best), 0);

/** The units to consider: all of them where the action adds to a shared counter, else those worth more than fewer units. */
function* worthwhile(
  worths: readonly number[],
  shared: readonly SharedCounter[],
  action: number,
): Generator<[number, number]> {
  const isShared = shared.some(({ steps }) => entryAt(steps, action) > 0);
  let best = -1;
  for (let units = 0; units < worths.length; units++) {
    const worth = entryAt(worths, units);
    if (isShared || worth > best) yield [units, worth];
    best = Math.max(best, worth);
  }
}

/** Adds a transition to the state it leads to, unless it exceeds a limit. */
function addTransition(
  nextStates: Map<string | number, NextState>,
  shared: readonly SharedCounter[],
  action: number,
  counts: readonly number[],
  state: number,
  units: number,
  own: number,
): void {
  let gained = own;
  const reached = shared.map(() => 0);
  for (let index = 0; index < shared.length; index++) {
    const counter = entryAt(shared, index);
    const count = entryAt(counts, index) + units * entryAt(counter.steps, action);
    if (count > counter.capacity) return;
    if (counter.last === action) gained += counter.worthAt(count);
    if (counter.last > action) reached[index] = Math.min(count, counter.clamp);
  }
  const key = shared.length === 1 ? entryAt(reached, 0) : reached.join();
  const known = nextStates.get(key);
  if (known === undefined) nextStates.set(key, { counts: reached, transitions: [state, units, gained] });
  else known.transitions.push(state, units, gained);
}

/** The choices of the last layer, whose one state has no counter left; their origins lead back through the layers. */
function traceBack(group: ActionGroup, layers: readonly (readonly State[])[]): Frontier {
  const { choices } = entryAt(entryAt(layers, group.length), 0);
  return {
    choices,
    write(choice, units) {
      let at = { state: 0, choice };
      for (let action = group.length - 1; action >= 0; action--) {
        const state = entryAt(entryAt(layers, action + 1), at.state);
        const [from, earlier, count] = entryAt(state.choices, at.choice).origin;
        units[entryAt(group, action).index] = count;
        at = { state: from, choice: earlier };
      }
    },
  };
}

function tooLarge(group: ActionGroup): SSIError {
  const names = group.map(({ definition }) => definition.id).join(", ");
  return new SSIError("plan", [
    {
      code: "plan.tooLarge",
      path: ["limits"],
      expected: say("linked actions with fewer combinations"),
      received: say("too many of {names}", { names }),
      repair: say("set limits for these actions, or exclude some"),
    },
  ]);
}

/** What actions of a group add up: the gain of a signal, or the units under a shared limit. */
interface Counter {
  /** What a unit of each action adds; 0 for one that adds nothing. */
  readonly steps: readonly number[];
  /** The greatest count allowed. */
  readonly capacity: number;
  /** From this count on the worth stays the same. */
  readonly clamp: number;
  /** What the signals behind it are worth at a count. */
  worthAt(count: number): number;
}

/** A counter that two or more actions add to. */
interface SharedCounter extends Counter {
  /** The last action that adds to it: after it, the count is final. */
  readonly last: number;
}

/** The counters of a group: those that are shared, and the worth of the others. */
interface GroupCounters {
  readonly shared: readonly SharedCounter[];
  /** The worth of the signals that only this action raises, by units. */
  ownWorth(action: number, units: number): number;
  /**
   * Whether another action adds the same to all shared counters, as cheaply, with no counter of its own, and may by itself
   * use up a limit that both share: then units that add nothing to the counters of this action alone can as well be units
   * of the other.
   */
  hasSubstitute(action: number): boolean;
}

const actionCount = ({ steps }: Counter): number => steps.filter((step) => step > 0).length;

/** Finds the counters of a group. Counters that always move in step (a shared limit and two signals) become one. */
function findCounters({ signals, pools }: Problem, group: ActionGroup): GroupCounters {
  const counters: Counter[] = [];
  signals.forEach(({ canChange, headroom, worthAt }, signal) => {
    const steps = group.map(({ effects }) => effects.find((effect) => effect.signal === signal)?.amount ?? 0);
    if (canChange) counters.push({ steps, capacity: Number.POSITIVE_INFINITY, clamp: headroom, worthAt });
  });
  pools.forEach(({ capacity }, pool) => {
    const steps = group.map((action) => (action.pools.includes(pool) ? 1 : 0));
    counters.push({ steps, capacity, clamp: Number.POSITIVE_INFINITY, worthAt: () => 0 });
  });

  const bySteps = new Map<string, Counter[]>();
  for (const counter of counters.filter((one) => actionCount(one) > 1)) {
    const key = counter.steps.join();
    bySteps.set(key, [...(bySteps.get(key) ?? []), counter]);
  }
  const shared = [...bySteps.values()].map((members): SharedCounter => {
    const { steps } = entryAt(members, 0);
    return {
      steps,
      last: steps.findLastIndex((step) => step > 0),
      capacity: Math.min(...members.map(({ capacity }) => capacity)),
      clamp: Math.max(...members.map(({ clamp }) => clamp)),
      worthAt: (count) => members.reduce((sum, member) => sum + member.worthAt(count), 0),
    };
  });
  const own = group.map((_, action) =>
    counters.filter((one) => actionCount(one) === 1 && entryAt(one.steps, action) > 0),
  );
  const ownWorth = (action: number, units: number) =>
    entryAt(own, action).reduce((sum, { steps, worthAt }) => sum + worthAt(units * entryAt(steps, action)), 0);
  const isSubstitute = (other: number, action: number): boolean => {
    const substitute = entryAt(group, other);
    const isAsCheap = substitute.quarters <= entryAt(group, action).quarters;
    const doesTheSame = shared.every(({ steps }) => steps[other] === steps[action]);
    // Only a limit that both are part of: another one, of other actions, says nothing about how many units these have.
    const isNoNarrower = shared.some(
      ({ steps, capacity }) => entryAt(steps, action) > 0 && substitute.bound >= capacity,
    );
    return isAsCheap && doesTheSame && isNoNarrower;
  };
  const hasSubstitute = (action: number) =>
    entryAt(own, action).length > 0 &&
    own.some((ofOther, other) => ofOther.length === 0 && isSubstitute(other, action));
  return { shared, ownWorth, hasSubstitute };
}
