import { answering } from "../errors/answering.js";
import { demandOptions } from "../errors/did-you-mean.js";
import { describeReceived } from "../errors/received.js";
import { type FoundIssue, SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toPoints } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar } from "../model/model-types.js";
import type { GroupRank } from "../result/rank.js";
import type { StoredResult } from "../result/result.js";
import type { PeerGroupJson } from "./group-schema.js";
import { type Histogram, toRuns } from "./histogram.js";
import { entryOf, type GroupSettings, type Members, tellsFew } from "./members.js";
import { type RankOptions, rankInGroup, type ScoreForTopPercent, scoreForTopPercent } from "./rank-in-group.js";

/** The kinds that LinkedIn's dashboard knows, or another kind. */
export type GroupKind = "industry" | "network" | "team" | (string & Record<never, never>);

/**
 * A distribution of scores: an exact histogram in hundredths, of the total and of each pillar. It holds numbers and no
 * identities: nothing in it shows who its members are.
 */
export interface PeerGroup {
  /** The key of its ranks in a result. */
  readonly id: string;
  /** What kind of group it is. */
  readonly kind: GroupKind;
  /** A name to show; absent where none was given. */
  readonly label?: string;
  /** With fewer others than this, ranks and means are withheld. */
  readonly minSize: number;
  /** Whether the members are a sample of a larger population: ranks then have an interval. */
  readonly sample: boolean;
  /** `"estimate"` for a group of estimates; absent for one of confirmed scores. */
  readonly measure?: "estimate";
  /** How many members there are. For the owner of the group: a rank that is suppressed does not show it. */
  readonly size: number;
  /**
   * Adds a member. Throws `peers.invalid` for what is no result, `peers.incomparable` (which part differs),
   * `peers.notScored`, `peers.tooLarge`.
   */
  add(result: StoredResult): void;
  /** Removes a member: the result that was added. Throws `peers.invalid`, `peers.notMember`, `peers.incomparable`. */
  remove(result: StoredResult): void;
  /** `remove(before)` and `add(after)`, both or neither. Throws what the two throw. */
  replace(before: StoredResult, after: StoredResult): void;
  /** The mean score and pillars, rounded half up to 0.01 from exact integers; withheld below `minSize` members. */
  mean(): GroupMean;
  /**
   * The score below which a share q of the members is: type 7 of Hyndman and Fan, the default of NumPy and R (straight
   * lines between neighbours), rounded half up to 0.01; withheld below `minSize` members. q is 0 to 1: 0 is the least
   * score, 0.5 the median, 1 the greatest. Throws `peers.invalid` for any other q.
   *
   * @example
   * ```ts
   * import { createPeerGroup } from "social-selling-index";
   * const distribution = [{ score: 10, count: 6 }, { score: 40, count: 6 }];
   * const group = createPeerGroup({ id: "quarter", kind: "team", distribution });
   * console.log(group.quantile(0.5), group.quantile(0.9));
   * // { status: 'known', points: 25 } { status: 'known', points: 40 }
   * ```
   */
  quantile(q: number): GroupPoints;
  /**
   * The rank among the others. With L lower, E equal and G greater of n: percentile (L + E/2) / n, strict L / n, weak
   * (L + E) / n, place G + 1 of n + 1, topPercent 100 (G + 1) / (n + 1). A histogram knows no identities: who is a member
   * passes their own entry as `self`, else the subject counts as an outsider. A result is ranked with its bounds and
   * pillars, a bare score, 0 to 100, without. A group of estimates ranks the estimate of a result, any other its score; who
   * asks for the other `measure` gets the status `notComparable`. Throws `peers.incomparable`, `peers.selfMissing`, `peers.invalid`,
   * `options.invalid`.
   */
  rank(subject: StoredResult | number, options?: RankOptions): GroupRank;
  /**
   * The least score in the top `percent` of the others and oneself: the inverse of {@link rank}. The percent is above 0,
   * at most 100, on the scale of `topPercent`; `self` is the own entry, as for `rank`. Another status where even
   * 100 points do not reach it, where there are fewer than `minSize` others, or none. Throws `peers.invalid`,
   * `peers.selfMissing`, `peers.incomparable`, `options.invalid`.
   *
   * @example
   * ```ts
   * import { createPeerGroup } from "social-selling-index";
   * const distribution = [{ score: 10, count: 15 }, { score: 40, count: 5 }];
   * const group = createPeerGroup({ id: "quarter", kind: "team", distribution });
   * console.log(group.scoreForTopPercent(10), group.scoreForTopPercent(1));
   * // { status: 'found', score: 40, topPercent: 4.761904761904762 } { status: 'unreachable', best: 4.761904761904762 }
   * ```
   */
  scoreForTopPercent(
    percent: number,
    options?: { readonly self?: StoredResult | number | undefined },
  ): ScoreForTopPercent;
  /** The group as plain JSON: the same bytes for the same members in any order. It holds every count: it is for the owner. */
  toJSON(): PeerGroupJson;
}

/** A number of points of a group, or why it is withheld. */
export type GroupPoints =
  | {
      /** There are enough members. */
      readonly status: "known";
      /** Points in multiples of 0.01: of the whole score 0 to 100, of a pillar 0 to 25. */
      readonly points: number;
    }
  | {
      /** Fewer members than the group's `minSize`; or, for a pillar, fewer to whom it does not apply. */
      readonly status: "suppressed";
    }
  | {
      /** No members. */
      readonly status: "empty";
    };

/** The mean of a group and of each pillar, over the members to whom it applies. */
export type GroupMean = GroupPoints & {
  /** The mean of each pillar, 0 to 25. */
  readonly pillars: PerPillar<
    | GroupPoints
    | {
        /** The group was made from total scores: nothing is known of the pillars. */
        readonly status: "totalOnly";
      }
  >;
};

/** The public object for members: frozen, and none of its functions depends on `this`. */
export function peerGroupOf(members: Members): PeerGroup {
  const { settings, total } = members;
  const group: PeerGroup = {
    ...settings,
    get size() {
      return total.size();
    },
    add: (result: StoredResult) =>
      answering("add", code, () => members.enter("add", memberEntry("add", result, settings))),
    remove: (result: StoredResult) =>
      answering("remove", code, () => members.leave("remove", entryOf("remove", result, settings.measure))),
    replace: (before: StoredResult, after: StoredResult) =>
      answering("replace", code, () =>
        members.exchange(
          "replace",
          entryOf("replace", before, settings.measure),
          memberEntry("replace", after, settings),
        ),
      ),
    mean: () => meanOf(members),
    quantile: (q: number) => quantileOf(members, q),
    rank: (subject: StoredResult | number, options: RankOptions = {}) =>
      answering("rank", code, () => {
        demandOptions("rank", options, ["self", "measure"]);
        return rankInGroup(members, subject, options);
      }),
    scoreForTopPercent: (percent: number, options: { readonly self?: StoredResult | number | undefined } = {}) =>
      answering("scoreForTopPercent", code, () => {
        demandOptions("scoreForTopPercent", options, ["self"]);
        return scoreForTopPercent(members, percent, options.self);
      }),
    toJSON: () => groupJson(members),
  };
  Object.defineProperty(group, groupMark, { value: true });
  membersOfGroup.set(group, members);
  return Object.freeze(group);
}

const code = "peers.invalid";

/** Marks a group for other copies of this library in the same process, such as the CommonJS build beside the ESM one. */
const groupMark = /* @__PURE__ */ Symbol.for("social-selling-index.PeerGroup");

/** Whether a value is a group, of this or another copy of the library: it has the mark and what every group can do. */
export const isPeerGroup = (value: unknown): value is PeerGroup =>
  typeof value === "object" &&
  value !== null &&
  Reflect.get(value, groupMark) === true &&
  "id" in value &&
  typeof value.id === "string" &&
  ["rank", "scoreForTopPercent", "toJSON"].every((name) => typeof Reflect.get(value, name) === "function");

/** Throws `peers.invalid` for anything that is not a group. */
export function demandGroup(subject: string, value: unknown, ...path: (string | number)[]): PeerGroup {
  if (isPeerGroup(value)) return value;
  throw new SSIError(subject, [notAGroup(value, path)]);
}

/** The issue for something that is not a group. */
export function notAGroup(value: unknown, path: (string | number)[]): FoundIssue {
  const received = value === undefined ? say("nothing") : say("something else");
  const repair = say("make it with createPeerGroup, or read stored JSON with readPeerGroup");
  return { code, path, expected: say("a peer group"), received, repair };
}

const membersOfGroup = /* @__PURE__ */ new WeakMap<object, Members>();

/** The members of a group that this copy of the library made; undefined for a group of another copy. */
export const membersOf = (group: PeerGroup): Members | undefined => membersOfGroup.get(group);

/** The entry of a result that may be a member. */
function memberEntry(subject: string, result: StoredResult, { measure }: GroupSettings) {
  const entry = entryOf(subject, result, measure);
  if (result.status !== "notApplicable") return entry;
  const issue = {
    path: ["status"],
    expected: say("a result in which some pillar applies"),
    received: say("none that counts"),
  };
  throw new SSIError(subject, [
    { code: "peers.notScored", ...issue, repair: say("leave this member out of the group") },
  ]);
}

function groupJson({ settings, total, pillars, basis }: Members): PeerGroupJson {
  const { id, kind, label, minSize, sample, measure } = settings;
  const known = basis();
  return {
    formatVersion: 1,
    id,
    kind,
    ...(label === undefined ? {} : { label }),
    minSize,
    sample,
    ...(measure && { measure }),
    ...(known === undefined ? {} : { basis: known }),
    size: total.size(),
    total: toRuns(total),
    ...(pillars === undefined ? {} : { pillars: perPillar((pillar) => toRuns(pillars[pillar])) }),
  };
}

/** See `PeerGroup.mean`. */
function meanOf({ total, pillars, settings }: Members): GroupMean {
  const sizes = perPillar((pillar) => pillars?.[pillar].size() ?? 0);
  const mean = (histogram: Histogram) => pointsOf(histogram, settings.minSize, (one) => one.mean());
  return {
    ...mean(total),
    pillars: perPillar((pillar): GroupMean["pillars"][PillarId] => {
      const histogram = pillars?.[pillar];
      if (histogram === undefined) return { status: "totalOnly" };
      return tellsFew(total.size(), sizes, pillar, settings.minSize) ? { status: "suppressed" } : mean(histogram);
    }),
  };
}

/** See `PeerGroup.quantile`. */
function quantileOf({ total, settings }: Members, q: number): GroupPoints {
  if (!(typeof q === "number" && q >= 0 && q <= 1)) {
    const issue = {
      path: ["q"],
      expected: say("a number from {low} to {high}", { low: 0, high: 1 }),
      received: describeReceived(q),
    };
    throw new SSIError("quantile", [{ code: "peers.invalid", ...issue, repair: say("send 0.5 for the median") }]);
  }
  return pointsOf(total, settings.minSize, (histogram) => {
    const index = (histogram.size() - 1) * q;
    const lower = histogram.valueAt(Math.floor(index));
    const upper = histogram.valueAt(Math.min(Math.floor(index) + 1, histogram.size() - 1));
    return Math.floor(lower + (index - Math.floor(index)) * (upper - lower) + 0.5);
  });
}

/** Points computed from a histogram, withheld below `minSize` members. */
function pointsOf(histogram: Histogram, minSize: number, compute: (histogram: Histogram) => number): GroupPoints {
  if (histogram.size() === 0) return { status: "empty" };
  if (histogram.size() < minSize) return { status: "suppressed" };
  return { status: "known", points: toPoints(compute(histogram)) };
}
