import { demandOptions } from "./errors/did-you-mean.js";
import { type PeerEntry, readPeers } from "./peers/rank-in-peers.js";
import type { SSIResult } from "./result/result.js";
import type { Snapshot } from "./trend/snapshot.js";
import { readHistory } from "./trend/trend.js";
import { calendarOf } from "./trend/weeks.js";

/** What a result brings besides the score: ranks, trend; nothing where absent. */
export interface CompareOptions {
  /** Groups to rank the score in; each stands in the result's `ranks` under its id. */
  readonly peers?: readonly PeerEntry[] | undefined;
  /** Earlier snapshots of the same member, in any order: the result then has a `trend`. Needs `timeZone`, and an `asOf`. */
  readonly history?: readonly Snapshot[] | undefined;
  /** The IANA time zone whose weeks count, such as `Europe/Rome`. */
  readonly timeZone?: string | undefined;
}

const optionNames = ["peers", "history", "timeZone"];

type Compare = (result: SSIResult) => SSIResult;

const unchanged: Compare = (result) => result;

/** Reads what a score is compared with. Throws `SSIError` with all that does not fit: `options.invalid`, `peers.*`, `trend.*`. */
export function readComparisons(options: CompareOptions | undefined): Compare {
  if (options === undefined) return unchanged;
  // `rows.map(ssi.compute)` would pass the index of each row.
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
