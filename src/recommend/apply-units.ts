import type { Activity } from "../activity/activity-schema.js";
import { perPillar } from "../model/model-types.js";
import { gainOf, type Problem, type Units } from "./problem.js";
import { raiseSignal } from "./raise-signal.js";
import { fieldsOf } from "./start.js";

/** The activity after a plan was kept up for a whole window; the one given stays as it is. What is unknown stays unknown. */
export function applyUnits(activity: Activity, problem: Problem, units: Units): Activity {
  const changes = problem.signals.flatMap(({ pillar, definition, value, scale }, signal) => {
    const amount = gainOf(problem, signal, units);
    if (amount === 0) return [];
    return [
      { pillar, id: definition.id, raised: raiseSignal(definition, value, { amount, scale }, problem.windowDays) },
    ];
  });
  const raised = perPillar((pillar) => {
    const own = changes.filter((change) => change.pillar === pillar);
    if (own.length === 0) return activity[pillar];
    return { ...fieldsOf(activity, pillar), ...Object.fromEntries(own.map(({ id, raised: value }) => [id, value])) };
  });
  return { ...activity, ...raised };
}
