import { describeReceived, isRecord } from "../errors/received.js";
import { type FoundIssue, SSIError, throwIfAny } from "../errors/ssi-error.js";
import { say } from "../errors/wording.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { fullHundredths, isHundredth, pillarHundredths, toHundredths } from "../model/hundredths.js";
import { type PerPillar, type PillarId, perPillar, pillarIds } from "../model/model-types.js";
import { type Basis, basisDifferences, estimateDifferences, type MeasuredWith, readBasis } from "../result/basis.js";
import type { PillarResult, StoredResult } from "../result/result.js";
import { createHistogram, greatestSize, type Histogram } from "./histogram.js";

/** The settings of a group: given when it is made, never changed. */
export interface GroupSettings {
  readonly id: string;
  readonly kind: string;
  readonly label?: string;
  readonly minSize: number;
  readonly sample: boolean;
  /** Absent for a group of confirmed scores. */
  readonly measure?: "estimate";
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
  /** Adds an entry. All that can be refused is checked before anything changes; so in the other two. */
  enter(subject: string, entry: Entry): void;
  leave(subject: string, entry: Entry): void;
  /** One entry leaves and another enters. */
  exchange(subject: string, leaving: Entry, entering: Entry): void;
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

  /** The basis of the group once an entry is one of its members, of whom `present` are there before. */
  const basisWith = (subject: string, entry: Entry, present: number): Basis => {
    const { measured } = entry;
    // Frozen, since every JSON of the group has it.
    if (present === 0) return deepFreeze(basisOfGroup(subject, settings, measured));
    const known = demandComparable(subject, settings, basis, measured);
    if (present >= greatestSize) throw tooLarge(subject, settings.id);
    return known;
  };

  const demandMember = (subject: string, entry: Entry): void => {
    if (total.size() > 0) demandComparable(subject, settings, basis, entry.measured);
    if (holds(entry)) return;
    const issue = {
      path: [settings.id],
      expected: say("a result that was added to the group"),
      received: say("another one"),
    };
    const repair = say("take out the result that was added, with the score it had then");
    throw new SSIError(subject, [{ code: "peers.notMember", ...issue, repair }]);
  };

  const enter = (subject: string, entry: Entry): void => {
    const next = basisWith(subject, entry, total.size());
    count(entry, 1);
    basis = next;
  };

  const leave = (subject: string, entry: Entry): void => {
    demandMember(subject, entry);
    count(entry, -1);
  };

  const exchange = (subject: string, leaving: Entry, entering: Entry): void => {
    demandMember(subject, leaving);
    const next = basisWith(subject, entering, total.size() - 1);
    count(leaving, -1);
    count(entering, 1);
    basis = next;
  };

  const adoptBasis = (given: Basis | undefined): void => {
    if (total.size() > 0 && given !== undefined) basis ??= deepFreeze(countedBasis(settings, given));
  };

  return { settings, total, pillars, basis: () => basis, adoptBasis, holds, enter, leave, exchange };
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

/**
 * Whether the numbers of a pillar would tell those of a few. They do where some, and fewer than `minSize`, are without it: what
 * is known of all minus what is known of the others is theirs. And where another pillar is without some, too, they may, since
 * the two lists of members may differ by one.
 */
export function tellsFew(all: number, sizes: PerPillar<number>, pillar: PillarId, minSize: number): boolean {
  const without = (id: PillarId) => all - sizes[id];
  const isPartial = (id: PillarId) => without(id) > 0 && without(id) < all;
  if (minSize < 2 || !isPartial(pillar)) return false;
  return without(pillar) < minSize || pillarIds.some((id) => id !== pillar && isPartial(id));
}

/** What is ranked: the confirmed score, or the estimate. */
export type Measure = "score" | "estimate";

/** What a group keeps of a result: integer hundredths, no identity. A pillar that does not apply has no entry. */
export interface Entry {
  readonly total: number;
  readonly pillars: PerPillar<number | undefined>;
  /** The result itself, from which its basis is read. */
  readonly measured: MeasuredWith;
}

/** The entry of a result; `path` leads to it in what was passed. Throws `SSIError` `peers.invalid` for what is not a result of this library. */
export function entryOf(
  subject: string,
  result: StoredResult,
  measure: Measure = "score",
  ...path: (string | number)[]
): Entry {
  const scored = isRecord(result) ? result.pillars : undefined;
  if (!isRecord(scored)) throw new SSIError(subject, [refuse(path, say("a result of computeSSI"), result)]);
  const issues: FoundIssue[] = [];
  // Each value is read once: what was checked is what is counted.
  const read = (value: unknown, high: number, ...field: string[]): number => {
    if (isPoints(value, high)) return toHundredths(value);
    issues.push(refuse([...path, ...field], say("a multiple of 0.01 from 0 to {high}", { high }), value));
    return 0;
  };
  const total = read(result[measure], fullHundredths / 100, measure);
  const pillars = perPillar((id) => {
    const pillar: Partial<PillarResult> | undefined = scored[id];
    const points = read(pillar?.[measure], pillarHundredths / 100, "pillars", id, measure);
    return pillar?.status === "notApplicable" ? undefined : points;
  });
  throwIfAny(subject, issues);
  return { total, pillars, measured: result };
}

const isPoints = (value: unknown, greatest: number): value is number =>
  typeof value === "number" && value >= 0 && value <= greatest && isHundredth(value);

function refuse(path: (string | number)[], expected: string, value: unknown): FoundIssue {
  const repair = say("send a result of computeSSI as it came, or one read by resultSchema");
  return { code: "peers.invalid", path, expected, received: describeReceived(value), repair };
}

/** A basis as a group has it: the key of the estimate counts for estimates alone. */
function countedBasis({ measure }: GroupSettings, { estimateKey, ...basis }: Basis): Basis {
  return measure === undefined || estimateKey === undefined ? basis : { ...basis, estimateKey };
}

/** The basis of the first member. Throws `peers.incomparable` for one whose estimate follows an older rule. */
function basisOfGroup(subject: string, settings: GroupSettings, measured: MeasuredWith): Basis {
  const basis = countedBasis(settings, readBasis(subject, measured));
  if (settings.measure === undefined || basis.estimateKey !== undefined) return basis;
  const issue = {
    path: [settings.id, "basis", "estimate"],
    expected: say("a result whose rule of the estimate is known"),
    received: say("none"),
  };
  const repair = say("score again, or make a group of scores");
  throw new SSIError(subject, [{ code: "peers.incomparable", ...issue, repair }]);
}

/** The basis of a group. Throws `SSIError` `peers.incomparable`, one issue for each part in which a result differs from it. */
export function demandComparable(
  subject: string,
  { id: group, measure }: GroupSettings,
  expected: Basis | undefined,
  received: MeasuredWith,
): Basis {
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
  const isAlike = measure === undefined || expected.estimateKey === received.estimateKey;
  if (expected.comparisonKey === received.comparisonKey && isAlike) return expected;
  const differences = measure === undefined ? basisDifferences : estimateDifferences;
  throwIfAny(
    subject,
    differences(expected, readBasis(subject, received)).map(({ part, before, after }) => ({
      code: "peers.incomparable",
      path: [group, "basis", ...part],
      expected: before,
      received: after,
      repair: say("compare scores of the same {part}, or score again with that of the group", {
        part: part.slice(0, 1).join(),
      }),
    })),
  );
  return expected;
}
