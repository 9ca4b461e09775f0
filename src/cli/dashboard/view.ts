import type { Scorers } from "../../activity/activity-types.js";
import type { UnknownReason } from "../../linkedin/measure/unknown-reason.js";
import type { ReplayPoint } from "../../linkedin/replay/replay.js";
import type { Model } from "../../model/model-types.js";
import type { Recommendation } from "../../recommend/recommendation.js";
import type { EstimatedRank } from "../../result/rank.js";
import type { SSIResult } from "../../result/result.js";
import type { OfficialSnapshot } from "../../trend/snapshot.js";
import type { Screen } from "../terminal/screen.js";
import type { CliLocale } from "../texts/cli-texts.js";
import type { Unranked } from "./ranks-in.js";

/** One result to be drawn, and what with. */
export interface View extends Screen {
  readonly result: SSIResult;
  readonly model: Model;
  /** The scorers that were plugged in, whose words are their own. */
  readonly scorers?: Scorers;
  readonly locale: CliLocale;
  /** What was scored, as the user knows it: a file name, an id. */
  readonly subject: string;
  /** Why a signal is unknown, where the reader of the export reported it; by signal id. */
  readonly reasons: Readonly<Record<string, UnknownReason>>;
  /** What was noticed while reading, a line each. */
  readonly notes: readonly string[];
  /** Groups that were given and that the result cannot be ranked in. */
  readonly unranked: readonly Unranked[];
  /** LinkedIn's own numbers, where the member saved them. */
  readonly official: OfficialSnapshot | undefined;
  /** The rank of LinkedIn's score by the mean of a group that LinkedIn showed. */
  readonly officialRank?: EstimatedRank | undefined;
  /** The last weeks, oldest first, where an archive shows them. */
  readonly past?: readonly ReplayPoint[] | undefined;
  /** What to do next, and what the commands that say more are called with. */
  readonly next?: { readonly advice: Recommendation | undefined; readonly paths: readonly string[] };
}
