import { entryAt } from "./entry-at.js";
import type { ActionGroup } from "./groups.js";
import type { Problem } from "./problem.js";

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
