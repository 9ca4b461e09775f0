import type { FactRow } from "../facts/export-facts.js";
import { dayLength } from "./measure-context.js";

/** The activity that a post appears in has an id of its own, made within moments. */
const moment = 5_000;

/**
 * The shares that no listed post stands for. A share and its listed post have ids of different kinds, so they are matched
 * by their instants; a listed post of which only the day is known stands for any share of that day.
 */
export function postsNotListed(shares: readonly FactRow[], listed: readonly FactRow[]): readonly FactRow[] {
  const moments = new Set<number>();
  const days = new Map<number, number>();
  for (const { at } of listed) {
    if (at % dayLength === 0) days.set(at, (days.get(at) ?? 0) + 1);
    else moments.add(Math.floor(at / moment));
  }
  return shares.filter(({ at }) => {
    const near = Math.floor(at / moment);
    if (moments.has(near) || moments.has(near - 1) || moments.has(near + 1)) return false;
    const day = Math.floor(at / dayLength) * dayLength;
    const left = days.get(day) ?? 0;
    days.set(day, left - 1);
    return left <= 0;
  });
}
