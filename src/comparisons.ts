import { answering } from "./errors/answering.js";
import { demandOptions } from "./errors/did-you-mean.js";
import { type PeerEntry, readPeers } from "./peers/rank-in-peers.js";
import type { SSIResult } from "./result/result.js";
import type { Snapshot } from "./trend/snapshot.js";
import { readHistory } from "./trend/trend.js";
import { calendarOf } from "./trend/weeks.js";

/** What to compare a score with: the result then has ranks, a trend; neither where absent. `history` needs `timeZone`. */
export type CompareOptions = {
  /** Groups to rank the score in; each rank is in the result's `ranks` under the id of its group. */
  readonly peers?: readonly PeerEntry[] | undefined;
} & (
  | {
      /** Earlier snapshots of the same member, in any order: the result then has a `trend`. Needs `timeZone`, and an `asOf`. */
      readonly history: readonly Snapshot[];
      /** The IANA time zone whose weeks count, such as `Europe/Rome`. */
      readonly timeZone: string;
    }
  | {
      /** No earlier snapshots. */
      readonly history?: undefined;
      /** The IANA time zone whose weeks count, such as `Europe/Rome`. */
      readonly timeZone?: string | undefined;
    }
);

/** The fields of {@link CompareOptions}, each on its own. */
export interface Comparisons {
  readonly peers?: readonly PeerEntry[] | undefined;
  readonly history?: readonly Snapshot[] | undefined;
  readonly timeZone?: string | undefined;
}

type Compare = (result: SSIResult) => SSIResult;

/** Reads what a score is compared with. Throws `SSIError` with all that does not fit: `options.invalid`, `peers.*`, `trend.*`. */
export function readComparisons(options: Comparisons | undefined): Compare {
  return options === undefined ? unchanged : answering("options", "options.invalid", () => comparisonsOf(options));
}

function comparisonsOf(options: Comparisons): Compare {
  // As in `rows.map(ssi.compute)`, which passes the index of each row.
  demandOptions("options", options, optionNames);
  const { peers, history, timeZone } = options;
  const rankIn = peers === undefined ? undefined : readPeers(peers);
  if (history === undefined && timeZone !== undefined) calendarOf(timeZone, "options");
  const trendOf = history === undefined ? undefined : readHistory(history, timeZone);
  return (result) => {
    const ranked = rankIn === undefined ? result : { ...result, ranks: rankIn(result) };
    return trendOf === undefined ? ranked : { ...ranked, trend: trendOf(ranked) };
  };
}

const optionNames = ["peers", "history", "timeZone"];

const unchanged: Compare = (result) => result;
