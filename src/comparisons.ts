import type { Scorers } from "./activity/activity-types.js";
import { throwIfAny } from "./errors/ssi-error.js";
import type { Model } from "./model/model-types.js";
import { type PeerEntry, readPeers } from "./peers/rank-in-peers.js";
import type { SSIResult } from "./result/result-types.js";
import { type Options, unknownName } from "./set-up.js";

/** What a score is compared with; nothing where absent. */
export interface CompareOptions {
  /** Groups to rank the score in; each stands in the result's `ranks` under its id. */
  readonly peers?: readonly PeerEntry[] | undefined;
}

const optionNames = ["peers"];

type Compare = (result: SSIResult) => SSIResult;

const asItIs: Compare = (result) => result;

/** Reads what a score is compared with. Throws `SSIError` with all that does not fit: `options.invalid`, `peers.*`. */
export function readComparisons(options: CompareOptions | undefined): Compare {
  if (options === undefined) return asItIs;
  const unknownOptions = Object.keys(options).filter((name) => !optionNames.includes(name));
  throwIfAny(
    "options",
    unknownOptions.map((name) => unknownName(["options", name], name, optionNames)),
  );
  const rank = options.peers === undefined ? undefined : readPeers(options.peers);
  return (result) => (rank === undefined ? result : { ...result, ranks: rank(result) });
}

/** The options of one call as those that fix the scorer, and those that say what to compare with. */
export function splitOptions(options: (Options<Scorers, Model> & CompareOptions) | undefined): {
  readonly scoring: Options<Scorers, Model> | undefined;
  readonly compare: CompareOptions | undefined;
} {
  if (options === undefined) return { scoring: undefined, compare: undefined };
  const { peers, ...scoring } = options;
  return {
    scoring: Object.keys(scoring).length === 0 ? undefined : scoring,
    compare: peers === undefined ? undefined : { peers },
  };
}
