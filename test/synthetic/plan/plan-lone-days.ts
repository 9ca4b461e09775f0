import { day, dayOf, hour, type Instant } from "../instant.js";
import type { Random } from "../random.js";
import type { Edges } from "./edges.js";
import type { Rhythm } from "./rhythm.js";

const loneActs = [
  "share",
  "repost",
  "comment",
  "reaction",
  "vote",
  "search",
  "message",
  "invitation",
  "companyFollow",
  "memberFollow",
  "saved",
  "endorsement",
] as const;

export type LoneAct = (typeof loneActs)[number];

/** Gives each kind of act one quiet day of the window to itself: a reader that forgets the kind loses exactly that day. */
export function planLoneDays(random: Random, rhythm: Rhythm, edges: Edges): Readonly<Record<LoneAct, Instant>> {
  const first = dayOf(edges.firstInside) + 1;
  const quiet = Array.from({ length: 80 }, (_, index) => first + index).filter((each) => !rhythm.isActive(each));
  const days = random.shuffle(quiet);
  const moment = (index: number): Instant => (days[index] ?? first) * day + random.between(9 * hour, 17 * hour);
  return Object.fromEntries(loneActs.map((act, index) => [act, moment(index)])) as Record<LoneAct, Instant>;
}
