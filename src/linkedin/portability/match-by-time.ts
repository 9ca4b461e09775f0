import type { FactRow } from "../facts/export-facts.js";

/** Two clocks that tell of one act differ by less than this. */
export const clockTolerance = 5_000;

/**
 * Pairs instants with rows of the same time, each with at most one: as many pairs as there can be. `precision` is how much of
 * the time the rows leave away: a table that writes minutes cuts the seconds off.
 */
export function matchByTime(
  rows: readonly FactRow[],
  instants: readonly number[],
  precision: number,
): ReadonlyMap<number, number> {
  const sorted = [...rows.keys()]
    .map((place) => ({ place, at: rows[place]?.at ?? Number.NaN }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
  const order = [...instants.keys()].sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0));
  const pairs = new Map<number, number>();
  let next = 0;
  for (const place of order) {
    const at = instants[place] ?? Number.NaN;
    while ((sorted[next]?.at ?? at) < at - precision - clockTolerance) next++;
    const row = sorted[next];
    if (row === undefined || !(row.at <= at + clockTolerance)) continue;
    pairs.set(place, row.place);
    next++;
  }
  return pairs;
}
