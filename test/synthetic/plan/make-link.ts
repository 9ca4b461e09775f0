import type { Instant } from "../instant.js";
import type { Random } from "../random.js";
import type { LinkType, PostLink } from "./member-plan.js";

/** Makes the address of a post born at an instant: its number is the millisecond, shifted by 22 bits, plus noise. */
export function makeLink(random: Random, born: Instant, type: LinkType, short = ""): PostLink {
  const milliseconds = BigInt(born) * 1000n + BigInt(random.below(1000));
  const id = (milliseconds << 22n) + BigInt(random.below(4_194_304));
  return { type, id: id.toString(), group: type === "groupPost" ? String(10_000_000 + random.below(90)) : "", short };
}
