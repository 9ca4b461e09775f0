/** A label and the number that belongs to it. */
export interface Pair<L, V> {
  readonly label: L;
  readonly value: V;
}

/** One member of a run: a label or a number, with its line. */
export type RunMember<L, V> = { readonly line: number } & (
  | { readonly label: L; readonly value?: undefined }
  | { readonly value: V; readonly label?: undefined }
);

/** The pairs of a run, or "ambiguous" when its numbers can be given to its labels in more than one way. */
export type Pairing<L, V> = readonly Pair<L, V>[] | "ambiguous";

/**
 * Gives the numbers of an unbroken run to its labels. A line that holds one of each is a pair. What is left must take
 * turns, number first or label first, all the way; a run of labels alone, or of numbers alone, pairs nothing.
 */
export function pairNeighbours<L extends string, V extends object>(run: readonly RunMember<L, V>[]): Pairing<L, V> {
  const lines = new Map<number, RunMember<L, V>[]>();
  // Three of a line are enough to know that it is no pair.
  for (const member of run) lines.set(member.line, [...(lines.get(member.line) ?? []), member].slice(0, 3));
  const pairs: Pair<L, V>[] = [];
  const parts: RunMember<L, V>[][] = [[]];
  for (const member of run) {
    const [one, two, more] = lines.get(member.line) ?? [];
    const both = more === undefined ? joined<L, V>(one, two) : undefined;
    if (both === undefined) parts.at(-1)?.push(member);
    else if (member === one) {
      pairs.push(both);
      parts.push([]);
    }
  }
  for (const part of parts) {
    const labels = part.filter((member) => member.label !== undefined).length;
    if (labels === 0 || labels === part.length) continue;
    if (labels * 2 !== part.length) return "ambiguous";
    for (let place = 0; place < part.length; place += 2) {
      const both = joined<L, V>(part[place], part[place + 1]);
      if (both === undefined || (part[place]?.label === undefined) !== (part[0]?.label === undefined))
        return "ambiguous";
      pairs.push(both);
    }
  }
  return pairs;
}

function joined<L extends string, V extends object>(
  one: RunMember<L, V> | undefined,
  two: RunMember<L, V> | undefined,
): Pair<L, V> | undefined {
  if (one?.label !== undefined && two?.value !== undefined) return { label: one.label, value: two.value };
  if (one?.value !== undefined && two?.label !== undefined) return { label: two.label, value: one.value };
  return undefined;
}
