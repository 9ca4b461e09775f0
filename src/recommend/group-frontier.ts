import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { createBoard, entryAt, type Frontier, type TracedPrice } from "./frontier.js";
import type { Problem, UsableAction } from "./problem.js";

/** How much of a table is made before a plan is refused: about a second, and some hundred MiB. */
const most = { combinations: 50_000_000, states: 100_000 } as const;

/** What a way into a state costs beside the combinations it stands for. */
const costOfWay = 20;

/** What has been counted so far, and the choices that lead there. */
interface State {
  readonly counts: readonly number[];
  readonly choices: readonly TracedPrice[];
}

/** A state to be, and all ways into it: triples of state before, units, worth that they bring. */
interface Arrival {
  readonly counts: readonly number[];
  readonly ways: number[];
}

const idle: TracedPrice = { cost: 0, worth: 0, origin: [0, 0, 0] };

/**
 * The exact frontier of a group of linked actions, by a table: action after action, for every count that later actions
 * share (invitations so far, posts so far) the choices worth considering; a count that no later action touches is turned
 * into its worth and forgotten. Throws `plan.tooLarge` where a model of one's own links too much.
 */
export function groupFrontier(problem: Problem, group: ActionGroup, mostQuarters: number): Frontier {
  const { ties, ownWorth, hasSubstitute } = tieGroup(problem, group);
  const costOfAll = group.reduce((sum, { bound, quarters }) => sum + bound * quarters, 0);
  const board = createBoard(Math.min(mostQuarters, costOfAll));
  const layers: State[][] = [[{ counts: ties.map(() => 0), choices: [idle] }]];
  let combinations = 0;
  group.forEach(({ bound, quarters }, action) => {
    const worths: number[] = [];
    for (let units = 0; units <= bound; units++) worths.push(ownWorth(action, units));
    if (hasSubstitute(action)) worths.length = firstGreatest(worths) + 1;
    const before = entryAt(layers, action);
    const arrivals = new Map<string | number, Arrival>();
    before.forEach(({ counts, choices }, state) => {
      for (const [units, own] of worthwhile(worths, ties, action)) {
        combinations += choices.length + costOfWay;
        if (combinations > most.combinations || arrivals.size > most.states) throw tooLarge(group);
        arrive(arrivals, ties, action, counts, state, units, own);
      }
    });
    layers.push(
      [...arrivals.values()].map(({ counts, ways }): State => {
        for (let way = 0; way < ways.length; way += 3) {
          const state = entryAt(ways, way);
          const units = entryAt(ways, way + 1);
          const brought = entryAt(ways, way + 2);
          let choice = 0;
          for (const { cost, worth } of entryAt(before, state).choices) {
            board.offer(cost + units * quarters, worth + brought, state, choice, units);
            choice++;
          }
        }
        return { counts, choices: board.take() };
      }),
    );
  });
  return readBack(group, layers);
}

/** The units to consider: all of them where others count along, else those that are worth more than fewer. */
function* worthwhile(worths: readonly number[], ties: readonly Tie[], action: number): Generator<[number, number]> {
  const isTied = ties.some(({ steps }) => entryAt(steps, action) > 0);
  let best = -1;
  for (let units = 0; units < worths.length; units++) {
    const worth = entryAt(worths, units);
    if (isTied || worth > best) yield [units, worth];
    best = Math.max(best, worth);
  }
}

/** Where the greatest number stands first. */
const firstGreatest = (numbers: readonly number[]): number =>
  numbers.reduce((best, number, place) => (number > entryAt(numbers, best) ? place : best), 0);

/** Enters one way into the state it leads to, unless it breaks a limit. */
function arrive(
  arrivals: Map<string | number, Arrival>,
  ties: readonly Tie[],
  action: number,
  counts: readonly number[],
  state: number,
  units: number,
  own: number,
): void {
  let brought = own;
  const reached = ties.map(() => 0);
  for (let place = 0; place < ties.length; place++) {
    const tie = entryAt(ties, place);
    const count = entryAt(counts, place) + units * entryAt(tie.steps, action);
    if (count > tie.capacity) return;
    if (tie.last === action) brought += tie.worthAt(count);
    if (tie.last > action) reached[place] = Math.min(count, tie.clamp);
  }
  const key = ties.length === 1 ? entryAt(reached, 0) : reached.join();
  const arrival = arrivals.get(key);
  if (arrival === undefined) arrivals.set(key, { counts: reached, ways: [state, units, brought] });
  else arrival.ways.push(state, units, brought);
}

/** The last layer has one state, in which every count is final; its choices lead back through the layers. */
function readBack(group: ActionGroup, layers: readonly (readonly State[])[]): Frontier {
  const { choices } = entryAt(entryAt(layers, group.length), 0);
  return {
    choices,
    write(choice, units) {
      let at = { state: 0, choice };
      for (let action = group.length - 1; action >= 0; action--) {
        const state = entryAt(entryAt(layers, action + 1), at.state);
        const [from, earlier, count] = entryAt(state.choices, at.choice).origin;
        units[entryAt(group, action).place] = count;
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

/** Something that two or more actions of a group count up together: signals, a shared limit, or several in step. */
export interface Tie {
  /** What a unit of each action adds; 0 where it does not touch it. */
  readonly steps: readonly number[];
  /** The last action that touches it: after it, the count is final. */
  readonly last: number;
  /** The most it may count to. */
  readonly capacity: number;
  /** From this count on all counts are alike. */
  readonly clamp: number;
  /** What the signals behind it are worth at a count. */
  worthAt(count: number): number;
}

/** A group of actions as its ties, and what each action is worth by itself. */
export interface TiedGroup {
  readonly ties: readonly Tie[];
  /** The worth of the signals that only this action touches, by units. */
  ownWorth(action: number, units: number): number;
  /**
   * Whether another action does for all ties what this one does, as cheaply, with nothing of its own and no narrower
   * limit: then units that add nothing to what only this action touches may as well be units of the other.
   */
  hasSubstitute(action: number): boolean;
}

/** What one signal or shared limit brings to a tie. */
interface Strand {
  readonly steps: readonly number[];
  readonly capacity: number;
  readonly clamp: number;
  worthAt(count: number): number;
}

const touches = ({ steps }: Strand): number => steps.filter((step) => step > 0).length;

/** Finds what the actions of a group count up together. Counts that always move in step (a shared limit and two signals) are one tie. */
export function tieGroup({ signals, pools }: Problem, group: ActionGroup): TiedGroup {
  const strands: Strand[] = [];
  signals.forEach(({ isLive, room, worthAt }, signal) => {
    const steps = group.map(({ effects }) => effects.find((effect) => effect.signal === signal)?.amount ?? 0);
    if (isLive) strands.push({ steps, capacity: Number.POSITIVE_INFINITY, clamp: room, worthAt });
  });
  pools.forEach(({ capacity }, pool) => {
    const steps = group.map((action) => (action.pools.includes(pool) ? 1 : 0));
    strands.push({ steps, capacity, clamp: Number.POSITIVE_INFINITY, worthAt: () => 0 });
  });

  const inStep = new Map<string, Strand[]>();
  for (const strand of strands.filter((one) => touches(one) > 1)) {
    const key = strand.steps.join();
    inStep.set(key, [...(inStep.get(key) ?? []), strand]);
  }
  const ties = [...inStep.values()].map((members): Tie => {
    const { steps } = entryAt(members, 0);
    return {
      steps,
      last: steps.findLastIndex((step) => step > 0),
      capacity: Math.min(...members.map(({ capacity }) => capacity)),
      clamp: Math.max(...members.map(({ clamp }) => clamp)),
      worthAt: (count) => members.reduce((sum, member) => sum + member.worthAt(count), 0),
    };
  });
  const own = group.map((_, action) => strands.filter((one) => touches(one) === 1 && entryAt(one.steps, action) > 0));
  const ownWorth = (action: number, units: number) =>
    entryAt(own, action).reduce((sum, { steps, worthAt }) => sum + worthAt(units * entryAt(steps, action)), 0);
  const isSubstitute = (other: number, action: number): boolean => {
    const substitute = entryAt(group, other);
    const isAsCheap = substitute.quarters <= entryAt(group, action).quarters;
    const doesTheSame = ties.every(({ steps }) => steps[other] === steps[action]);
    return isAsCheap && doesTheSame && ties.some(({ capacity }) => substitute.bound >= capacity);
  };
  const hasSubstitute = (action: number) =>
    entryAt(own, action).length > 0 &&
    own.some((strandsOf, other) => strandsOf.length === 0 && isSubstitute(other, action));
  return { ties, ownWorth, hasSubstitute };
}

/** Actions that have to be planned together, since they raise the same signal or share a limit; in the model's order. */
export type ActionGroup = readonly UsableAction[];

/** Splits the actions of a problem into the smallest groups that do not depend on each other. */
export function groupActions({ actions, signals }: Problem): ActionGroup[] {
  const groupOf = new Map<UsableAction, UsableAction[]>();
  const firstAt = new Map<string, UsableAction>();
  for (const action of actions) {
    groupOf.set(action, [action]);
    const live = action.effects.filter(({ signal }) => signals[signal]?.isLive);
    for (const tie of [
      ...live.map(({ signal }) => `signal ${signal}`),
      ...action.pools.map((pool) => `pool ${pool}`),
    ]) {
      const other = firstAt.get(tie) ?? action;
      firstAt.set(tie, other);
      const [mine = [], theirs = []] = [groupOf.get(action), groupOf.get(other)];
      if (mine === theirs) continue;
      const joined = [...theirs, ...mine];
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => a.place - b.place));
}
