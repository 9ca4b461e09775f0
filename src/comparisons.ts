import type { Scorers } from "./activity/activity-types.js";
import { demandOptions } from "./errors/did-you-mean.js";
import { isRecord } from "./errors/received.js";
import type { Model } from "./model/model-types.js";
import { type PeerEntry, readPeers } from "./peers/rank-in-peers.js";
import type { SSIResult } from "./result/result.js";
import type { Options } from "./set-up.js";
import type { Snapshot } from "./trend/snapshot.js";
import { readHistory } from "./trend/trend.js";
import { calendarOf } from "./trend/weeks.js";

/** What a result brings besides the score: ranks, trend, advice; nothing where absent. */
export interface CompareOptions {
  /** Groups to rank the score in; each stands in the result's `ranks` under its id. */
  readonly peers?: readonly PeerEntry[] | undefined;
  /** Earlier snapshots of the same member, in any order: the result then has a `trend`. Needs `timeZone`, and an `asOf`. */
  readonly history?: readonly Snapshot[] | undefined;
  /** The IANA time zone whose weeks count, such as `Europe/Rome`. */
  readonly timeZone?: string | undefined;
  /** How many pieces of advice the result brings in `recommendations`; none where absent. */
  readonly recommend?: number | undefined;
}

const optionNames = ["peers", "history", "timeZone", "recommend"];

type Compare = (result: SSIResult) => SSIResult;

const asItIs: Compare = (result) => result;

/** Reads what a score is compared with. Throws `SSIError` with all that does not fit: `options.invalid`, `peers.*`, `trend.*`. */
export function readComparisons(options: CompareOptions | undefined): Compare {
  if (options === undefined) return asItIs;
  // `rows.map(ssi.compute)` would pass the place of each row.
  demandOptions("options", options, optionNames);
  const { peers, history, timeZone } = options;
  const rank = peers === undefined ? undefined : readPeers(peers);
  if (history === undefined && timeZone !== undefined) calendarOf(timeZone);
  const place = history === undefined ? undefined : readHistory(history, timeZone);
  return (result) => {
    const ranked = rank === undefined ? result : { ...result, ranks: rank(result) };
    return place === undefined ? ranked : { ...ranked, trend: place(ranked) };
  };
}

/** The options of one call as those that fix the scorer, and those that say what to compare with. */
export function splitOptions(options: (Options<Scorers, Model> & CompareOptions) | undefined): {
  readonly scoring: Options<Scorers, Model> | undefined;
  readonly compare: CompareOptions | undefined;
} {
  if (!isRecord(options)) return { scoring: options, compare: undefined };
  const { peers, history, timeZone, recommend, ...scoring } = options;
  return {
    scoring: Object.keys(scoring).length === 0 ? undefined : scoring,
    compare: { peers, history, timeZone, recommend },
  };
}
