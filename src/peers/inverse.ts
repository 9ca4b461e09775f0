import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fullHundredths, toPoints } from "../model/hundredths.js";
import type { Members } from "./members.js";
import { ownEntry, type Self, silence } from "./rank-in-group.js";
import { countAmong, topPercentOf } from "./standing.js";

/** The least score that reaches a place near the top, or why there is none. */
export type ScoreForTopPercent =
  | {
      /** There is such a score. */
      readonly status: "found";
      /** The least score that will do, 0 to 100, in multiples of 0.01. */
      readonly score: number;
      /** The top percent that it reaches: at most what was asked for. */
      readonly topPercent: number;
    }
  | {
      /** Even 100 points would not do. */
      readonly status: "unreachable";
      /** The top percent that 100 points reach: with few others, even the first place is far from 0. */
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
  const silent = silence(members, own);
  if (silent !== undefined) return { status: silent };
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
