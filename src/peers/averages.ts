import { describeReceived } from "../errors/received.js";
import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toPoints } from "../model/hundredths.js";
import { type PerPillar, perPillar } from "../model/model-types.js";
import type { Histogram } from "./histogram.js";
import type { Members } from "./members.js";

/** A number of points of a group, or why it is not told. */
export type GroupPoints =
  | {
      /** There are enough members to tell it. */
      readonly status: "known";
      /** Points in multiples of 0.01: of the whole score 0 to 100, of a pillar 0 to 25. */
      readonly points: number;
    }
  | {
      /** Fewer members than the group's `minSize`. */
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

function told(histogram: Histogram, minSize: number, hundredths: (histogram: Histogram) => number): GroupPoints {
  if (histogram.size() === 0) return { status: "empty" };
  if (histogram.size() < minSize) return { status: "suppressed" };
  return { status: "known", points: toPoints(hundredths(histogram)) };
}

/** See `PeerGroup.mean`. */
export function meanOf({ total, pillars, settings }: Members): GroupMean {
  const mean = (histogram: Histogram) => told(histogram, settings.minSize, (one) => one.mean());
  return {
    ...mean(total),
    pillars: perPillar((pillar) => (pillars === undefined ? { status: "totalOnly" } : mean(pillars[pillar]))),
  };
}

/** See `PeerGroup.quantile`. */
export function quantileOf({ total, settings }: Members, q: number): GroupPoints {
  if (!(typeof q === "number" && q >= 0 && q <= 1)) {
    const issue = {
      path: ["q"],
      expected: say("a number from {low} to {high}", { low: 0, high: 1 }),
      received: describeReceived(q),
    };
    throw new SSIError("quantile", [{ code: "peers.invalid", ...issue, repair: say("send 0.5 for the median") }]);
  }
  return told(total, settings.minSize, (histogram) => {
    const place = (histogram.size() - 1) * q;
    const lower = histogram.valueAt(Math.floor(place));
    const upper = histogram.valueAt(Math.min(Math.floor(place) + 1, histogram.size() - 1));
    return Math.floor(lower + (place - Math.floor(place)) * (upper - lower) + 0.5);
  });
}
