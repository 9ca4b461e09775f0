/** The entry at a place that exists, since the same code wrote it. Throws `RangeError` where it does not: a defect. */
export function entryAt<T>(list: ArrayLike<T>, place: number): T {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`no entry ${place} in a list of ${list.length}`);
  return entry;
}
