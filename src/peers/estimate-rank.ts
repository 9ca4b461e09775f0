import { answering } from "../errors/answering.js";
import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import type { EstimatedRank, EstimatedStanding } from "../result/rank.js";

/** A group of which only the mean is known, as LinkedIn shows it. */
export interface EstimateOptions {
  /** The own score, 0 to 100. */
  readonly score: number;
  /** The mean of the group, 0 to 100. */
  readonly mean: number;
  /** Whose scale both are on: this library's, or LinkedIn's own. A score is never ranked against a mean of the other. */
  readonly origin: ScoreOrigin;
  /** The assumed standard deviation, above 0; where absent 13.4 for LinkedIn's own and 11 for this library's. */
  readonly sd?: number;
}

/** Whose scale a number is on: this library's model, or LinkedIn's own index. */
export type ScoreOrigin = "model" | "official";

/**
 * A rank estimated from the group's mean alone, under a normal distribution: its status `estimated` distinguishes it
 * from a counted one. The shares are those of the members below and above; no ties are assumed.
 *
 * Throws `SSIError` `peers.invalid`.
 *
 * @example
 * ```ts
 * import { estimateRank } from "social-selling-index";
 * console.log(estimateRank({ score: 52.6, mean: 34.4, origin: "official" }).top); // LinkedIn showed 9
 * // 9
 * ```
 */
export function estimateRank(options: EstimateOptions): EstimatedRank {
  const { score, mean, origin, sd } = answering("estimateRank", "peers.invalid", () => readEstimate(options));
  return estimatedRank(score, mean, origin, sd);
}

/** The rank of a score in a group of that mean; its arguments are not checked. */
export function estimatedRank(
  score: number,
  mean: number,
  origin: ScoreOrigin,
  sd = origin === "official" ? officialDeviation : modelDeviation,
): EstimatedRank {
  const gap = toPoints(toHundredths(score) - toHundredths(mean));
  return { status: "estimated", ...estimateStanding(score, mean, sd), average: mean, origin, sd, gap };
}

/** Each option, read once and checked. */
function readEstimate(options: EstimateOptions): EstimateOptions {
  if (!isRecord(options)) {
    const issue = { path: [], expected: say("an object"), received: describeReceived(options) };
    throw new SSIError("estimateRank", [
      { code: "peers.invalid", ...issue, repair: say("send an object with the fields") },
    ]);
  }
  const read = { ...options };
  throwIfAny("estimateRank", estimateIssues(read));
  return read;
}

/** The standard deviation that public pairs of LinkedIn's score, mean and rank imply (their median). */
const officialDeviation = 13.4;

/** That of the model's scores of simulated professionals, rounded. */
const modelDeviation = 11;

/** What is wrong with an estimate's numbers. */
function estimateIssues({ score, mean, origin, sd }: EstimateOptions): FoundIssue[] {
  const isPoints = (value: number) => typeof value === "number" && value >= 0 && value <= 100;
  const isDeviation = sd === undefined || (typeof sd === "number" && sd > 0 && Number.isFinite(sd));
  const rules: [string, boolean, string, unknown][] = [
    ["score", isPoints(score), say("a number from {low} to {high}", { low: 0, high: 100 }), score],
    ["mean", isPoints(mean), say("a number from {low} to {high}", { low: 0, high: 100 }), mean],
    ["origin", origin === "model" || origin === "official", originWords(), origin],
    ["sd", isDeviation, say("a finite number above 0"), sd],
  ];
  return rules
    .filter(([, holds]) => !holds)
    .map(([name, , expected, value]) => {
      const repair =
        name === "origin"
          ? say('send "official" where both are LinkedIn\'s own, "model" where both are of this library')
          : say("send points on the scale of 0 to 100");
      return { code: "peers.invalid", path: [name], expected, received: describeReceived(value), repair };
    });
}

const originWords = () => say("{first} or {second}", { first: '"model"', second: '"official"' });

/** The rank of a score under a normal distribution; its arguments are not checked. */
export function estimateStanding(score: number, mean: number, sd: number): EstimatedStanding {
  const z = (score - mean) / sd;
  const tail = upperTail(Math.abs(z));
  const above = z < 0 ? 1 - tail : tail;
  return { percentile: 1 - above, topPercent: 100 * above, top: Math.max(1, Math.ceil(100 * above)) };
}

/**
 * The share of a standard normal distribution above z >= 0. Abramowitz and Stegun, Handbook of Mathematical Functions,
 * 26.2.19: 1 / (2 (1 + d1 z + ... + d6 z^6)^16), wrong by less than 1.5e-7; only + x and /, so the same bits everywhere.
 */
function upperTail(z: number): number {
  const inner = 0.0000380036 + z * (0.0000488906 + z * 0.000005383);
  const outer = 1 + z * (0.049867347 + z * (0.0211410061 + z * (0.0032776263 + z * inner)));
  const fourth = outer * outer * (outer * outer);
  const eighth = fourth * fourth;
  return 0.5 / (eighth * eighth);
}
