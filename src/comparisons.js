import { isRecord } from "./errors/received.js";
import { throwIfAny } from "./errors/ssi-error.js";
import { readPeers } from "./peers/rank-in-peers.js";
import { notARecord, unknownName } from "./set-up.js";
import { readHistory } from "./trend/trend.js";
const optionNames = ["peers", "history", "timeZone", "recommend"];
const asItIs = (result) => result;
/** Reads what a score is compared with. Throws `SSIError` with all that does not fit: `options.invalid`, `peers.*`, `trend.*`. */
export function readComparisons(options) {
    if (options === undefined)
        return asItIs;
    // `rows.map(ssi.compute)` would pass the place of each row.
    if (!isRecord(options))
        throwIfAny("options", [notARecord(["options"], options)]);
    const unknownOptions = Object.keys(options).filter((name) => !optionNames.includes(name));
    throwIfAny("options", unknownOptions.map((name) => unknownName(["options", name], name, optionNames)));
    const { peers, history, timeZone } = options;
    const rank = peers === undefined ? undefined : readPeers(peers);
    const place = history === undefined ? undefined : readHistory(history, timeZone);
    return (result) => {
        const ranked = rank === undefined ? result : { ...result, ranks: rank(result) };
        return place === undefined ? ranked : { ...ranked, trend: place(ranked) };
    };
}
/** The options of one call as those that fix the scorer, and those that say what to compare with. */
export function splitOptions(options) {
    if (!isRecord(options))
        return { scoring: options, compare: undefined };
    const { peers, history, timeZone, recommend, ...scoring } = options;
    return {
        scoring: Object.keys(scoring).length === 0 ? undefined : scoring,
        compare: { peers, history, timeZone, recommend },
    };
}
