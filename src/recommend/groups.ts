import type { Problem, UsableAction } from "./problem.js";

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
