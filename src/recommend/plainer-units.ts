import { entryAt } from "./entry-at.js";
import { type Problem, type Units, type UsableAction, worthOf } from "./problem.js";

/** Whether one action does part of what another does, for the same minutes and under the same limits: an invitation of anybody, and one of a colleague. */
function isPlainer(plain: UsableAction, special: UsableAction): boolean {
  const { effects } = special.definition;
  return (
    plain.quarters === special.quarters &&
    plain.pools.join() === special.pools.join() &&
    plain.definition.effects.length < effects.length &&
    plain.definition.effects.every((one) =>
      effects.some(({ pillar, signal, add }) => pillar === one.pillar && signal === one.signal && add === one.add),
    )
  );
}

/**
 * The same plan with no more special actions than it needs: where a plainer one costs as much and the worth of the whole
 * stays what it is, that one is asked for. Nobody has to find a hundred colleagues where any connection does as well.
 */
export function plainerUnits(problem: Problem, units: Units): Units {
  const worth = worthOf(problem, units);
  let settled = units;
  for (const special of problem.actions)
    for (const plain of problem.actions.filter((action) => isPlainer(action, special))) {
      const [many, few] = [entryAt(settled, special.place), entryAt(settled, plain.place)];
      const moved = (count: number) => settled.with(special.place, many - count).with(plain.place, few + count);
      // Nothing falls in worth by doing more of it, so what can be moved is found by halving.
      let [movable, most] = [0, Math.min(many, plain.bound - few)];
      while (movable < most) {
        const middle = Math.ceil((movable + most) / 2);
        if (worthOf(problem, moved(middle)) === worth) movable = middle;
        else most = middle - 1;
      }
      settled = moved(movable);
    }
  return settled;
}
