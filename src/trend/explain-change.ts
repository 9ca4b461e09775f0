import { weightedScore } from "../aggregate/aggregate.js";
import { oftenParsed } from "../errors/often-parsed.js";
import { demandOptions } from "../errors/option-issues.js";
import { SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fromZodIssues } from "../errors/zod-issues.js";
import { toHundredths, toPoints } from "../model/hundredths.js";
import { type PillarId, pillarIds } from "../model/model-types.js";
import { basisDifferences, basisOf } from "../result/basis.js";
import { resultSchema } from "../result/result-schema.js";
import type { SSIResult } from "../result/result-types.js";
import { appliedWeights, type ChangeKind, exactChange, roundParts } from "./change-parts.js";
import { type PeerChange, type RankMove, rankMoves } from "./rank-move.js";

/** A reason why the score changed, and by how many points of the whole score (multiples of 0.01). */
export interface ChangePart {
  /** What happened. */
  readonly kind: ChangeKind;
  /** To which pillar. */
  readonly pillar: PillarId;
  /** To which of its signals; absent where it is the pillar as a whole, or its weight. */
  readonly signal?: string;
  /** What it did to the score: above 0 gained, below 0 lost, never 0. */
  readonly points: number;
}

/** The change of a score, in parts that sum to it exactly. */
export interface ChangeExplanation {
  /** The score after less the score before. */
  readonly change: number;
  /** The largest first, whatever their sign; parts of less than 0.01 that rounded to 0 are left out. */
  readonly parts: readonly ChangePart[];
  /** In what the two were measured differently; none where they may be compared. */
  readonly differs: readonly (readonly string[])[];
  /** By group id, for every rank that one of the results has and every pair of groups given. */
  readonly ranks: { readonly [group: string]: RankMove };
}

/** What else is known of the change. */
export interface ExplainOptions {
  /** The groups at both times: each rank's change is then split into the own move and that of the peers. */
  readonly peers?: readonly PeerChange[];
}

const parseResult = oftenParsed(resultSchema);

/** A result that may come from a file. Throws `trend.invalid`, `trend.inconsistent`. */
function demandResult(result: SSIResult, name: string): void {
  const parsed = parseResult(result);
  if (!parsed.success) {
    const issues = fromZodIssues(parsed.error.issues, result, "trend.invalid", say("send a result of computeSSI"));
    throwIfAny(
      "explainChange",
      issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
    );
    throw parsed.error;
  }
  const weights = appliedWeights(result);
  const sum = (of: (pillar: PillarId) => number) => pillarIds.reduce((total, pillar) => total + of(pillar), 0);
  const expected = weightedScore(
    sum((pillar) => weights[pillar] * toHundredths(result.pillars[pillar].score)),
    sum((pillar) => weights[pillar]),
  );
  if (expected === toHundredths(result.score)) return;
  const issue = {
    path: [name, "score"],
    expected: say("the mean of its pillars, {number}", { number: toPoints(expected) }),
  };
  const repair = say("send the result as it was computed");
  const received = String(result.score);
  throw new SSIError("explainChange", [{ code: "trend.inconsistent", ...issue, received, repair }]);
}

/**
 * Why a score changed: integer hundredths that sum exactly to the change, each with its kind, pillar and signal. Explaining
 * the way back gives the same parts with the other sign, and `learned` and `forgotten` trade places. Any two results can be explained, of any weights: a pillar's
 * signals count at the mean of its two weights, its weight at the mean of its two scores. Where the scorer of a pillar
 * changed, its signals are not compared and the pillar is one part.
 *
 * Throws `SSIError`: `trend.invalid`, `trend.inconsistent`, `peers.mismatch`, `peers.duplicate`, `peers.incomparable`,
 * `peers.selfMissing`, `options.invalid`.
 *
 * @example
 * ```ts
 * import { computeSSI, explainChange } from "social-selling-index";
 * const before = computeSSI({ insights: { posts: 6 }, relationships: { connections: 500 } });
 * const after = computeSSI({ insights: { posts: 24 }, relationships: { connections: 450 }, people: { activeDays: 24 } });
 * const { change, parts } = explainChange(before, after);
 * console.log(change, parts.map(({ kind, signal, points }) => `${kind} ${signal} ${points}`));
 * // 3.59 [
 * //   'signal posts 2.5',
 * //   'learned activeDays 1.5',
 * //   'signal connections -0.41'
 * // ]
 * ```
 */
export function explainChange(before: SSIResult, after: SSIResult, options: ExplainOptions = {}): ChangeExplanation {
  demandOptions("explainChange", options, ["peers"]);
  demandResult(before, "before");
  demandResult(after, "after");
  const change = toHundredths(after.score) - toHundredths(before.score);
  const parts = roundParts(exactChange(before, after), change)
    .filter(({ hundredths }) => hundredths !== 0)
    .sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths));
  return {
    change: toPoints(change),
    parts: parts.map(({ why, hundredths }) => ({ ...why, points: toPoints(hundredths) })),
    differs: basisDifferences(basisOf(before), basisOf(after)).map(({ part }) => part),
    ranks: rankMoves(before, after, options.peers ?? []),
  };
}
