import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { fullHundredths, isHundredth, pillarHundredths, toHundredths } from "../model/hundredths.js";
import { type PerPillar, perPillar, pillarIds } from "../model/model-types.js";
import { type Basis, basisDifferences, basisOf, type MeasuredWith } from "../result/basis.js";
import type { SSIResult } from "../result/result.js";
import { createHistogram, greatestSize, type Histogram } from "./histogram.js";

/** The settings of a group: given when it is made, never changed. */
export interface GroupSettings {
  readonly id: string;
  readonly kind: string;
  readonly label?: string;
  readonly minSize: number;
  readonly sample: boolean;
}

/** The members of a group as numbers: a histogram of the total and, unless only totals are known, of each pillar. */
export interface Members {
  readonly settings: GroupSettings;
  readonly total: Histogram;
  readonly pillars: PerPillar<Histogram> | undefined;
  /** The basis of all members; undefined for an empty group and where none was given. */
  basis(): Basis | undefined;
  /** Sets the basis of members that were counted without one. */
  adoptBasis(basis: Basis | undefined): void;
  /** Whether the numbers of an entry are in every histogram it counts in. */
  holds(entry: Omit<Entry, "measured">): boolean;
  enter(subject: string, entry: Entry): void;
  leave(subject: string, entry: Entry): void;
}

/** Makes the members of a new group: none yet. */
export function createMembers(settings: GroupSettings, detail: "pillars" | "total"): Members {
  const total = createHistogram(fullHundredths);
  const pillars = detail === "total" ? undefined : perPillar(() => createHistogram(pillarHundredths));
  let basis: Basis | undefined;

  const count = (entry: Omit<Entry, "measured">, by: 1 | -1): void => {
    total.add(entry.total, by);
    for (const pillar of pillarIds) {
      const points = entry.pillars[pillar];
      if (points !== undefined) pillars?.[pillar].add(points, by);
    }
    // An empty group has no basis, so that a group depends on its present members only.
    if (total.size() === 0) basis = undefined;
  };

  const holds = (entry: Omit<Entry, "measured">): boolean =>
    total.countAt(entry.total) > 0 &&
    pillarIds.every((pillar) => {
      const histogram = pillars?.[pillar];
      if (histogram === undefined) return true;
      const points = entry.pillars[pillar];
      // An entry without the pillar can be a member only if some member is without it.
      return points === undefined ? histogram.size() < total.size() : histogram.countAt(points) > 0;
    });

  const enter = (subject: string, entry: Entry): void => {
    if (total.size() > 0) demandComparable(subject, settings.id, basis, entry.measured);
    if (total.size() >= greatestSize) throw tooLarge(subject, settings.id);
    count(entry, 1);
    basis ??= basisOf(entry.measured);
  };

  const leave = (subject: string, entry: Entry): void => {
    if (total.size() > 0) demandComparable(subject, settings.id, basis, entry.measured);
    if (!holds(entry)) {
      const issue = {
        path: [settings.id],
        expected: say("a result that was added to the group"),
        received: say("another one"),
      };
      const repair = say("take out the result that was added, with the score it had then");
      throw new SSIError(subject, [{ code: "peers.notMember", ...issue, repair }]);
    }
    count(entry, -1);
  };

  const adoptBasis = (given: Basis | undefined): void => {
    if (total.size() > 0) basis ??= given;
  };

  return { settings, total, pillars, basis: () => basis, adoptBasis, holds, enter, leave };
}

/** The error for a group that would hold more members than can be counted exactly. */
export function tooLarge(subject: string, group: string): SSIError {
  const issue = {
    path: [group],
    expected: say("{most} members at most", { most: greatestSize }),
    received: say("more"),
  };
  return new SSIError(subject, [{ code: "peers.tooLarge", ...issue, repair: say("split the group") }]);
}

/** What a group keeps of a result: integer hundredths, no identity. A pillar that does not apply has no entry. */
export interface Entry {
  readonly total: number;
  readonly pillars: PerPillar<number | undefined>;
  /** The result itself, from which its basis is read. */
  readonly measured: MeasuredWith;
}

/** The entry of a result; `path` leads to it in what was passed. Throws `SSIError` `peers.invalid` for what is not a result of this library. */
export function entryOf(subject: string, result: SSIResult, ...path: (string | number)[]): Entry {
  const isObject = isRecord(result) && isRecord(result.pillars);
  if (!isObject) throw new SSIError(subject, [refuse(path, say("a result of computeSSI"), result)]);
  const issues: FoundIssue[] = [];
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

const isPoints = (value: unknown, greatest: number): boolean =>
  typeof value === "number" && value >= 0 && value <= greatest && isHundredth(value);

function refuse(path: (string | number)[], expected: string, value: unknown): FoundIssue {
  const repair = say("send a result of computeSSI as it came, or one read by resultSchema");
  return { code: "peers.invalid", path, expected, received: describeReceived(value), repair };
}

/** Throws `SSIError` `peers.incomparable`, one issue for each part in which a result and a group differ. */
export function demandComparable(
  subject: string,
  group: string,
  expected: Basis | undefined,
  received: MeasuredWith,
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
  // The frequent case, checked first: a group of a million members is compared a million times.
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
