import { SSIError } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { pillarIds } from "../model/model-types.js";
import { readBasis } from "../result/basis.js";
import type { SSIResult } from "../result/result-types.js";
import type { ModelSnapshot, SnapshotRank } from "./snapshot.js";

/**
 * What to keep of a result for the trend: a small, dated line of JSON. Its time is the `asOf` of the input; a result
 * without one is refused: `SSIError` `trend.asOfMissing`. What is no result is `peers.invalid`.
 *
 * @example
 * ```ts
 * import { computeSSI, toSnapshot } from "social-selling-index";
 * const snapshot = toSnapshot(computeSSI({ asOf: "2026-02-01", insights: { posts: 12 } }));
 * console.log(snapshot.at, snapshot.score, snapshot.pillars);
 * // 2026-02-01 2.5 { brand: 0, people: 0, insights: 2.5, relationships: 0 }
 * ```
 */
export function toSnapshot(result: SSIResult): ModelSnapshot {
  const basis = readBasis("toSnapshot", result);
  const { id, asOf, score, estimate, bounds, coverage } = result;
  if (asOf === undefined) {
    const issue = { path: ["asOf"], expected: say("a result with a date"), received: say("nothing") };
    const repair = say("give the activity an asOf, the date it is seen from");
    throw new SSIError("toSnapshot", [{ code: "trend.asOfMissing", ...issue, repair }]);
  }
  const applicable = pillarIds.filter((pillar) => result.pillars[pillar].status !== "notApplicable");
  const ranks = Object.entries(result.ranks).flatMap(([group, rank]): [string, SnapshotRank][] => {
    if (rank.status !== "ranked" && rank.status !== "estimated") return [];
    const { kind, status, percentile, topPercent } = rank;
    return [[group, { kind, status, percentile, topPercent }]];
  });
  return {
    origin: "model",
    ...(id === undefined ? {} : { id }),
    at: asOf,
    score,
    estimate,
    bounds,
    coverage,
    pillars: Object.fromEntries(applicable.map((pillar) => [pillar, result.pillars[pillar].score])),
    ranks: Object.fromEntries(ranks),
    ...basis,
  };
}
