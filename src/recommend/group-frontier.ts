import { SSIError } from "../errors/ssi-error.js";
import { createBoard, type Frontier, type Kept } from "./frontier.js";
import { type Tie, tieGroup } from "./group-ties.js";
import type { ActionGroup } from "./groups.js";
import type { Problem } from "./problem.js";

/** How much of a table is made before a plan is refused: about a second, and some hundred MiB. */
const most = { combinations: 50_000_000, states: 100_000 } as const;

/** What a way into a state costs beside the combinations it stands for. */
const costOfWay = 20;

/** What has been counted so far, and the choices that lead there. */
interface State {
  readonly counts: readonly number[];
  readonly kept: Kept;
}

/** A state to be, and all ways into it: triples of state before, units, worth that they bring. */
interface Arrival {
  readonly counts: readonly number[];
  readonly ways: number[];
}

const start: State = { counts: [], kept: { costs: [0], worths: [0], origins: [[0], [0], [0]] } };

/**
 * The exact frontier of a group of linked actions, by a table: action after action, for every count that later actions
 * share (invitations so far, posts so far) the choices worth considering; a count that no later action touches is turned
 * into its worth and forgotten. Throws `plan.tooLarge` where a model of one's own links too much.
 */
export function groupFrontier(problem: Problem, group: ActionGroup, mostQuarters: number): Frontier {
  const { ties, ownWorth, hasSubstitute } = tieGroup(problem, group);
  const costOfAll = group.reduce((sum, { bound, quarters }) => sum + bound * quarters, 0);
  const board = createBoard(Math.min(mostQuarters, costOfAll));
  const layers: State[][] = [[{ ...start, counts: ties.map(() => 0) }]];
  let combinations = 0;
  group.forEach(({ bound, quarters }, action) => {
    const worths: number[] = [];
    for (let units = 0; units <= bound; units++) worths.push(ownWorth(action, units));
    if (hasSubstitute(action)) worths.length = firstGreatest(worths) + 1;
    const before = layers[action] ?? [];
    const arrivals = new Map<string | number, Arrival>();
    before.forEach(({ counts, kept }, state) => {
      for (const [units, own] of worthwhile(worths, ties, action)) {
        combinations += kept.costs.length + costOfWay;
        if (combinations > most.combinations || arrivals.size > most.states) throw tooLarge(group);
        arrive(arrivals, ties, action, counts, state, units, own);
      }
    });
    layers.push(
      [...arrivals.values()].map(({ counts, ways }): State => {
        for (let way = 0; way < ways.length; way += 3) {
          const state = ways[way] ?? 0;
          const units = ways[way + 1] ?? 0;
          const brought = ways[way + 2] ?? 0;
          const { costs, worths: earlier } = before[state]?.kept ?? start.kept;
          for (let choice = 0; choice < costs.length; choice++)
            board.offer(
              (costs[choice] ?? 0) + units * quarters,
              (earlier[choice] ?? 0) + brought,
              state,
              choice,
              units,
            );
        }
        return { counts, kept: board.take() };
      }),
    );
  });
  return readBack(group, layers);
}

/** The units to consider: all of them where others count along, else those that are worth more than fewer. */
function* worthwhile(worths: readonly number[], ties: readonly Tie[], action: number): Generator<[number, number]> {
  const isTied = ties.some(({ steps }) => (steps[action] ?? 0) > 0);
  let best = -1;
  for (let units = 0; units < worths.length; units++) {
    const worth = worths[units] ?? 0;
    if (isTied || worth > best) yield [units, worth];
    best = Math.max(best, worth);
  }
}

/** Where the greatest number stands first. */
const firstGreatest = (numbers: readonly number[]): number =>
  numbers.reduce((best, number, place) => (number > (numbers[best] ?? 0) ? place : best), 0);

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
    const tie = ties[place];
    const count = (counts[place] ?? 0) + units * (tie?.steps[action] ?? 0);
    if (tie === undefined || count > tie.capacity) return;
    if (tie.last === action) brought += tie.worthAt(count);
    if (tie.last > action) reached[place] = Math.min(count, tie.clamp);
  }
  const [first = 0] = reached;
  const key = ties.length < 2 ? first : reached.join();
  const arrival = arrivals.get(key);
  if (arrival === undefined) arrivals.set(key, { counts: reached, ways: [state, units, brought] });
  else arrival.ways.push(state, units, brought);
}

/** The last layer has one state, in which every count is final; its choices lead back through the layers. */
function readBack(group: ActionGroup, layers: readonly (readonly State[])[]): Frontier {
  const { costs, worths } = layers.at(-1)?.[0]?.kept ?? start.kept;
  return {
    costs,
    worths,
    write(choice, units) {
      let at = { state: 0, choice };
      for (let action = group.length - 1; action >= 0; action--) {
        const origins = layers[action + 1]?.[at.state]?.kept.origins;
        units[group[action]?.place ?? 0] = origins?.[2][at.choice] ?? 0;
        at = { state: origins?.[0][at.choice] ?? 0, choice: origins?.[1][at.choice] ?? 0 };
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
      expected: "linked actions with fewer combinations",
      received: `too many of ${names}`,
      repair: "set limits for these actions, or exclude some",
    },
  ]);
}
