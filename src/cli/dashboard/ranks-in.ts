import { SSIError, type SSIIssue } from "../../errors/ssi-error.js";
import type { PeerGroup } from "../../peers/peer-group.js";
import type { PeerEntry } from "../../peers/rank-in-peers.js";
import type { SSIResult } from "../../result/result.js";

/** A group that a result cannot be ranked in, and why. */
export interface Unranked {
  readonly group: PeerGroup;
  readonly issues: readonly SSIIssue[];
}

/** Which groups a result can be ranked in, and which not: measured otherwise, or without the member's own score. */
export function sortPeers(
  result: SSIResult,
  groups: readonly PeerGroup[],
  isMember: boolean,
): { readonly peers: readonly PeerEntry[]; readonly unranked: readonly Unranked[] } {
  const peers: PeerEntry[] = [];
  const unranked: Unranked[] = [];
  for (const group of groups) {
    const entry = isMember ? ({ group, self: true } as const) : { group };
    try {
      group.rank(result, isMember ? { self: true } : {});
      peers.push(entry);
    } catch (error) {
      if (!(error instanceof SSIError)) throw error;
      unranked.push({ group, issues: error.issues });
    }
  }
  return { peers, unranked };
}
