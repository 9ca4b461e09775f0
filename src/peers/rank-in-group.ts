import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fullHundredths, isHundredth, toHundredths, toPoints } from "../model/hundredths.js";
import { type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import type { GroupRank, PillarRank, Ranked } from "../result/rank.js";
import type { Bounds, StoredResult } from "../result/result.js";
import type { Histogram } from "./histogram.js";
import { demandComparable, type Entry, entryOf, type Measure, type Members, tellsFew } from "./members.js";
import { countAmong, standingOf, topPercentOf, wilsonInterval } from "./standing.js";

/**
 * The member's own entry in the group, which is not one of the others: the score it has there, the result it was made
 * from, or `true` for the very result that is ranked.
 */
export type Self = number | true | StoredResult;

/** How to rank. */
export interface RankOptions {
  /** The own entry, for a member; absent for an outsider. */
  readonly self?: Self | undefined;
  /** What is to be ranked; what the group is of where absent. */
  readonly measure?: Measure | undefined;
}

/** The rank of a score or a result among the members of a group; see `PeerGroup.rank`. */
export function rankInGroup(
  members: Members,
  subject: StoredResult | number,
  { self, measure: asked }: RankOptions,
): GroupRank {
  const { kind, label, minSize, sample, measure } = members.settings;
  const group = { kind, ...(label === undefined ? {} : { label }), ...(measure && { measure }) };
  if (asked !== undefined) {
    demandMeasure(asked);
    if (asked !== (measure ?? "score")) return { ...group, status: "notComparable" };
  }
  const { score, result } = readSubject(members, subject);
  if (result?.status === "notApplicable") return { ...group, status: "notApplicable" };
  const own = ownEntry(members, self, subject);
  const withheld = withheldStatus(members, own);
  if (withheld === "suppressed") return { ...group, status: withheld, minSize };
  if (withheld === "empty") return { ...group, status: withheld };

  const among = (points: number) => countAmong(members.total, points, own?.total);
  const others = members.total.size() - (own === undefined ? 0 : 1);
  const standing = standingOf(among(score));
  const ofBounds = ({ low, high }: Bounds) => ({ low: standingOf(among(low)), high: standingOf(among(high)) });
  const ranked: Ranked = {
    status: "ranked",
    ...standing,
    of: others + 1,
    ...averageAndGap(members.total, score),
    ...(result === undefined ? {} : { bounds: ofBounds(result.bounds) }),
    ...(sample ? { interval: wilsonInterval(standing.percentile, others) } : {}),
    ...(result === undefined ? {} : { pillars: perPillar((pillar) => rankPillar(members, pillar, result, own)) }),
  };
  return { ...group, ...ranked };
}

/** The score to rank, and the result where it is of one. Throws `peers.invalid`, `peers.incomparable`. */
function readSubject(members: Members, subject: StoredResult | number) {
  if (typeof subject === "number") {
    demandPoints(subject);
    return { score: subject, result: undefined };
  }
  const { settings } = members;
  const { measured } = entryOf("rank", subject, settings.measure);
  if (members.total.size() > 0) demandComparable("rank", settings, members.basis(), measured);
  demandBounds(subject.bounds, "bounds");
  for (const pillar of pillarIds) demandBounds(subject.pillars[pillar].bounds, "pillars", pillar, "bounds");
  return { score: subject[settings.measure ?? "score"], result: subject };
}

function demandBounds(bounds: Bounds, ...path: string[]): void {
  demandPoints(bounds?.low, ...path, "low");
  demandPoints(bounds?.high, ...path, "high");
}

function rankPillar(members: Members, pillar: PillarId, result: StoredResult, own: OwnEntry | undefined): PillarRank {
  const { status, bounds, [members.settings.measure ?? "score"]: score } = result.pillars[pillar];
  const histogram = members.pillars?.[pillar];
  if (histogram === undefined) return { status: "totalOnly" };
  if (status === "notApplicable") return { status: "notApplicable" };
  if (own !== undefined && own.pillars === undefined) return { status: "selfUnknown" };
  const self = own?.pillars?.[pillar];
  const sizes = perPillar((id) => (members.pillars?.[id].size() ?? 0) - (own?.pillars?.[id] === undefined ? 0 : 1));
  const others = sizes[pillar];
  if (others <= 0) return { status: "empty" };
  const { minSize } = members.settings;
  const all = members.total.size() - (own === undefined ? 0 : 1);
  if (others < minSize || tellsFew(all, sizes, pillar, minSize)) return { status: "suppressed" };
  const standing = (points: number) => standingOf(countAmong(histogram, points, self));
  return {
    status: "ranked",
    ...standing(score),
    of: others + 1,
    ...averageAndGap(histogram, score),
    bounds: { low: standing(bounds.low), high: standing(bounds.high) },
  };
}

/** Average and gap in points: the mean is rounded half up to 0.01, the gap is exact against it. */
function averageAndGap(histogram: Histogram, points: number) {
  const average = histogram.mean();
  const gap = isHundredth(points) ? toPoints(toHundredths(points) - average) : points - toPoints(average);
  return { size: histogram.size(), average: toPoints(average), gap: gap + 0 };
}

/** The least score that reaches a top percent, or why there is none. */
export type ScoreForTopPercent =
  | {
      /** There is such a score. */
      readonly status: "found";
      /** The least such score, 0 to 100, in multiples of 0.01. */
      readonly score: number;
      /** The top percent that it reaches: at most the percent requested. */
      readonly topPercent: number;
    }
  | {
      /** Even 100 points do not reach it. */
      readonly status: "unreachable";
      /** The top percent that 100 points reach: with few others, even the first rank is far from 0. */
      readonly best: number;
    }
  | {
      /** Fewer others than the group's `minSize`. */
      readonly status: "suppressed";
    }
  | {
      /** There are no others. */
      readonly status: "empty";
    };

/** The least score, in hundredths, whose rank among the others is in the top `percent`; see `PeerGroup.scoreForTopPercent`. */
export function scoreForTopPercent(
  members: Members,
  percent: number,
  self: Exclude<Self, true> | undefined,
): ScoreForTopPercent {
  if (!(typeof percent === "number" && percent > 0 && percent <= 100)) {
    const issue = {
      path: ["percent"],
      expected: say("a number above 0, at most 100"),
      received: describeReceived(percent),
    };
    throw new SSIError("scoreForTopPercent", [
      { code: "peers.invalid", ...issue, repair: say("send 10 for the top 10 %") },
    ]);
  }
  const own = ownEntry(members, self, self ?? 0);
  const withheld = withheldStatus(members, own);
  if (withheld !== undefined) return { status: withheld };
  const others = members.total.size() - (own === undefined ? 0 : 1);
  const topPercentAt = (at: number) =>
    topPercentOf(countAmong(members.total, toPoints(at), own?.total).greater, others);
  if (topPercentAt(fullHundredths) > percent) return { status: "unreachable", best: topPercentAt(fullHundredths) };
  // topPercent falls as the score rises: halve the range until the least score is left.
  let low = 0;
  let high = fullHundredths;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topPercentAt(middle) <= percent) high = middle;
    else low = middle + 1;
  }
  return { status: "found", score: toPoints(low), topPercent: topPercentAt(low) };
}

/** The own entry as numbers: from a bare score, the pillars are not known. */
interface OwnEntry {
  readonly total: number;
  readonly pillars?: Entry["pillars"];
}

/** The own entry, or undefined for an outsider. Refuses one that the group cannot have; whether the group holds it is checked later, by `withheldStatus`. */
function ownEntry(members: Members, self: Self | undefined, subject: StoredResult | number): OwnEntry | undefined {
  if (self === undefined) return undefined;
  const own = self === true ? subject : self;
  if (typeof own !== "number") {
    const entry = entryOf("rank", own, members.settings.measure);
    if (members.total.size() > 0) demandComparable("rank", members.settings, members.basis(), entry.measured);
    return entry;
  }
  demandPoints(own, "self");
  // A score between two hundredths is in no histogram: -1 stands for it.
  return { total: isHundredth(own) ? toHundredths(own) : -1 };
}

function demandMeasure(measure: unknown): void {
  if (measure === "score" || measure === "estimate") return;
  const expected = say("{first} or {second}", { first: '"score"', second: '"estimate"' });
  const issue = { path: ["measure"], expected, received: describeReceived(measure) };
  throw new SSIError("rank", [{ code: "peers.invalid", ...issue, repair: say("send one of the two") }]);
}

/** Throws `SSIError` `peers.invalid` unless a score is from 0 to 100. */
function demandPoints(value: unknown, ...path: string[]): void {
  if (typeof value === "number" && value >= 0 && value <= 100) return;
  const repair = say("send a score, or a result of computeSSI");
  const expected = say("a number from {low} to {high}", { low: 0, high: 100 });
  throw new SSIError("rank", [{ code: "peers.invalid", path, expected, received: describeReceived(value), repair }]);
}

/** The status of a group that withholds its ranks: too few others, or none; undefined where it does not. Throws `peers.selfMissing`. */
function withheldStatus(members: Members, own: OwnEntry | undefined): "suppressed" | "empty" | undefined {
  const others = members.total.size() - (own === undefined ? 0 : 1);
  if (others <= 0) return "empty";
  // Checked before the own score is looked up: otherwise guessing scores would reveal the members of a small group.
  if (others < members.settings.minSize) return "suppressed";
  if (own !== undefined) demandHeld(members, own);
  return undefined;
}

/** Throws `SSIError` `peers.selfMissing` where the own entry is not in the group. */
function demandHeld(members: Members, own: OwnEntry): void {
  const { total, pillars } = own;
  if (pillars === undefined ? members.total.countAt(total) > 0 : members.holds({ total, pillars })) return;
  const expected = say("a score that the group has");
  const received =
    total < 0
      ? say("a score that is not a multiple of 0.01")
      : say("{number}, which it has not", { number: toPoints(total) });
  const repair = say("pass the member's own score as it was added, or leave `self` out for an outsider");
  throw new SSIError("rank", [
    { code: "peers.selfMissing", path: [members.settings.id, "self"], expected, received, repair },
  ]);
}
