import { entryAt } from "./entry-at.js";
import type { Problem, RaisedSignal, UsableAction } from "./problem.js";
import { onCurve } from "./raise-signal.js";

/** A number of units of one action and the hundredths of the score they add. */
export interface NextStep {
  readonly units: number;
  readonly gain: number;
}

/** From this many hundredths on a step is worthwhile; a smaller one is offered only where there is none. */
const worthwhileGain = 25;

/** The units after which a signal passes each control point of its curve that is still ahead. */
function unitsToPoints({ definition, value, scale }: RaisedSignal, amount: number, windowDays: number): number[] {
  const at = onCurve(definition, value, windowDays);
  // A touch less, so that a rounding error does not ask for one unit more.
  return definition.curve.flatMap(([x]) =>
    x > at ? [Math.max(1, Math.ceil(((x - at) * scale) / amount - 1e-9))] : [],
  );
}

/**
 * The next worthwhile step of an action: up to a control point of one of the curves it moves along (or its limit), the one
 * with most points per minute among those that add a quarter of a point; where none does, the one that adds most.
 * Undefined where no step adds anything.
 */
export function nextStep(
  { signals, windowDays }: Problem,
  action: UsableAction,
  gainAt: (units: number) => number,
): NextStep | undefined {
  const stops = action.effects.flatMap(({ signal, amount }) => {
    const raised = entryAt(signals, signal);
    const counts = raised.isLive && raised.definition.unit !== "proportion";
    return counts ? unitsToPoints(raised, amount, windowDays) : [];
  });
  const steps = [...new Set(stops.map((units) => Math.min(units, action.bound)))]
    .sort((a, b) => a - b)
    .map((units): NextStep => ({ units, gain: gainAt(units) }))
    .filter(({ gain }) => gain > 0);
  const worthwhile = steps.filter(({ gain }) => gain >= worthwhileGain);
  const [first, ...others] = worthwhile.length > 0 ? worthwhile : steps;
  if (first === undefined) return undefined;
  const rate = (a: NextStep, b: NextStep) => a.gain * b.units - b.gain * a.units;
  const isBetter = (a: NextStep, b: NextStep) =>
    worthwhile.length > 0 ? rate(a, b) > 0 || (rate(a, b) === 0 && a.gain > b.gain) : a.gain > b.gain;
  return others.reduce((best, step) => (isBetter(step, best) ? step : best), first);
}
