import { dayLength } from "../../model/day-length.js";
import type { FactRow } from "../facts/export-facts.js";

/** The activity that a post appears in has an id of its own, made within moments. */
const moment = 5_000;

const inOrder = (rows: readonly FactRow[]) => rows.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);
const hasClock = ({ at }: FactRow) => at % dayLength !== 0;

/**
 * Gives each listed post the instant of its share, so that the two are one. A share and its listed post have ids of different
 * kinds: they are matched in order by the clocks in them, or where only the day of the listed post is known, by that day.
 */
export function alignPosts(posts: readonly FactRow[], shares: readonly FactRow[]): readonly FactRow[] {
  const instants = new Map<FactRow, number>();
  const byDay = new Map<number, number[]>();
  const pass = ({ at }: FactRow) => {
    const day = Math.floor(at / dayLength) * dayLength;
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [at]);
    else known.push(at);
  };
  const left = inOrder(shares)[Symbol.iterator]();
  let share: FactRow | undefined = left.next().value;
  for (const post of inOrder(posts).filter(hasClock)) {
    for (; share !== undefined && share.at < post.at - moment; share = left.next().value) pass(share);
    if (share === undefined || share.at > post.at + moment) continue;
    instants.set(post, share.at);
    share = left.next().value;
  }
  for (; share !== undefined; share = left.next().value) pass(share);
  for (const post of posts) {
    const at = hasClock(post) ? undefined : byDay.get(post.at)?.pop();
    if (at !== undefined) instants.set(post, at);
  }
  return posts.map((post) => ({ ...post, at: instants.get(post) ?? post.at }));
}
