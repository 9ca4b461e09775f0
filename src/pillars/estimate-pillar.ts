/** How much the typical member weighs in an estimate: as much as four points of known signals. In hundredths. */
const typicalWeight = 400;

/** The version of the rule below: scores stay comparable where it changes, estimates do not. */
export const estimateRule = 2;

/**
 * The best guess of a pillar, in integer hundredths: the unknown signals valued by what a typical member has, and by how far
 * the known ones are from it. `earned` and `lost` are those of the known signals; `expected` is the sum of maximum x typical
 * percent over the known, `awaited` over the unknown, whose maxima sum to `unknown`.
 *
 * Up to the typical member what is earned is in proportion to what was expected; above, what is lost. So the estimate stays
 * within the bounds by itself, is the score where all is known, and no fact at its worst raises it, none at its best lowers it.
 */
export function estimatePillar(
  earned: number,
  lost: number,
  expected: number,
  awaited: number,
  unknown: number,
): number {
  if (100 * earned <= expected) {
    const whole = 100 * typicalWeight + expected;
    return earned + Math.floor((2 * (typicalWeight + earned) * awaited + whole) / (2 * whole));
  }
  const whole = 100 * typicalWeight + 100 * (earned + lost) - expected;
  const missed = 2 * (typicalWeight + lost) * (100 * unknown - awaited);
  return earned + unknown - Math.floor((missed + whole - 1) / (2 * whole));
}
