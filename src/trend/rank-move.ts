import { unknownName } from "../errors/did-you-mean.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { estimateStanding } from "../peers/estimate-rank.js";
import { demandGroup, isPeerGroup, type PeerGroup } from "../peers/peer-group.js";
import type { Self } from "../peers/rank-in-group.js";
import type { EstimatedRank, GroupRank } from "../result/rank.js";
import type { StoredResult } from "../result/result.js";
import { roundHalfAway } from "./series.js";

/** A group as it was at the two times, and the member's own entry in it. */
export interface PeerChange {
  /** The group at the time of the first result. */
  readonly before: PeerGroup;
  /** The group of the same id at the time of the second. */
  readonly after: PeerGroup;
  /** `true`: each result is in its group; or the own entry in each, as in `PeerGroup.rank`; absent: an outsider. */
  readonly self?:
    | true
    | {
        /** The own entry in the first group; absent: an outsider there. */
        readonly before?: Self;
        /** The own entry in the second group; absent: an outsider there. */
        readonly after?: Self;
      };
}

/** How far a top percent moved, in multiples of 0.01; below 0 is nearer to the top. */
export type RankMove =
  | {
      /** The groups of both times are known, or two means from which ranks were estimated. */
      readonly status: "split";
      /** How far the top percent moved: `own` and `peers` together. */
      readonly change: number;
      /** What the member's own score did. */
      readonly own: number;
      /** What the scores of the others did. */
      readonly peers: number;
    }
  | {
      /** The two ranks are known, the groups were not given. */
      readonly status: "unsplit";
      /** How far the top percent moved. */
      readonly change: number;
    }
  | {
      /** The results were measured differently. */
      readonly status: "incomparable";
    }
  | {
      /** One of the ranks is missing, or the two were found in different ways. */
      readonly status: "absent";
    }
  | {
      /** One of the groups has fewer others than its `minSize`. */
      readonly status: "suppressed";
    }
  | {
      /** One of the groups has no others. */
      readonly status: "empty";
    }
  | {
      /** At one of the times no pillar that counts applied to the member. */
      readonly status: "notApplicable";
    };

/** The move of every rank that one of the results has, or that groups were given for. */
export function rankMoves(
  before: StoredResult,
  after: StoredResult,
  peers: readonly PeerChange[],
): { readonly [group: string]: RankMove } {
  const given = new Map(readPairs(peers).map((pair) => [pair.before.id, pair]));
  const ids = [...new Set([...Object.keys(before.ranks), ...Object.keys(after.ranks), ...given.keys()])].sort();
  const comparable = before.comparisonKey === after.comparisonKey;
  const move = (id: string): RankMove => {
    if (!comparable) return { status: "incomparable" };
    const pair = given.get(id);
    return pair === undefined ? moveWithoutGroups(before, after, id) : moveInGroups(before, after, pair);
  };
  return Object.fromEntries(ids.map((id) => [id, move(id)]));
}

/** Reads each pair once. Throws `SSIError`: `peers.mismatch`, `peers.duplicate`, `peers.invalid`. */
function readPairs(peers: unknown): PeerChange[] {
  if (!Array.isArray(peers)) throw new SSIError("explainChange", [notAPair(peers, ["peers"])]);
  const pairs = Array.from<unknown, PeerChange>(peers, readPair);
  const ids = pairs.map(({ before }) => before.id);
  const issues = pairs.flatMap(({ after }, index): FoundIssue[] => {
    const id = ids[index];
    if (after.id !== id) {
      const issue = {
        path: ["peers", index, "after"],
        expected: JSON.stringify(id),
        received: JSON.stringify(after.id),
      };
      return [{ code: "peers.mismatch", ...issue, repair: say("pair the same group at two times") }];
    }
    if (ids.indexOf(id) === index) return [];
    const issue = {
      path: ["peers", index],
      expected: say("an id that no other pair has"),
      received: JSON.stringify(id),
    };
    return [{ code: "peers.duplicate", ...issue, repair: say("pass each group once") }];
  });
  throwIfAny("explainChange", issues);
  return pairs;
}

function readPair(pair: unknown, index: number): PeerChange {
  const path = ["peers", index];
  if (!isRecord(pair) || isPeerGroup(pair)) throw new SSIError("explainChange", [notAPair(pair, path)]);
  const { before, after, self, ...others }: Partial<Record<string, unknown>> = { ...pair };
  const unknown = Object.keys(others).map((name) => unknownName("peers.invalid", [...path, name], pairNames));
  const isSelf = self === undefined || self === true || (isRecord(self) && !isPeerGroup(self));
  throwIfAny("explainChange", isSelf ? unknown : [...unknown, notAPair(self, [...path, "self"])]);
  return {
    before: demandGroup("explainChange", before, ...path, "before"),
    after: demandGroup("explainChange", after, ...path, "after"),
    // What it has in it is checked where it is ranked.
    ...(self === undefined ? {} : { self: self as NonNullable<PeerChange["self"]> }),
  };
}

const pairNames = ["before", "after", "self"];

function notAPair(value: unknown, path: (string | number)[]): FoundIssue {
  const issue = { path, expected: say("an array of { before, after, self? }"), received: describeReceived(value) };
  return { code: "peers.invalid", ...issue, repair: say("pair the same group at two times") };
}

type Time = "before" | "after";

function moveInGroups(before: StoredResult, after: StoredResult, peers: PeerChange): RankMove {
  const results = { before, after };
  const selfIn = (group: Time): Self | undefined => {
    const self = peers.self === true ? true : peers.self?.[group];
    return self === true ? results[group] : self;
  };
  const rank = (group: Time, subject: Time) => peers[group].rank(results[subject], { self: selfIn(group) });
  const ranks = {
    before: { before: rank("before", "before"), after: rank("before", "after") },
    after: { before: rank("after", "before"), after: rank("after", "after") },
  };
  for (const { status } of [ranks.before.before, ranks.after.after, ranks.before.after, ranks.after.before])
    if (status === "suppressed" || status === "empty" || status === "notApplicable") return { status };
  return split((group, subject) => {
    const found: GroupRank = ranks[group][subject];
    return found.status === "ranked" ? found.topPercent : 0;
  });
}

function moveWithoutGroups(before: StoredResult, after: StoredResult, id: string): RankMove {
  const one: GroupRank | undefined = before.ranks[id];
  const other: GroupRank | undefined = after.ranks[id];
  if (one?.measure !== other?.measure) return { status: "absent" };
  const measure = one?.measure ?? "score";
  const scores = { before: before[measure], after: after[measure] };
  if (one?.status === "estimated" && other?.status === "estimated") return estimatedMove(one, other, scores);
  if (one?.status !== "ranked" || other?.status !== "ranked") return { status: "absent" };
  return { status: "unsplit", change: hundredthsOf(other.topPercent - one.topPercent) / 100 };
}

/** The move within two estimates, whose groups are two means. */
function estimatedMove(before: EstimatedRank, after: EstimatedRank, scores: Record<Time, number>): RankMove {
  const ranks = { before, after };
  return split((group, subject) => {
    const { average, sd } = ranks[group];
    return estimateStanding(scores[subject], average, sd).topPercent;
  });
}

/**
 * The own move is the mean of two: with the old group, the score changes first; with the new group, it changes last.
 * The rest of the change is the peers' move.
 */
function split(topPercent: (group: Time, subject: Time) => number): RankMove {
  const change = hundredthsOf(topPercent("after", "after") - topPercent("before", "before"));
  const first = topPercent("before", "after") - topPercent("before", "before");
  const last = topPercent("after", "after") - topPercent("after", "before");
  const own = hundredthsOf((first + last) / 2);
  return { status: "split", change: change / 100, own: own / 100, peers: (change - own) / 100 };
}

/** In multiples of 0.01, half away from zero, so that a swap only swaps the sign. */
const hundredthsOf = (percent: number): number => roundHalfAway(percent * 100, 1);
