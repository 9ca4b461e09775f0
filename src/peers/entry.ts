import { describeReceived, isRecord } from "../errors/received.js";
import { SSIError, type SSIIssue, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fullHundredths, pillarHundredths, toHundredths } from "../model/hundredths.js";
import { type PerPillar, perPillar, pillarIds } from "../model/model-types.js";
import { type Basis, basisDifferences, basisOf, type Measured } from "../result/basis.js";
import type { SSIResult } from "../result/result-types.js";
import { isHundredth } from "./standing.js";

/** What a group keeps of a result: integer hundredths, no identity. A pillar that does not apply has no entry. */
export interface Entry {
  readonly total: number;
  readonly pillars: PerPillar<number | undefined>;
  /** The result itself, which says what it was measured with. */
  readonly measured: Measured;
}

const isPoints = (value: unknown, greatest: number): boolean =>
  typeof value === "number" && value >= 0 && value <= greatest && isHundredth(value);

function refuse(path: (string | number)[], expected: string, value: unknown): SSIIssue {
  const repair = say("send a result of computeSSI as it came, or one read by resultSchema");
  return { code: "peers.invalid", path, expected, received: describeReceived(value), repair };
}

/** The entry of a result, which stands at `path` of what was passed. Throws `SSIError` `peers.invalid` for what is not a result of this library. */
export function entryOf(subject: string, result: SSIResult, ...path: (string | number)[]): Entry {
  const isObject = isRecord(result) && isRecord(result.pillars);
  if (!isObject) throw new SSIError(subject, [refuse(path, say("a result of computeSSI"), result)]);
  const issues: SSIIssue[] = [];
  if (!isPoints(result.score, fullHundredths / 100))
    issues.push(refuse([...path, "score"], say("a multiple of 0.01 from 0 to {high}", { high: 100 }), result.score));
  for (const pillar of pillarIds) {
    const score = result.pillars[pillar]?.score;
    if (!isPoints(score, pillarHundredths / 100))
      issues.push(
        refuse([...path, "pillars", pillar, "score"], say("a multiple of 0.01 from 0 to {high}", { high: 25 }), score),
      );
  }
  throwIfAny(subject, issues);
  return {
    total: toHundredths(result.score),
    pillars: perPillar((id) => {
      const { status, score } = result.pillars[id];
      return status === "notApplicable" ? undefined : toHundredths(score);
    }),
    measured: result,
  };
}

/** Throws `SSIError` `peers.incomparable`, one issue for each part in which a result and a group differ. */
export function demandComparable(
  subject: string,
  group: string,
  expected: Basis | undefined,
  received: Measured,
): void {
  if (expected === undefined) {
    const repair = say("pass `basis: basisOf(result)` when the group is made, or rank the bare score");
    const issue = {
      path: [group, "basis"],
      expected: say("a group whose basis is known"),
      received: say("none"),
      repair,
    };
    throw new SSIError(subject, [{ code: "peers.incomparable", ...issue }]);
  }
  // Nearly always: a group of a million is asked a million times.
  if (expected.comparisonKey === received.comparisonKey) return;
  throwIfAny(
    subject,
    basisDifferences(expected, basisOf(received)).map(({ part, before, after }) => ({
      code: "peers.incomparable",
      path: [group, "basis", ...part],
      expected: before,
      received: after,
      repair: say("compare scores of the same {part}, or score again with that of the group", {
        part: part.slice(0, 1).join(),
      }),
    })),
  );
}
