import { pillarIds } from "../model/model-types.js";
import { isPerThirtyDays } from "../model/units.js";
import type { Engine } from "./engine.js";
import { entryAt } from "./entry-at.js";
import type { PlanAssumption } from "./plan-types.js";
import type { Problem, Units, UsableAction } from "./problem.js";
import type { Start } from "./start.js";

/** The actions that a plan uses. */
export const usedActions = ({ actions }: Problem, units: Units): UsableAction[] =>
  actions.filter(({ place }) => entryAt(units, place) > 0);

/** Whether an action of the plan counts in the window, so that the plan has to be kept up for all of it. */
export const hasFlow = ({ signals }: Problem, used: readonly UsableAction[]): boolean =>
  used.some(({ effects }) =>
    effects.some(({ signal }) => {
      const { isLive, definition } = entryAt(signals, signal);
      return isLive && isPerThirtyDays(definition.unit);
    }),
  );

/** What a plan takes for granted, in a fixed order. */
export function findAssumptions(
  engine: Engine,
  start: Start,
  problem: Problem,
  units: Units,
  effort: { readonly [action: string]: number },
): PlanAssumption[] {
  const used = usedActions(problem, units);
  const pools = problem.pools.filter((_, pool) => used.some((action) => action.pools.includes(pool)));
  const holds: [PlanAssumption, boolean][] = [
    ["effortEstimated", used.some(({ definition }) => effort[definition.id] === undefined)],
    ["currentActivityGoesOn", used.length > 0],
    ["outcomesHeld", used.length > 0],
    ["othersDecide", used.some(({ definition }) => definition.control === "shared")],
    ["acceptanceRateHeld", pools.some(({ isRateKnown }) => isRateKnown)],
    ["acceptanceRateAssumed", pools.some(({ isRateKnown }) => !isRateKnown)],
    ["unknownLeftOut", start.leavesOut],
    ["unknownTakenAsZero", start.hasAssumed],
    ["ownScorersHeld", pillarIds.some((id) => engine.scorers[id].definition === undefined)],
  ];
  return holds.flatMap(([code, isSo]) => (isSo ? [code] : []));
}
