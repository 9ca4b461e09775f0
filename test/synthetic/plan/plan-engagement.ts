import { day } from "../instant.js";
import { phrases } from "../pools/phrases.js";
import type { Random } from "../random.js";
import type { Edges } from "./edges.js";
import { makeLink } from "./make-link.js";
import type { Comment, LinkedAct, PostLink } from "./member-plan.js";
import type { Rhythm } from "./rhythm.js";

/** A post of another person, published up to three days before the act. */
function linkBefore(random: Random, at: number): PostLink {
  const type = random.pick(["activity", "activity", "activity", "ugcPost", "share"] as const);
  return makeLink(random, at - random.between(60, 3 * day), type);
}

/** One just outside, one just inside, two at asOf and two after it, so that a window moved by a second or a day never counts the same. */
export const edgeMoments = ({ lastOutside, firstInside, atAsOf, afterAsOf }: Edges): number[] => [
  lastOutside,
  firstInside,
  atAsOf,
  atAsOf,
  afterAsOf,
  afterAsOf + 3,
];

/** Draws acts on posts: the edges, the lone day, and `count` more on working days. */
export function planLinkedActs(random: Random, rhythm: Rhythm, moments: readonly number[], count: number): LinkedAct[] {
  const drawn = Array.from({ length: count }, () => rhythm.drawMoment(random));
  return [...moments, ...drawn].sort((a, b) => b - a).map((at) => ({ at, link: linkBefore(random, at) }));
}

/** Draws the reactions: at least one on every working day, so that slower acts of the same day never decide whether it was active. */
export function planReactions(
  random: Random,
  rhythm: Rhythm,
  moments: readonly number[],
  count: number,
): (LinkedAct & { type: string })[] {
  const daily: number[] = [];
  for (let current = rhythm.firstDay; current <= rhythm.lastDay; current += 1)
    if (rhythm.isActive(current)) daily.push(current * day + random.between(6 * 3600, 19 * 3600));
  const types = [
    "LIKE",
    "LIKE",
    "LIKE",
    "LIKE",
    "PRAISE",
    "EMPATHY",
    "INTEREST",
    "APPRECIATION",
    "ENTERTAINMENT",
    "MAYBE",
  ];
  return planLinkedActs(random, rhythm, [...moments, ...daily], count).map((act) => ({
    ...act,
    type: random.pick(types),
  }));
}

/** Counts the parts that hold a letter; the phrases are written so that this is their number of words. */
const wordsOf = (text: string): number => text.split(/\s+/).filter((part) => /\p{L}/u.test(part)).length;

/** Plans the comments: short and long ones, several under one post, some in groups, some under short addresses, three without a date. */
export function planComments(random: Random, rhythm: Rhythm, edges: Edges, loneAt: number): Comment[] {
  const earlier: PostLink[] = [];
  const linkFor = (at: number): PostLink => {
    const reused = random.chance(15)
      ? earlier.findLast((link) => BigInt(link.id) >> 22n < BigInt(at) * 1000n)
      : undefined;
    const draw = random.below(100);
    const fresh =
      draw < 7
        ? makeLink(random, at - random.between(60, day), "groupPost")
        : { ...linkBefore(random, at), short: draw < 12 ? `https://lnkd.in/${random.hex(7)}` : "" };
    if (reused === undefined) earlier.push(fresh);
    return reused ?? fresh;
  };
  const make = (at: number, long: boolean): Comment & { readonly at: number } => {
    const counted = random.below(100) < 6 ? random.pick(phrases.counted) : undefined;
    const text = counted?.text ?? random.pick(long ? phrases.longComments : phrases.shortComments);
    return { at, link: linkFor(at), text, words: counted?.words ?? wordsOf(text) };
  };
  const drawn = Array.from({ length: 390 }, () => rhythm.drawMoment(random)).sort((a, b) => a - b);
  const dated = [
    ...drawn.map((at) => make(at, random.chance(38))),
    ...[...edgeMoments(edges), loneAt].map((at) => ({
      at,
      link: linkBefore(random, at),
      text: phrases.longComments[2],
      words: wordsOf(phrases.longComments[2]),
    })),
    ...phrases.counted.map((counted) => {
      const at = rhythm.drawMoment(random, Math.floor(edges.firstInside / day) + 1);
      return { at, link: linkFor(at), ...counted };
    }),
  ].sort((a, b) => b.at - a.at);
  // The post's own clock is far outside the window, so a reader may date these rows by it or not at all.
  const undated = [40, 90, 200].map((offset): Comment => {
    const text = random.pick(phrases.longComments);
    return { at: undefined, link: linkBefore(random, (rhythm.firstDay + offset) * day), text, words: wordsOf(text) };
  });
  const third = Math.floor(dated.length / 3);
  return [...dated.slice(0, third), ...undated, ...dated.slice(third)];
}
