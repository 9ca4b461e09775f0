import { answering } from "../errors/answering.js";
import { describeReceived, isList, isPlain } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import type { SSIResult } from "../result/result.js";
import { createPeerGroup, type PeerGroupOptions } from "./create-peer-group.js";
import { entryOf } from "./members.js";
import type { GroupKind, PeerGroup } from "./peer-group.js";

/** The name of a team, and the least number of others for which ranks are given. */
export interface TeamOptions extends Pick<PeerGroupOptions, "id" | "label" | "minSize" | "sample" | "measure"> {
  /** `team` where absent. */
  readonly kind?: GroupKind;
}

/** A team: its peer group, and every member's result with the rank in it. */
export interface RankedTeam {
  /** The group of all members to whom some pillar applies: to store, to merge with others, to rank outsiders in. */
  readonly group: PeerGroup;
  /** In the order given, each with `ranks[id]` among the others. */
  readonly results: readonly SSIResult[];
}

/**
 * Makes the peer group of a team and ranks every member among the others, in one call. Ranks in other groups stay. A
 * member to whom no pillar applies is not in the group, and has the status `notApplicable`.
 *
 * Throws `SSIError`: `peers.invalid`, `peers.incomparable` (results of different models, weights, windows or scorers).
 *
 * @example
 * ```ts
 * import { computeSSI, rankTeam } from "social-selling-index";
 * const team = [0, 6, 12, 18].map((posts) => computeSSI({ id: `${posts}`, insights: { posts } }));
 * const { results } = rankTeam(team, { id: "sales", minSize: 3 });
 * for (const { id, ranks } of results) {
 *   const rank = ranks["sales"];
 *   if (rank?.status === "ranked") console.log(id, rank.place, rank.gap);
 * }
 * // 0 4 -2.5
 * // 6 3 -0.62
 * // 12 2 1.25
 * // 18 1 1.88
 * ```
 */
export function rankTeam(results: Iterable<SSIResult>, options: TeamOptions): RankedTeam {
  return answering("rankTeam", "peers.invalid", () => rankAll(results, options));
}

function rankAll(results: Iterable<SSIResult>, options: TeamOptions): RankedTeam {
  if (!isList(results)) {
    const issue = { path: ["results"], expected: say("an iterable of results"), received: describeReceived(results) };
    throw new SSIError("rankTeam", [{ code: "peers.invalid", ...issue, repair: say("put the results into an array") }]);
  }
  const all = [...results];
  for (const [index, result] of all.entries()) entryOf("rankTeam", result, "score", index);
  const members = all.filter(({ status }) => status !== "notApplicable");
  const group = createPeerGroup({ kind: "team", ...options, results: members });
  const ranked = all.map((result) => {
    const rank = group.rank(result, { self: true });
    return { ...copyOf(result), ranks: { ...copyOf(result.ranks), [group.id]: rank } };
  });
  return { group, results: ranked };
}

/** A copy that shares nothing with a value of plain data, so that who changes one does not change the other. */
function copyOf<T>(value: T): T;

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => copyOf(inner));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)]));
}
